#include "ui/report/model_report_part.h"

#include <algorithm>

#include "ui/report/html_page.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

using html::cell;
using html::columnHead;
using html::element;
using html::numberCell;
using html::rowHead;

namespace {

class Market : private ModelReportPart {
public:
    using ModelReportPart::ModelReportPart;
    [[nodiscard]] QString html() const { return index() + location() + residuals() + landScales(); }

private:
    [[nodiscard]] QString index() const {
        const std::vector<PriceIndex>& indices = m_report.reading.indices;
        if (indices.empty() || indices.front().points.size() < 2) return {};
        QString content =
            remark(Say::tr("Price of otherwise equal dwellings; the first month is 100, the band is 95%."));
        content += m_charts.commonIndex() + yearTable(indices);
        QString small;
        for (std::size_t g = 1; g < indices.size(); ++g)
            small += captioned(
                Say::tr("%1 (%2 sales)").arg(m_charts.groupText(indices[g]), count(indices[g].sales)),
                m_charts.groupIndex(indices[g]));
        if (!small.isEmpty())
            content += remark(Say::tr("By group, with the index of all dwellings dashed:")) +
                       element("div", small, "charts small");
        return section(Say::tr("Price index"), content);
    }

    /// Every index in the first month of each year, and in the last.
    [[nodiscard]] QString yearTable(const std::vector<PriceIndex>& indices) const {
        std::vector<std::size_t> shown;
        const std::vector<IndexPoint>& months = indices.front().points;
        for (std::size_t m = 0; m < months.size(); ++m)
            if (m == 0 || m + 1 == months.size() || months[m].month % 12 == 0) shown.push_back(m);
        QString head = columnHead(QString());
        for (std::size_t m : shown)
            head += columnHead(m_format.month(Date(months[m].month / 12, months[m].month % 12 + 1, 1)), true);
        QString rows;
        for (const PriceIndex& index : indices) {
            QString cells = rowHead(m_charts.groupText(index));
            for (std::size_t m : shown) cells += numberCell(m_format.number(index.points[m].index, 1));
            rows += element("tr", cells);
        }
        return table(Say::tr("Index at the start of every year and in the last month"), head, rows);
    }

    [[nodiscard]] QString location() const {
        const QString map = m_charts.locationMap();
        if (map.isEmpty()) return {};
        return section(Say::tr("The price of a place"),
                       remark(Say::tr("What the same typical dwelling costs more or less here than on "
                                      "average over the places of "
                                      "the sales. Below zero is hatched. Squares of %1.")
                                  .arg(m_format.distance(m_report.reading.location.cellSize))) +
                           areasRemark() + element("div", map, "map"));
    }

    [[nodiscard]] QString areasRemark() const {
        const std::vector<PriceIndex>& indices = m_report.reading.indices;
        const bool hasAreas = std::any_of(indices.begin(), indices.end(),
                                          [](const PriceIndex& i) { return i.centre.has_value(); });
        return hasAreas ? remark(Say::tr("The numbers are the areas of the price index.")) : QString();
    }

    [[nodiscard]] QString residuals() const {
        const ResidualReading& reading = m_report.reading.residuals;
        if (reading.sales.empty()) return {};
        QString content =
            remark(Say::tr("How far prices were from what the model says of a sale it did not see "
                           "(leave-one-out residuals)."));
        content += element("div",
                           captioned(Say::tr("Distribution; the line is what the law of the fit expects, the "
                                             "outer bars hold all beyond"),
                                     m_charts.histogram()) +
                               captioned(Say::tr("Quantiles"), m_charts.quantiles()),
                           "charts");
        content += captioned(Say::tr("By month of sale"), m_charts.residualsByMonth()) + byEstimate(reading);
        const QString map = m_charts.residualMap();
        if (!map.isEmpty())
            content += captioned(
                Say::tr("By place: median of squares of %1 with at least five sales; below zero is hatched")
                    .arg(m_format.distance(reading.cellSize)),
                element("div", map, "map"));
        return section(Say::tr("Where model and sales differ"), content + largest(reading));
    }

    [[nodiscard]] QString byEstimate(const ResidualReading& reading) const {
        QString rows;
        for (const ResidualGroup& group : reading.byEstimate)
            rows += element(
                "tr", rowHead(m_format.money(Money::fromUnits(group.position, m_model.parts().currency))) +
                          numberCell(m_format.signedPercent(group.medianPercent)) +
                          numberCell(spread(group.spread)) + numberCell(count(group.sales)));
        return table(Say::tr("By estimate: ten groups of equal size, cheapest first"),
                     columnHead(Say::tr("Middle of the group")) +
                         columnHead(Say::tr("Median residual"), true) + columnHead(Say::tr("Spread"), true) +
                         columnHead(Say::tr("Sales"), true),
                     rows);
    }

    [[nodiscard]] QString largest(const ResidualReading& reading) const {
        QString rows;
        for (std::size_t position : reading.largest) {
            const SaleResidual& sale = reading.sales[position];
            rows += element("tr", rowHead(QString::fromStdString(sale.saleId)) +
                                      cell(QString::fromStdString(sale.propertyId)) +
                                      numberCell(m_format.date(sale.date)) +
                                      numberCell(m_format.money(sale.price)) +
                                      numberCell(m_format.money(sale.estimate)) +
                                      numberCell(m_format.signedPercent(sale.percent, 0)) +
                                      numberCell(m_format.number(sale.weight, 2)));
        }
        return table(Say::tr("The largest differences: check these sales first. Weight: how much the fit "
                             "still listened to them."),
                     columnHead(Say::tr("Sale")) + columnHead(Say::tr("Dwelling")) +
                         columnHead(Say::tr("Date"), true) + columnHead(Say::tr("Price"), true) +
                         columnHead(Say::tr("Estimate"), true) + columnHead(Say::tr("Difference"), true) +
                         columnHead(Say::tr("Weight"), true),
                     rows);
    }

    [[nodiscard]] QString landScales() const {
        const auto plot = m_model.catalogue().findRole(Role::PlotArea);
        QString tables;
        for (const LandScale& scale : m_report.reading.landScales)
            if (plot && !scale.brackets.empty()) tables += landScale(scale, *plot);
        if (tables.isEmpty()) return {};
        return section(
            Say::tr("Land scale"),
            remark(
                Say::tr("Derived from the model on %1: what the model says another unit of plot adds to the "
                        "typical sold dwelling. Brackets stand where plots were sold; land up to the first "
                        "bracket counts at the price of that bracket.")
                    .arg(m_format.date(m_report.date))) +
                tables);
    }

    [[nodiscard]] QString landScale(const LandScale& scale, std::size_t plot) const {
        const FeatureCatalogue& catalogue = m_model.catalogue();
        QStringList names;
        if (const auto hood = catalogue.findRole(Role::Neighbourhood); hood && !scale.neighbourhood.empty())
            names << m_charts.levelText(*hood, scale.neighbourhood);
        if (const auto type = catalogue.findRole(Role::DwellingType); type && !scale.type.empty())
            names << m_charts.levelText(*type, scale.type);
        if (names.isEmpty()) names << Say::tr("Whole area");
        QString rows;
        for (const LandBracket& bracket : scale.brackets)
            rows +=
                element("tr", rowHead(Say::tr("%1 to %2")
                                          .arg(m_format.number(bracket.from, 0),
                                               m_format.fact(catalogue[plot], bracket.to))) +
                                  numberCell(m_format.moneyExact(bracket.perUnit)) +
                                  numberCell(QStringLiteral("%1 … %2").arg(
                                      m_format.moneyExact(bracket.low), m_format.moneyExact(bracket.high))) +
                                  numberCell(m_format.money(bracket.cumulative)));
        const QString caption =
            Say::tr("%1: %2 sales, typical plot %3, typical value %4")
                .arg(names.join(QStringLiteral(", ")), count(scale.sales),
                     m_format.fact(catalogue[plot], scale.typicalPlot), m_format.money(scale.typicalValue));
        return table(caption,
                     columnHead(Say::tr("Bracket")) + columnHead(Say::tr("Per unit of plot"), true) +
                         columnHead(Say::tr("95% band"), true) + columnHead(Say::tr("Land up to here"), true),
                     rows);
    }
};

}  // namespace

QString modelReportMarket(const ModelReport& report, const Format& format, const ModelCharts& charts) {
    return Market(report, format, charts).html();
}

}  // namespace herleid
