#include "ui/pages/market/reading_tables.h"

#include <QCoreApplication>

#include "ui/pages/market/reading_words.h"

namespace herleid {

namespace {

struct ReadingTables {
    Q_DECLARE_TR_FUNCTIONS(herleid::ReadingTables)
};

TextCell cell(const QString& text, const QString& tip = {}) {
    return {text, tip, false, false};
}
TextCell strong(const QString& text) {
    return {text, {}, true, false};
}
TextCell muted(const QString& text, const QString& tip = {}) {
    return {text, tip, false, true};
}

}  // namespace

TextTable termsTable(const ModelReading& reading, const MarketModel& model, const Format& format) {
    TextTable table;
    table.columns = {
        {ReadingTables::tr("Effect"), {}, false},
        {ReadingTables::tr("Share"),
         ReadingTables::tr("Share of the price differences that the model explains"), true},
        {ReadingTables::tr("Typical effect"), ReadingTables::tr("How far it typically moves a price"), true},
        {ReadingTables::tr("Columns"), ReadingTables::tr("Coefficients that the effect could use"), true},
        {ReadingTables::tr("Effective degrees of freedom"),
         ReadingTables::tr("How many coefficients it uses, after the penalty that keeps it smooth"), true},
        {ReadingTables::tr("Concurvity"),
         ReadingTables::tr("How much of it the other effects could replace: 0 nothing, 1 all of it"), true},
        {ReadingTables::tr("To note"), {}, false}};
    for (const TermReading& term : reading.terms) {
        const QString warning = confoundedText(term, model, format);
        QString note =
            term.isConstrained
                ? ReadingTables::tr("held level where the sales alone would let it go the other way")
                : QString();
        if (!warning.isEmpty()) note = note.isEmpty() ? warning : warning + QStringLiteral("; ") + note;
        table.rows.push_back(
            {cell(termName(model, term.term, format)), cell(format.percent(term.varianceShare)),
             cell(format.percent(term.typicalPercent)), cell(countText(term.columns, format)),
             cell(format.number(term.edf, 1)), cell(format.number(term.concurvity, 2)),
             warning.isEmpty() ? muted(note, note) : TextCell{note, note, true, false}});
    }
    return table;
}

TextTable largestTable(const ResidualReading& residuals, const Format& format) {
    TextTable table;
    table.columns = {{ReadingTables::tr("Sale"), {}, false},
                     {ReadingTables::tr("Dwelling"), {}, false},
                     {ReadingTables::tr("Sold on"), {}, true},
                     {ReadingTables::tr("Price"), {}, true},
                     {ReadingTables::tr("Estimate"), ReadingTables::tr("Made without this sale"), true},
                     {ReadingTables::tr("Difference"), {}, true},
                     {ReadingTables::tr("Weight in the fit"),
                      ReadingTables::tr("1 counts fully; outliers count less in a robust fit"), true}};
    for (const std::size_t position : residuals.largest) {
        const SaleResidual& sale = residuals.sales[position];
        table.rows.push_back(
            {cell(QString::fromStdString(sale.saleId)), cell(QString::fromStdString(sale.propertyId)),
             cell(format.date(sale.date)), cell(format.money(sale.price)), cell(format.money(sale.estimate)),
             strong(format.signedPercent(sale.percent)), cell(format.number(sale.weight, 2))});
    }
    return table;
}

TextTable landTable(const LandScale& scale, const FeatureCatalogue& catalogue, const Format& format) {
    const auto plot = catalogue.findRole(Role::PlotArea);
    const QString unit = plot ? format.unit(catalogue[*plot]) : QString();
    const auto area = [&](double size) { return format.number(size, 0); };
    TextTable table;
    table.columns = {{ReadingTables::tr("From (%1)").arg(unit), {}, true},
                     {ReadingTables::tr("To (%1)").arg(unit), {}, true},
                     {ReadingTables::tr("Each %1 more").arg(unit),
                      ReadingTables::tr("What one more is worth in this bracket"), true},
                     {ReadingTables::tr("95% band"), {}, true},
                     {ReadingTables::tr("Land up to here"), {}, true}};
    for (const LandBracket& bracket : scale.brackets)
        table.rows.push_back(
            {cell(area(bracket.from)), cell(area(bracket.to)), strong(format.moneyExact(bracket.perUnit)),
             muted(ReadingTables::tr("%1 to %2")
                       .arg(format.moneyExact(bracket.low), format.moneyExact(bracket.high))),
             cell(format.money(bracket.cumulative))});
    return table;
}

}  // namespace herleid
