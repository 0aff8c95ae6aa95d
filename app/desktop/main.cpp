#include <QApplication>
#include <QHashSeed>
#include <QTimer>
#include <chrono>
#include <cstdio>

#include "app/desktop/arguments.h"
#include "app/desktop/screenshots.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace {

using namespace herleid;
using Clock = std::chrono::steady_clock;

const Clock::time_point processStart = Clock::now();

// Of the example project: an ordinary dwelling near the median value, the one herleid-cli demo explains too.
constexpr const char* exampleDwelling = "1304";

/// Shows what was asked for once the sales and the model are there, and tells how long that took.
class Opening : public QObject {
public:
    Opening(Session& session, MainWindow& window, Arguments arguments)
        : m_session(session), m_window(window), m_arguments(std::move(arguments)) {
        connect(&session, &Session::marketChanged, this, &Opening::show);
        connect(&session, &Session::valuationChanged, this, &Opening::tell);
    }

    void begin() {
        if (m_arguments.town)
            m_window.openTown();
        else if (m_arguments.demo)
            m_window.openDemo();
        else if (!m_arguments.project.isEmpty())
            m_session.open(m_arguments.project.toStdString());
    }

private:
    void show() {
        if (m_isShown || !m_session.market().valuer) return;
        m_isShown = true;
        if (m_arguments.date) m_session.setValuationDate(*m_arguments.date);
        std::string id = m_arguments.id;
        if (id.empty() && m_arguments.demo) id = exampleDwelling;
        if (id.empty()) return;
        m_session.show(id);
        m_window.goTo(Navigation::Value);
    }

    void tell() {
        if (m_isTold || !m_session.valuation()) return;
        m_isTold = true;
        // After the events of this turn: when the valuation is drawn.
        QTimer::singleShot(0, this, [this] {
            const std::chrono::duration<double> seconds = Clock::now() - processStart;
            std::fprintf(stderr, "herleid: first valuation after %.2f s\n", seconds.count());
            if (m_arguments.screenshots.isEmpty()) return;
            m_screenshots = std::make_unique<Screenshots>(m_session, m_window, m_arguments.screenshots, m_arguments.scenes);
            connect(m_screenshots.get(), &Screenshots::finished, this, [](int pictures) {
                std::fprintf(stderr, "herleid: %d pictures\n", pictures);
                QCoreApplication::quit();
            });
            m_screenshots->start();
        });
    }

    Session& m_session;
    MainWindow& m_window;
    Arguments m_arguments;
    std::unique_ptr<Screenshots> m_screenshots;
    bool m_isShown = false;
    bool m_isTold = false;
};

}  // namespace

int main(int argc, char** argv) {
    using namespace herleid;
    QHashSeed::setDeterministicGlobalSeed();  // so that the same valuation gives the same PDF
    const ParsedArguments parsed = parseArguments(argc, argv);
    if (parsed.exitCode) return *parsed.exitCode;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName("herleid");
    QCoreApplication::setApplicationName("herleid");
    Preferences preferences;
    const Arguments& arguments = parsed.arguments;
    // What the command line says holds for this run; the buttons in the window are what is remembered.
    const QString language = arguments.language.isEmpty() ? preferences.language() : arguments.language;
    Theme theme(application);
    theme.choose(arguments.theme.value_or(preferences.theme()));
    theme.setTextSize(preferences.textSize());
    Session session(preferences);
    session.useLanguage(language);
    MainWindow window(session, theme);
    Opening opening(session, window, arguments);
    window.show();
    QTimer::singleShot(0, &opening, &Opening::begin);
    return QApplication::exec();
}
