// window_benchmark PROJECT [SALES.csv]: how quickly the window answers on a large project; prints JSON. With a file of
// sales it also measures how long the window is silent while these are imported, a model is fitted and values are stored,
// which changes the project.
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "tests/bench/watchdog.h"
#include "ui/pages/valuation/dwelling_finder.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

namespace {

using Clock = Watchdog::Clock;

constexpr int openedDwellings = 60;
constexpr int triedFacts = 40;
constexpr auto batchTime = std::chrono::seconds(20);  // then it is cancelled, as a person might

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Sees when a widget has been painted.
class PaintWitness : public QObject {
public:
    explicit PaintWitness(QWidget& widget) { widget.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) isPainted = true;
        return QObject::eventFilter(watched, event);
    }
};

template <class Condition>
void runUntil(const Condition& holds) {
    while (!holds()) QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

/// Everything that waits to be drawn is drawn.
void drawAll() {
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
}

double memoryMegabytes(const char* key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == key) {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

void printSpread(const char* name, std::vector<double> times) {
    if (times.empty()) return;
    std::sort(times.begin(), times.end());
    std::printf("  \"%s\": {\"median\": %.2f, \"p95\": %.2f, \"most\": %.2f, \"times\": %zu},\n", name,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back(), times.size());
}

/// Words as a person types them: of streets, of postcodes, of numbers, and of nothing that is there.
QStringList words(const Property& dwelling) {
    const QString street = QString::fromStdString(dwelling.address.street);
    return {street + " " + QString::fromStdString(dwelling.address.number),
            QString::fromStdString(dwelling.address.postcode), QString::fromStdString(dwelling.id),
            QString::fromStdString(dwelling.bag.object), QString::fromStdString(dwelling.address.city),
            "de 1", "kerk", "x", "zzz", "laan 14", "14"};
}

/// From the key until the list with its answer is painted.
void measureSearch(MainWindow& window, const Property& dwelling) {
    auto& finder = *window.findChild<DwellingFinder*>();
    window.goTo(Navigation::Value);
    PaintWitness witness(*finder.list().viewport());
    bool isAnswered = false;
    QObject::connect(&finder, &DwellingFinder::listChanged, &witness, [&] {
        isAnswered = true;
        witness.isPainted = false;
    });
    std::vector<double> keys;
    std::vector<double> blocked;
    for (const QString& text : words(dwelling)) {
        finder.field().clear();
        runUntil([&] { return !finder.isSearching(); });
        for (const QChar letter : text) {
            isAnswered = false;
            const auto begin = Clock::now();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(&finder.field(), &press);
            blocked.push_back(since(begin));
            runUntil([&] { return isAnswered && witness.isPainted; });
            keys.push_back(since(begin));
            if (keys.back() > 30) std::fprintf(stderr, "slow: '%s' up to '%s': %.0f ms\n", text.toUtf8().constData(),
                                               finder.field().text().toUtf8().constData(), keys.back());
        }
    }
    printSpread("key_to_list_ms", keys);
    printSpread("key_blocks_ms", blocked);
    finder.field().clear();
    runUntil([&] { return !finder.isSearching(); });
}

void measureValuations(Session& session, MainWindow& window, const std::vector<PropertySummary>& dwellings) {
    std::vector<double> times;
    for (int tab = 0; tab < ValuationPage::Tabs; ++tab) {
        window.valuationPage().showTab(tab);
        drawAll();
        for (std::size_t i = 0; i < dwellings.size(); i += ValuationPage::Tabs) {
            const auto begin = Clock::now();
            session.show(dwellings[i].id);
            drawAll();
            times.push_back(since(begin));
            runUntil([&] { return !window.valuationPage().isReading(); });
        }
    }
    printSpread("open_valuation_ms", times);
}

void measureWhatIf(Session& session, MainWindow& window) {
    const auto area = session.project().catalogue()->findRole(Role::FloorArea);
    if (!area || !session.subject()) return;
    window.valuationPage().showTab(ValuationPage::BuildUp);
    session.beginTryOut();
    drawAll();
    const double recorded = session.subject()->facts[*area];
    std::vector<double> times;
    for (int i = 1; i <= triedFacts; ++i) {
        const auto begin = Clock::now();
        session.tryFact(*area, recorded + i);
        drawAll();
        times.push_back(since(begin));
    }
    session.endTryOut();
    runUntil([&] { return !window.valuationPage().isReading(); });
    printSpread("what_if_ms", times);
}

/// The longest silence of the window while a job runs, and while its outcome is shown.
void measureJob(const char* name, Session& session, Watchdog& watchdog, const std::function<void()>& start) {
    drawAll();
    static_cast<void>(watchdog.takeLongest());
    const auto begin = Clock::now();
    start();
    runUntil([&] {
        if (session.job() != nullptr && std::string(name) == "batch" && since(begin) > 1000.0 * batchTime.count())
            session.cancelJob();
        return !session.isBusy();
    });
    drawAll();
    std::printf("  \"silent_during_%s_ms\": %.1f,\n  \"%s_s\": %.1f,\n", name, watchdog.takeLongest(), name,
                since(begin) / 1000);
}

}  // namespace

int main(int argc, char** argv) {
    const auto begin = Clock::now();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    const std::filesystem::path file = argv[1];
    QTimer turn;  // so that waiting for events ends
    turn.start(20);
    Preferences preferences(QString::fromStdString(file.string() + ".ini"));
    Theme theme(application);
    Session session(preferences);
    session.useLanguage("nl");
    QObject::connect(&session, &Session::failed, [](const Error& error) {
        if (error.code != ErrorCode::Cancelled) std::fprintf(stderr, "failed with code %d\n", static_cast<int>(error.code));
    });
    MainWindow window(session, theme);
    window.show();
    drawAll();
    std::printf("{\n  \"window_ms\": %.0f,\n", since(begin));
    Watchdog watchdog;
    session.open(file);
    auto& finder = *window.findChild<DwellingFinder*>();
    runUntil([&] { return session.isOpen() && !finder.isSearching() && finder.list().model()->rowCount() > 0; });
    drawAll();
    std::printf("  \"usable_ms\": %.0f,\n", since(begin));
    runUntil([&] { return !session.isBusy(); });
    const auto dwellings = session.project().search("", openedDwellings);
    if (!dwellings || dwellings->empty()) return 1;
    session.show(dwellings->front().id);
    drawAll();
    std::printf("  \"first_value_ms\": %.0f,\n", since(begin));
    runUntil([&] { return !window.valuationPage().isReading(); });
    std::printf("  \"silent_while_opening_ms\": %.1f,\n", watchdog.takeLongest());
    std::printf("  \"dwellings\": %lld,\n  \"sales\": %zu,\n", static_cast<long long>(session.project().propertyCount().value_or(0)),
                session.market().sales->sales.size());
    measureSearch(window, *session.subject());
    measureValuations(session, window, *dwellings);
    measureWhatIf(session, window);
    std::printf("  \"memory_mb\": %.0f,\n", memoryMegabytes("VmRSS:"));
    std::printf("  \"memory_peak_mb\": %.0f,\n", memoryMegabytes("VmHWM:"));
    if (argc > 2) {
        ImportRequest request;
        request.file = argv[2];
        measureJob("import", session, watchdog, [&] { session.importFile(request); });
        measureJob("fit", session, watchdog, [&] { session.fit({}); });
        measureJob("batch", session, watchdog, [&] { session.valueAll(); });
    }
    std::printf("  \"cores\": %u\n}\n", std::thread::hardware_concurrency());
    return 0;
}
