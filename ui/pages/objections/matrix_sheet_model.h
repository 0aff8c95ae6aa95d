#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

/// A sheet to type a printed matrix into, or paste it: names of rows in the first column, the subject in the second, a
/// comparable in each further one. It grows with what is pasted, up to what a matrix can be.
class MatrixSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MatrixSheetModel(QObject* parent = nullptr);

    /// The rows of a usual matrix, named in the language of the installed translator, and empty columns.
    void clear();
    /// Puts text with tabs (of a spreadsheet) at a cell and to the right and below of it. Fails as cellsOfText does.
    Result<void> paste(const QModelIndex& at, const QString& text);
    /// The whole sheet as text with tabs.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;   ///< nothing but names of rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void resize(int rows, int columns);

    std::vector<QStringList> m_rows;
    int m_columns = 0;
};

}  // namespace herleid
