#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>
#include <random>

#include "ui/report/chart_on_paper.h"
#include "ui/report/ratio_charts.h"
#include "ui/report/ratio_document.h"
#include "ui/text/ratio_words.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

/// A study of sales in four districts, of which one has a name that HTML would take for markup, and two sales without any.
struct Specimen {
    RatioSample sample;
    RatioStudy study;
    RatioFigures flattering;
    RatioReportContext context;
    RatioReportFrame frame;
    SaleSet sales;
    std::vector<ValuedSale> valued;
    std::vector<std::size_t> farthest;
    std::vector<InfluentialSale> influential;
    SoldComparison sold;

    /// Two sales in each list, and sold dwellings that changed otherwise.
    void addLists() {
        for (const char* id : {"K-1 <b>", "K-2"}) {
            Sale sale;
            sale.id = id;
            sale.propertyId = std::string("W ") + id;
            sale.date = Date(2024, 3, 1);
            sales.sales.push_back(sale);
        }
        sales.sales[1].addressLine = "Dorpsstraat 14";
        valued = {{0, 100'000, 300'000, 250'000, 1}, {1, 400'000, 410'000, 400'500, 1}};
        farthest = {0, 1};
        influential = {{1, 0.25, 0.5, 1, 380'000, 5.4, -1.25, 30}, {0, 0.125, 0.25, 1, 260'000, -3.8, std::nan(""), 0}};
        sold = {SoldOutcome::Different, Date(2024, 1, 1), Date(2025, 1, 1), false, 40, 900, 6.25, 3.5, {4, 0.00006}};
        context.sold = &sold;
        context.lists = RatioSaleLists{&sales, &valued, &farthest, &influential};
    }

    explicit Specimen(int count = 400) {
        std::mt19937_64 chance(3);
        std::normal_distribution<double> normal;
        RatioSample better;
        std::vector<std::string> districts;
        const char* const names[] = {"Oost <b>& West</b>", "Noord", "Zuid", ""};
        for (int i = 0; i < count; ++i) {
            const double price = 250'000 * std::exp(0.4 * normal(chance)), error = 0.1 * normal(chance);
            sample.add(price * std::exp(error), price);
            better.add(price * std::exp(0.4 * error), price);
            districts.push_back(names[i < 2 ? 3 : i % 3]);
        }
        RatioPlan plan;
        plan.bootstrap.draws = 60;
        study = studyRatios(sample, {priceClasses(sample), groupingByText("wijk", districts)}, plan, Progress::none()).value();
        flattering = ratioFigures(better);
        context.inSample = &flattering;
        frame.title = QStringLiteral("Gemeente Voorbeeldstad");
        frame.program = QStringLiteral("Herleid 9.8.7");
        frame.today = Date(2026, 11, 26);
        frame.draws = 60;
        frame.seed = 1;
        frame.sample = &sample;
        RatioProjectFrame project;
        project.modelVersion = 7;
        project.specification = "additive";
        project.fingerprint = std::string(64, 'f');
        project.hasEvidence = true;
        project.valuationDate = Date(2025, 1, 1);
        project.firstSale = Date(2023, 1, 2);
        project.lastSale = Date(2024, 12, 30);
        project.exclusions = {450, 50, 8, {{ScreeningReason::Auction, 12}, {ScreeningReason::PriceOutlier, 20}}, {{"verkocht <i>aan</i> buren", 10}}, {{"typefout", 3}}};
        frame.project = std::move(project);
    }
    Specimen(const Specimen&) = delete;
    Specimen& operator=(const Specimen&) = delete;

    [[nodiscard]] ReportDocument document(const QString& language) const {
        installLanguage(language);
        return ratioDocument(study, context, frame, Format(language));
    }
};

/// The texts of all cells, and of all elements, of a page that must be well-formed.
QStringList textsOf(const QString& page) {
    QXmlStreamReader xml(page);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace()) texts << xml.text().toString();
    return xml.hasError() ? QStringList() : texts;
}

const DocumentTable* tableOf(const ReportDocument& document, const QString& sheet) {
    for (const DocumentSection& section : document.sections)
        for (const DocumentBlock& block : section.blocks)
            if (const auto* table = std::get_if<DocumentTable>(&block); table != nullptr && table->sheet == sheet) return table;
    return nullptr;
}

int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

}  // namespace

class RatioReportTest : public QObject {
    Q_OBJECT

private slots:
    void salesToLookAtStandInTheReportInTheirOrder() {
        Specimen known;
        QVERIFY(tableOf(known.document("en"), "Most influence") == nullptr);
        known.addLists();
        const ReportDocument document = known.document("en");
        const DocumentTable* influence = tableOf(document, "Most influence");
        QVERIFY(influence != nullptr);
        const auto row = [](const DocumentTable& table, std::size_t r) {
            QStringList texts;
            for (const DocumentCell& cell : table.rows[r]) texts << cell.text;
            return texts;
        };
        const QChar space(0x00A0);
        QCOMPARE(row(*influence, 0).join('|').remove(space),
                 QString::fromUtf8("Dorpsstraat 14|K-2|1 Mar 2024|€400,000|€380,000|+5.4%|−1.25%|0.2500"));
        QCOMPARE(row(*influence, 1).join('|').remove(space),
                 QString::fromUtf8("W K-1 <b>|K-1 <b>|1 Mar 2024|€100,000|€260,000|−3.8%|–|0.1250"));
        const DocumentTable* farthest = tableOf(document, "Farthest off");
        QVERIFY(farthest != nullptr);
        QCOMPARE(row(*farthest, 0).join('|').remove(space), QString::fromUtf8("W K-1 <b>|K-1 <b>|1 Mar 2024|€100,000|€300,000|3.00"));
        const QString page = documentHtml(document);
        QVERIFY(page.contains("K-1 &lt;b&gt;") && !page.contains("K-1 <b>"));
        for (const auto& table : {influence, farthest})
            for (const auto& cells : table->rows) QCOMPARE(cells.size(), table->columns.size());
        QVERIFY(documentXlsx(document));
    }

    void soldBesideUnsoldIsToldWithItsReasonWhereItCannotBe() {
        Specimen known;
        known.addLists();
        QVERIFY(textsOf(documentHtml(known.document("en"))).join(' ').contains(QString::fromUtf8(
            "sold dwellings changed otherwise in value than unsold ones, more than chance explains: median +6.3% for the 40 sold, +3.5% for the "
            "900 others (p < 0.001).")));
        const auto said = [&](const QString& language, const char* words) {
            return textsOf(documentHtml(known.document(language))).join(' ').contains(QString::fromUtf8(words));
        };
        known.sold = {};
        QVERIFY(said("en", "not enough data, there are no values on two valuation dates."));
        QVERIFY(said("nl", "te weinig gegevens, er zijn geen waarden op twee peildata."));
        known.sold = {SoldOutcome::OneModel, Date(2024, 1, 1), Date(2025, 1, 1), false, 40, 900, 6, 3, {}};
        QVERIFY(said("en", "are of one model"));
        known.sold = {SoldOutcome::TooFew, Date(2024, 1, 1), Date(2025, 1, 1), true, 3, 900, 6, 3, {}};
        QVERIFY(said("en", "there are 3 sold and 900 unsold ones, and it takes 5 of each."));
        QVERIFY(said("en", "The earlier values are recorded ones"));
    }

    void everyFigureOfEveryGroupStandsOnThePage_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("Dutch") << "nl";
        QTest::newRow("English") << "en";
    }
    void everyFigureOfEveryGroupStandsOnThePage() {
        QFETCH(QString, language);
        const Specimen known;
        const Format format(language);
        const QStringList texts = textsOf(documentHtml(known.document(language)));
        QVERIFY(!texts.isEmpty());
        std::vector<const RatioRow*> rows{&known.study.whole, &known.study.trimmed, &known.study.trimmedFar};
        for (const RatioTable& table : known.study.tables)
            for (const RatioRow& row : table.rows) rows.push_back(&row);
        QCOMPARE(rows.size(), 3U + 5 + 3);
        for (const RatioRow* row : rows) {
            QVERIFY(texts.contains(format.number(static_cast<double>(row->n), 0)));
            for (std::size_t k = 0; k < ratioFigureCount; ++k) {
                const auto figure = static_cast<RatioFigure>(k);
                const QString value = ratioFigureText(figure, row->figures[figure], format);
                QVERIFY2(texts.contains(value), qPrintable(value));
                const QString interval = ratioIntervalText(figure, row->intervals[figure], format);
                QVERIFY2(!row->intervals[figure].isKnown() || texts.contains(interval), qPrintable(interval));
            }
        }
        for (std::size_t k = 0; k < ratioFigureCount; ++k)
            QVERIFY(texts.contains(ratioFigureText(static_cast<RatioFigure>(k), known.flattering[static_cast<RatioFigure>(k)], format)));
        for (const RatioNorm& norm : known.study.norms) QVERIFY(texts.contains(QString::fromStdString(norm.source)));
        QVERIFY(texts.contains(ratioVerdictText(known.study, format)));
    }

    void thePageLoadsNothingRunsNothingAndIsAccessible() {
        const Specimen known;
        const QString page = documentHtml(known.document("nl"));
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
        for (const char* never : {"<script", "http://", "https://", "<img", "url(", "javascript", "<b>&amp; West"})
            QVERIFY2(!page.contains(QLatin1String(never)), never);
        QVERIFY(page.contains(QStringLiteral("prefers-color-scheme:dark")));
        const auto tables = page.count(QStringLiteral("<table>"));
        QVERIFY(tables > 10);
        QCOMPARE(page.count(QStringLiteral("<caption>")), tables);
        QCOMPARE(page.count(QStringLiteral("<thead>")), tables);
        QVERIFY(!page.contains(QStringLiteral("<caption></caption>")));
        const auto charts = page.count(QStringLiteral("<svg "));
        QVERIFY(charts >= 5);
        QCOMPARE(page.count(QStringLiteral("role=\"img\"")), charts);
        static const QRegularExpression named(QStringLiteral("aria-label=\"[^\"]{20,}\""));
        QCOMPARE(page.count(named), charts);
        QVERIFY(!page.contains(QStringLiteral("nan")));
    }

    void exclusionsStandWithReasonAndNumberAndAddUp() {
        const Specimen known;
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const ReportDocument document = known.document(language);
            const DocumentTable* table = tableOf(document, language == "nl" ? "Uitsluitingen" : "Exclusions");
            QVERIFY(table != nullptr);
            double sum = 0;
            QStringList reasons;
            for (const auto& row : table->rows) {
                sum += row[2].value;
                reasons << row[0].text;
            }
            QCOMPARE(sum, 50.0 + 3);   // the excluded, and three that a person let count
            QVERIFY(reasons.contains(QStringLiteral("verkocht <i>aan</i> buren")) && reasons.contains(QStringLiteral("typefout")));
            QVERIFY(textsOf(documentHtml(document)).contains(QStringLiteral("verkocht <i>aan</i> buren")));
        }
    }

    void theCoverSaysWhatWasStudiedAndByWhichModel() {
        const Specimen known;
        const ReportDocument document = known.document("en");
        QStringList said;
        for (const auto& [label, text] : document.cover) said << text;
        for (const char* part : {"1 Jan 2025", "version 7 (additive), not made final", "400", "26 Nov 2026", "Herleid 9.8.7"})
            QVERIFY2(said.contains(QLatin1String(part)), part);
        QVERIFY(said.contains(QString(64, u'f')));
        QVERIFY(document.foot.contains("model 7") && document.foot.contains(QString(16, u'f')));
    }

    void whatFlattersSaysSo() {
        Specimen known;
        known.context.estimate = "in_sample";
        known.context.inSample = nullptr;
        const ReportDocument document = known.document("en");
        QVERIFY(document.identity.contains("flatter"));
        QVERIFY(documentHtml(document).contains("they are no proof of quality"));
    }

    void aBareTableHasNoModelAndSaysWhatCannotBeSeen() {
        Specimen known;
        known.frame.project.reset();
        known.frame.estimateColumn = QStringLiteral("taxatie");
        known.frame.priceColumn = QStringLiteral("koopsom");
        known.context.rejected = 2;
        const QStringList texts = textsOf(documentHtml(known.document("en")));
        QVERIFY(texts.contains("taxatie") && texts.contains("koopsom"));
        QVERIFY(texts.join(u' ').contains("cannot be seen from the table"));
        QVERIFY(texts.contains("Rows without two amounts above 0, left out: 2."));
        QVERIFY(pagesOf(documentPdf(known.document("nl"))) > 3);
    }

    void thePdfIsTheSameBytesEveryTime() {
        const Specimen known;
        const ReportDocument document = known.document("nl");
        const QByteArray pdf = documentPdf(document);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(documentPdf(document), pdf);
        QVERIFY(pagesOf(pdf) >= 6);
        QVERIFY(pdf.size() < 1'000'000);
    }

    void aFewSalesGiveAReportToo() {
        const Specimen known(12);
        const QString page = documentHtml(known.document("nl"));
        QVERIFY(!textsOf(page).isEmpty());
        QVERIFY(!page.contains(QStringLiteral("nan")));
        QVERIFY(page.contains(QStringLiteral("te weinig verkopen om te toetsen")));
        QVERIFY(!page.contains(QStringLiteral("vonden niets")));   // a test that was not made found nothing
        QVERIFY(pagesOf(documentPdf(known.document("nl"))) >= 3);
        QVERIFY(documentXlsx(known.document("nl")).has_value());
    }

    void atMostAThousandSalesAreDrawn() {
        const Specimen known(2500);
        const Format format(QStringLiteral("en"));
        const RatioCharts charts(known.study, known.context, format);
        QCOMPARE(charts.byPrice(known.sample).charts.front().svg.count("<circle"), 1000);
    }

    void aDrawingThatIsNoChartOfOursIsNotDrawnHalf() {
        PdfPages pages(QStringLiteral("t"), QString(), 0);
        QVERIFY_EXCEPTION_THROWN(drawChart(pages, QStringLiteral("<svg><ellipse/></svg>"), {0, 0}, 1), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(drawChart(pages, QStringLiteral("<svg><path d=\"M0 0"), {0, 0}, 1), std::logic_error);
        (void)pages.finish();
    }
};

QTEST_MAIN(RatioReportTest)
#include "ratio_report_test.moc"
