// What ground is worth: the land scale (grondstaffel).
#include <set>

#include "ui/report/document_part.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

/// The code of a level of the facts; empty where there is none.
std::string codeOf(const DocumentPart& part, Role role, const Facts& facts) {
    const auto feature = part.catalogue().findRole(role);
    if (!feature || !facts.has(*feature)) return {};
    return part.catalogue()[*feature].levels.at(static_cast<std::size_t>(facts[*feature])).code;
}

bool isOf(const DocumentPart& part, const LandScale& scale, const Facts& facts) {
    return (scale.neighbourhood.empty() || scale.neighbourhood == codeOf(part, Role::Neighbourhood, facts)) &&
           (scale.type.empty() || scale.type == codeOf(part, Role::DwellingType, facts));
}

bool isOfSubject(const DocumentPart& part, const LandScale& scale) { return isOf(part, scale, part.valuation().subject().facts); }

/// Whether the facts have a scale of their own neighbourhood.
bool hasOwn(const DocumentPart& part, const Facts& facts) {
    return std::ranges::any_of(part.material.landScales, [&](const LandScale& scale) { return !scale.brackets.empty() && isOf(part, scale, facts); });
}

/// Whether a scale of a type stands in for the one that a dwelling of it does not have.
bool standsIn(const DocumentPart& part, const LandScale& scale) {
    if (scale.brackets.empty()) return false;
    if (part.order.kind == DocumentKind::LandScale || part.isForCourt() || part.isPublic()) return true;
    const auto isMissed = [&](const Facts& facts) { return isOf(part, scale, facts) && !hasOwn(part, facts); };
    return isMissed(part.valuation().subject().facts) ||
           std::ranges::any_of(part.valuation().matrix(), [&](const MatrixRow& row) { return isMissed(row.facts); });
}

/// Whether the copy has it: of the dwelling and the sold homes, or of the whole municipality.
bool isTold(const DocumentPart& part, const LandScale& scale) {
    if (scale.brackets.empty()) return false;
    if (part.order.kind == DocumentKind::LandScale || part.isForCourt() || part.isPublic()) return true;
    return isOfSubject(part, scale) ||
           std::ranges::any_of(part.valuation().matrix(), [&](const MatrixRow& row) { return isOf(part, scale, row.facts); });
}

QString titleOf(const DocumentPart& part, const LandScale& scale) {
    QStringList names;
    if (!scale.neighbourhood.empty()) names << part.levelOf(Role::Neighbourhood, scale.neighbourhood);
    if (!scale.type.empty()) names << part.levelOf(Role::DwellingType, scale.type);
    if (scale.neighbourhood.empty() && part.catalogue().findRole(Role::Neighbourhood)) names << Say::tr("whole municipality");
    return names.isEmpty() ? Say::tr("Whole area") : names.join(QStringLiteral(" · "));
}

void addScale(DocumentTable& table, const DocumentPart& part, const LandScale& scale, const Feature& plot) {
    QString title = titleOf(part, scale);
    if (!part.isPublic() && part.order.kind != DocumentKind::LandScale && isOfSubject(part, scale) &&
        (!scale.neighbourhood.empty() || !hasOwn(part, part.valuation().subject().facts)))
        title = Say::tr("%1 (this dwelling)").arg(title);
    table.rows.push_back({wordCell(Say::tr("%1: %2 sales, typical plot %3")
                                       .arg(title, part.format.number(static_cast<double>(scale.sales), 0),
                                            part.format.fact(plot, scale.typicalPlot)))});
    for (const LandBracket& bracket : scale.brackets) {
        DocumentCell price = moneyCell(bracket.perUnit, part.format);
        table.rows.push_back({wordCell(Say::tr("%1 to %2").arg(part.format.number(bracket.from, 0), part.format.fact(plot, bracket.to))), std::move(price),
                              wordCell(Say::tr("%1 to %2").arg(part.format.moneyExact(bracket.low), part.format.moneyExact(bracket.high))),
                              moneyCell(bracket.cumulative, part.format)});
    }
}

}  // namespace

DocumentSection landScaleSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Land scale");
    const auto plot = part.catalogue().findRole(Role::PlotArea);
    DocumentTable table;
    table.sheet = Say::tr("Land scale");
    table.caption = Say::tr("Per neighbourhood and type of dwelling");
    if (plot) {
        const QString unit = part.format.unit(part.catalogue()[*plot]);
        table.columns = {{Say::tr("plot, from and to"), 46, false, false}, {Say::tr("price per %1").arg(unit), 34, true, false},
                         {Say::tr("95% range"), 54, true, false}, {Say::tr("all ground up to there"), 44, true, false}};
        for (const LandScale& scale : part.material.landScales)
            if (isTold(part, scale)) addScale(table, part, scale, part.catalogue()[*plot]);
        for (const LandScale& scale : part.material.typeScales)
            if (standsIn(part, scale)) addScale(table, part, scale, part.catalogue()[*plot]);
    }
    if (table.rows.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Note,
                                              {Say::tr("There is no land scale: the model has no plot area, or no type has enough sales.")}});
        return section;
    }
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body,
        {Say::tr("The land scale follows from the model and so from sale prices of homes, on %1. It says what another square metre of plot adds to the "
                 "typical sold home there; other units of area likewise.")
             .arg(part.format.date(part.valuation().valuationDate())),
         Say::tr("A scale stands where at least twenty homes of a type were sold, over the sizes of plot that were sold. Where a neighbourhood has fewer sales, the "
                 "scale of the type in the whole municipality stands in. Ground up to the first size counts at the price of the first line.")}});
    section.blocks.push_back(std::move(table));
    return section;
}

}  // namespace herleid
