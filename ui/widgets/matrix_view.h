#pragma once

#include <QWidget>

class QTableView;
class QLabel;
class QScrollBar;

namespace herleid {

class MatrixModel;

/// The valuation matrix: row labels and the subject stay in sight at the left while the sales scroll.
/// Choosing a column chooses the sale.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& subject() { return *m_subject; }
    [[nodiscard]] QTableView& sales() { return *m_sales; }
    /// sale: 1 for the first comparable; 0 chooses none.
    void choose(int sale);
    void setNote(const QString& note);
    void retranslate();

signals:
    void chosen(int sale);

private:
    void arrange();

    MatrixModel& m_model;
    QTableView* m_subject;
    QTableView* m_sales;
    QScrollBar* m_across;  // below both, so that both stay equally high
    QLabel* m_note;
};

}  // namespace herleid
