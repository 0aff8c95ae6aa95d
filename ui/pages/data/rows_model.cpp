#include "ui/pages/data/rows_model.h"

#include <QTimer>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

RowsModel::RowsModel(Session& session, RowTable table, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table) {}

void RowsModel::show(std::vector<std::int64_t> numbers) {
    beginResetModel();
    m_numbers = std::move(numbers);
    readRuns();
    m_pages.clear();
    m_used.clear();
    m_ahead.clear();
    endResetModel();
}

void RowsModel::readRuns() {
    m_runs.reset();
    if (m_table != RowTable::Values || !m_session.isOpen()) return;
    if (auto runs = valueRuns(m_session.project())) m_runs = *runs;
}

void RowsModel::setColumns(std::vector<RowColumnTitle> columns) {
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RowsModel::forget() {
    readRuns();
    m_pages.clear();
    m_used.clear();
    if (!m_numbers.empty() && !m_columns.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RowsModel::Page RowsModel::read(int page) const {
    Page rows;
    if (!m_session.isOpen()) return rows;
    const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(page) * pageRows;
    const auto count = std::min<std::ptrdiff_t>(pageRows, m_numbers.end() - first);
    const std::vector<std::int64_t> numbers(first, first + count);
    const Project& project = m_session.project();
    if (m_table != RowTable::Sales) {
        if (auto properties = propertiesAt(project, numbers)) rows.properties = std::move(*properties);
        if (m_table == RowTable::Values)
            if (auto values = listedValues(project, m_runs, rows.properties)) rows.values = std::move(*values);
        return rows;
    }
    if (auto sales = salesAt(project, numbers)) rows.sales = std::move(*sales);
    for (const Sale& sale : rows.sales) {
        auto screening = screenedSale(project, sale.id);
        rows.screenings.push_back(screening ? std::move(*screening) : SaleScreening());
    }
    return rows;
}

const RowsModel::Page* RowsModel::pageOf(int row) const {
    const int page = row / pageRows;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        found = m_pages.emplace(page, read(page)).first;
        m_used.push_back(page);
        while (m_used.size() > keptPages) {
            m_pages.erase(m_used.front());
            m_used.pop_front();
        }
        readAhead(page);
    }
    return &found->second;
}

// One page a turn of the event loop, so that a key or the wheel never waits for more than one.
void RowsModel::readAhead(int page) const {
    const int pages = (static_cast<int>(m_numbers.size()) + pageRows - 1) / pageRows;
    m_ahead = {page - 1, page + 1};
    std::erase_if(m_ahead, [&](int wanted) { return wanted < 0 || wanted >= pages || m_pages.contains(wanted); });
    if (m_ahead.empty() || m_isReadingAhead) return;
    m_isReadingAhead = true;
    auto* self = const_cast<RowsModel*>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_isReadingAhead = false;
        if (self->m_ahead.empty()) return;
        const int next = self->m_ahead.back();
        auto rest = self->m_ahead;
        rest.pop_back();
        if (!self->m_pages.contains(next) && static_cast<std::size_t>(next) * pageRows < self->m_numbers.size()) {
            self->m_pages.emplace(next, self->read(next));
            self->m_used.push_back(next);
        }
        self->m_ahead = rest;
        if (!rest.empty()) self->readAhead((next > rest.back() ? next - 1 : next + 1));
    });
}

std::string RowsModel::propertyId(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const auto at = static_cast<std::size_t>(row % pageRows);
    const Page& page = *pageOf(row);
    if (m_table != RowTable::Sales) return at < page.properties.size() ? page.properties[at].id : std::string();
    return at < page.sales.size() ? page.sales[at].propertyId : std::string();
}

std::string RowsModel::saleId(int row) const {
    if (m_table != RowTable::Sales || row < 0 || row >= rowCount()) return {};
    const auto at = static_cast<std::size_t>(row % pageRows);
    const Page& page = *pageOf(row);
    return at < page.sales.size() ? page.sales[at].id : std::string();
}

int RowsModel::rowOf(const std::string& id) const {
    for (const auto& [number, page] : m_pages) {
        for (std::size_t i = 0; i < page.properties.size(); ++i)
            if (page.properties[i].id == id) return number * pageRows + static_cast<int>(i);
        for (std::size_t i = 0; i < page.sales.size(); ++i)
            if (page.sales[i].id == id) return number * pageRows + static_cast<int>(i);
    }
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}
int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::text(int row, const RowColumn& column) const {
    if (!m_session.isOpen()) return {};
    const auto at = static_cast<std::size_t>(row % pageRows);
    const Page& page = *pageOf(row);
    const FeatureCatalogue& catalogue = *m_session.project().catalogue();
    const Format& format = m_session.format();
    if (m_table == RowTable::Values && at < page.values.size())
        return rowCellText(page.properties[at], page.values[at], column, catalogue, m_session.project().settings().currency,
                           format);
    if (m_table != RowTable::Sales)
        return at < page.properties.size() ? rowCellText(page.properties[at], column, catalogue, format) : QString();
    if (at >= page.sales.size()) return {};
    const SaleScreening& screening = page.screenings[at];
    return rowCellText(page.sales[at], screening.saleId.empty() ? nullptr : &screening, column, catalogue, format);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RowColumnTitle& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(index.row(), column.column);
        case Qt::TextAlignmentRole:
            return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole: {
            if (m_table != RowTable::Sales) return {};
            const auto at = static_cast<std::size_t>(index.row() % pageRows);
            const Page& page = *pageOf(index.row());
            const bool isExcluded = at < page.sales.size() && !page.sales[at].armsLength;
            return isExcluded ? QVariant(Theme::tokens().mutedText) : QVariant();
        }
        default:
            return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const RowColumnTitle& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

}  // namespace herleid
