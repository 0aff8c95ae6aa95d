#include "ui/dialogs/import_result_step.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job_bar.h"

namespace herleid {

ImportResultStep::ImportResultStep(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_text(new QLabel),
      m_bar(new JobBar),
      m_check(new QPushButton(tr("Check the data"))),
      m_undo(new QPushButton(tr("Undo this import…"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    for (QPushButton* button : {m_check, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFontScale(*m_title, fontScale::heading, true);
    m_text->setWordWrap(true);
    connect(m_bar, &JobBar::cancelRequested, &session, &Session::cancelJob);
    connect(m_check, &QPushButton::clicked, this, &ImportResultStep::checksRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_number); });
}

void ImportResultStep::showRunning() {
    m_title->setText(tr("The rows are being stored"));
    m_text->setText(tr("You may stop: then nothing is stored, and the project is as it was."));
    m_bar->follow(m_session.job());
    m_bar->show();
    m_check->hide();
    m_undo->hide();
}

void ImportResultStep::showReport(const ImportReport& report) {
    const Format& format = m_session.format();
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    m_number = report.number;
    m_bar->follow(nullptr);
    m_title->setText(report.number > 0 ? tr("Import %1 is done").arg(report.number) : tr("Nothing was new"));
    QStringList lines{tr("%1 of %2 rows were stored: %3 new sales, %4 new dwellings, %5 updated.")
                          .arg(number(report.accepted), number(report.rows), number(report.newSales),
                               number(report.newProperties), number(report.updated + report.updatedSales))};
    if (report.unchanged > 0) lines << tr("%1 rows say what the project had already.").arg(number(report.unchanged));
    if (!report.problems.empty())
        lines << tr("%1 rows were rejected.").arg(number(static_cast<std::int64_t>(report.problems.size())));
    if (report.keptByHand > 0)
        lines << tr("%1 facts that a person has set stayed as they are, though the file has them otherwise.")
                     .arg(number(report.keptByHand));
    if (report.completion.factCount() + report.completion.sales > 0)
        lines << tr("Filled in from the BAG and boundaries, where nothing was recorded: %1 facts of dwellings and %2 sales.")
                     .arg(number(report.completion.factCount()), number(report.completion.sales));
    lines << tr("The import can be undone as a whole, now or later from the overview of the data.");
    m_text->setText(lines.join(u'\n'));
    m_check->show();
    m_undo->setVisible(report.number > 0);
}

}  // namespace herleid
