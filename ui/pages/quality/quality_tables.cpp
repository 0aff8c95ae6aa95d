#include "ui/pages/quality/quality_tables.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/text/ratio_words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct QualityTables {
    Q_DECLARE_TR_FUNCTIONS(herleid::QualityTables)
};

TextCell verdictCell(NormVerdict verdict, const QString& norm) {
    return {normVerdictSign(verdict) + QStringLiteral("  ") + sentenceCase(normVerdictText(verdict)), norm,
            verdict == NormVerdict::NotMet, verdict == NormVerdict::None};
}

TextCell plain(const QString& text) {
    return {text, {}};
}

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
    return table;
}

TextTable groupsTable(const QualityReading& reading, std::size_t which, const Format& format) {
    const RatioTable& groups = reading.study.tables[which];
    const FeatureCatalogue* catalogue = reading.sales->catalogue.get();
    constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd, RatioFigure::Prb, RatioFigure::Within10};
    TextTable table;
    table.columns = {{sentenceCase(groupingTitle(groups.grouping, catalogue, format)), {}}, {QualityTables::tr("Sales"), {}, true}};
    for (const RatioFigure figure : shown) table.columns.push_back({sentenceCase(ratioFigureTitle(figure)), ratioFigureMeaning(figure), true});
    table.columns.push_back({QualityTables::tr("Verdict"), QualityTables::tr("The worst of its verdicts by the norms")});
    for (std::size_t g = 0; g < groups.rows.size(); ++g) {
        const RatioRow& row = groups.rows[g];
        std::vector<TextCell> cells{plain(groupText(groups.grouping, g, catalogue, format)), plain(count(row.n, format))};
        for (const RatioFigure figure : shown)
            cells.push_back({ratioFigureText(figure, row.figures[figure], format),
                             QualityTables::tr("95% range: %1").arg(ratioIntervalText(figure, row.intervals[figure], format))});
        cells.push_back(verdictCell(overall(row), {}));
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

}  // namespace herleid
