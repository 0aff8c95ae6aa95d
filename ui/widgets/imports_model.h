#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "data/project.h"
#include "ui/text/format.h"

namespace herleid {

/// The imports that went into a project, latest first.
class ImportsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, When, File, Kind, Accepted, Rejected, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<ImportInfo> imports, const Format& format);
    /// Its number, or 0 where there is no such row.
    [[nodiscard]] std::int64_t numberAt(int row) const;
    /// It still stands.
    [[nodiscard]] bool canUndo(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportInfo> m_imports;
    Format m_format;
};

/// What the rows of an import are: "sales", "boundaries".
[[nodiscard]] QString kindText(const std::string& kind);
/// "1-11-2026 14:05" in local time, from UTC in ISO 8601.
[[nodiscard]] QString momentText(const std::string& utc, const Format& format);
/// "1-11-2026" in local time, from UTC in ISO 8601.
[[nodiscard]] QString dayText(const std::string& utc, const Format& format);

}  // namespace herleid
