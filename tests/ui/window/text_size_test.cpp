#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "tests/ui/session/sitting.h"
#include "ui/pages/data_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

namespace {

// Fusion adds 5 pixels to the height of a tool button, of which the style sheet's padding and border use 2.
constexpr int fusionsOwn = 3;
constexpr int rounding = 1;  // of the height of a line and the width of a cell

}  // namespace

/// Every place and tab with text of 200% in a window of 1280 × 800, in both languages: no label, button or tab is smaller
/// than its text needs. Where there is no room for all of a page, it scrolls.
class TextSizeTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        createProject();
        importSales();
        m_session->fit({});
        m_session->valueAll();
        m_session->runChecks();
        waitUntilFree();
        m_session->show("1007");
    }
    void cleanupTestCase() {
        m_window.reset();
        standUp();
    }

    void headingsGrowWithTheTextAndStayInAnyTheme() {
        m_session->setTextSize(100);
        m_window->goTo(Navigation::Data);
        const QLabel* title = nullptr;
        for (const QLabel* label : m_window->dataPage().findChildren<QLabel*>())
            if (title == nullptr || label->font().pointSizeF() > title->font().pointSizeF()) title = label;
        const double before = title->font().pointSizeF();
        QVERIFY(before > qApp->font().pointSizeF());
        m_session->setTextSize(200);
        QCOMPARE(title->font().pointSizeF(), 2 * before);
        m_session->setTheme(ThemeChoice::Dark);
        QCOMPARE(title->font().pointSizeF(), 2 * before);
        m_session->setTheme(ThemeChoice::Light);
        m_session->setTextSize(100);
        QCOMPARE(title->font().pointSizeF(), before);
    }

    void nothingIsSmallerThanItsText_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")})
            for (const int percent : {100, 150, 200})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2%").arg(language).arg(percent))) << language << percent;
    }
    void nothingIsSmallerThanItsText() {
        QFETCH(QString, language);
        QFETCH(int, percent);
        m_session->setLanguage(language);
        m_session->setTextSize(percent);
        QStringList small;
        for (int place = -1; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            QTabBar* tabs = tabsOf(place);
            for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
                if (tabs != nullptr && !tabs->isTabVisible(tab)) continue;
                if (tabs != nullptr) tabs->setCurrentIndex(tab);
                settle();
                QCOMPARE(m_window->size(), QSize(1280, 800));
                small << tooSmall(QStringLiteral("place %1 tab %2").arg(place).arg(tab));
            }
        }
        m_window->goTo(Navigation::Value);
        m_window->valuationPage().chooseSale(1);
        settle();
        small << tooSmall("a sale beside the tabs");
        m_session->beginTryOut();
        QVERIFY(m_session->tryFact(0, 222));
        settle();
        small << tooSmall("a try-out");
        m_session->endTryOut();
        m_window->valuationPage().chooseSale(0);
        m_window->valuePlace().showList();
        settle();
        small << tooSmall("the list");
        m_window->valuePlace().showDwelling();
        QCOMPARE(m_window->size(), QSize(1280, 800));
        for (const QString& one : small) qWarning().noquote() << one;
        QVERIFY2(small.isEmpty(), qPrintable(QStringLiteral("%1 too small").arg(small.size())));
    }

private:
    QTabBar* tabsOf(int place) {
        switch (place) {
            case Navigation::Data:
                return &m_window->dataPage().tabs();
            case Navigation::Market:
                return &m_window->marketPage().tabs();
            case Navigation::Value:
                return &m_window->valuationPage().tabs();
            case Navigation::Quality:
                return &m_window->qualityPage().tabs();
            default:
                return nullptr;
        }
    }
    void settle() {
        QTest::qWait(60);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->marketPage().isReading() && !m_window->valuationPage().isReading() &&
                                     !m_window->dataPage().isReading() && !m_window->qualityPage().isReading(),
                                 patience);
        QTest::qWait(30);
    }
    QStringList tooSmall(const QString& where) {
        QStringList found;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || qobject_cast<ElidedLabel*>(widget) || widget->objectName().startsWith("qt_") ||
                qobject_cast<QLineEdit*>(widget->parentWidget()))
                continue;
            QSize needed;
            QString text;
            if (const auto* label = qobject_cast<QLabel*>(widget)) {
                text = label->text();
                needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
                text = button->text();
                needed = button->minimumSizeHint();
                if (qobject_cast<const QToolButton*>(button) != nullptr) needed.rheight() -= fusionsOwn;
            } else if (const auto* bar = qobject_cast<QTabBar*>(widget)) {
                text = bar->tabText(bar->currentIndex());
                needed = {0, bar->sizeHint().height()};
            }
            if (text.isEmpty()) continue;
            needed -= QSize(rounding, rounding);
            if (widget->width() < needed.width() || widget->height() < needed.height())
                found << QStringLiteral("%1: %2 in %3 \"%4\" has %5x%6, needs %7x%8")
                             .arg(where, widget->metaObject()->className(), widget->parentWidget()->metaObject()->className(),
                                  text.left(50))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(needed.width())
                             .arg(needed.height());
        }
        return found;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TextSizeTest)
#include "text_size_test.moc"
