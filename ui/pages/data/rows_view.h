#pragma once

#include <QWidget>

#include "ui/pages/data/row_columns.h"
#include "ui/session/latest_job.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace herleid {

class FilterLine;
class RowsModel;
class Session;

/// The table of all dwellings or all sales: search, conditions, columns to choose, sorting by a click on a head. Which
/// rows match is read beside the window's own thread, the newest question winning, so that typing never waits.
class RowsView : public QWidget {
    Q_OBJECT
public:
    RowsView(Session& session, RowTable table, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    /// Everything shown anew; only when it comes into view.
    void refresh();
    /// Shows again what is in view, in the same rows.
    void forget();

    [[nodiscard]] RowQuery query() const;
    void setText(const QString& text);
    void focusText();
    /// Looks for one sale or dwelling by its id, whatever was asked before, and makes it the current row.
    void find(const QString& id);
    void addCondition(const RowCondition& condition);
    void clearConditions();
    void sortBy(const RowColumn& column, bool descending);
    /// −1 any, 1 included, 0 excluded, 2 decided by a person; of sales.
    void setInclusion(int inclusion);
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QTableView& table() { return *m_view; }
    [[nodiscard]] RowsModel& model() { return *m_model; }
    [[nodiscard]] std::string currentProperty() const;
    [[nodiscard]] std::string currentSale() const;
    /// The numbers of the chosen rows, in the order of the table.
    [[nodiscard]] std::vector<std::int64_t> selectedNumbers() const;
    [[nodiscard]] std::size_t selectedCount() const;
    /// Nothing narrows the table.
    [[nodiscard]] bool showsAll() const;
    /// Chooses the rows with these numbers, among those shown; tells nobody.
    void selectNumbers(const std::vector<std::int64_t>& numbers);
    /// The dwelling that is so many rows further becomes the current one and is asked for; false where there is none.
    bool step(int by);
    [[nodiscard]] bool canStep(int by) const;
    /// The place at the right above the table, for what can be done with the rows.
    [[nodiscard]] QWidget& corner() { return *m_corner; }

    /// Copies the chosen rows, at most as many as the clipboard is good for.
    void copySelected(bool asCsv);

signals:
    void currentChanged();
    void selectionChanged();
    void rowsChanged();  ///< other rows are shown
    void dwellingRequested(const QString& propertyId);
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void dressView();
    void read();
    void showRows(std::vector<std::int64_t> numbers);
    void rebuildColumns();
    void showColumns();
    void headClicked(int section);
    void setWidths();
    void refreshCount();
    [[nodiscard]] QString columnsKey() const;

    Session& m_session;
    RowTable m_table;
    RowsModel* m_model;
    LatestJob* m_job;
    QTimer* m_pause;
    QLineEdit* m_text;
    QComboBox* m_inclusion;
    QToolButton* m_add;
    QToolButton* m_clear;
    QToolButton* m_columns;
    QMenu* m_menu;
    QWidget* m_corner;
    QVBoxLayout* m_lines;
    QLabel* m_count;
    QTableView* m_view;
    QLabel* m_empty;
    std::vector<RowColumnTitle> m_titles;
    std::vector<FilterLine*> m_conditions;
    RowColumn m_order;
    bool m_descending = false;
    std::int64_t m_all = 0;
    bool m_isStale = true;
    bool m_isTold = true;  // of a selection: false while it comes from elsewhere
    std::string m_wanted;  // the row to be in view again after reading
    std::string m_sought;  // by find(), until it was read
};

}  // namespace herleid
