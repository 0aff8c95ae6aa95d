#include "ui/widgets/facts_model.h"

#include <QFont>

#include "ui/text/provenance_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

void FactsModel::show(const std::optional<Property>& property,
                      std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format,
                      const std::map<std::size_t, double>& tried) {
    beginResetModel();
    m_tried = tried;
    m_property = property;
    m_catalogue = std::move(catalogue);
    m_format = format;
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_property || !m_catalogue ? 0 : static_cast<int>(m_catalogue->size());
}
int FactsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString FactsModel::verified(const Provenance& provenance) const {
    return provenance.verifiedOn ? m_format.date(*provenance.verifiedOn) : tr("not verified");
}

QString FactsModel::text(std::size_t feature, int column) const {
    const Provenance& provenance = m_property->provenanceOf(feature);
    switch (column) {
        case What:
            return sentenceCase(
                QString::fromStdString((*m_catalogue)[feature].label(m_format.language().toStdString())));
        case Recorded:
            return m_format.fact((*m_catalogue)[feature], m_property->facts[feature]);
        case Tried:
            return m_format.fact((*m_catalogue)[feature], triedValue(feature)) +
                   (isTried(feature) ? QStringLiteral(" ✎") : QString());
        case Source:
            return sourceText(provenance.source);
        case RecordedOn:
            return provenance.recordedOn ? m_format.date(*provenance.recordedOn) : QString();
        case VerifiedOn:
            return verified(provenance);
        case Method:
            return methodText(provenance.method);
        case Reason:
            return QString::fromStdString(provenance.reason);
        default:
            return {};
    }
}

QVariant FactsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto feature = static_cast<std::size_t>(index.row());
    const bool inTried = index.column() == Tried;
    if (role == Qt::ToolTipRole && inTried)
        return tr("Double-click or F2: try another value. Nothing is recorded.");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(feature, index.column());
    if (role == Qt::FontRole && inTried && isTried(feature)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == FactFeatureRole && inTried) return index.row();
    if (role == FactValueRole && inTried) return triedValue(feature);
    if (role == Qt::ForegroundRole && inTried && !isTried(feature)) return Theme::tokens().mutedText;
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Recorded || inTried ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() >= Source) return Theme::tokens().mutedText;
    return {};
}

double FactsModel::triedValue(std::size_t feature) const {
    const auto tried = m_tried.find(feature);
    return tried == m_tried.end() ? m_property->facts[feature] : tried->second;
}

Qt::ItemFlags FactsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Tried ? flags | Qt::ItemIsEditable : flags;
}

bool FactsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != Tried) return false;
    emit triedFact(index.row(), value.toDouble());
    return true;
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Recorded || section == Tried ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("Characteristic");
        case Recorded:
            return tr("Recorded");
        case Tried:
            return tr("Try-out");
        case Source:
            return tr("Source");
        case RecordedOn:
            return tr("State of");
        case VerifiedOn:
            return tr("Verified");
        case Method:
            return tr("Method");
        case Reason:
            return tr("Reason of the change");
        default:
            return {};
    }
}

}  // namespace herleid
