#include "ui/report/documents.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "tests/ui/report/record_fixture.h"
#include "tests/ui/valuation_fixture.h"
#include "ui/report/document_drawings.h"
#include "ui/report/document_set.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

const Date today(2026, 11, 26);

LandScale landScale(const std::string& hood, const std::string& type) {
    LandScale scale;
    scale.neighbourhood = hood;
    scale.type = type;
    scale.sales = 31;
    scale.typicalPlot = 140;
    scale.typicalValue = Money(300'000'00, Currency::euro());
    const auto euro = [](std::int64_t cents) { return Money(cents, Currency::euro()); };
    scale.brackets = {{100, 150, euro(512'50), euro(401'00), euro(633'00), euro(76'875'00)},
                      {150, 200, euro(404'25), euro(300'00), euro(512'00), euro(97'087'50)}};
    return scale;
}

std::vector<ComponentValue> components(const Valuation& valuation) {
    const auto plot = *valuation.catalogue().findRole(Role::PlotArea);
    const Money land(90'000'12, valuation.value().currency());
    return {{ComponentKind::MainBuilding, std::nullopt, 1, Money(valuation.value().cents() - land.cents(), land.currency())},
            {ComponentKind::Land, plot, 160, land}};
}

DocumentMaterial fixtureMaterial(const FixtureOptions& options = {.weighted = true}) {
    const Valuation valuation = fixtureValuation(options);
    DocumentMaterial material{{valuation, components(valuation), std::nullopt, std::nullopt, nullptr, std::nullopt, std::nullopt},
                              {QStringLiteral("Gemeente Voorbeeldstad"), fixtureFit()},
                              fixtureRecord(),
                              {},
                              {landScale("", "")},
                              {},
                              {},
                              {QStringLiteral("Gemeente Voorbeeldstad"), QStringLiteral("woz@voorbeeldstad.example"), QStringLiteral("Herleid"), today}};
    for (std::size_t i = 0; i < valuation.matrix().size(); ++i)
        material.comparables.push_back({Date(2024, 3, 1), valuation, components(valuation), Money(401'000'00, Currency::euro())});
    PriceIndex index;
    const int first = fixtureFit().firstSale.monthIndex();
    for (int month = 0; month < 60; ++month) index.points.push_back({first + month, 80.0 + month, 79.0 + month, 81.5 + month, 12});
    material.indices = {index};
    return material;
}

DecisionLetter letter() {
    DecisionLetter made;
    made.reference = QStringLiteral("2026-0123");
    made.received = Date(2026, 3, 2);
    made.decided = Date(2026, 6, 1);
    made.outcome = DecisionOutcome::PartlyGranted;
    made.oldValue = Money(412'000'00, Currency::euro());
    made.newValue = Money(398'000'00, Currency::euro());
    made.grounds = {{QStringLiteral("De oppervlakte klopt niet."), QStringLiteral("U hebt gelijk: het is 112 m²."), Money(-14'000'00, Currency::euro())},
                    {QStringLiteral("Er is geluid van de weg."), QStringLiteral("De verkochte woningen hebben dat ook."), std::nullopt}};
    made.corrected = {QStringLiteral("Woonoppervlakte: was 118 m², is 112 m².")};
    return made;
}

/// A case of two grounds, of which the first is accepted.
Objection decidedCase(std::size_t area) {
    Objection objection;
    objection.number = 12;
    objection.propertyId = fixtureValuation().subject().id;
    objection.reference = "2026-0123";
    objection.receivedOn = Date(2026, 3, 2);
    objection.valuationDate = Date(2025, 1, 1);
    objection.contestedValue = Money(412'000'00, Currency::euro());
    ObjectionGround& facts = objection.raise(GroundKind::Facts);
    facts.claim = "De woning is kleiner.";
    facts.tried.facts[area] = 112;
    facts.effect = GroundEffect{Money(412'000'00, Currency::euro()), Money(398'000'00, Currency::euro()), 3};
    facts.answer = GroundAnswer::Accepted;
    facts.answerText = "U hebt gelijk.";
    ObjectionGround& nuisance = objection.raise(GroundKind::Nuisance);
    nuisance.claim = "Er is geluid van de weg.";
    nuisance.answer = GroundAnswer::Rejected;
    nuisance.answerText = "De verkochte woningen hebben dat ook.";
    objection.outcome = ObjectionOutcome::PartlyUpheld;
    objection.newValue = Money(398'000'00, Currency::euro());
    objection.reason = "De oppervlakte is kleiner dan was vastgelegd.";
    return objection;
}

DocumentOrder orderOf(DocumentKind kind, DisclosureRecipient recipient = DisclosureRecipient::Resident) {
    DocumentOrder order{kind, recipient, {}};
    if (kind == DocumentKind::Decision) order.decision = letter();
    return order;
}

ReportDocument made(DocumentKind kind, const QString& language, DisclosureRecipient recipient = DisclosureRecipient::Resident) {
    installLanguage(language);
    return documentOf(orderOf(kind, recipient), fixtureMaterial(), Format(language));
}

/// Every table of a document, those of drawings too.
std::vector<DocumentTable> tablesOf(const ReportDocument& document) {
    std::vector<DocumentTable> tables;
    for (const DocumentSection& section : document.sections)
        for (const DocumentBlock& block : section.blocks) {
            if (const auto* table = std::get_if<DocumentTable>(&block)) tables.push_back(*table);
            if (const auto* charts = std::get_if<DocumentCharts>(&block))
                for (const DocumentChart& chart : charts->charts) tables.push_back(chart.figures);
        }
    return tables;
}

/// The matrix itself.
DocumentTable wideTableOf(const ReportDocument& document) {
    for (const DocumentTable& table : tablesOf(document))
        if (table.isWide) return table;
    return {};
}

const std::vector<DocumentCell>* rowOf(const ReportDocument& document, const QString& label) {
    static std::vector<DocumentTable> tables;
    tables = tablesOf(document);
    for (const DocumentTable& table : tables)
        for (const auto& row : table.rows)
            if (row.size() > 1 && row.front().text == label) return &row;
    return nullptr;
}

/// "€ 412.000,37", "+4.100,37", "−8,00": cents. Only for the languages' own way of writing two decimals.
std::int64_t centsOf(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits += c;
    const bool isMinus = text.contains(QChar(0x2212)) || text.contains(u'-');
    return (isMinus ? -1 : 1) * digits.toLongLong();
}

/// All that is said: headings, sentences, facts and cells.
QString saidOf(const ReportDocument& document) {
    QStringList said{document.kind, document.projectTitle, document.name, document.identity, document.verdict, document.head, document.foot};
    for (const auto& [label, text] : document.cover) said << label << text;
    for (const DocumentSection& section : document.sections) {
        said << section.heading;
        for (const DocumentBlock& block : section.blocks) {
            if (const auto* text = std::get_if<DocumentText>(&block)) said << text->sentences;
            if (const auto* facts = std::get_if<DocumentFacts>(&block))
                for (const auto& [label, words] : facts->pairs) said << label << words;
            if (const auto* charts = std::get_if<DocumentCharts>(&block))
                for (const DocumentChart& chart : charts->charts) said << chart.title << chart.svg;
        }
    }
    for (const DocumentTable& table : tablesOf(document)) {
        said << table.caption;
        for (const DocumentColumn& column : table.columns) said << column.head;
        for (const auto& row : table.rows)
            for (const DocumentCell& cell : row) said << cell.text << cell.below;
    }
    return said.join(u'\n');
}

}  // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void everyKindHasAWordOfItsOwn() {
        std::set<std::string_view> words;
        for (const DocumentKind kind : documentKinds()) {
            words.insert(name(kind));
            QVERIFY(documentKindOf(name(kind)) == kind);
        }
        QCOMPARE(words.size(), documentKinds().size());
        QVERIFY(!documentKindOf("brief"));
    }

    void everyDocumentIsWholeInBothLanguages() {
        // Sections: WOZ.md has those of the appraisal report; the bundle has all that art. 40 asks for.
        const std::pair<DocumentKind, std::size_t> expected[] = {{DocumentKind::AppraisalReport, 7}, {DocumentKind::Matrix, 3},
                                                                 {DocumentKind::Explanation, 4},     {DocumentKind::Decision, 4},
                                                                 {DocumentKind::LandScale, 2}};
        for (const auto& [kind, count] : expected) {
            const ReportDocument dutch = made(kind, "nl"), english = made(kind, "en");
            QCOMPARE(dutch.sections.size(), count);
            QCOMPARE(english.sections.size(), count);
            for (std::size_t k = 0; k < count; ++k) {
                QVERIFY(!dutch.sections[k].blocks.empty());
                QVERIFY(dutch.sections[k].heading != english.sections[k].heading);
            }
            QCOMPARE(tablesOf(dutch).size(), tablesOf(english).size());
        }
        const ReportDocument bundle = made(DocumentKind::Article40, "en");
        QStringList headings;
        for (const DocumentSection& section : bundle.sections) headings << section.heading;
        for (const char* part : {"Which dwelling", "What is recorded of the dwelling", "Own sale", "Sold homes to compare with", "The value and how it was made",
                                 "Breakdown of the value, to the cent", "Comparable sales: valuation matrix", "With a pocket calculator: from the sold homes to the value",
                                 "Ratings and situation (KOUDV and location)", "Land scale", "Index and its source", "The model behind it",
                                 "Facts with their sources: Which dwelling"})
            QVERIFY2(headings.contains(QLatin1String(part)), part);
    }

    void everyPageSaysDateModelFingerprintAndForm() {
        for (const DocumentKind kind : documentKinds()) {
            const ReportDocument document = made(kind, "nl");
            const Valuation valuation = fixtureMaterial().valuation();
            QVERIFY(document.isArchival);
            QVERIFY(document.foot.contains(Format("nl").date(valuation.valuationDate())));
            QVERIFY(document.foot.contains(QStringLiteral("model %1").arg(valuation.parts().model.version)));
            QVERIFY(document.foot.contains(QString::fromStdString(valuation.parts().model.fingerprint.substr(0, 16))));
            QVERIFY(document.foot.contains(QStringLiteral("formulier %1 1.0").arg(QLatin1String(name(kind).data()))));
            QVERIFY(document.head.contains(document.kind));
        }
    }

    void theColumnsOfTheMatrixAddUpToTheAdjustedPrices() {
        const ReportDocument document = made(DocumentKind::Matrix, "en");
        const Valuation valuation = fixtureMaterial().valuation();
        const DocumentTable table = wideTableOf(document);
        QCOMPARE(table.columns.size(), valuation.matrix().size() + 2);
        for (std::size_t i = 0; i < valuation.matrix().size(); ++i) {
            std::int64_t sum = 0;
            bool isBetween = false;
            for (const auto& row : table.rows) {
                if (row.size() == 1) continue;
                if (row[0].text == "Indexed price") {
                    sum = centsOf(row[i + 2].text);
                    QCOMPARE(sum, valuation.matrix()[i].indexedPrice().cents());
                    isBetween = true;
                } else if (row[0].text == "Model value, adjusted prices") {
                    QCOMPARE(sum, centsOf(row[i + 2].text));
                    QCOMPARE(sum, valuation.matrix()[i].adjustedPrice.cents());
                    isBetween = false;
                } else if (isBetween) {
                    sum += centsOf(row[i + 2].text);
                }
            }
            QVERIFY(!isBetween && sum != 0);
        }
    }

    void theMatrixHasTheRowsThatCourtsAskFor() {
        const ReportDocument document = made(DocumentKind::Matrix, "en");
        for (const char* label : {"Floor area", "Plot area", "Date of sale", "Date of delivery", "Sale price", "Index to valuation date", "Source of the index",
                                  "Indexed price", "Land", "Land per m²", "Main building", "Main building per m² of floor area (calculation price)", "Weight"})
            QVERIFY2(rowOf(document, QString::fromUtf8(label)) != nullptr, label);
    }

    void componentValuesAddUpToTheValue() {
        const ReportDocument document = made(DocumentKind::Matrix, "nl");
        std::int64_t sum = 0;
        const DocumentTable table = wideTableOf(document);
        bool isBelow = false;
        for (const auto& row : table.rows) {
            if (row.size() == 1) {
                isBelow = row[0].text.startsWith("Deelwaarden");
                continue;
            }
            if (!isBelow || row[0].text.contains(" per ")) continue;   // prices of a square metre are no parts
            if (row[0].text.startsWith("Som")) {
                QCOMPARE(sum, centsOf(row[1].text));
                QCOMPARE(sum, fixtureMaterial().valuation().value().cents());
                return;
            }
            sum += centsOf(row[1].text);
        }
        QFAIL("no sum of component values");
    }

    void theBreakdownOfTheBundleAddsUpToTheCent() {
        const ReportDocument document = made(DocumentKind::Article40, "nl", DisclosureRecipient::Court);
        for (const DocumentTable& table : tablesOf(document)) {
            if (table.sheet != QStringLiteral("Opbouw")) continue;
            std::int64_t sum = 0;
            for (std::size_t k = 0; k + 1 < table.rows.size(); ++k) sum += centsOf(table.rows[k].back().text);
            QCOMPARE(sum, centsOf(table.rows.back().back().text));
            QCOMPARE(sum, fixtureMaterial().valuation().value().cents());
            return;
        }
        QFAIL("no breakdown");
    }

    void theDrawingEndsAtTheValue() {
        installLanguage("en");
        const DocumentMaterial material = fixtureMaterial();
        const Explanation words = explainInWords(material.study, material.context, Format("en"));
        const DocumentTable figures = ledgerDrawing(words, 10).charts.front().figures;
        QVERIFY(figures.rows.size() <= 11);
        std::int64_t sum = 0;
        for (std::size_t k = 0; k + 1 < figures.rows.size(); ++k) sum += centsOf(figures.rows[k][2].text);
        const std::int64_t value = material.valuation().value().cents() / 100;
        QVERIFY(std::abs(sum - value) <= static_cast<std::int64_t>(figures.rows.size()));   // whole euros, a rounding a line
        QCOMPARE(centsOf(figures.rows.back()[2].text), value);
    }

    void theReportComparesWithThreeSoldHomesAtLeast() {
        const ReportDocument document = made(DocumentKind::AppraisalReport, "en");
        for (const DocumentTable& table : tablesOf(document))
            if (table.caption.startsWith("The sold homes")) {
                QVERIFY(table.columns.size() >= 5);
                const auto& matrix = fixtureMaterial().valuation().matrix();
                for (std::size_t i = 0; i < 3; ++i) QVERIFY(table.columns[i + 2].head.contains(QString::fromStdString(matrix[i].addressLine)));
                return;
            }
        QFAIL("no sold homes");
    }

    void withoutComparableSalesItSaysSo() {
        installLanguage("en");
        DocumentMaterial material = fixtureMaterial({.comparables = 0});
        for (const DocumentKind kind : documentKinds()) {
            const QString said = saidOf(documentOf(orderOf(kind), material, Format("en")));
            if (kind != DocumentKind::Decision && kind != DocumentKind::LandScale)
                QVERIFY2(said.contains("No comparable sales were found"), name(kind).data());
        }
    }

    void theDecisionAnswersEveryGround() {
        const QString said = saidOf(made(DocumentKind::Decision, "nl"));
        for (const AnsweredGround& one : letter().grounds) {
            QVERIFY(said.contains(one.ground));
            QVERIFY(said.contains(one.answer));
        }
        QVERIFY(QString(said).replace(QChar::Nbsp, u' ')
                    .contains(QStringLiteral("Het bezwaar is deels gegrond. De waarde gaat van € 412.000 naar € 398.000.")));
        QVERIFY(said.contains(letter().corrected.front()));
        QVERIFY(said.contains(letter().reference));
        QVERIFY(said.contains(Format("nl").signedMoneyExact(Money(-14'000'00, Currency::euro()))));
    }

    void theLetterOfACaseSaysWhatWasDecided() {
        installLanguage("nl");
        const Valuation valuation = fixtureValuation();
        const std::size_t area = *valuation.catalogue().findRole(Role::FloorArea);
        Objection objection = decidedCase(area);
        const DecisionLetter made = decisionLetterOf(objection, &valuation.subject(), valuation.catalogue(), Format("nl"), today);
        QVERIFY(made.outcome == DecisionOutcome::PartlyGranted);
        QCOMPARE(made.reference, QStringLiteral("2026-0123"));
        QCOMPARE(made.decided, today);
        QCOMPARE(made.oldValue, objection.contestedValue);
        QCOMPARE(made.newValue, *objection.newValue);
        QCOMPARE(made.grounds.size(), std::size_t{2});
        QVERIFY(made.grounds[0].ground.contains("De woning is kleiner."));
        QVERIFY(made.grounds[0].answer.contains("U hebt gelijk."));
        QCOMPARE(made.grounds[0].difference->cents(), -14'000'00);
        QVERIFY(!made.grounds[1].difference);
        const QString was = Format("nl").fact(valuation.catalogue()[area], valuation.subject().facts[area]);
        QCOMPARE(made.corrected, QStringList{QStringLiteral("Gebruiksoppervlakte: was %1, is 112 m².").arg(was)});   // of the accepted ground alone
        objection.decidedOn = Date(2026, 10, 1);
        QCOMPARE(decisionLetterOf(objection, nullptr, valuation.catalogue(), Format("nl"), today).decided, Date(2026, 10, 1));
        for (auto spoil : {+[](Objection& o) { o.outcome = ObjectionOutcome::Undecided; }, +[](Objection& o) { o.grounds[1].answerText.clear(); },
                           +[](Objection& o) { o.reason.clear(); }, +[](Objection& o) { o.state = ObjectionState::Withdrawn; }}) {
            Objection open = objection;
            spoil(open);
            QVERIFY(!canBeDecided(open));
            QVERIFY_EXCEPTION_THROWN((void)decisionLetterOf(open, nullptr, valuation.catalogue(), Format("nl"), today), std::logic_error);
        }
    }

    void aLetterAboutADwellingThatTheProjectDoesNotHaveFails() {
        installLanguage("en");
        const QTemporaryDir folder;
        auto project = Project::create(std::filesystem::path(folder.path().toStdString()) / "p.gpkg", {*fixtureCatalogue(), {}});
        QVERIFY(project.has_value());
        const std::size_t area = *project->catalogue()->findRole(Role::FloorArea);
        Objection objection = decidedCase(area);
        QCOMPARE(decisionLetterOf(*project, objection, Format("en"), today).error().code, ErrorCode::UnknownProperty);
        objection.valuation = 7;   // of which the project knows nothing
        QVERIFY(!decisionLetterOf(*project, objection, Format("en"), today));
    }

    void allDocumentsOfADwellingAreGivenTogether() {
        installLanguage("en");
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        auto project = Project::create(place / "p.gpkg", {*fixtureCatalogue(), {}});
        QVERIFY(project.has_value());
        DocumentSet set;
        QCOMPARE(makeDocuments(set, fixtureMaterial(), Format("en"), Progress::none())->size(), std::size_t{12});   // five kinds twice, two of them as workbook
        set.decision = letter();
        const auto made = makeDocuments(set, fixtureMaterial(), Format("en"), Progress::none());
        QCOMPARE(made->size(), std::size_t{14});
        QVERIFY(giveDocuments(*project, *made, place / "out", "2026-0123").has_value());
        for (const MadeDocument& one : *made) QCOMPARE(std::filesystem::file_size(place / "out" / one.fileName), static_cast<std::size_t>(one.bytes.size()));
        const auto told = disclosures(*project).value();
        QCOMPARE(told.size(), made->size());
        for (const DisclosureEntry& entry : told) QCOMPARE(entry.reference, std::string("2026-0123"));
        QVERIFY(giveDocuments(*project, *made, place / "draft", {}).has_value());   // a look at drafts is no disclosure
        QCOMPARE(disclosures(*project)->size(), made->size());
        QVERIFY(!giveDocuments(*project, *made, place / "refused", " "));
        QVERIFY(std::filesystem::is_empty(place / "refused"));
        set.recipient = DisclosureRecipient::Public;
        const auto open = makeDocuments(set, fixtureMaterial(), Format("en"), Progress::none()).value();
        for (const MadeDocument& one : open)
            QVERIFY(one.entry.document == "grondstaffel" || one.entry.document == "art40");
    }

    void numbersOfDwellingsAreSafeInFileNames() {
        installLanguage("en");
        DocumentMaterial material = fixtureMaterial();
        ValuationParts parts = material.valuation().parts();
        parts.subject.id = "../../etc/a b";
        material.study.valuation = Valuation::create(parts).value();
        DocumentSet set;
        set.kinds = {DocumentKind::Explanation};
        set.formats = {"html"};
        const auto made = makeDocuments(set, material, Format("en"), Progress::none());
        QCOMPARE(made->size(), std::size_t{1});
        QCOMPARE(made->front().fileName, std::string("______etc_a_b uitleg.html"));
    }

    void aTypeStandsInWhereANeighbourhoodHasNoScale() {
        installLanguage("en");
        DocumentMaterial material = fixtureMaterial();
        const FeatureCatalogue& catalogue = material.valuation().catalogue();
        const auto type = *catalogue.findRole(Role::DwellingType);
        const Facts& facts = material.valuation().subject().facts;
        const std::string code = catalogue[type].levels.at(static_cast<std::size_t>(facts[type])).code;
        material.landScales.clear();
        material.typeScales = {landScale("", code)};
        const QString said = saidOf(documentOf(orderOf(DocumentKind::Article40), material, Format("en")));
        QVERIFY(said.contains("whole municipality (this dwelling)"));
        material.landScales = {landScale("", "")};   // it and every sold home have their own
        QVERIFY(!saidOf(documentOf(orderOf(DocumentKind::Article40), material, Format("en"))).contains("whole municipality ("));
        QVERIFY(saidOf(documentOf(orderOf(DocumentKind::LandScale), material, Format("en"))).contains("whole municipality:"));
    }

    void thePublicIsToldNoCharacteristicAndNoSale() {
        const QString said = saidOf(made(DocumentKind::Article40, "en", DisclosureRecipient::Public));
        const Valuation valuation = fixtureMaterial().valuation();
        for (const MatrixRow& row : valuation.matrix()) QVERIFY(!said.contains(QString::fromStdString(row.addressLine)));
        const Format format("en");
        for (const char* feature : {"floor_area", "build_year"}) {
            const std::size_t f = *valuation.catalogue().find(feature);
            QVERIFY2(!said.contains(format.fact(valuation.catalogue()[f], valuation.subject().facts[f])), feature);
        }
        QVERIFY(!said.contains(format.moneyExact(valuation.parts().modelValue)));
        QVERIFY(said.contains(format.money(valuation.value())));
        for (const DocumentKind kind : {DocumentKind::AppraisalReport, DocumentKind::Matrix, DocumentKind::Explanation, DocumentKind::Decision}) {
            QVERIFY(!isMadeFor(kind, DisclosureRecipient::Public));
            QVERIFY_EXCEPTION_THROWN(made(kind, "en", DisclosureRecipient::Public), std::logic_error);
        }
    }

    void nobodyIsToldNamesOfStaff() {
        for (const DisclosureRecipient recipient : {DisclosureRecipient::Resident, DisclosureRecipient::Court, DisclosureRecipient::Public}) {
            const QString said = saidOf(made(DocumentKind::Article40, "nl", recipient));
            QVERIFY(!said.contains("jansen"));
            QVERIFY(!said.contains("pieters"));
        }
    }

    void aCourtIsToldMoreThanAResident() {
        installLanguage("en");
        DocumentMaterial material = fixtureMaterial();
        material.landScales.push_back(landScale("elsewhere", "elsewhere"));
        const auto said = [&](DisclosureRecipient recipient) { return saidOf(documentOf(orderOf(DocumentKind::Article40, recipient), material, Format("en"))); };
        QVERIFY(said(DisclosureRecipient::Court).contains("elsewhere · elsewhere"));
        QVERIFY(!said(DisclosureRecipient::Resident).contains("elsewhere · elsewhere"));
        const QString firstMonth = Format("en").month(fixtureFit().firstSale);
        QVERIFY(said(DisclosureRecipient::Court).count(firstMonth) > said(DisclosureRecipient::Resident).count(firstMonth));
    }

    void addressesAreTextAndNeverMarkup() {
        installLanguage("en");
        DocumentMaterial material = fixtureMaterial();
        ValuationParts parts = material.valuation().parts();
        parts.subject.address.street = "<script>alert(1)</script>";
        for (MatrixRow& row : parts.matrix) row.addressLine = "<img src=x onerror=alert(2)> & \"co\"";
        material.study.valuation = Valuation::create(parts).value();
        material.record.property = parts.subject;
        material.record.parts.front().part.kind = "<b>garage</b>";
        for (const DocumentKind kind : documentKinds()) {
            const QByteArray page = *documentBytes(orderOf(kind), material, "html", Format("en"));
            for (const char* markup : {"<script", "<img", "<b>garage"}) QVERIFY2(!page.contains(markup), markup);
            if (kind != DocumentKind::LandScale) QVERIFY(page.contains("&lt;script&gt;"));
            QVERIFY(documentBytes(orderOf(kind), material, "pdf", Format("en")).has_value());
        }
    }

    void thePdfAsksNothingThatAnArchiveForbids() {
        // What can be seen of PDF/A-1b (ISO 19005-1) without a validator; see ui/report/README.
        for (const DocumentKind kind : documentKinds()) {
            installLanguage("nl");
            const QByteArray pdf = *documentBytes(orderOf(kind), fixtureMaterial(), "pdf", Format("nl"));
            QVERIFY(pdf.startsWith("%PDF-1.4"));
            QVERIFY(pdf.contains("pdfaid:part=\"1\"") && pdf.contains("pdfaid:conformance=\"B\""));
            QVERIFY(pdf.contains("/OutputIntents") && pdf.contains("/GTS_PDFA1"));
            QVERIFY(pdf.contains("/ID [ <"));
            for (const char* forbidden : {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile", "/LZWDecode", "/ObjStm"})
                QVERIFY2(!pdf.contains(forbidden), forbidden);
            QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));   // a graphics state may say that there is none
            for (const char* shines : {"/ca 0", "/CA 0"}) QVERIFY2(!pdf.contains(shines), shines);
            QVERIFY(pdf.count("/FontDescriptor") > 0);
            QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/FontFile"));
            QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/CIDSet"));
            QCOMPARE(*documentBytes(orderOf(kind), fixtureMaterial(), "pdf", Format("nl")), pdf);
        }
    }

    void otherFormatsAreRefusedAndWorkbooksAreMade() {
        installLanguage("en");
        for (const DocumentKind kind : documentKinds()) {
            const auto formats = documentFormats(kind);
            if (std::ranges::find(formats, "xlsx") != formats.end())
                QVERIFY(documentBytes(orderOf(kind), fixtureMaterial(), "xlsx", Format("en"))->startsWith("PK"));
            else QVERIFY_EXCEPTION_THROWN((void)documentBytes(orderOf(kind), fixtureMaterial(), "xlsx", Format("en")), std::logic_error);
        }
        QVERIFY_EXCEPTION_THROWN((void)documentOf({DocumentKind::Decision, DisclosureRecipient::Resident, {}}, fixtureMaterial(), Format("en")), std::logic_error);
    }

    void theRegisterIsToldTheHashOfTheFileItself() {
        const DocumentMaterial material = fixtureMaterial();
        const DisclosureEntry entry = disclosureOf(orderOf(DocumentKind::Matrix, DisclosureRecipient::Court), material, "pdf", "abc", "2026-1");
        QCOMPARE(entry.sha256, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));   // FIPS 180-4
        QCOMPARE(entry.document, std::string("waardematrix"));
        QCOMPARE(entry.bytes, 3);
        QCOMPARE(entry.propertyId, material.valuation().subject().id);
        QVERIFY(entry.recipient == DisclosureRecipient::Court);
    }
};

QTEST_MAIN(DocumentsTest)
#include "documents_test.moc"
