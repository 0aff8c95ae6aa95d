#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "ui/dialogs/dossier_dialog.h"
#include "ui/pages/inspect_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_table.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

/// From the dwelling in view to a signed dossier, and from a dossier of anyone to what holds of it.
class DossierWindowTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        prepare();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_session->show("1007");
    }
    void cleanupTestCase() {
        m_window.reset();
        standUp();
    }

    void aDossierIsMadeByTheDialogAndSignedByANewKey() {
        QSignalSpy made(m_session.get(), &Session::dossierMade);
        m_window->goTo(Navigation::Value);
        m_window->showMakeDossier();
        auto* dialog = qobject_cast<DossierDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        dialog->setFile(file());
        dialog->setKey(m_folder->filePath("municipality.key"), "too short");
        QVERIFY(!action(*dialog)->isEnabled());
        dialog->setKey(m_folder->filePath("municipality.key"), "een lange wachtwoordzin");
        QVERIFY(action(*dialog)->isEnabled());
        action(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        QVERIFY(QFile::exists(file()));
        QVERIFY(QFile::exists(m_folder->filePath("municipality.key")));
        QVERIFY2(m_window->messages().text().contains("Signed with key"), qPrintable(m_window->messages().text()));
    }

    void itIsVerifiedAndShowsTheValueWithoutItsProject() {
        m_session->close();
        m_window->openDossier(file());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isReading() && page().checks().model()->rowCount() > 0, patience);
        for (int row = 0; row < page().checks().model()->rowCount(); ++row)
            QVERIFY2(!page().checks().model()->index(row, 0).data().toString().contains(u'✗'),
                     qPrintable(page().checks().model()->index(row, 2).data().toString()));
        for (const int tab : {InspectPage::BuildUp, InspectPage::Matrix, InspectPage::Record}) {
            QVERIFY(page().tabs().isTabVisible(tab));
            page().tabs().setCurrentIndex(tab);
        }
        QVERIFY(page().record().model()->rowCount() > 3);
        QAbstractItemModelTester(page().checks().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void theLanguageOfTheReaderIsNotThatOfTheFile() {
        const QString english = page().verdict();
        m_session->useLanguage("nl");
        QTRY_VERIFY(page().verdict() != english);
        m_session->useLanguage("en");
    }

    void anAlteredOneIsNamed() {
        QFile copy(m_folder->filePath("altered.gpkg"));
        QVERIFY(QFile::copy(file(), copy.fileName()));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QByteArray bytes = copy.readAll();
        const qsizetype at = bytes.indexOf("1007");  // the number of the dwelling
        QVERIFY(at > 0);
        copy.seek(at);
        copy.write("1008");
        copy.close();
        m_window->openDossier(copy.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isReading() && page().checks().model()->rowCount() > 0, patience);
        bool isRefused = false;
        for (int row = 0; row < page().checks().model()->rowCount(); ++row)
            isRefused = isRefused || page().checks().model()->index(row, 0).data().toString().contains(u'✗');
        QVERIFY(isRefused);
    }

    void whatIsNoDossierIsTold() {
        QFile file(m_folder->filePath("nothing.gpkg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<b>no</b>");
        file.close();
        m_window->openDossier(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isReading() && page().checks().model()->rowCount() > 0, patience);
        QVERIFY(page().checks().model()->index(0, 0).data().toString().contains(u'✗'));
        QVERIFY(!page().tabs().isTabVisible(InspectPage::BuildUp));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath("dossier.gpkg"); }
    InspectPage& page() { return *m_window->findChild<InspectPage*>(); }
    static QPushButton* action(const QDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == "Make") return button;
        return nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(DossierWindowTest)
#include "dossier_window_test.moc"
