#pragma once

#include <QWidget>

#include "data/sale_screening.h"
#include "model/quality/what_if.h"
#include "ui/session/latest_job.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace herleid {

class Session;

/// One sale: whether it counts and why, what persons decided about it, what it does to the value of its dwelling, and the
/// place to decide otherwise.
class SaleDecisionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SaleDecisionPanel(Session& session, QWidget* parent = nullptr);
    /// Empty: nothing is shown.
    void show(const std::string& saleId);
    void retranslate();
    [[nodiscard]] bool isReading() const { return m_job->isRunning(); }

    /// As wide as a few words a line need, and never narrower than the longest button.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void dwellingRequested(const QString& propertyId);

private:
    void refresh();
    void readWhatIf();
    void decide(SaleDecision decision);
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString reasonsText() const;
    [[nodiscard]] QString whatIfText(const WhatIf& what) const;

    Session& m_session;
    LatestJob* m_job;
    std::optional<SaleScreening> m_sale;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_state;
    QLabel* m_reasons;
    QLabel* m_whatIf;
    QLineEdit* m_why;
    QPushButton* m_turn;
    QPushButton* m_withdraw;
    QPushButton* m_open;
};

}  // namespace herleid
