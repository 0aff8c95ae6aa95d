#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "tests/ui/session/sitting.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/help_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

namespace {

const QStringList languages{"nl", "en"};

}  // namespace

class HelpTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        makeWindow();
    }
    void cleanup() {
        m_window.reset();
        standUp();
    }

    void everyPageIsThereInBothLanguagesAndSaysHowTheNumbersComeAbout() {
        for (const QString& page : HelpPanel::pages()) {
            for (const QString& language : languages) {
                const QString words = QString(text(language, page)).remove(QRegularExpression("<[^>]*>")).simplified();
                QVERIFY2(words.size() > 600, qPrintable(language + '/' + page));
                const QString head = language == "nl" ? "Hoe de cijfers tot stand komen" : "How the numbers come about";
                const QString after = words.section(head, 1).trimmed();
                QVERIFY2(after.count(QRegularExpression("\\.( |$)")) >= 3, qPrintable(language + '/' + page));
            }
            QCOMPARE(levels("nl", page), levels("en", page));
        }
        QCOMPARE(QDir(":/help/nl").entryList().size(), HelpPanel::pages().size());
        QCOMPARE(QDir(":/help/nl").entryList(), QDir(":/help/en").entryList());
    }

    void everyLinkLeadsSomewhere() {
        int seen = 0;
        for (const QString& language : languages)
            for (const QString& page : HelpPanel::pages()) {
                const QRegularExpression link("href=\"([^\"]+)\"");
                for (auto found = link.globalMatch(text(language, page)); found.hasNext(); ++seen) {
                    const QString target = found.next().captured(1);
                    const QString name = target.section('#', 0, 0).chopped(5);
                    QVERIFY2(HelpPanel::pages().contains(name), qPrintable(target));
                    const QString anchor = target.section('#', 1);
                    QVERIFY2(anchor.isEmpty() || text(language, name).contains("name=\"" + anchor + '"'),
                             qPrintable(language + '/' + page + ": " + target));
                }
            }
        QVERIFY(seen > 40);
    }

    void theGlossaryHasTheSameTermsInBothLanguages() {
        QCOMPARE(anchors("nl"), anchors("en"));
        QVERIFY(anchors("nl").size() >= 35);
    }

    void f1OpensTheHelpOfThePlaceInViewAndEscGivesTheFocusBack() {
        HelpPanel& help = m_window->help();
        QVERIFY(!help.isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(help.isVisible());
        QCOMPARE(help.page(), "start");
        QTest::keyClick(&help.browser(), Qt::Key_Escape);
        QVERIFY(!help.isVisible());
        createProject();
        const QStringList names{"data", "market", "value", "quality", "objections"};
        for (int place = 0; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            QTest::keyClick(m_window.get(), Qt::Key_F1);
            QCOMPARE(help.page(), names[place]);
            QCOMPARE(help.findChild<QComboBox*>()->currentIndex(), place + 1);
            QVERIFY(help.browser().toPlainText().size() > 600);
        }
    }

    void backAndForwardGoThroughThePages() {
        HelpPanel& help = m_window->help();
        help.show(-1);
        help.show(Navigation::Market);
        QToolButton* back = button("Back");
        QToolButton* forward = button("Forward");
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        back->click();
        QCOMPARE(help.page(), "start");
        QCOMPARE(help.findChild<QComboBox*>()->currentIndex(), 0);
        forward->click();
        QCOMPARE(help.page(), "market");
    }

    void aWordIsFoundOnThePageAndAgainFromTheTop() {
        HelpPanel& help = m_window->help();
        help.show(Navigation::Value);
        QVERIFY(help.find("matrix"));
        const int first = help.browser().textCursor().position();
        QVERIFY(help.find("matrix"));
        QVERIFY(help.browser().textCursor().position() > first);
        int rounds = 0;
        while (help.browser().textCursor().position() != first && ++rounds < 100) QVERIFY(help.find("matrix"));
        QVERIFY(rounds < 100);
        QVERIFY(!help.find("zebra"));
    }

    void theSamePageFollowsTheLanguage() {
        HelpPanel& help = m_window->help();
        help.show(Navigation::Market);
        m_session->setLanguage("nl");
        QTRY_VERIFY(help.browser().toPlainText().startsWith("Markt\n"));
        QCOMPARE(help.page(), "market");
        QCOMPARE(help.findChild<QLineEdit*>()->accessibleName(), "Zoeken op deze pagina");
    }

    void itKeepsItsWidthAndStandsApartWhereThereIsNoRoom() {
        m_window->resize(1600, 900);
        m_window->help().show(-1);
        QVERIFY(!m_window->help().isFloating());
        m_window->resizeDocks({&m_window->help()}, {520}, Qt::Horizontal);
        QTRY_COMPARE(m_window->help().width(), 520);
        m_window->help().close();
        QCOMPARE(m_preferences->helpWidth(0), 520);
        makeWindow();
        m_window->resize(960, 600);
        m_window->help().show(-1);
        QVERIFY(m_window->help().isFloating());
        QCOMPARE(m_window->size(), QSize(960, 600));
        QCOMPARE(m_window->help().width(), 520);
    }

private:
    void makeWindow() {
        m_window.reset();
        m_session = std::make_unique<Session>(*m_preferences);
        m_session->useLanguage("en");
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    static QString text(const QString& language, const QString& page) {
        QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, page));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList all(const QString& in, const QString& pattern) {
        QStringList result;
        for (auto found = QRegularExpression(pattern).globalMatch(in); found.hasNext();)
            result << found.next().captured(1);
        return result;
    }
    static QStringList levels(const QString& language, const QString& page) {
        return all(text(language, page), "<h([1-6])>");
    }
    static QStringList anchors(const QString& language) { return all(text(language, "glossary"), "name=\"([^\"]+)\""); }
    QToolButton* button(const QString& name) {
        for (QToolButton* one : m_window->help().findChildren<QToolButton*>())
            if (one->accessibleName() == name) return one;
        qFatal("no such button");
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
