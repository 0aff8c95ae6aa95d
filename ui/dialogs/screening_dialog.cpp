#include "ui/dialogs/screening_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/text/finding_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int pause = 300;  // ms after the last change; chosen

}  // namespace

ScreeningDialog::ScreeningDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_settings(screeningSettings(session.project()).value_or(ScreeningSettings())),
      m_job(new LatestJob(this)),
      m_pause(new QTimer(this)),
      m_words(new QCheckBox(tr("Recognise family, auction, demolition and the like in codes and words"))),
      m_facts(new QCheckBox(tr("Exclude sales without floor area or type of dwelling"))),
      m_months(new QSpinBox),
      m_jump(new QDoubleSpinBox),
      m_model(new QCheckBox(tr("Exclude price outliers by the model in use"))),
      m_spreads(new QDoubleSpinBox),
      m_preview(new QLabel) {
    setHeading(tr("Screen the sales"),
               tr("Rules decide which sales tell the market price. What a person decided stands above them, and the "
                  "screening can be undone."));
    setAction(tr("Screen"));
    setMinimumWidth(600);
    m_words->setChecked(m_settings.readWords);
    m_facts->setChecked(m_settings.requiresFacts);
    m_months->setRange(0, 60);
    m_months->setValue(m_settings.resaleMonths);
    m_months->setSuffix(tr(" months"));
    m_jump->setRange(0, 500);
    m_jump->setDecimals(0);
    m_jump->setValue(m_settings.resaleJumpPercent);
    m_jump->setSuffix(QStringLiteral("%"));
    const bool hasModel = m_session.market().valuer != nullptr;
    m_model->setEnabled(hasModel);
    m_model->setChecked(hasModel && m_settings.usesModel);
    if (!hasModel) m_model->setToolTip(tr("There is no model yet"));
    m_spreads->setRange(1, 20);
    m_spreads->setDecimals(1);
    m_spreads->setValue(m_settings.outlierSpreads);
    m_spreads->setSuffix(tr(" times the spread"));
    m_months->setAccessibleName(tr("Resold within"));
    m_jump->setAccessibleName(tr("Resold for more than the market by"));
    m_spreads->setAccessibleName(tr("Outlier from"));
    form().addRow(m_words);
    form().addRow(m_facts);
    form().addRow(tr("Resold within"), m_months);
    form().addRow(tr("Resold for more than the market by"), m_jump);
    form().addRow(m_model);
    form().addRow(tr("Outlier from"), m_spreads);
    m_preview->setWordWrap(true);
    body().addWidget(m_preview);
    body().addStretch(1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &ScreeningDialog::preview);
    for (QCheckBox* box : {m_words, m_facts, m_model}) connect(box, &QCheckBox::toggled, m_pause, qOverload<>(&QTimer::start));
    connect(m_months, &QSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    for (QDoubleSpinBox* box : {m_jump, m_spreads})
        connect(box, &QDoubleSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    preview();
}

ScreeningSettings ScreeningDialog::settings() const {
    ScreeningSettings settings = m_settings;
    settings.readWords = m_words->isChecked();
    settings.requiresFacts = m_facts->isChecked();
    settings.resaleMonths = m_months->value();
    settings.resaleJumpPercent = m_jump->value();
    settings.usesModel = m_model->isChecked();
    settings.outlierSpreads = m_spreads->value();
    return settings;
}

QString ScreeningDialog::previewText(const ScreeningReport& report) const {
    const Format& format = m_session.format();
    const auto number = [&](std::size_t n) { return format.number(static_cast<double>(n), 0); };
    QStringList lines{tr("Of %1 sales %2 would count and %3 would not; %4 count but deserve a look.")
                          .arg(number(report.sales), number(report.included), number(report.excluded), number(report.flagged)),
                      tr("That differs from now in %1 sales excluded and %2 included.")
                          .arg(number(report.newlyExcluded.size()), number(report.newlyIncluded.size()))};
    QStringList reasons;
    for (const auto& [reason, count] : report.byReason)
        if (count > 0) reasons << QStringLiteral("%1 %2").arg(screeningReasonTitle(reason), number(count));
    if (!reasons.isEmpty()) lines << tr("By reason: %1.").arg(reasons.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

void ScreeningDialog::preview() {
    setProblem({});
    m_preview->setText(tr("Looking what that would do…"));
    m_job->start<ScreeningReport>(
        "screen",
        [file = m_session.project().file(), settings = settings()](Progress& progress) -> Result<ScreeningReport> {
            const auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            return previewScreening(*project, settings, progress);
        },
        [this](const Result<ScreeningReport>& report) {
            m_preview->setText(report ? previewText(*report) : QString());
            if (!report) setProblem(errorText(report.error()));
            action().setEnabled(report.has_value());
        });
}

void ScreeningDialog::accept() {
    const ScreeningSettings wanted = settings();
    m_job->drop();
    DialogFrame::accept();
    m_session.screenSales(wanted);
}

}  // namespace herleid
