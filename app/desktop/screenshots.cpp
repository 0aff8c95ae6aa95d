#include "app/desktop/screenshots.h"

#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <cmath>

#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/market/effects_tab.h"
#include "ui/pages/market_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/demo.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace herleid {

namespace {

constexpr int settle = 120;  // ms for layouts and the map to take their places; chosen

}  // namespace

Screenshots::Screenshots(Session& session, MainWindow& window, QString folder)
    : m_session(session), m_window(window), m_folder(std::move(folder)) {}

void Screenshots::start() {
    QDir().mkpath(m_folder);
    plan();
    next();
}

void Screenshots::plan() {
    for (const char* language : {"nl", "en"})
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) addLook(language, dark, size);
    m_scenes.push_back({"small_value_nl_light_1024x700", [this] {
                            m_window.resize(1024, 700);
                            m_session.setLanguage("nl");
                            m_session.setTheme(ThemeChoice::Light);
                            m_window.goTo(Navigation::Value);
                            m_window.valuationPage().showTab(0);
                        }});
    m_scenes.push_back({"small_matrix_nl_light_1024x700", [this] { m_window.valuationPage().showTab(1); }});
    m_scenes.push_back({"small_try_out_nl_light_1024x700", [this] { tryOut(); }});
}

void Screenshots::addLook(const QString& language, bool dark, QSize size) {
    const QString look = QStringLiteral("_%1_%2_%3x%4")
                             .arg(language, dark ? "dark" : "light")
                             .arg(size.width())
                             .arg(size.height());
    const auto add = [&](const QString& name, std::function<void()> prepare) {
        m_scenes.push_back({name + look, std::move(prepare)});
    };
    add("start", [this, language, dark, size] {
        m_window.resize(size);
        m_session.setLanguage(language);
        m_session.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_window.goTo(-1);
    });
    add("data", [this] { m_window.goTo(Navigation::Data); });
    const char* marketTabs[] = {"effects", "index", "location", "diagnostics", "land", "versions"};
    for (int tab = 0; tab < MarketPage::Tabs; ++tab)
        add(QStringLiteral("market_") + marketTabs[tab], [this, tab] {
            m_window.goTo(Navigation::Market);
            m_window.marketPage().showTab(tab);
        });
    addEffects(look);
    addValuation(look);
    add("quality", [this] { m_window.goTo(Navigation::Quality); });
    add("objections", [this] { m_window.goTo(Navigation::Objections); });
    add("dialog_new", [this] { m_window.showNewProject(); });
    add("dialog_fit", [this] { m_window.showFit(); });
    add("dialog_value_all", [this] { m_window.showValueAll(); });
    add("dialog_freeze", [this] { m_window.showFreeze(m_session.market().model->version); });
    add("dialog_fact", [this] { m_window.showFact(0); });
    add("dialog_import", [this] {
        m_window.showImport();
        const auto folder = demoFolder();
        auto* dialog = qobject_cast<ImportDialog*>(m_window.dialog());
        if (folder && dialog != nullptr)
            dialog->setFile(QString::fromStdString((*folder / "lucas_county_sales.csv").string()));
    });
}

/// Effects of every look: in steps, in money, with the sales, by group.
void Screenshots::addEffects(const QString& look) {
    const auto show = [this](bool byTerm, bool inMoney, bool withSales, auto isWanted) {
        m_window.goTo(Navigation::Market);
        m_window.marketPage().showTab(MarketPage::Effects);
        const ModelReader& reader = m_window.marketPage().reader();
        if (reader.state() != ModelReader::State::Ready) return;
        for (const EffectChart& chart : byTerm ? reader.terms() : reader.features()) {
            if (!isWanted(chart)) continue;
            m_window.marketPage().effects().showEffect(chart.name, inMoney, withSales);
            return;
        }
    };
    const auto inSteps = [](const EffectChart& chart) { return chart.shape == EffectShape::Steps; };
    const auto inLine = [](const EffectChart& chart) { return chart.shape == EffectShape::Line; };
    const auto inGroups = [](const EffectChart& chart) { return chart.curves.size() > 1; };
    const auto add = [&](const char* name, std::function<void()> prepare) {
        m_scenes.push_back({QStringLiteral("market_effects_") + name + look, std::move(prepare)});
    };
    add("groups", [=] { show(true, false, false, inGroups); });
    add("steps", [=] { show(false, false, false, inSteps); });
    add("sales", [=] { show(false, false, true, inLine); });
    add("money", [=] { show(false, true, false, inLine); });
}

/// Every tab of the valuation page; then a sale in the side panel; then the same in a try-out that changes the first
/// number of the catalogue, leaves the heaviest sale out and takes another date.
void Screenshots::addValuation(const QString& look) {
    const char* tabs[] = {"value", "matrix", "influence", "ranking", "facts"};
    const auto add = [&](const QString& name, std::function<void()> prepare) {
        m_scenes.push_back({name + look, std::move(prepare)});
    };
    for (int tab = 0; tab < ValuationPage::Tabs; ++tab)
        add(tabs[tab], [this, tab] {
            m_window.goTo(Navigation::Value);
            m_window.valuationPage().showTab(tab);
        });
    add("matrix_sale", [this] {
        m_window.valuationPage().showTab(ValuationPage::Matrix);
        m_window.valuationPage().chooseSale(1);
    });
    add("try_out_begun", [this] {
        m_window.valuationPage().chooseSale(0);
        m_session.beginTryOut();
    });
    for (int tab = 0; tab < ValuationPage::Tabs; ++tab)
        add(QStringLiteral("try_out_") + tabs[tab], [this, tab] {
            tryOut();
            m_window.valuationPage().showTab(tab);
        });
    add("value_after_try_out", [this] {
        m_session.endTryOut();
        m_window.valuationPage().showTab(ValuationPage::BuildUp);
    });
}

void Screenshots::tryOut() {
    const auto& catalogue = *m_session.project().catalogue();
    if (!m_session.valuation() || (m_session.isTrying() && !m_session.tryOut()->isEmpty())) return;
    if (!m_session.valuation()->matrix().empty())
        m_session.tryWithoutSale(m_session.valuation()->matrix().front().saleId, true);
    if (const auto area = catalogue.findRole(Role::FloorArea); area && m_session.subject()->facts.has(*area))
        m_session.tryFact(*area, std::round(1.1 * m_session.subject()->facts[*area]));
    m_session.tryDate(Date(m_session.valuationDate().year() - 1, 1, 1));
}

void Screenshots::next() {
    if (m_position == m_scenes.size()) {
        emit finished(m_pictures);
        return;
    }
    m_scenes[m_position].prepare();
    // The preview of an import takes its time.
    const bool reads = m_scenes[m_position].name.startsWith("dialog_import");
    QTimer::singleShot(reads ? 1500 : settle, this, [this] { shoot(); });
}

void Screenshots::shoot() {
    if (m_session.isBusy() || m_window.marketPage().isReading() || m_window.valuationPage().isReading()) {  // wait for what the scene started
        QTimer::singleShot(settle, this, [this] { shoot(); });
        return;
    }
    QPixmap picture = m_window.grab();
    if (DialogFrame* dialog = m_window.dialog()) {
        const QPixmap front = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(
            QPointF((picture.width() - front.width()) / 2.0, (picture.height() - front.height()) / 2.0),
            front);
        painter.end();
        dialog->close();
    }
    if (picture.save(QDir(m_folder).filePath(m_scenes[m_position].name + ".png"))) ++m_pictures;
    ++m_position;
    next();
}

}  // namespace herleid
