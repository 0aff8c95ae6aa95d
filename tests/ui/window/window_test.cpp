#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <set>

#include "tests/ui/session/sitting.h"
#include "tests/ui/session/synthetic_project.h"
#include "ui/dialogs/fact_dialog.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/data/rows_view.h"
#include "ui/pages/data/sale_decision_panel.h"
#include "ui/pages/data/sales_tab.h"
#include "ui/pages/data_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_table.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

class WindowTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() {
        m_window.reset();
        standUp();
    }

    void startsWithoutAProjectAndSaysWhatToDo() {
        QCOMPARE(m_window->statusText(), "No project open");
        QVERIFY(buttonWith("Open Voorbeeldstad")->isVisible());
        QVERIFY(!buttonWith("Market")->isEnabled());
    }

    void goesFromAnEmptyProjectToAValueByTheDialogs() {
        createProject();
        QCOMPARE(navigation().place(), static_cast<int>(Navigation::Data));
        m_window->showImport();
        auto* wizard = qobject_cast<ImportWizard*>(m_window->dialog());
        QVERIFY(wizard != nullptr);
        QPushButton* go = action(*wizard, "Next");
        QVERIFY(!go->isEnabled());
        wizard->setFile(QString::fromStdString(writeSyntheticSales(m_folder->path().toStdString()).string()));
        for (const auto step : {ImportWizard::Columns, ImportWizard::Preview}) {
            QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
            go->click();
            QCOMPARE(wizard->step(), step);
        }
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
        QCOMPARE(go->text(), "Import");
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(0));
        go->click();
        waitUntilFree();
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(syntheticSales));
        QVERIFY2(m_window->messages().text().startsWith("360 of 361 rows imported"),
                 qPrintable(m_window->messages().text()));
        QCOMPARE(wizard->step(), ImportWizard::Outcome);
        go->click();

        m_window->showFit();
        action(*m_window->dialog(), "Fit")->click();
        waitUntilFree();
        QCOMPARE(m_window->messages().text(), "Model version 1 is ready and in use.");
        QVERIFY2(m_window->statusText().startsWith("Voorbeeldstad  ·  model 1 ("),
                 qPrintable(m_window->statusText()));
        QVERIFY(m_window->statusText().endsWith("360 sales in use  ·  everything saved"));
    }

    void findsADwellingByItsAddressAndShowsASumThatIsTheValue() {
        prepare();
        m_window->goTo(Navigation::Value);
        QLineEdit* field = nullptr;
        for (QLineEdit* one : m_window->valuationPage().findChildren<QLineEdit*>())
            if (one->accessibleName() == "Search a dwelling") field = one;
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, "Lindelaan 41");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(m_session->subject(), qPrintable(field->text()), patience);
        QCOMPARE(m_session->subject()->address.number, std::string("41"));
        const QAbstractItemModel* ledger =
            m_window->valuationPage().findChild<LedgerView*>()->table().model();
        const int last = ledger->rowCount() - 1;
        qlonglong sum = 0;
        for (int row = 0; row < last; ++row)
            sum += ledger->index(row, 0).data(LedgerModel::AmountRole).toLongLong();
        QVERIFY(sum > 0);
        QCOMPARE(sum, ledger->index(last, 0).data(LedgerModel::AmountRole).toLongLong());
        QVERIFY(labelWith(m_session->format().money(m_session->valuation()->value())));
    }

    void aSaleOfTheQualityPageIsFoundWithWhatWasDecidedAboutIt() {
        prepare();
        SalesTab& sales = m_window->dataPage().sales();
        // Whatever was asked of the table before must not hide the sale.
        m_window->goTo(Navigation::Data);
        m_window->dataPage().showTab(DataPage::Sales);
        sales.rows().setInclusion(0);
        QTRY_VERIFY_WITH_TIMEOUT(!sales.isReading(), patience);
        QVERIFY(sales.rows().currentSale().empty());
        m_window->goTo(Navigation::Quality);
        QualityPage& quality = m_window->qualityPage();
        QTRY_VERIFY_WITH_TIMEOUT(!quality.isReading() && !quality.verdict().isEmpty(), patience);
        quality.showTab(QualityPage::Influential);
        TextTableView& list = quality.table(QualityPage::Influential);
        for (const int row : {0, 7}) {
            m_window->goTo(Navigation::Quality);
            list.setCurrentIndex(list.model()->index(row, 0));
            list.setFocus();
            const QString sale = list.model()->index(row, 0).data(Qt::ToolTipRole).toString().mid(QString("Sale ").size());
            QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(navigation().place(), static_cast<int>(Navigation::Data));
            QCOMPARE(m_window->dataPage().tabs().currentIndex(), static_cast<int>(DataPage::Sales));
            QTRY_VERIFY_WITH_TIMEOUT(!sales.isReading() && sales.rows().currentSale() == sale.toStdString(), patience);
            bool isTold = false;
            for (const QLabel* label : sales.panel().findChildren<QLabel*>()) isTold = isTold || (label->isVisible() && label->text().contains(sale));
            QVERIFY2(isTold, "the panel beside the table is about this sale");
            QVERIFY(sales.rows().table().hasFocus());
        }
        m_window->goTo(Navigation::Quality);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(navigation().place(), static_cast<int>(Navigation::Value));
    }

    void changesAFactThroughItsDialogAndUndoesIt() {
        prepare();
        m_session->show("1007");
        const double before = m_session->subject()->facts[0];
        m_window->showFact(0);
        auto* dialog = qobject_cast<FactDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        const QList<QLineEdit*> fields = visibleFields(*dialog);
        QCOMPARE(fields.size(), 3);
        QPushButton* change = action(*dialog, "Change");
        QVERIFY2(!change->isEnabled(), "a source and a reason are needed");
        fields[0]->setText("1,5");
        fields[1]->setText("owner");
        fields[2]->setText("measured");
        QVERIFY(change->isEnabled());
        change->click();
        QVERIFY2(m_window->dialog() != nullptr && m_session->subject()->facts[0] == before,
                 "a comma is not read as a point, nor skipped");
        fields[0]->setText("222");
        change->click();
        QCOMPARE(m_session->subject()->facts[0], 222.0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->subject()->facts[0], before);
    }

    void theDateChooserGivesTheValueOfThatDay() {
        prepare();
        m_session->show("1007");
        auto* chooser = m_window->valuationPage().findChild<QDateEdit*>();
        chooser->setDate(QDate(2023, 1, 1));
        QCOMPARE(m_session->valuation()->valuationDate(), Date(2023, 1, 1));
        QVERIFY(m_window->statusText().contains("valuation date 1 Jan 2023"));
    }

    void theLanguageChangesAtOnceAndIsRemembered() {
        prepare();
        m_session->show("1007");
        buttonWith("nl")->click();
        QTRY_VERIFY(buttonWith("Markt") != nullptr);
        QVERIFY(buttonWith("Gegeven wijzigen…") != nullptr);
        QVERIFY(m_window->statusText().contains("waardepeildatum 1-1-2024"));
        QCOMPARE(m_preferences->language(), "nl");
        buttonWith("en")->click();
        QTRY_VERIFY(buttonWith("Market") != nullptr);
    }

    void theThemeChangesAtOnceAndIsRemembered() {
        prepare();
        m_session->show("1007");
        m_session->setTheme(ThemeChoice::Dark);
        QVERIFY(Theme::tokens().isDark);
        QCOMPARE(qApp->palette().color(QPalette::Window), Tokens::dark().window);
        QCOMPARE(m_preferences->theme(), ThemeChoice::Dark);
        m_session->setTheme(ThemeChoice::Light);
        QVERIFY(!Theme::tokens().isDark);
    }

    void aRefusedFileIsToldInTheWindowAndNotInADialog() {
        m_session->open(m_folder->filePath("nowhere.gpkg").toStdString());
        QVERIFY(m_window->messages().text().contains("nowhere.gpkg"));
        QVERIFY(m_window->dialog() == nullptr);
    }

    // One writer: what is asked while a job runs is done after it, in the order asked.
    void whatIsAskedDuringAJobIsDoneAfterIt() {
        prepare();
        m_session->fit({});
        QVERIFY(m_session->isBusy());
        m_session->valueAll();
        m_session->runChecks();
        QCOMPARE(m_session->waiting(), (QStringList{"value", "check"}));
        QSignalSpy valued(m_session.get(), &Session::valuedAll);
        QSignalSpy checked(m_session.get(), &Session::checked);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_session->waiting().isEmpty(), patience);
        QCOMPARE(valued.size(), 1);
        QCOMPARE(checked.size(), 1);
        QCOMPARE(m_session->project().models()->size(), std::size_t(2));
        QVERIFY(m_session->project().valuationCount().value() > 0);
    }

    void whatWaitsCanBeTakenBackAndACancelledJobDoesNotStopTheNext() {
        prepare();
        QSignalSpy checked(m_session.get(), &Session::checked);
        m_session->fit({});
        m_session->valueAll();
        m_session->runChecks();
        m_session->removeWaiting(0);
        QCOMPARE(m_session->waiting(), QStringList{"check"});
        m_session->cancelJob();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_session->waiting().isEmpty(), patience);
        QCOMPARE(m_session->project().models()->size(), std::size_t(1));  // the fit left nothing behind
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(0));
        QCOMPARE(checked.size(), 1);
    }

    void closingDuringAJobAsksAndStops() {
        prepare();
        m_session->valueAll();
        m_session->runChecks();
        QVERIFY(m_session->isBusy());
        QVERIFY2(!m_window->close(), "it stays until somebody decides");
        QVERIFY2(m_window->messages().text().contains("not done yet"), qPrintable(m_window->messages().text()));
        QVERIFY(m_window->isVisible());
        buttonWith("Stop and close")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QVERIFY(!m_session->isBusy() && m_session->waiting().isEmpty());
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(0));
    }

    void everyKeyHasOneMeaningAndIsInTheList() {
        prepare();
        std::set<QString> keys;
        for (const Command& command : m_window->commands()) {
            QVERIFY(!command.text.isEmpty() && !command.place.isEmpty() && command.run);
            QVERIFY2(!command.keys.isEmpty(), qPrintable(command.text));
            QVERIFY2(keys.insert(command.keys.toString()).second, qPrintable(command.keys.toString()));
        }
        for (const Command& part : commandsOfParts()) {
            QVERIFY(!part.text.isEmpty());
            QVERIFY2(!keys.contains(part.keys.toString()), qPrintable(part.keys.toString()));
        }
        m_window->showShortcuts();
        const auto* dialog = qobject_cast<ShortcutsDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        QStringList shown;
        for (int row = 0; row < dialog->table().model()->rowCount(); ++row)
            shown << dialog->table().model()->index(row, 1).data().toString();
        for (const QString& key : keys) QVERIFY2(shown.contains(key), qPrintable(key));
    }

    void keysGoToThePlaces() {
        prepare();
        for (int place = 0; place < Navigation::Places; ++place) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
            QCOMPARE(navigation().place(), place);
        }
    }

    void theTextGrowsIsRememberedAndFitsTheWindow() {
        prepare();
        m_session->setLanguage("nl");  // the longer words
        m_session->show("1007");
        m_window->resize(1280, 800);
        const int before = m_window->fontMetrics().height();
        for (int step = 0; step < 6; ++step) QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_preferences->textSize(), 200);
        QVERIFY(m_window->fontMetrics().height() >= 2 * before - 3);
        for (int place = 0; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            QTest::qWait(50);
            QCOMPARE(m_window->size(), QSize(1280, 800));
            for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
                if (button->isVisible() && !button->text().isEmpty() && !button->objectName().startsWith("qt_"))
                    QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
        }
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_preferences->textSize(), 100);
        QCOMPARE(m_window->fontMetrics().height(), before);
    }

    void everyControlHasANameForWhoCannotSeeIt() {
        prepare();
        m_session->show("1007");
        for (int place = 0; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() ||
                    QString(button->metaObject()->className()) == "QTableCornerButton" ||
                    qobject_cast<QLineEdit*>(button->parent()) || button->objectName().startsWith("qt_"))
                    continue;
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->metaObject()->className() + QString(" in ") +
                                    button->parent()->metaObject()->className()));
            }
            for (const QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>())
                if (view->isVisible() && qobject_cast<const QTableView*>(view))
                    QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(QString::number(place)));
        }
    }

    void nothingIsCutOffAtTheSmallestAndTheUsualSizes_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    void nothingIsCutOffAtTheSmallestAndTheUsualSizes() {
        QFETCH(QSize, size);
        prepare();
        m_session->setLanguage("nl");  // the longer words
        m_session->show("1007");
        m_window->resize(size);
        for (int place = 0; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            QTest::qWait(30);
            QCOMPARE(m_window->size(), size);  // the content does not force it larger
            for (const QPushButton* button : m_window->findChildren<QPushButton*>())
                if (button->isVisible()) {
                    QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(),
                                 qPrintable(button->text()));
                    QTRY_VERIFY2(m_window->rect().contains(
                                     QRect(button->mapTo(m_window.get(), QPoint()), button->size())),
                                 qPrintable(button->text()));
                }
        }
    }

private:
    Navigation& navigation() { return *m_window->findChild<Navigation*>(); }
    QAbstractButton* buttonWith(const QString& text) {
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
    bool labelWith(const QString& text) {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text) return true;
        return false;
    }
    static QPushButton* action(const QDialog& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
    static QList<QLineEdit*> visibleFields(const QDialog& dialog) {
        QList<QLineEdit*> fields;
        for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
            if (field->isVisible() && field->objectName() != "qt_spinbox_lineedit") fields << field;
        return fields;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
