// The check of a printed matrix: titles, rows, outcome.
#include "ui/text/matrix_check_words.h"

#include "ui/text/say.h"

namespace herleid {

QString matrixCheckTitle(MatrixCheck check) {
    switch (check) {
        case MatrixCheck::ComponentSum: return Say::tr("Components add up");
        case MatrixCheck::LooseCells: return Say::tr("Amounts without a column");
        case MatrixCheck::PriceTimesQuantity: return Say::tr("Price times area is the amount");
        case MatrixCheck::ImpliedArea: return Say::tr("Area that amount and price imply");
        case MatrixCheck::FloorAreaParts: return Say::tr("Parts of the floor area add up");
        case MatrixCheck::PlotParts: return Say::tr("Parts of the plot add up");
        case MatrixCheck::OneArea: return Say::tr("One floor area everywhere");
        case MatrixCheck::OneValue: return Say::tr("One value everywhere");
        case MatrixCheck::MeanHeight: return Say::tr("Volume suits the floor area");
        case MatrixCheck::IndexedPrice: return Say::tr("Indexed price follows from the index");
        case MatrixCheck::MonthlyIndex: return Say::tr("Index a month");
        case MatrixCheck::IndexInLine: return Say::tr("Indices of the sales agree");
        case MatrixCheck::IndexStart: return Say::tr("Indexed from the agreement");
        case MatrixCheck::SaleDistance: return Say::tr("Sold near the valuation date");
        case MatrixCheck::RatingsAtSale: return Say::tr("Ratings as at the sale");
        case MatrixCheck::UnpricedDifference: return Say::tr("Differences are priced");
        case MatrixCheck::LandScale: return Say::tr("Price of land falls with size");
        case MatrixCheck::LandValue: return Say::tr("Value of the land");
        case MatrixCheck::RatingSteps: return Say::tr("Steps of the ratings");
        case MatrixCheck::AdjustedPrice: return Say::tr("Adjusted price adds up");
        case MatrixCheck::SalePricePerArea: return Say::tr("Sale price per area");
        case MatrixCheck::TotalValue: return Say::tr("The matrix carries the value");
        case MatrixCheck::CourtCut: return Say::tr("What the court took off");
    }
    return {};
}

QString matrixSeverityText(MatrixSeverity severity) {
    switch (severity) {
        case MatrixSeverity::Ok: return Say::tr("in order");
        case MatrixSeverity::Info: return Say::tr("figure");
        case MatrixSeverity::Note: return Say::tr("asks for an explanation");
        case MatrixSeverity::Far: return Say::tr("far away");
        case MatrixSeverity::Mismatch: return Say::tr("does not agree");
    }
    return {};
}

QString matrixSeveritySign(MatrixSeverity severity) {
    switch (severity) {
        case MatrixSeverity::Ok: return QStringLiteral("✓");
        case MatrixSeverity::Info: return QStringLiteral("·");
        case MatrixSeverity::Note: return QStringLiteral("?");
        case MatrixSeverity::Far: return QStringLiteral("!");
        case MatrixSeverity::Mismatch: return QStringLiteral("✗");
    }
    return {};
}

QString matrixObjectText(const MatrixFinding& finding) {
    if (!finding.column) return Say::tr("the whole matrix");
    if (!finding.object.empty()) return QString::fromStdString(finding.object);
    return *finding.column == 0 ? Say::tr("the dwelling itself") : Say::tr("comparable %1").arg(*finding.column);
}

QString printedRowText(PrintedRow row) {
    switch (row) {
        case PrintedRow::Address: return Say::tr("address");
        case PrintedRow::Type: return Say::tr("type of dwelling");
        case PrintedRow::BuildYear: return Say::tr("build year");
        case PrintedRow::Location: return Say::tr("location");
        case PrintedRow::Ratings: return Say::tr("ratings");
        case PrintedRow::RatingsDate: return Say::tr("day of the ratings");
        case PrintedRow::FloorArea: return Say::tr("floor area");
        case PrintedRow::FloorAreaParts: return Say::tr("parts of the floor area");
        case PrintedRow::PlotArea: return Say::tr("plot area");
        case PrintedRow::PlotParts: return Say::tr("parts of the plot");
        case PrintedRow::Volume: return Say::tr("volume");
        case PrintedRow::AgreementDate: return Say::tr("date of the agreement");
        case PrintedRow::DeliveryDate: return Say::tr("date of delivery");
        case PrintedRow::SalePrice: return Say::tr("sale price");
        case PrintedRow::Corrections: return Say::tr("corrections");
        case PrintedRow::IndexPercent: return Say::tr("index percentage");
        case PrintedRow::IndexSource: return Say::tr("source of the index");
        case PrintedRow::IndexAmount: return Say::tr("amount of the index");
        case PrintedRow::IndexedPrice: return Say::tr("indexed price");
        case PrintedRow::LandValue: return Say::tr("value of the land");
        case PrintedRow::LandPrice: return Say::tr("price of the land per m²");
        case PrintedRow::OutbuildingValue: return Say::tr("value of the outbuildings");
        case PrintedRow::MainValue: return Say::tr("value of the main building");
        case PrintedRow::UnitPrice: return Say::tr("price per m² of the main building");
        case PrintedRow::CorrectedUnitPrice: return Say::tr("price per m² after the ratings");
        case PrintedRow::StepPercent: return Say::tr("percentage per step of a rating");
        case PrintedRow::RatingSteps: return Say::tr("number of steps");
        case PrintedRow::Differences: return Say::tr("amounts of the differences");
        case PrintedRow::AdjustedPrice: return Say::tr("adjusted price");
        case PrintedRow::Total: return Say::tr("appraised value");
        case PrintedRow::ValuationDate: return Say::tr("valuation date");
        case PrintedRow::DeterminedValue: return Say::tr("determined value");
    }
    return {};
}

QString matrixGapText(const MatrixGap& gap) {
    QStringList rows, objects;
    for (const PrintedRow row : gap.rows) rows << printedRowText(row);
    for (std::size_t i = 0; i < gap.columns.size(); ++i) {
        MatrixFinding named;
        named.column = gap.columns[i];
        named.object = gap.objects[i];
        objects << matrixObjectText(named);
    }
    const QString sentence = Say::tr("%1: not checked, as it takes %2").arg(matrixCheckTitle(gap.check), rows.join(QStringLiteral(", ")));
    return objects.isEmpty() ? sentence + u'.' : Say::tr("%1 (%2).").arg(sentence, objects.join(QStringLiteral("; ")));
}

QString matrixVerdictText(const MatrixVerdict& verdict, const Format& format) {
    const auto number = [&](std::size_t count) { return format.number(static_cast<double>(count), 0); };
    const std::size_t wrong = verdict.count(MatrixSeverity::Mismatch), far = verdict.count(MatrixSeverity::Far),
                      notes = verdict.count(MatrixSeverity::Note), ok = verdict.count(MatrixSeverity::Ok);
    if (ok + wrong + far + notes == 0) return Say::tr("Nothing could be checked: too little is printed.");
    if (wrong + far + notes == 0)
        return Say::tr("Everything that could be checked is in order: %1 checks.").arg(number(ok));
    return Say::tr("Does not agree: %1; far from the valuation date: %2; asks for an explanation: %3; in order: %4.")
        .arg(number(wrong), number(far), number(notes), number(ok));
}

QString assumedDateText(const MatrixVerdict& verdict, const std::optional<Date>& assumed, const Format& format) {
    if (!verdict.isDateAssumed || !assumed) return {};
    return Say::tr("The valuation date is not printed; %1 was assumed.").arg(format.date(*assumed));
}

}  // namespace herleid
