#include "ui/pages/quality/quality_tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/quality/ratio_comparison.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/text/rival_words.h"
#include "ui/text/words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct QualityTables {
    Q_DECLARE_TR_FUNCTIONS(herleid::QualityTables)
};

TextCell verdictCell(NormVerdict verdict, const QString& norm) {
    TextCell cell{normVerdictSign(verdict) + QStringLiteral("  ") + sentenceCase(normVerdictText(verdict)), norm,
                  verdict == NormVerdict::NotMet, verdict == NormVerdict::None};
    if (verdict == NormVerdict::Met) cell.tone = TextCell::Tone::Good;
    if (verdict == NormVerdict::NotMet) cell.tone = TextCell::Tone::Bad;
    return cell;
}

/// The verdict on a group, and the figures on which it rests.
TextCell groupVerdict(const RatioRow& row, const std::vector<RatioNorm>& norms) {
    const NormVerdict worst = overall(row);
    TextCell cell = verdictCell(worst, {});
    QStringList figures;
    for (std::size_t n = 0; n < norms.size(); ++n)
        if (row.verdicts[n] == worst) figures << sentenceCase(ratioFigureTitle(norms[n].figure));
    if (worst == NormVerdict::NotMet || worst == NormVerdict::NotMetUnsure) cell.text += QStringLiteral(": ") + figures.join(QStringLiteral(", "));
    return cell;
}

TextCell plain(const QString& text) {
    return {text, {}};
}

/// What a test found, in the columns of the figures.
std::vector<TextCell> testRow(const QString& title, const QString& words, const FairnessTest& test, const Format& format) {
    const bool isKnown = !std::isnan(test.probability);
    TextCell verdict{QualityTables::tr("Not enough data"), words, false, true};
    if (isKnown && test.finds())
        verdict = {normVerdictSign(NormVerdict::NotMet) + QStringLiteral("  ") + QualityTables::tr("Found"), words, true, false, TextCell::Tone::Bad};
    else if (isKnown)
        verdict = {normVerdictSign(NormVerdict::Met) + QStringLiteral("  ") + QualityTables::tr("Nothing found"), words, false, false,
                   TextCell::Tone::Good};
    std::vector<TextCell> row{{title, words}, {isKnown ? format.number(test.probability, 3) : QStringLiteral("–"), words, true}};
    row.insert(row.end(), 3, plain({}));
    row.push_back({isKnown ? QStringLiteral("≥ %1").arg(format.number(fairnessRisk, 3)) : QString(),
                   QualityTables::tr("Chosen: a study makes many tests")});
    row.push_back(std::move(verdict));
    return row;
}

/// The medians of all groups on one axis, with the norm for the level behind them.
class MedianColumn {
public:
    explicit MedianColumn(const RatioStudy& study, const RatioTable& table) {
        for (const RatioNorm& norm : study.norms)
            if (norm.figure == RatioFigure::Median) m_norm = {norm.low, norm.high};
        double low = std::min(0.95, m_norm.low);
        double high = std::max(1.05, m_norm.high);
        for (const RatioRow& row : table.rows) {
            const IntervalCell cell = bare(row);
            low = std::min(low, cell.low);
            high = std::max(high, cell.high);
        }
        m_low = std::max(lowestDrawn, low);
        m_high = std::min(highestDrawn, high);
    }
    [[nodiscard]] IntervalCell of(const RatioRow& row) const {
        IntervalCell cell = bare(row);
        cell.axisLow = m_low;
        cell.axisHigh = m_high;
        cell.normLow = m_norm.low;
        cell.normHigh = m_norm.high;
        return cell;
    }

private:
    static constexpr double lowestDrawn = 0.6;   // chosen: a group of a few sales must not squeeze all others
    static constexpr double highestDrawn = 1.4;

    static IntervalCell bare(const RatioRow& row) {
        const RatioInterval& interval = row.intervals[RatioFigure::Median];
        const double median = row.figures[RatioFigure::Median];
        return {interval.isKnown() ? interval.low : median, median, interval.isKnown() ? interval.high : median};
    }

    RatioInterval m_norm{1, 1};
    double m_low = 0;
    double m_high = 0;
};

QString count(std::size_t number, const Format& format) {
    return format.number(static_cast<double>(number), 0);
}

}  // namespace

TextTable figuresTable(const QualityReading& reading, const Format& format) {
    const RatioStudy& study = reading.study;
    TextTable table;
    table.columns = {{QualityTables::tr("Figure"), {}},
                     {QualityTables::tr("Value"), QualityTables::tr("By values that did not see the sale's own price"), true},
                     {QualityTables::tr("95% range"), QualityTables::tr("Where the figure lies with 95% certainty"), true},
                     {QualityTables::tr("Without outliers"),
                      QualityTables::tr("Without the %1 ratios farther than 1.5 times the interquartile range from the quartiles")
                          .arg(count(study.fences.trimmed.size(), format)),
                      true},
                     {QualityTables::tr("With its own price"),
                      QualityTables::tr("By values that have the sale's own price among the evidence: this always flatters"), true},
                     {QualityTables::tr("Norm"), {}, true},
                     {QualityTables::tr("Verdict"), {}}};
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        std::vector<TextCell> row{{sentenceCase(ratioFigureTitle(figure)), ratioFigureMeaning(figure)},
                                  {ratioFigureText(figure, study.whole.figures[figure], format), ratioFigureMeaning(figure), true},
                                  plain(ratioIntervalText(figure, study.whole.intervals[figure], format)),
                                  plain(ratioFigureText(figure, study.trimmed.figures[figure], format)),
                                  {ratioFigureText(figure, reading.inSample[figure], format), {}, false, true}};
        bool hasNorm = false;
        for (std::size_t n = 0; n < study.norms.size(); ++n) {
            const RatioNorm& norm = study.norms[n];
            if (norm.figure != figure) continue;
            const QString source = QString::fromStdString(norm.source) + QStringLiteral(" (") + normStatusText(norm.status) + u')';
            row.push_back({ratioIntervalText(figure, {norm.low, norm.high}, format), source});
            row.push_back(verdictCell(study.whole.verdicts[n], source));
            hasNorm = true;
        }
        if (!hasNorm) row.insert(row.end(), 2, plain({}));
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(testRow(QualityTables::tr("Values set by prices (p)"), chasedText(study.chased, format), study.chased, format));
    table.rows.push_back(testRow(QualityTables::tr("Sold and unsold dwellings (p)"), soldText(reading.sold, format) + u' ' + soldMeaning(),
                                 reading.sold.test, format));
    return table;
}

TextTable groupsTable(const QualityReading& reading, std::size_t which, const Format& format) {
    const RatioTable& groups = reading.study.tables[which];
    const FeatureCatalogue* catalogue = reading.sales->catalogue.get();
    constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd, RatioFigure::Prb, RatioFigure::Within10};
    const MedianColumn medians(reading.study, groups);
    TextTable table;
    table.columns = {{sentenceCase(groupingTitle(groups.grouping, catalogue, format)), {}}, {QualityTables::tr("Sales"), {}, true}};
    for (const RatioFigure figure : shown) {
        const bool isMedian = figure == RatioFigure::Median;  // in a word, so that a verdict of four figures fits at 1280 pixels
        table.columns.push_back({isMedian ? QualityTables::tr("Median") : sentenceCase(ratioFigureTitle(figure)), ratioFigureMeaning(figure), true});
        if (isMedian)
            table.columns.push_back({QualityTables::tr("95% range"), QualityTables::tr("Of the median. The line is at 1, the band is the norm")});
    }
    table.columns.push_back({QualityTables::tr("Verdict"), QualityTables::tr("The worst of its verdicts by the norms")});
    for (std::size_t g = 0; g < groups.rows.size(); ++g) {
        const RatioRow& row = groups.rows[g];
        std::vector<TextCell> cells{plain(groupText(groups.grouping, g, catalogue, format)), plain(count(row.n, format))};
        for (const RatioFigure figure : shown) {
            const QString interval = ratioIntervalText(figure, row.intervals[figure], format);
            cells.push_back({ratioFigureText(figure, row.figures[figure], format), QualityTables::tr("95% range: %1").arg(interval)});
            if (figure != RatioFigure::Median) continue;
            TextCell drawn{interval, QualityTables::tr("95% range: %1").arg(interval)};
            drawn.interval = medians.of(row);
            cells.push_back(std::move(drawn));
        }
        cells.push_back(groupVerdict(row, reading.study.norms));
        table.rows.push_back(std::move(cells));
    }
    if (groups.notRecorded > 0)
        table.rows.push_back({{QualityTables::tr("Not recorded"), {}, false, true}, {count(groups.notRecorded, format), {}, false, true}});
    return table;
}

TextTable farthestTable(const QualityReading& reading, const Currency& currency, const Format& format) {
    TextTable table;
    table.columns = {{QualityTables::tr("Dwelling"), {}},
                     {QualityTables::tr("Sold on"), {}, true},
                     {QualityTables::tr("Price"), QualityTables::tr("After corrections"), true},
                     {QualityTables::tr("Value"), QualityTables::tr("On the day of the sale, without its own price"), true},
                     {QualityTables::tr("Ratio"), QualityTables::tr("Value divided by price"), true}};
    const auto money = [&](double amount) { return format.money(Money::fromUnits(amount, currency)); };
    for (const std::size_t position : reading.farthest) {
        const ValuedSale& valued = reading.valued[position];
        const Sale& sale = reading.sales->sales[valued.sale];
        const QString address = QString::fromStdString(sale.addressLine.empty() ? sale.propertyId : sale.addressLine);
        table.rows.push_back({{address, QualityTables::tr("Sale %1").arg(QString::fromStdString(sale.id))},
                              plain(format.date(sale.date)),
                              plain(money(valued.price)),
                              plain(money(valued.leftOut)),
                              {format.number(valued.leftOut / valued.price, 2), {}, true}});
    }
    return table;
}

TextTable influentialTable(const QualityReading& reading, const Currency& currency, const Format& format) {
    TextTable table;
    table.columns = {{QualityTables::tr("Dwelling"), {}},
                     {QualityTables::tr("Sold on"), {}, true},
                     {QualityTables::tr("Price"), QualityTables::tr("After corrections"), true},
                     {QualityTables::tr("Value without it"),
                      QualityTables::tr("What the dwelling would be valued at on the day of the sale, had this sale never been made"), true},
                     {QualityTables::tr("Own value"), QualityTables::tr("By how much the sale raises or lowers the value of its own dwelling"), true},
                     {QualityTables::tr("Neighbourhood"),
                      QualityTables::tr("By how much it raises or lowers the typical value of the other sold dwellings of its neighbourhood, or of those "
                                        "nearest to it where none is recorded"),
                      true},
                     {QualityTables::tr("Cook's distance"),
                      QualityTables::tr("How far all effects of the model move together without it; the list is in this order"), true}};
    const auto money = [&](double amount) { return format.money(Money::fromUnits(amount, currency)); };
    for (const InfluentialSale& one : reading.influential) {
        const ValuedSale& valued = reading.valued[one.valued];
        const Sale& sale = reading.sales->sales[valued.sale];
        const QString address = QString::fromStdString(sale.addressLine.empty() ? sale.propertyId : sale.addressLine);
        table.rows.push_back(
            {{address, QualityTables::tr("Sale %1").arg(QString::fromStdString(sale.id))},
             plain(format.date(sale.date)),
             plain(money(valued.price)),
             plain(money(one.withoutSale)),
             {format.signedPercent(one.ownPercent, 1), QualityTables::tr("From %1 to %2").arg(money(one.withoutSale), money(valued.inSample)), true},
             {one.nearby == 0 ? QStringLiteral("–") : format.signedPercent(one.nearbyPercent, 2),
              QualityTables::tr("Sold dwellings valued with and without it: %1").arg(count(one.nearby, format))},
             plain(format.number(one.cook, 4))});
    }
    return table;
}

TextTable crossedTable(const QualityReading& reading, std::size_t rows, std::size_t columns, const Format& format) {
    const TwoWayTable crossed = crossTables(reading.sample, reading.study, rows, columns);
    const FeatureCatalogue* catalogue = reading.sales->catalogue.get();
    const RatioGrouping& down = reading.study.tables[rows].grouping;
    const RatioGrouping& across = reading.study.tables[columns].grouping;
    TextTable table;
    table.columns.push_back({sentenceCase(groupingTitle(down, catalogue, format)), {}});
    for (std::size_t c = 0; c < across.groups.size(); ++c)
        table.columns.push_back({groupText(across, c, catalogue, format), groupingTitle(across, catalogue, format), true});
    for (std::size_t r = 0; r < down.groups.size(); ++r) {
        std::vector<TextCell> cells{plain(groupText(down, r, catalogue, format))};
        for (const RatioCell& cell : crossed.cells[r])
            cells.push_back({cell.n == 0 ? QStringLiteral("–") : ratioFigureText(RatioFigure::Median, cell.median, format),
                             QualityTables::tr("Sales: %1, COD: %2").arg(count(cell.n, format), ratioFigureText(RatioFigure::Cod, cell.cod, format)),
                             false, cell.n < 20});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TextTable rivalsTable(const RivalStudy& study, const Format& format) {
    constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd, RatioFigure::Prb,
                                     RatioFigure::Mki, RatioFigure::Within10, RatioFigure::Within20};
    TextTable table;
    table.columns.push_back({QualityTables::tr("Figure"), {}});
    for (const RivalRow& row : study.rows)
        table.columns.push_back({sentenceCase(rivalTitle(row.name)), QualityTables::tr("Sales with an estimate: %1").arg(count(row.estimated, format)), true});
    for (std::size_t k = 0; k < study.gaps.size(); ++k)
        table.columns.push_back({QualityTables::tr("Difference %1").arg(rivalTitle(study.rows[k + 1].name)),
                                 QualityTables::tr("Minus %1, with the 95% range over draws in which both see the same sales")
                                     .arg(rivalTitle(study.rows.front().name)),
                                 true});
    const auto add = [&](const QString& title, const QString& meaning, auto value, auto gap) {
        std::vector<TextCell> cells{{title, meaning}};
        for (const RivalRow& row : study.rows) cells.push_back({value(row), {}, true});
        for (const RivalGap& one : study.gaps) cells.push_back(plain(gap(one)));
        table.rows.push_back(std::move(cells));
    };
    add(QualityTables::tr("Error (RMSE of ln)"), QualityTables::tr("The root of the mean squared difference in logarithm between price and value"),
        [&](const RivalRow& row) { return rmseText(row.rmseLog, format); },
        [&](const RivalGap& gap) { return gapText(gap.rmseLog, gap.rmseLogInterval, 4, format); });
    add(QualityTables::tr("Median error"), QualityTables::tr("Half of the sales differ less from their price than this"),
        [&](const RivalRow& row) { return format.percent(row.medianError, 1); }, [](const RivalGap&) { return QStringLiteral("–"); });
    for (const RatioFigure figure : shown)
        add(sentenceCase(ratioFigureTitle(figure)), ratioFigureMeaning(figure),
            [&](const RivalRow& row) { return ratioFigureText(figure, row.figures[figure], format); },
            [&](const RivalGap& gap) { return gapText(gap.figures[figure], gap.intervals[figure], gapDecimals(figure), format); });
    return table;
}

TextTable municipalitiesTable(const std::vector<RatioExchange>& all, const Format& format) {
    constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd,     RatioFigure::Prb,
                                     RatioFigure::Mki,    RatioFigure::Within10, RatioFigure::Within20};
    TextTable table;
    table.columns.push_back({QualityTables::tr("Figure"), {}});
    for (const RatioExchange& of : all)
        table.columns.push_back({QString::fromStdString(of.municipality), QString::fromStdString(of.program), true});
    const auto add = [&](const QString& title, const QString& meaning, auto cell) {
        std::vector<TextCell> cells{{title, meaning}};
        for (const RatioExchange& of : all) cells.push_back(plain(cell(of)));
        table.rows.push_back(std::move(cells));
    };
    add(QualityTables::tr("Valuation date"), {}, [&](const RatioExchange& of) { return format.date(of.valuationDate); });
    add(QualityTables::tr("Sales"), {}, [&](const RatioExchange& of) { return count(of.whole.n, format); });
    for (const RatioFigure figure : shown)
        add(sentenceCase(ratioFigureTitle(figure)), ratioFigureMeaning(figure), [&](const RatioExchange& of) {
            QString text = ratioFigureText(figure, of.whole.figures[figure], format);
            if (of.whole.intervals[figure].isKnown()) text += QStringLiteral(" (%1)").arg(ratioIntervalText(figure, of.whole.intervals[figure], format));
            const auto differs = differForCertain(all.front().whole.intervals[figure], of.whole.intervals[figure]);
            return &of != &all.front() && differs.value_or(false) ? text + QStringLiteral(" ≠") : text;
        });
    add(QualityTables::tr("Model"), {}, [](const RatioExchange& of) { return specificationText(of.specification.name); });
    return table;
}

}  // namespace herleid
