#pragma once

#include "data/sale_screening.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/session/latest_job.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QTimer;

namespace herleid {

class Session;

/// By which rules the sales are screened, with what that would do beforehand.
class ScreeningDialog : public DialogFrame {
    Q_OBJECT
public:
    ScreeningDialog(Session& session, QWidget* parent);
    void accept() override;
    [[nodiscard]] bool isReading() const { return m_job->isRunning(); }

private:
    [[nodiscard]] ScreeningSettings settings() const;
    void preview();
    [[nodiscard]] QString previewText(const ScreeningReport& report) const;

    Session& m_session;
    ScreeningSettings m_settings;  // what the dialog does not show stays
    LatestJob* m_job;
    QTimer* m_pause;
    QCheckBox* m_words;
    QCheckBox* m_facts;
    QSpinBox* m_months;
    QDoubleSpinBox* m_jump;
    QCheckBox* m_model;
    QDoubleSpinBox* m_spreads;
    QLabel* m_preview;
};

}  // namespace herleid
