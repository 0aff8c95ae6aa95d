#include "ui/pages/market/land_plot.h"

#include <QCoreApplication>
#include <algorithm>

namespace herleid {

namespace {

struct LandWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::LandWords)
};

}  // namespace

PlotData landPlot(const LandScale& scale, const FeatureCatalogue& catalogue, const Format& format) {
    PlotData plot;
    const auto feature = catalogue.findRole(Role::PlotArea);
    if (scale.brackets.empty() || !feature) return plot;
    const QString unit = format.unit(catalogue[*feature]);
    plot.name = LandWords::tr("What one more %1 of land is worth, by size").arg(unit);
    double most = 0;
    for (const LandBracket& bracket : scale.brackets) {
        const QString tip = LandWords::tr("%1 to %2 %3: %4 each")
                                .arg(format.number(bracket.from, 0), format.number(bracket.to, 0), unit,
                                     format.moneyExact(bracket.perUnit));
        plot.bars.push_back({bracket.from, bracket.to, bracket.perUnit.units(), tip});
        most = std::max(most, bracket.perUnit.units());
    }
    const Currency currency = scale.brackets.front().perUnit.currency();
    plot.x =
        PlotAxis::within(LandWords::tr("Size of the plot (%1)").arg(unit), scale.brackets.front().from,
                         scale.brackets.back().to, [&](double at, double) { return format.number(at, 0); });
    plot.y =
        PlotAxis::covering(LandWords::tr("Each %1 more").arg(unit), 0, most, [&](double at, double step) {
            const Money money = Money::fromUnits(at, currency);
            return step < 1 ? format.moneyExact(money) : format.money(money);
        });
    return plot;
}

}  // namespace herleid
