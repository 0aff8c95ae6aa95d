#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <optional>
#include <vector>

#include "ui/widgets/interval_cell.h"

namespace herleid {

/// A cell that is only shown.
struct TextCell {
    enum class Tone { Plain, Good, Bad };  ///< beside a sign or word that says the same
    QString text;
    QString tip;
    bool isStrong = false;
    bool isMuted = false;
    Tone tone = Tone::Plain;
    std::optional<IntervalCell> interval{};  ///< drawn instead of the text
};

struct TextColumn {
    QString title;
    QString tip;
    bool isNumber = false;  ///< right-aligned
};

/// A table that only shows texts made elsewhere. A row with one cell is a heading.
struct TextTable {
    std::vector<TextColumn> columns;
    std::vector<std::vector<TextCell>> rows;
};

class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(TextTable table);
    [[nodiscard]] const TextTable& table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TextTable m_table;
};

/// The look and the keys that the window's tables share: no grid, whole rows, Ctrl+C copies all of it.
void dressTable(QTableView& view);

/// A dressed view with a TextTableModel of its own.
class TextTableView : public QTableView {
    Q_OBJECT
public:
    explicit TextTableView(QWidget* parent = nullptr);
    void show(TextTable table, const QString& accessibleName);
    /// Is as high as its rows, instead of scrolling.
    void setFitsRows(bool fits);
    /// Where the columns do not fit beside each other, the first gives room, and what does not fit in it ends in dots.
    void setFirstYields();
    /// The words of the first column wrap within the width there is; the other columns keep what they need.
    void setWraps();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawIntervals();
    void fitColumns();

    TextTableModel* m_model;
    IntervalDelegate* m_intervals;
    bool m_fitsRows = false;
    bool m_wraps = false;
    bool m_firstYields = false;
};

}  // namespace herleid
