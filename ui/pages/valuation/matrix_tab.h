#pragma once

#include <QWidget>

#include "ui/report/explanation.h"

class QLabel;
class QPushButton;

namespace herleid {

class MatrixModel;
class MatrixView;
class Session;

/// The valuation matrix with its foot: the value as the weighted average of the model's value and of adjusted prices.
class MatrixTab : public QWidget {
    Q_OBJECT
public:
    explicit MatrixTab(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] MatrixModel& model() { return *m_model; }
    [[nodiscard]] MatrixView& view() { return *m_view; }
    /// explanation: null while there is no value.
    void show(const Explanation* explanation);
    void retranslate();

signals:
    void rankingRequested();

private:
    Session& m_session;
    MatrixModel* m_model;
    MatrixView* m_view;
    QLabel* m_foot;
    QLabel* m_note;
    QPushButton* m_ranking;
};

}  // namespace herleid
