#include "ui/widgets/parts_model.h"

#include <cmath>

#include "ui/text/provenance_words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

void PartsModel::show(const std::vector<RecordedPart>& parts, const Format& format) {
    beginResetModel();
    m_parts = parts;
    m_format = format;
    endResetModel();
}

int PartsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

int PartsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString PartsModel::text(const RecordedPart& own, int column) const {
    switch (column) {
        case Kind: return sentenceCase(QString::fromStdString(own.part.kind));
        case Area:
            return std::isnan(own.part.areaM2) ? tr("not recorded")
                                               : m_format.number(own.part.areaM2, 1) + QStringLiteral(" m²");
        case BuildYear: return own.part.buildYear ? QString::number(*own.part.buildYear) : QString();
        case Source: return sourceText(own.provenance.source);
        case VerifiedOn:
            return own.provenance.verifiedOn ? m_format.date(*own.provenance.verifiedOn) : tr("not verified");
        default: return {};
    }
}

QVariant PartsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const bool isNumber = index.column() == Area || index.column() == BuildYear;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_parts[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isNumber = section == Area || section == BuildYear;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Kind: return tr("Part");
        case Area: return tr("Area");
        case BuildYear: return tr("Build year");
        case Source: return tr("Source");
        case VerifiedOn: return tr("Verified");
        default: return {};
    }
}

}  // namespace herleid
