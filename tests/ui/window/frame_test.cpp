#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "tests/ui/session/synthetic_project.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/pages/data_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/undo_buttons.h"

using namespace herleid;

/// What the frame around the pages does: keys, status line, undo, what it finds again, and work that goes on.
class FrameTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        begin();
        prepare();
        m_window->messages().dismiss();
    }
    void cleanup() {
        m_window.reset();
        standUp();
    }

    void theStatusLineGivesWayAndIsWholeInItsTooltip() {
        const auto* line = lineWith(m_window->statusText());
        QVERIFY(line != nullptr);
        for (const char* part : {"model 1 (", "valuation date 1 Jan 2024", "360 sales in use", "everything saved"})
            QVERIFY2(line->text().contains(part), part);
        m_window->resize(960, 600);
        QTRY_COMPARE(m_window->width(), 960);
        QVERIFY(line->toolTip().startsWith(m_window->statusText()));
        QVERIFY(line->toolTip().contains("project.gpkg"));
        QVERIFY2(line->width() < m_window->width(), "a long text does not push the window wider");
    }

    void theLastStepsAreTakenBackTogetherByTheirNames() {
        auto& undo = *m_window->findChild<UndoButtons*>();
        QVERIFY(undo.undoSteps().isEmpty());
        m_session->show("1007");
        const double before = m_session->subject()->facts[0];
        for (const double area : {211.0, 222.0, 233.0})
            QVERIFY(m_session->recordFact({"1007", 0, area, {"owner", {}, {}, "edit", "measured"}}));
        QCOMPARE(undo.undoSteps().size(), 3);
        for (const QString& step : undo.undoSteps()) QVERIFY(!step.isEmpty());
        undo.undo(2);
        QCOMPARE(m_session->subject()->facts[0], 211.0);
        QCOMPARE(undo.redoSteps().size(), 2);
        undo.undo(1);
        QCOMPARE(m_session->subject()->facts[0], before);
        undo.redo(3);
        QCOMPARE(m_session->subject()->facts[0], 233.0);
    }

    void stepsOfAJobAreNotPassedOver() {
        auto& undo = *m_window->findChild<UndoButtons*>();
        m_session->show("1007");
        QVERIFY(m_session->recordFact({"1007", 0, 222, {"owner", {}, {}, "edit", "measured"}}));
        m_session->screenSales({});
        waitUntilFree();
        QCOMPARE(undo.undoSteps().size(), 2);
        undo.undo(2);
        QVERIFY2(m_session->isBusy(), "the screening is taken back by a job");
        waitUntilFree();
        QCOMPARE(undo.undoSteps().size(), 1);
        QCOMPARE(m_session->subject()->facts[0], 222.0);
        undo.undo(1);
        QVERIFY(m_session->subject()->facts[0] != 222.0);
    }

    void findsPlaceTabAndDwellingOfTheProjectAgain() {
        m_session->show("1007");
        m_session->show("1012");
        m_window->goTo(Navigation::Market);
        m_window->marketPage().showTab(MarketPage::Versions);
        begin();
        m_session->open(file().toStdString());
        waitUntilFree();
        QCOMPARE(place(), static_cast<int>(Navigation::Market));
        QCOMPARE(m_window->marketPage().tabs().currentIndex(), static_cast<int>(MarketPage::Versions));
        QVERIFY(m_session->subject());
        QCOMPARE(m_session->subject()->id, std::string("1012"));
        QVERIFY2(m_session->valuation(), "and it is valued when the model is there");
    }

    void anotherProjectBeginsWhereItWasLeftItself() {
        m_window->goTo(Navigation::Quality);
        m_session->create(m_folder->filePath("other.gpkg").toStdString(), syntheticCreation());
        waitUntilFree();
        QCOMPARE(place(), static_cast<int>(Navigation::Data));  // it has no sales yet
        QVERIFY(!m_session->subject());
        m_session->open(file().toStdString());
        waitUntilFree();
        QCOMPARE(place(), static_cast<int>(Navigation::Quality));
    }

    void aDwellingThatIsGoneIsNotLookedFor() {
        m_preferences->addRecentDwelling(file(), "no such dwelling");
        begin();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->open(file().toStdString());
        waitUntilFree();
        QCOMPARE(failed.size(), 0);
        QVERIFY(!m_session->subject());
    }

    void theRoomStaysDividedAsItWas() {
        m_session->show("1007");
        m_window->goTo(Navigation::Value);
        QSplitter* splitter = split();
        QVERIFY(splitter != nullptr);
        const int before = splitter->sizes().front();
        splitter->setSizes({before + 90, splitter->width() - before - 90});
        const QList<int> chosen = splitter->sizes();
        QVERIFY(chosen.front() > before + 50);
        QVERIFY(m_window->close());
        begin();
        m_session->open(file().toStdString());
        waitUntilFree();
        m_window->goTo(Navigation::Value);
        QTRY_COMPARE(split()->sizes().front(), chosen.front());
    }

    void keysGoThroughTheTabs() {
        m_window->goTo(Navigation::Market);
        QTabBar& tabs = m_window->marketPage().tabs();
        tabs.setCurrentIndex(0);
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), 1);
        key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), 2);
        for (int step = 0; step < 3; ++step) key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), MarketPage::Tabs - 1);  // around
        m_session->show("1007");
        m_window->goTo(Navigation::Value);
        QTabBar& explained = m_window->valuationPage().tabs();
        explained.setCurrentIndex(ValuationPage::Record);
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(explained.currentIndex(), 0);  // the tab of two dwellings is hidden, and passed over
    }

    void escapeClosesTheSaleThenTheMessage() {
        m_session->show("1007");
        m_window->goTo(Navigation::Value);
        m_window->valuationPage().chooseSale(1);
        m_window->messages().tell(MessageBar::Tone::Notice, "said");
        key(Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(m_window->valuationPage().chosenSale(), 0);
        QCOMPARE(m_window->messages().text(), "said");
        key(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(m_window->messages().text().isEmpty());
    }

    void aKeyCopiesTheTableInView() {
        m_session->show("1007");
        m_window->goTo(Navigation::Value);
        m_window->valuationPage().showTab(ValuationPage::BuildUp);
        QGuiApplication::clipboard()->clear();
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().count('\n') > 3);
        QVERIFY(m_window->messages().text().startsWith("Copied."));
    }

    void aCancelledFitLeavesAllAsItWasAndTheNextGoesOnWithTheModelThatIs() {
        const auto models = m_session->project().models()->size();
        QStringList said;
        connect(m_session.get(), &Session::jobChanged, this, [&] { said << m_window->messages().text(); });
        m_session->fit({});
        m_session->valueAll();
        cancelMidway();
        QSignalSpy valued(m_session.get(), &Session::valuedAll);
        QSignalSpy wentOn(m_session.get(), &Session::wentOn);
        waitUntilFree();
        QCOMPARE(m_session->project().models()->size(), models);
        QCOMPARE(m_session->market().model->version, std::int64_t(1));
        QCOMPARE(wentOn.size(), 1);
        QCOMPARE(valued.size(), 1);
        QVERIFY2(said.join('\n').contains("Valuing all dwellings goes on, with model version 1."), qPrintable(said.join('\n')));
    }

    void aFitCancelledMidwayLeavesNoTrace() {
        const auto models = m_session->project().models()->size();
        const auto rows = m_session->project().auditLog().entries().value().size();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->fit({});
        cancelMidway();
        waitUntilFree();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
        QCOMPARE(m_session->project().models()->size(), models);
        QCOMPARE(m_session->market().model->version, std::int64_t(1));
        QCOMPARE(m_session->project().auditLog().entries().value().size(), rows);
    }

    void workThatNeedsAModelSaysSoWhenItsTurnComesWithoutOne() {
        m_session->create(m_folder->filePath("empty.gpkg").toStdString(), syntheticCreation());
        waitUntilFree();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->fit({});
        m_session->valueAll();
        waitUntilFree();
        QCOMPARE(failed.size(), 2);  // no sales to fit on, and so no model to value by
        QCOMPARE(failed.back().front().value<Error>().code, ErrorCode::NoModel);
    }

    void whatCannotBeDoneDuringAJobSaysWhy() {
        m_session->fit({});
        QVERIFY(m_session->isBusy());
        m_window->showScreening();
        QVERIFY(m_window->dialog() == nullptr);
        QVERIFY2(m_window->messages().text().contains("is not done yet"), qPrintable(m_window->messages().text()));
        waitUntilFree();
        m_window->showScreening();
        QVERIFY(m_window->dialog() != nullptr);
        m_window->dialog()->close();
    }

    void closingCanBeThoughtBetterOf() {
        m_session->valueAll();
        QVERIFY(!m_window->close());
        QPushButton* stay = nullptr;
        for (QPushButton* button : m_window->messages().findChildren<QPushButton*>())
            if (button->text() == "Keep working" && button->isVisible()) stay = button;
        QVERIFY(stay != nullptr);
        stay->click();
        QVERIFY(m_window->messages().text().isEmpty());
        waitUntilFree();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(syntheticSales));
    }

private:
    /// The program as it starts, with what it remembers.
    void begin() {
        m_window.reset();
        m_session = std::make_unique<Session>(*m_preferences);
        m_session->useLanguage("en");
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// As soon as the running job has told how far it is.
    void cancelMidway() { connect(m_session->job(), &Job::advanced, m_session.get(), &Session::cancelJob); }
    [[nodiscard]] QString file() const { return m_folder->filePath("project.gpkg"); }
    [[nodiscard]] int place() const { return m_window->findChild<Navigation*>()->place(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window.get(), key, modifiers); }
    QSplitter* split() {
        for (QSplitter* splitter : m_window->valuationPage().findChildren<QSplitter*>())
            if (splitter->isVisible() && splitter->orientation() == Qt::Horizontal) return splitter;
        return nullptr;
    }
    ElidedLabel* lineWith(const QString& text) {
        for (ElidedLabel* label : m_window->findChildren<ElidedLabel*>())
            if (label->text() == text) return label;
        return nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
