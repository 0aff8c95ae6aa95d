// What the main window tells of work that is done.
#include <QDir>

#include "ui/pages/value_place.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace herleid {

QString MainWindow::count(std::int64_t number) const {
    return m_session.format().number(static_cast<double>(number), 0);
}

void MainWindow::connectOutcomes() {
    connect(&m_session, &Session::wentOn, this, [this](const QString& kind) {
        const auto& model = m_session.market().model;
        m_messages->add(kind == QStringLiteral("value") && model
                            ? tr("%1 goes on, with model version %2.").arg(jobTitle(kind)).arg(model->version)
                            : tr("%1 goes on.").arg(jobTitle(kind)));
    });
    connect(&m_session, &Session::imported, this, [this](const ImportReport& report) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("%1 of %2 rows imported: %3 sales, %4 new dwellings.")
                             .arg(count(report.accepted), count(report.rows), count(report.newSales),
                                  count(report.newProperties)));
        if (!m_session.market().valuer) m_messages->offer(tr("Fit a model…"), [this] { showFit(); });
    });
    connect(&m_session, &Session::documentsMade, this, [this](const QString& folder, const QStringList& files) {
        m_messages->tell(MessageBar::Tone::Notice, files.size() == 1
                                                       ? tr("Written: %1").arg(QDir::toNativeSeparators(files.front()))
                                                       : tr("%1 documents written in %2.").arg(count(files.size()), QDir::toNativeSeparators(folder)));
    });
    connect(&m_session, &Session::dossierMade, this, [this](const QString& file, const DossierWritten& written) {
        QString text = tr("Dossier written: %1.").arg(QDir::toNativeSeparators(file));
        text += u' ' + (written.fingerprint.empty() ? tr("It is not signed.")
                                                    : tr("Signed with key %1.").arg(QString::fromStdString(written.fingerprint)));
        m_messages->tell(MessageBar::Tone::Notice, text);
        m_messages->offer(tr("Verify"), [this, file] { openDossier(file); });
    });
    connect(&m_session, &Session::importUndone, this, [this](std::int64_t number, const ImportUndo& undo) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("Import %1 is undone: %2 sales and %3 dwellings removed, %4 as they were before.")
                             .arg(number)
                             .arg(count(undo.sales), count(undo.properties), count(undo.restored)));
    });
    connect(&m_session, &Session::checked, this, [this](const CheckRun& run) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("The data were checked: %1 findings, %2 of them new, %3 gone.")
                             .arg(count(static_cast<std::int64_t>(run.findings)), count(static_cast<std::int64_t>(run.fresh)),
                                  count(static_cast<std::int64_t>(run.gone))));
    });
    connect(&m_session, &Session::screened, this, [this](const ScreeningReport& report) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("The sales were screened: %1 count, %2 do not. Fit the model again to let that tell.")
                             .arg(count(static_cast<std::int64_t>(report.included)),
                                  count(static_cast<std::int64_t>(report.excluded))));
    });
    connect(&m_session, &Session::fitted, this, [this](std::int64_t version) {
        m_messages->tell(MessageBar::Tone::Notice, tr("Model version %1 is ready and in use.").arg(version));
        m_messages->offer(tr("Value a dwelling"), [this] {
            m_value->showDwelling();
            goTo(Navigation::Value);
        });
    });
    connect(&m_session, &Session::frozen, this, [this](std::int64_t version) {
        m_messages->tell(MessageBar::Tone::Notice, tr("Model version %1 is frozen.").arg(version));
    });
    connect(&m_session, &Session::valuedAll, this, [this](const RunReport& report) {
        const auto number = [this](std::size_t n) {
            return m_session.format().number(static_cast<double>(n), 0);
        };
        QString text = tr("%1 dwellings valued and stored; %2 of them have points to note.")
                           .arg(number(report.valued), number(report.withWarnings));
        if (report.isResumed()) text += u' ' + tr("%1 had been stored before.").arg(number(report.before));
        if (!report.problems.empty())
            text += u' ' + tr("%1 could not be valued, of which the first is %2: %3")
                               .arg(number(report.problems.size()),
                                    QString::fromStdString(report.problems.front().propertyId),
                                    errorText(report.problems.front().error));
        m_messages->tell(report.problems.empty() ? MessageBar::Tone::Notice : MessageBar::Tone::Error, text);
    });
    connect(&m_session, &Session::tableWritten, this, [this](const QString& file, qlonglong rows) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("Table written: %1 (%2 rows)").arg(QDir::toNativeSeparators(file), count(rows)));
    });
    connect(&m_session, &Session::explained, this, [this](const QString& folder, const ExplainedDwellings& report) {
        QString text = tr("%1 explanations written to %2.")
                           .arg(count(static_cast<std::int64_t>(report.written)), QDir::toNativeSeparators(folder));
        if (!report.problems.empty())
            text += u' ' + tr("%1 could not be valued, of which the first is %2: %3")
                               .arg(count(static_cast<std::int64_t>(report.problems.size())),
                                    QString::fromStdString(report.problems.front().propertyId),
                                    errorText(report.problems.front().error));
        m_messages->tell(report.problems.empty() ? MessageBar::Tone::Notice : MessageBar::Tone::Error, text);
    });
}

}  // namespace herleid
