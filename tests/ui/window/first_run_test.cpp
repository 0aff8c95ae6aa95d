#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "ui/pages/valuation/matrix_tab.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

namespace {

constexpr int patience = 600'000;  // ms; a sanitizer makes everything slow

}  // namespace

/// One sitting of somebody who never saw the program: from the start page to a PDF, by mouse and keyboard in the real
/// window. Each step stands on the one before.
class FirstRunTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        m_preferences.setLanguage("nl");
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
        m_session = std::make_unique<Session>(m_preferences);
        m_session->useLanguage("nl");
        TownPlan plan;
        plan.dwellings = 3000;
        plan.sales = 1200;
        m_session->setTownPlan(plan);
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() {
        m_window.reset();
        m_session.reset();
        m_theme.reset();
    }

    void oneClickOnTheStartPagePreparesTheTown() {
        click("Voorbeeldstad openen");
        QVERIFY(m_session->isBusy());
        waitUntilFree();
        QVERIFY(m_session->isOpen());
        QVERIFY(m_session->market().valuer);
        QVERIFY(m_window->windowTitle().contains("verzonnen"));
    }

    void typingAnAddressAndEnterShowsItsValue() {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        const auto some = m_session->project().search("", 40);
        QVERIFY(some && some->size() == 40);
        const PropertySummary& wanted = some->back();
        QTest::keyClicks(field, QString::fromStdString(wanted.title).section(u',', 0, 0));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_session->subject() && m_session->subject()->id == wanted.id);
        QVERIFY(m_session->valuation());
        QVERIFY(isShown(m_session->format().money(m_session->valuation()->value())));
        QVERIFY(ledgerAddsUp());
    }

    void anotherFactIsTriedInItsCell() {
        click("Proefberekening");
        QVERIFY(m_session->isTrying());
        page().showTab(ValuationPage::Matrix);
        QTableView& subject = page().matrixTab().view().subject();
        MatrixModel& model = page().matrixTab().model();
        const std::size_t area = featureWithRole();
        int row = 0;
        while (row < model.rowCount() && !(model.index(row, 0).data(FactFeatureRole).isValid() &&
                                           model.index(row, 0).data(FactFeatureRole).toULongLong() == area))
            ++row;
        QVERIFY(row < model.rowCount());
        const QModelIndex cell = model.index(row, 0);
        subject.setCurrentIndex(cell);
        subject.edit(cell);
        auto* editor = subject.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        const double tried = m_session->subject()->facts[area] + 20;
        editor->selectAll();
        QTest::keyClicks(editor, QString::number(tried));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_session->tryOut() != nullptr && !m_session->tryOut()->facts.empty());
        QCOMPARE(m_session->tryOut()->facts.begin()->second, tried);
        QVERIFY(m_session->shown()->value().cents() > m_session->valuation()->value().cents());
        QVERIFY(ledgerAddsUp());
    }

    void aSaleIsStruckAndUndoBringsBothBack() {
        const std::string struck = m_session->shown()->matrix().front().saleId;
        QTableView& sales = page().matrixTab().view().sales();
        sales.setCurrentIndex(sales.model()->index(1, 1));
        sales.setFocus();
        QTest::keyClick(&sales, Qt::Key_Delete);
        QVERIFY(m_session->tryOut()->withoutSales.contains(struck));
        QVERIFY(m_session->shown()->matrix().front().saleId != struck);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->shown()->matrix().front().saleId, struck);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->shown()->value(), m_session->valuation()->value());
        m_session->endTryOut();
    }

    void languageAndThemeChangeWithTheValuationInView() {
        const Money before = m_session->valuation()->value();
        click("en");
        QTRY_VERIFY(button("Try-out") != nullptr);
        QVERIFY(isShown(m_session->format().money(before)));
        m_session->setTheme(ThemeChoice::Dark);
        QVERIFY(Theme::tokens().isDark);
        QCOMPARE(m_session->valuation()->value(), before);
        m_session->setTheme(ThemeChoice::Light);
        click("nl");
        QTRY_VERIFY(button("Proefberekening") != nullptr);
    }

    void thePdfIsWritten() {
        const QString file = m_folder.filePath("waarde.pdf");
        m_window->exportPdf();
        auto* chooser = m_window->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        auto* name = chooser->findChild<QLineEdit*>("fileNameEdit");
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(m_window->messages().text().contains("waarde.pdf"));
    }

    void theSecondTimeItOpensWithoutPreparing() {
        m_window->goTo(-1);
        click("Voorbeeldstad openen");
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_session->market().valuer, patience);
        QCOMPARE(m_session->project().models()->size(), std::size_t(1));
    }

private:
    [[nodiscard]] ValuationPage& page() { return m_window->valuationPage(); }
    void waitUntilFree() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience); }
    [[nodiscard]] QAbstractButton* button(const QString& text) {
        for (QAbstractButton* one : m_window->findChildren<QAbstractButton*>())
            if (one->isVisible() && one->text() == text) return one;
        return nullptr;
    }
    void click(const QString& text) {
        QAbstractButton* wanted = button(text);
        QVERIFY2(wanted != nullptr && wanted->isEnabled(), qPrintable(text));
        QTest::mouseClick(wanted, Qt::LeftButton);
    }
    [[nodiscard]] bool isShown(const QString& text) {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text) return true;
        return false;
    }
    [[nodiscard]] std::size_t featureWithRole() {
        return m_session->project().catalogue()->findRole(Role::FloorArea).value();
    }
    /// The lines of the ledger in view, in cents, are its last line.
    [[nodiscard]] bool ledgerAddsUp() {
        const QAbstractItemModel* ledger = page().findChild<LedgerView*>()->table().model();
        const int last = ledger->rowCount() - 1;
        qlonglong sum = 0;
        for (int row = 0; row < last; ++row) sum += ledger->index(row, 0).data(LedgerModel::AmountRole).toLongLong();
        return last > 0 && sum > 0 && sum == ledger->index(last, 0).data(LedgerModel::AmountRole).toLongLong();
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath("settings.ini")};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
