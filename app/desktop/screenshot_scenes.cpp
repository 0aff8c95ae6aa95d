#include "app/desktop/screenshots.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QTabBar>
#include <QTextStream>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/dialogs/documents_dialog.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/pages/data/findings_tab.h"
#include "ui/pages/data/rows_view.h"
#include "ui/pages/data/sales_tab.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspect_page.h"
#include "ui/pages/market/effects_tab.h"
#include "ui/pages/market_page.h"
#include "ui/pages/objections/grounds_panel.h"
#include "ui/pages/objections/case_panel.h"
#include "ui/pages/objections/matrix_check_view.h"
#include "ui/pages/objections_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation/portfolio_map.h"
#include "ui/pages/valuation_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/import_draft.h"
#include "ui/session/model_reader.h"
#include "ui/session/objection_desk.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plot.h"
#include "ui/window/help_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/undo_buttons.h"

// What is photographed: the scenes of every look.

namespace herleid {

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
    addLarge();
}

/// Text of 200% in the usual window: every place and tab, and the list of keys.
void Screenshots::addLarge() {
    const auto add = [this](const QString& name, std::function<void()> prepare) {
        m_scenes.push_back({QStringLiteral("large_%1_nl_light_1280x800").arg(name), std::move(prepare)});
    };
    add("start", [this] {
        m_session.endTryOut();
        m_window.resize(1280, 800);
        m_session.setLanguage("nl");
        m_session.setTheme(ThemeChoice::Light);
        m_session.setTextSize(200);
        m_window.goTo(-1);
    });
    for (int tab = 0; tab < DataPage::Tabs; ++tab)
        add(QStringLiteral("data_%1").arg(tab), [this, tab] {
            m_window.goTo(Navigation::Data);
            m_window.dataPage().showTab(tab);
        });
    for (int tab = 0; tab < MarketPage::Tabs; ++tab)
        add(QStringLiteral("market_%1").arg(tab), [this, tab] {
            m_window.goTo(Navigation::Market);
            m_window.marketPage().showTab(tab);
        });
    for (int tab = 0; tab < ValuationPage::Tabs; ++tab)
        add(QStringLiteral("value_%1").arg(tab), [this, tab] {
            m_window.goTo(Navigation::Value);
            m_window.valuationPage().showTab(tab);
        });
    for (int tab = 0; tab < QualityPage::Tabs; ++tab)
        add(QStringLiteral("quality_%1").arg(tab), [this, tab] {
            m_window.goTo(Navigation::Quality);
            m_window.qualityPage().showTab(tab);
        });
    for (int tab = 0; tab < ObjectionsPage::Tabs; ++tab)
        add(QStringLiteral("objections_%1").arg(tab), [this, tab] {
            m_window.showObjection(objectionCase());
            m_window.objectionsPage().showTab(tab);
        });
    add("dialog_keys", [this] { m_window.showShortcuts(); });
    add("dialog_fit", [this] { m_window.showFit(); });
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
        m_session.setTextSize(100);
        m_window.messages().dismiss();
        m_window.goTo(-1);
    });
    addData(look);
    const char* marketTabs[] = {"effects", "index", "location", "diagnostics", "land", "versions"};
    for (int tab = 0; tab < MarketPage::Tabs; ++tab)
        add(QStringLiteral("market_") + marketTabs[tab], [this, tab] {
            m_window.goTo(Navigation::Market);
            m_window.marketPage().showTab(tab);
        });
    addEffects(look);
    addValuation(look);
    add("value_list", [this] {
        m_window.goTo(Navigation::Value);
        m_window.valuePlace().showList();
    });
    add("dialog_background", [this] { m_window.valuePlace().findChild<PortfolioMap*>()->showBackgroundDialog(); });
    add("pair", [this] { pair(); });
    add("help", [this] {
        m_window.valuationPage().setPinned(false);
        m_window.valuationPage().showTab(ValuationPage::BuildUp);
        m_window.valuePlace().showDwelling();
        m_window.help().show(Navigation::Value);
    });
    const char* qualityTabs[] = {"figures", "groups", "charts", "crossed", "map", "farthest", "influential", "compare", "municipalities", "change"};
    for (int tab = 0; tab < QualityPage::Tabs; ++tab)
        add(QStringLiteral("quality_") + qualityTabs[tab], [this, tab] {
            m_window.help().hide();
            m_window.goTo(Navigation::Quality);
            m_window.qualityPage().showTab(tab);
        });
    add("figures_window", [this] {
        m_window.goTo(Navigation::Market);
        m_window.marketPage().showTab(MarketPage::Index);
        for (Plot* plot : m_window.marketPage().findChildren<Plot*>()) {
            if (!plot->isVisible()) continue;
            QKeyEvent press(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, QStringLiteral("t"));
            QCoreApplication::sendEvent(plot, &press);
            return;
        }
    });
    add("menu_undo", [this] {
        for (QToolButton* button : m_window.findChild<UndoButtons*>()->findChildren<QToolButton*>())
            if (button->menu() != nullptr && button->isEnabled()) {
                button->menu()->popup(button->mapToGlobal(QPoint(0, -120)));
                return;
            }
    });
    addObjections(look);
    add("dialog_dossier", [this] { m_window.showMakeDossier(); });
    const char* dossierTabs[] = {"checks", "build_up", "matrix", "facts"};
    for (int tab = 0; tab < 4; ++tab)
        add(QStringLiteral("dossier_") + dossierTabs[tab], [this, tab] {
            auto* page = m_window.findChild<InspectPage*>();
            if (tab == 0) m_window.openDossier(dossierFile());
            page->tabs().setCurrentIndex(tab);
        });
    add("dialog_keys", [this] { m_window.showShortcuts(); });
    add("dialog_new", [this] { m_window.showNewProject(); });
    add("dialog_fit", [this] { m_window.showFit(); });
    add("dialog_value_all", [this] { m_window.showValueAll(); });
    add("dialog_norms", [this] { m_window.showNorms(); });
    add("dialog_freeze", [this] { m_window.showFreeze(m_session.market().model->version); });
    add("dialog_fact", [this] { m_window.showFact(0); });
    add("dialog_screening", [this] { m_window.showScreening(); });
    addImport(look);
}

/// The tabs of the data page: every dwelling, the excluded sales with one of them chosen, what the checks found.
void Screenshots::addData(const QString& look) {
    const char* tabs[] = {"overview", "dwellings", "sales", "findings", "log"};
    for (int tab = 0; tab < DataPage::Tabs; ++tab)
        m_scenes.push_back({QStringLiteral("data_") + tabs[tab] + look, [this, tab] {
                                m_window.goTo(Navigation::Data);
                                m_window.dataPage().showTab(tab);
                            }});
    m_scenes.push_back({QStringLiteral("data_sales_excluded") + look, [this] {
                            m_window.dataPage().showTab(DataPage::Sales);
                            m_window.dataPage().sales().rows().setInclusion(0);
                        }});
    m_scenes.push_back({QStringLiteral("data_dwellings_filtered") + look, [this] {
                            m_window.dataPage().sales().rows().setInclusion(-1);
                            m_window.dataPage().showTab(DataPage::Dwellings);
                            RowCondition large;
                            large.is = RowCondition::Is::Between;
                            large.column.of = RowColumn::Of::Feature;
                            large.column.feature = m_session.project().catalogue()->findRole(Role::FloorArea).value_or(0);
                            large.from = 150;
                            m_window.dataPage().dwellings().clearConditions();
                            m_window.dataPage().dwellings().addCondition(large);
                            m_window.dataPage().dwellings().sortBy(large.column, true);
                        }});
}

/// The steps of an import of a file with what files of municipalities have: decimal commas, two forms of dates, a column
/// that can be read in two ways, rows that cannot be read.
void Screenshots::addImport(const QString& look) {
    const char* steps[] = {"file", "columns", "preview", "result"};
    for (int step = ImportWizard::File; step <= ImportWizard::Outcome; ++step)
        m_scenes.push_back({QStringLiteral("import_") + steps[step] + look,
                            [this] {
                                m_window.showImport();
                                if (auto* wizard = qobject_cast<ImportWizard*>(m_window.dialog()))
                                    wizard->setFile(fileToImport());
                            },
                            [this, step] { return goOnTo(step); }});
}

bool Screenshots::goOnTo(int step) {
    auto* wizard = qobject_cast<ImportWizard*>(m_window.dialog());
    if (wizard == nullptr) return true;
    ImportDraft& draft = wizard->draft();
    if (draft.isReading() || (!draft.inspection() && !draft.problem())) return false;
    if (wizard->step() == step || draft.problem()) return true;
    const auto open = draft.openDoubts();
    if (wizard->step() == ImportWizard::Columns)
        for (const Doubt* doubt : open) draft.answer(std::string(doubt->column), std::string(doubt->readings.front().key));
    const auto before = wizard->step();
    wizard->accept();
    return wizard->step() == before && !draft.isReading() && !m_session.isBusy();  // it cannot go on: the picture shows why
}

QString Screenshots::fileToImport() {
    const QString name = m_files.filePath("verkopen_2024.csv");
    QFile file(name);
    if (file.exists() || !file.open(QIODevice::WriteOnly | QIODevice::Text)) return name;
    QTextStream out(&file);
    out << "verkoopnummer;woz_objectnummer;koopdatum;koopsom;straat;huisnummer;postcode;woonplaats;type;bouwjaar;"
           "woonoppervlakte;kaveloppervlakte;opmerking\n";
    for (int i = 1; i <= 60; ++i)
        out << "V24-" << 1000 + i << ";" << 999'900'000'000LL + i << ";" << (i % 3 == 0 ? "2024-03-15" : "15-03-2024") << ";"
            << 240 + 3 * i << ".500;Lindenlaan;" << i << ";1234 AB;Voorbeeldstad;tussenwoning;" << 1950 + i << ";" << 80 + i
            << (i == 60 ? ";98.250;" : ";1.2" + QString::number(10 + i) + ";") << "\n";
    out << "V24-1090;999900000090;31-02-2024;310.000;Lindenlaan;90;1234 AB;Voorbeeldstad;tussenwoning;1990;101;1.300;\n"
           "V24-1091;999900000091;12-04-2024;;Lindenlaan;91;1234 AB;Voorbeeldstad;tussenwoning;1990;101;1.310;\n"
           "V24-1001;999900000001;15-03-2024;243.500;Lindenlaan;1;1234 AB;Voorbeeldstad;tussenwoning;1951;81;1.211;dubbel\n";
    return name;
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
            m_window.messages().dismiss();
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

namespace {

/// A matrix as a municipality prints it; one of the indexed prices is not what its percentage gives.
QString printedMatrix() {
    return QStringLiteral(
        "Adres\tDorpsstraat 1\tDorpsstraat 3\tDorpsstraat 5\n"
        "Waardepeildatum\t1-1-2024\n"
        "Gebruiksoppervlakte\t120\t115\t131\n"
        "Perceeloppervlakte\t210\t190\t240\n"
        "Koopsom\t\t400.000\t438.000\n"
        "Datum verkoopovereenkomst\t\t1-7-2023\t2-10-2022\n"
        "Index %\t\t3,1%\t1,5%\n"
        "Geïndexeerde koopsom\t\t412.400\t452.570\n");
}

}  // namespace

/// The place without a case, a case being worked on, its try-out, what all cases tell, and a matrix that is checked.
void Screenshots::addObjections(const QString& look) {
    const auto add = [&](const QString& name, std::function<void()> prepare) {
        m_scenes.push_back({name + look, std::move(prepare)});
    };
    add("objections_new", [this] { m_window.showNewObjection({}); });
    add("objections_case", [this] { m_window.showObjection(objectionCase()); });
    add("objections_ground", [this] {
        m_window.showObjection(objectionCase());
        m_window.objectionsPage().casePanel().grounds().choose(GroundKind::Nuisance);
    });
    add("objections_try_out", [this] {
        const auto found = objection(m_session.project(), objectionCase());
        if (found && m_window.objectionDesk().tryGround(*found, GroundKind::Facts)) m_window.goTo(Navigation::Value);
    });
    add("objections_statistics", [this] {
        m_session.endTryOut();
        m_window.goTo(Navigation::Objections);
        m_window.objectionsPage().showTab(ObjectionsPage::Statistics);
    });
    add("objections_matrix", [this] {
        m_window.objectionsPage().showTab(ObjectionsPage::MatrixCheck);
        MatrixCheckView& view = m_window.objectionsPage().matrixCheck();
        view.paste(printedMatrix());
        view.check();
    });
    add("objections_documents", [this] { m_window.showDocumentsOf(objectionCase()); });
    add("objections_documents_made", [this] {
        auto* dialog = qobject_cast<DocumentsDialog*>(m_window.dialog());
        if (dialog == nullptr) return;
        dialog->setFolder(QFileInfo(dossierFile()).absolutePath());
        dialog->accept();
        m_window.goTo(Navigation::Objections);
        m_window.objectionsPage().showTab(ObjectionsPage::Disclosures);
    });
    add("objections_help", [this] {
        m_window.objectionsPage().showTab(ObjectionsPage::Cases);
        m_window.help().show(Navigation::Objections);
    });
    add("objections_done", [this] { m_window.help().hide(); });
}

/// A case with two grounds, one tried and accepted; the same in every look.
std::int64_t Screenshots::objectionCase() {
    const auto all = objections(m_session.project());
    if (all && !all->empty()) return all->front().number;
    ObjectionDesk& desk = m_window.objectionDesk();
    if (!m_session.subject()) return 0;
    Objection one = desk.begun(m_session.subject()->id);
    one.reference = "Z-2026-0417";
    one.documents = {"Z-2026-0417/1", "Z-2026-0417/2"};
    one.raise(GroundKind::Facts).claim = "De woning is kleiner dan in het taxatieverslag staat; zie het meetrapport.";
    one.raise(GroundKind::Nuisance).claim = "Sinds 2024 staat er een school naast.";
    const auto number = desk.add(one);
    if (!number) return 0;
    one = objection(m_session.project(), *number).value();
    if (const auto area = m_session.project().catalogue()->findRole(Role::FloorArea); area && desk.tryGround(one, GroundKind::Facts)) {
        m_session.tryFact(*area, std::round(0.9 * m_session.subject()->facts[*area]));
        desk.takeOverEffect();
        m_session.endTryOut();
    }
    one = objection(m_session.project(), *number).value();
    ObjectionGround& facts = one.raise(GroundKind::Facts);
    facts.answer = GroundAnswer::Accepted;
    facts.answerText = "Het meetrapport klopt: de oppervlakte wordt aangepast.";
    one.outcome = ObjectionOutcome::PartlyUpheld;
    if (const auto change = desk.acceptedChange(one)) one.newValue = proposedValue(one, *change);
    desk.change(one, QString());
    return *number;
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

/// The dwelling in view beside the one that is sold nearest to it.
void Screenshots::pair() {
    m_window.valuePlace().showDwelling();
    m_window.valuationPage().setPinned(true);
    m_window.valuePlace().step(1);
    m_window.valuationPage().showTab(ValuationPage::SideBySide);
}

}  // namespace herleid
