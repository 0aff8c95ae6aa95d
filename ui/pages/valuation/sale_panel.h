#pragma once

#include <QWidget>
#include <memory>

#include "model/valuation/valuation.h"

class QLabel;
class QPushButton;

namespace herleid {

class Session;
class TextTableView;

/// One comparable sale: from its price, step by step, to what it would have fetched as this dwelling on this date; and
/// why it was chosen.
class SalePanel : public QWidget {
    Q_OBJECT
public:
    explicit SalePanel(Session& session, QWidget* parent = nullptr);
    /// number: column of the matrix, from 1; out of range: nothing is shown.
    void show(const std::shared_ptr<const Valuation>& valuation, int number);
    void retranslate();

signals:
    void strikeRequested(int number);

private:
    void refresh();
    [[nodiscard]] QString reasonText(const MatrixRow& row) const;

    Session& m_session;
    std::shared_ptr<const Valuation> m_valuation;
    int m_number = 0;
    QLabel* m_title;
    QLabel* m_summary;
    TextTableView* m_steps;
    QLabel* m_reason;
    QPushButton* m_strike;
};

}  // namespace herleid
