#include "ui/report/palette.h"
#include "ui/report/report_document.h"

namespace herleid {

namespace {

// By the names of the page's colour variables, so that one sheet serves page and paper.
constexpr const char* rules = R"(
.chart text{fill:$ink}.chart .tick-word{fill:$muted}
.grid{stroke:$line;stroke-width:1;fill:none}.edge,.zero{stroke:$muted;stroke-width:1;fill:none}
.mark{stroke:$ink;stroke-width:1;stroke-dasharray:3 3;fill:none}
.line{fill:none;stroke-width:2}.line.plus{stroke:$plus}.line.minus{stroke:$minus}.line.ink{stroke:$ink;stroke-width:1}
.band{opacity:.18}.band.plus{fill:$plus}.band.neutral{fill:$neutral}
circle.plus{fill:$plus}circle.neutral{fill:$neutral;opacity:.45}rect.neutral{fill:$neutral}
.whisker{stroke:$plus;stroke-width:2.5;opacity:.45;fill:none}
)";

}  // namespace

QString reportChartStyle(bool isPaper) {
    QString style = QLatin1String(rules);
    const std::pair<const char*, QColor> colours[] = {{"ink", palette::ink},   {"muted", palette::muted}, {"line", palette::line},
                                                      {"plus", palette::plus}, {"minus", palette::minus}, {"neutral", palette::neutral}};
    for (const auto& [name, colour] : colours) {
        const QString variable = QLatin1String(name);
        style.replace(u'$' + variable, isPaper ? colour.name() : QStringLiteral("var(--%1)").arg(variable));
    }
    // Paper knows only rules without an ancestor.
    if (isPaper) style.replace(QStringLiteral(".chart text"), QStringLiteral("text")).replace(QStringLiteral(".chart .tick-word"), QStringLiteral(".tick-word"));
    return style;
}

}  // namespace herleid
