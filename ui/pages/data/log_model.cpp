#include "ui/pages/data/log_model.h"

#include <algorithm>

#include "ui/session/session.h"
#include "ui/text/log_words.h"
#include "ui/widgets/imports_model.h"

namespace herleid {

LogModel::LogModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void LogModel::show(std::vector<std::int64_t> numbers) {
    beginResetModel();
    m_numbers = std::move(numbers);
    m_pages.clear();
    m_used.clear();
    endResetModel();
}

void LogModel::retranslate() {
    if (!m_numbers.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

std::vector<AuditEntry> LogModel::read(int page) const {
    if (!m_session.isOpen()) return {};
    const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(page) * pageRows;
    const auto count = std::min<std::ptrdiff_t>(pageRows, m_numbers.end() - first);
    auto rows = logRows(m_session.project(), {first, first + count});
    return rows ? std::move(*rows) : std::vector<AuditEntry>();
}

const AuditEntry* LogModel::entry(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const int page = row / pageRows;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        found = m_pages.emplace(page, read(page)).first;
        m_used.push_back(page);
        if (m_used.size() > keptPages) {
            m_pages.erase(m_used.front());
            m_used.pop_front();
        }
    }
    const auto at = static_cast<std::size_t>(row % pageRows);
    return at < found->second.size() && found->second[at].number != 0 ? &found->second[at] : nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}
int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString LogModel::text(const AuditEntry& entry, int column) const {
    switch (column) {
        case When:
            return momentText(entry.time, m_session.format());
        case Who:
            return QString::fromStdString(entry.who);
        case What:
            return logActionTitle(entry.action);
        case Subject:
            return logSubjectText(entry, m_session.format());
        case Reason:
            return QString::fromStdString(entry.reason);
        default:
            return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const AuditEntry* row = entry(index.row());
    return row != nullptr ? text(*row, index.column()) : QString();
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("When"), tr("Who"), tr("What"), tr("About"), tr("Reason")};
    return titles[section];
}

}  // namespace herleid
