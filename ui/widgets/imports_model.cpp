#include "ui/widgets/imports_model.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>

namespace herleid {

namespace {

QDateTime local(const std::string& utc) {
    QDateTime moment = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime) moment.setTimeSpec(Qt::UTC);
    return moment.toLocalTime();
}

}  // namespace

QString kindText(const std::string& kind) {
    if (kind == "sales") return ImportsModel::tr("sales");
    if (kind == "parts") return ImportsModel::tr("parts of dwellings");
    if (kind == "areas") return ImportsModel::tr("boundaries");
    if (kind == "bag") return ImportsModel::tr("BAG");
    return ImportsModel::tr("dwellings");
}

QString dayText(const std::string& utc, const Format& format) {
    const QDateTime moment = local(utc);
    if (!moment.isValid()) return QString::fromStdString(utc);
    return format.date(Date(moment.date().year(), moment.date().month(), moment.date().day()));
}

QString momentText(const std::string& utc, const Format& format) {
    const QDateTime moment = local(utc);
    return moment.isValid() ? dayText(utc, format) + moment.toString(" HH:mm") : QString::fromStdString(utc);
}

void ImportsModel::show(std::vector<ImportInfo> imports, const Format& format) {
    beginResetModel();
    m_imports = std::move(imports);
    std::sort(m_imports.begin(), m_imports.end(),
              [](const ImportInfo& a, const ImportInfo& b) { return a.number > b.number; });
    m_format = format;
    endResetModel();
}

std::int64_t ImportsModel::numberAt(int row) const {
    return row >= 0 && row < rowCount() ? m_imports[static_cast<std::size_t>(row)].number : 0;
}

bool ImportsModel::canUndo(int row) const {
    return row >= 0 && row < rowCount() && !m_imports[static_cast<std::size_t>(row)].isUndone;
}

int ImportsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}
int ImportsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ImportInfo& import = m_imports[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Number || column >= Accepted ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return QString::fromStdString(import.file);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Number:
            return m_format.number(static_cast<double>(import.number), 0);
        case When:
            return momentText(import.createdAt, m_format);
        case File:
            return QFileInfo(QString::fromStdString(import.file)).fileName();
        case Kind:
            return kindText(import.kind);
        case Accepted:
            return m_format.number(static_cast<double>(import.accepted), 0);
        case Rejected:
            return m_format.number(static_cast<double>(import.rejected), 0);
        default:
            return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Number || section >= Accepted ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case When:
            return tr("When");
        case File:
            return tr("File");
        case Kind:
            return tr("Contents");
        case Accepted:
            return tr("Rows accepted");
        case Rejected:
            return tr("Rows rejected");
        default:
            return {};
    }
}

}  // namespace herleid
