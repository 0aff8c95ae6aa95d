#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QSet>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/pages/data_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_menu.h"
#include "ui/widgets/figures_window.h"
#include "ui/widgets/map_canvas.h"
#include "ui/widgets/picture_file.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/waterfall_chart.h"
#include "ui/window/help_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

/// The real window, place by place and dialog by dialog, for who works without a mouse or hears the screen.
class AccessibilityTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1366, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        prepare();
        m_session->runChecks();
        waitUntilFree();
        m_session->show("1007");
        m_window->activateWindow();
    }
    void cleanupTestCase() {
        m_window.reset();
        standUp();
    }

    void everyPlaceAndTab() {
        look("start", -1, [] {});
        for (int tab = 0; tab < DataPage::Tabs; ++tab)
            look("data", Navigation::Data, [&] { m_window->dataPage().showTab(tab); }, tab);
        for (int tab = 0; tab < MarketPage::Tabs; ++tab)
            look("market", Navigation::Market, [&] { m_window->marketPage().showTab(tab); }, tab);
        for (int tab = 0; tab < ValuationPage::Tabs; ++tab)
            look("value", Navigation::Value, [&] { m_window->valuationPage().showTab(tab); }, tab);
        look("quality", Navigation::Quality, [] {});
        look("objections", Navigation::Objections, [] {});
        look("help", Navigation::Market, [&] { m_window->help().show(Navigation::Market); });
        m_window->help().close();
        report();
    }

    void everyDialog() {
        const std::pair<QString, std::function<void()>> dialogs[] = {
            {"new", [&] { m_window->showNewProject(); }},        {"import", [&] { m_window->showImport(); }},
            {"undo import", [&] { m_window->showUndoImport(1); }}, {"screening", [&] { m_window->showScreening(); }},
            {"fit", [&] { m_window->showFit(); }},               {"freeze", [&] { m_window->showFreeze(1); }},
            {"value all", [&] { m_window->showValueAll(); }},    {"fact", [&] { m_window->showFact(0); }}};
        for (const auto& [name, open] : dialogs) {
            open();
            DialogFrame* dialog = m_window->dialog();
            QVERIFY2(dialog != nullptr, qPrintable(name));
            QTest::qWait(100);
            inspect("dialog " + name, *dialog);
            dialog->close();
        }
        report();
    }

    void aChartIsReadAsATable() {
        m_window->goTo(Navigation::Market);
        m_window->marketPage().showTab(1);
        settle();
        Plot* plot = nullptr;
        for (Plot* one : m_window->marketPage().findChildren<Plot*>())
            if (one->isVisible() && !one->data().series.empty()) plot = one;
        QVERIFY(plot != nullptr);
        QTest::keyClick(plot, Qt::Key_T);
        auto* figures = m_window->findChild<FiguresWindow*>();
        QVERIFY(figures != nullptr && figures->isVisible());
        const QAbstractItemModel& model = *figures->table().model();
        const QStringList lines = plotCsv(plot->data(), m_session->format()).trimmed().split('\n');
        QCOMPARE(model.rowCount(), lines.size() - 1);
        QCOMPARE(model.index(0, 2).data().toString(), lines[1].split(',')[2]);
        QTest::keyClick(figures, Qt::Key_Escape);
        QVERIFY(!figures->isVisible());
    }

    void aChartIsWrittenAsSvgAndPngAndOnAPage() {
        m_window->goTo(Navigation::Value);
        m_window->valuationPage().showTab(0);
        settle();
        auto* chart = m_window->findChild<WaterfallChart*>();
        QVERIFY(chart != nullptr);
        QVERIFY(svgOf(*chart).contains("<svg"));
        const QString png = m_folder->filePath("chart.png");
        QVERIFY(writePicture(*chart, png));
        QCOMPARE(QImage(png).width(), 2 * chart->width());
        QCOMPARE(writePicture(*chart, m_folder->filePath("no/such/chart.svg")).error().code, ErrorCode::FileNotWritable);
        const QString pdf = m_folder->filePath("chart.pdf");
        {
            QPdfWriter page(pdf);
            drawOnPage(*chart, page);
        }
        QVERIFY(QFile(pdf).size() > 1000);
    }

    void quotedFieldsStayTogether() {
        const TextTable table = tableFromCsv("a;b\n\"x;\"\"y\"\"\";1,5\n", u';');
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(table.rows[0][0].text, "x;\"y\"");
        QVERIFY(table.columns[1].isNumber && !table.columns[0].isNumber);
    }

private:
    void settle() {
        QTest::qWait(250);
        waitUntilFree();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->dataPage().isReading() && !m_window->marketPage().isReading() &&
                                     !m_window->valuationPage().isReading(),
                                 patience);
    }
    void look(const QString& name, int place, const std::function<void()>& prepare, int tab = -1) {
        m_window->goTo(place);
        prepare();
        settle();
        inspect(tab < 0 ? name : QStringLiteral("%1 %2").arg(name).arg(tab), *m_window);
    }

    /// A control a person can come to: not the inside of another one.
    static bool isControl(const QWidget& widget) {
        if (!widget.isVisible() || !widget.isEnabled() || (widget.focusPolicy() & Qt::TabFocus) == 0) return false;
        if (widget.focusProxy() != nullptr || widget.isWindow()) return false;
        const QWidget* parent = widget.parentWidget();
        return parent == nullptr || parent->focusProxy() != &widget;
    }
    static QString called(const QWidget& widget) {
        QString name = widget.metaObject()->className();
        for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget())
            if (QString(up->metaObject()->className()).startsWith("herleid::"))
                return name + " in " + up->metaObject()->className();
        return name;
    }
    void inspect(const QString& where, QWidget& window) {
        QSet<QWidget*> wanted;
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (isControl(*widget) && widget->window() == window.window()) wanted.insert(widget);
        for (QWidget* widget : wanted) {
            if (heardName(*widget).isEmpty())
                m_faults << where + ": no name: " + called(*widget);
        }
        inspectDrawings(where, window);
        QSet<QWidget*> reached;
        m_window->activateWindow();
        if (!wanted.isEmpty()) (*wanted.begin())->setFocus(Qt::TabFocusReason);
        for (int step = 0; step < 3 * static_cast<int>(wanted.size()) + 10; ++step) {
            QWidget* at = window.window()->focusWidget();
            if (at == nullptr) break;
            reached.insert(at);
            if (at->focusProxy() != nullptr) reached.insert(at->focusProxy());
            for (QWidget* up = at->parentWidget(); up != nullptr; up = up->parentWidget())
                if (up->focusProxy() == at) reached.insert(up);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (QWidget* widget : wanted)
            if (!reached.contains(widget) && !isReachedByArrows(*widget, reached))
                m_faults << where + ": not reached by Tab: " + called(*widget) + ' ' + heardName(*widget);
    }
    static QString heardName(QWidget& widget) {
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget);
        return heard != nullptr ? heard->text(QAccessible::Name).trimmed() : QString();
    }
    /// Of buttons that exclude each other Tab comes to one, and the arrow keys go to the others.
    static bool isReachedByArrows(const QWidget& widget, const QSet<QWidget*>& reached) {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button == nullptr || button->group() == nullptr || !button->group()->exclusive()) return false;
        for (QAbstractButton* other : button->group()->buttons())
            if (reached.contains(other)) return true;
        return false;
    }
    void inspectDrawings(const QString& where, QWidget& window) {
        QList<QWidget*> drawings;
        for (QWidget* one : window.findChildren<Plot*>()) drawings << one;
        for (QWidget* one : window.findChildren<WaterfallChart*>()) drawings << one;
        for (QWidget* one : window.findChildren<MapCanvas*>()) drawings << one;
        for (const QWidget* drawing : drawings)
            if (drawing->isVisible() && (drawing->accessibleName().isEmpty() || drawing->accessibleDescription().isEmpty()))
                m_faults << where + ": a drawing without name or description: " + called(*drawing);
    }
    void report() {
        const QString all = m_faults.join('\n');
        m_faults.clear();
        QVERIFY2(all.isEmpty(), qPrintable('\n' + all));
    }

    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
