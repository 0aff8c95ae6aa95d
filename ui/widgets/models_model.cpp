#include "ui/widgets/models_model.h"

#include <QFont>
#include <algorithm>

#include "ui/text/words.h"
#include "ui/widgets/imports_model.h"

namespace herleid {

void ModelsModel::show(std::vector<ModelInfo> models, const Format& format) {
    beginResetModel();
    m_models = std::move(models);
    std::sort(m_models.begin(), m_models.end(),
              [](const ModelInfo& a, const ModelInfo& b) { return a.version > b.version; });
    m_format = format;
    endResetModel();
}

int ModelsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}
int ModelsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

bool ModelsModel::isNumber(int column) {
    return column == Version || column == Sales || column == RSquared || column == Sigma;
}

QString ModelsModel::tip(const ModelInfo& model) const {
    const QString fingerprint = tr("Fingerprint: %1").arg(QString::fromStdString(model.fingerprint));
    if (!model.frozen) return fingerprint;
    return tr("Frozen by %1 on %2: %3")
               .arg(QString::fromStdString(model.frozen->who), momentText(model.frozen->when, m_format),
                    QString::fromStdString(model.frozen->note)) +
           u'\n' + fingerprint;
}

QString ModelsModel::text(const ModelInfo& model, int column) const {
    switch (column) {
        case Current:
            return model.isCurrent ? tr("▸ in use") : QString();
        case Version:
            return m_format.number(static_cast<double>(model.version), 0);
        case Name:
            return specificationText(model.name);
        case When:
            return momentText(model.createdAt, m_format);
        case Sales:
            return m_format.number(static_cast<double>(model.sales), 0);
        case RSquared:
            return m_format.percent(100 * model.rSquared);
        case Sigma:
            return m_format.number(model.sigma, 3);
        case Frozen:
            return model.frozen ? tr("frozen %1").arg(dayText(model.frozen->when, m_format)) : QString();
        default:
            return {};
    }
}

QVariant ModelsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ModelInfo& model = m_models[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(model, index.column());
        case Qt::ToolTipRole:
            return tip(model);
        case Qt::TextAlignmentRole:
            return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont font;
            font.setBold(model.isCurrent);
            return font;
        }
        case VersionRole:
            return static_cast<qlonglong>(model.version);
        case FrozenRole:
            return model.frozen.has_value();
        default:
            return {};
    }
}

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RSquared)
        return tr("The part of the differences in ln price that the model explains (R²)");
    if (role == Qt::ToolTipRole && section == Sigma)
        return tr("Residual standard deviation of ln price: 0.25 is about 25%");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Version:
            return tr("Version");
        case Name:
            return tr("Model");
        case When:
            return tr("Fitted");
        case Sales:
            return tr("Sales");
        case RSquared:
            return tr("Explained");
        case Sigma:
            return tr("Spread");
        case Frozen:
            return tr("Final");
        default:
            return QString();
    }
}

}  // namespace herleid
