#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "data/project.h"
#include "ui/text/format.h"

namespace herleid {

/// The model versions of a project, latest first; the current one is marked with a sign and bold.
class ModelsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Current, Version, Name, When, Sales, RSquared, Sigma, Frozen, Columns };
    enum Role { VersionRole = Qt::UserRole, FrozenRole };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<ModelInfo> models, const Format& format);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ModelInfo& model, int column) const;
    [[nodiscard]] QString tip(const ModelInfo& model) const;
    [[nodiscard]] static bool isNumber(int column);

    std::vector<ModelInfo> m_models;
    Format m_format;
};

}  // namespace herleid
