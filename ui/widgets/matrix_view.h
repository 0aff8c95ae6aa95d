#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/text/format.h"

class QTableView;
class QScrollBar;

namespace herleid {

class FactDelegate;
class MatrixModel;

/// The valuation matrix: row labels and the subject stay in sight at the left while the sales scroll, and the foot
/// below while the rows scroll. Choosing a column chooses the sale; Delete asks to strike it.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& subject() { return *m_subject; }
    [[nodiscard]] QTableView& sales() { return *m_sales; }
    [[nodiscard]] QTableView& foot() { return *m_footSales; }
    void setCatalogue(std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format);
    /// sale: 1 for the first comparable; 0 chooses none.
    void choose(int sale);
    void retranslate();

signals:
    void chosen(int sale);
    void strikeRequested(int sale);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int saleWidth() const;
    void lineUp();

    MatrixModel& m_model;
    QTableView* m_subject;
    QTableView* m_sales;
    QTableView* m_footSubject;
    QTableView* m_footSales;
    QWidget* m_besideFoot;  // as wide as the scroll bar above it
    QScrollBar* m_across;   // below all, so that they stay equally high
    std::vector<FactDelegate*> m_facts;  // one a table: an editor belongs to one view
};

}  // namespace herleid
