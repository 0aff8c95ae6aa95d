#include "ui/widgets/fact_history_model.h"

#include "ui/text/provenance_words.h"
#include "ui/widgets/imports_model.h"

namespace herleid {

void FactHistoryModel::show(const std::vector<FactChange>& changes, std::size_t feature,
                            std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format) {
    beginResetModel();
    m_changes.clear();
    for (const FactChange& change : changes)
        if (change.feature == feature) m_changes.push_back(change);
    m_catalogue = std::move(catalogue);
    m_format = format;
    endResetModel();
}

void FactHistoryModel::clear() {
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

int FactHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int FactHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString FactHistoryModel::valueText(const FactChange& change, const std::string& plain) const {
    const Feature& feature = (*m_catalogue)[change.feature];
    if (plain.empty()) return m_format.fact(feature, Facts::missing());
    const auto value = parsePlainText(feature, plain);
    return value ? m_format.fact(feature, *value) : QString::fromStdString(plain);
}

QString FactHistoryModel::text(const FactChange& change, int column) const {
    switch (column) {
        case When: return momentText(change.when, m_format);
        case Before: return valueText(change, change.before);
        case After: return change.isVerification() ? tr("unchanged, verified") : valueText(change, change.after);
        case Source: return sourceText(change.to.source);
        case VerifiedOn: return change.to.verifiedOn ? m_format.date(*change.to.verifiedOn) : tr("not verified");
        case Why: return QString::fromStdString(change.to.reason);
        case Who: return QString::fromStdString(change.who);
        default: return {};
    }
}

QVariant FactHistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_changes[static_cast<std::size_t>(index.row())], index.column());
    return {};
}

QVariant FactHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case When: return tr("Changed");
        case Before: return tr("From");
        case After: return tr("To");
        case Source: return tr("Source");
        case VerifiedOn: return tr("Verified");
        case Why: return tr("Why");
        case Who: return tr("By");
        default: return {};
    }
}

}  // namespace herleid
