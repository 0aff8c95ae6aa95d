// Findings of a printed matrix as sentences with their figures.
#include <cmath>

#include "ui/text/matrix_check_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

/// One finding with its figures as people read them.
class Words {
public:
    Words(const MatrixFinding& finding, const PrintedMatrix& matrix, const Format& format)
        : m_finding(finding), m_matrix(matrix), m_format(format) {}

    [[nodiscard]] bool is(MatrixSeverity severity) const { return m_finding.severity == severity; }
    [[nodiscard]] bool isCase(const char* name) const { return m_finding.text("case") == name; }
    [[nodiscard]] QString text(const char* name) const { return QString::fromStdString(m_finding.text(name)); }
    [[nodiscard]] double figure(const char* name) const { return m_finding.figure(name).value_or(std::nan("")); }
    [[nodiscard]] QString money(double amount) const {
        const Money exact = Money::fromUnits(std::abs(amount) < 1e13 ? amount : 0, m_matrix.currency);
        return exact.cents() % 100 == 0 ? m_format.money(exact) : m_format.moneyExact(exact);
    }
    [[nodiscard]] QString printed() const { return money(m_finding.printed.value_or(0)); }
    [[nodiscard]] QString expected() const { return money(m_finding.expected.value_or(0)); }
    [[nodiscard]] QString difference() const { return money(std::abs(m_finding.difference().value_or(0))); }
    [[nodiscard]] QString tolerance() const { return money(std::ceil(m_finding.tolerance)); }
    [[nodiscard]] QString number(double value, int decimals) const { return m_format.number(value, decimals); }
    /// With the decimals it has, at most two.
    [[nodiscard]] QString plain(double value) const {
        for (int decimals = 0; decimals < 2; ++decimals)
            if (std::abs(value - std::round(value * std::pow(10, decimals)) / std::pow(10, decimals)) < 1e-9) return number(value, decimals);
        return number(value, 2);
    }
    [[nodiscard]] QString area(double value) const { return plain(value) + u' ' + QString::fromStdString(m_matrix.areaUnit); }
    [[nodiscard]] QString monthly(const char* name) const { return m_format.signedPercent(figure(name), 2); }
    [[nodiscard]] QString months(double value) const { return m_format.number(std::abs(value), 1); }
    [[nodiscard]] QString date(const char* name) const {
        const auto day = Date::parseIso(m_finding.text(name));
        return day ? m_format.date(*day) : QString();
    }
    [[nodiscard]] QString part() const {
        const QString name = QString::fromStdString(m_finding.part);
        const auto kind = printedPartOf(m_finding.part);
        if (!kind) return name;
        return *kind == PrintedPart::Main ? Say::tr("main building") : *kind == PrintedPart::Land ? Say::tr("land") : Say::tr("outbuilding");
    }

    const MatrixFinding& m_finding;
    const PrintedMatrix& m_matrix;
    const Format& m_format;
};

QString sumText(const Words& w) {
    if (w.is(MatrixSeverity::Ok)) return Say::tr("The components add up to %1, as printed.").arg(w.expected());
    if (w.is(MatrixSeverity::Note))
        return Say::tr("The components add up to %1 and printed is %2: rounding to thousands can explain the difference of %3.")
            .arg(w.expected(), w.printed(), w.difference());
    QString text = Say::tr("The components add up to %1; printed is %2, a difference of %3.").arg(w.expected(), w.printed(), w.difference());
    if (w.m_finding.figure("rest"))
        text += u' ' + Say::tr("“%1” is printed as the whole total; the other parts leave %2 for it.").arg(w.part(), w.money(w.figure("rest")));
    return text;
}

QString cellsOf(const Words& w) {
    QStringList labels, cells;
    for (const auto& [key, text] : w.m_finding.texts)
        if (key == "cell") labels << QString::fromStdString(text);
    for (const auto& [key, amount] : w.m_finding.figures)
        if (key == "cell" && cells.size() < labels.size()) cells << labels[cells.size()] + u' ' + w.money(amount);
    return cells.join(QStringLiteral(", "));
}

QString looseText(const Words& w) {
    if (w.is(MatrixSeverity::Mismatch))
        return Say::tr("Amounts that stand in no column and fit nowhere: %1, together %2.").arg(cellsOf(w), w.printed());
    QString text = Say::tr("What is missing in the sum, %1, is filled by amounts that stand in no column: %2.").arg(w.printed(), cellsOf(w));
    if (w.figure("ways") > 1) text += u' ' + Say::tr("That is one of %1 ways.").arg(w.number(w.figure("ways"), 0));
    return text;
}

QString productText(const Words& w) {
    const QString product = Say::tr("%1: %2 × %3 is %4").arg(w.part(), w.plain(w.figure("unit_price")), w.plain(w.figure("quantity")), w.expected());
    if (w.is(MatrixSeverity::Ok)) return Say::tr("%1; printed is %2, which rounding explains.").arg(product, w.printed());
    return Say::tr("%1; printed is %2, a difference of %3 where rounding explains %4.").arg(product, w.printed(), w.difference(), w.tolerance());
}

QString impliedText(const Words& w) {
    if (w.is(MatrixSeverity::Ok))
        return Say::tr("%1: amount and price give %2, so %3.").arg(w.part(), w.number(w.figure("implied"), 3), w.area(w.m_finding.expected.value_or(0)));
    return Say::tr("%1: amount and price give %2; no whole number lies between %3 and %4.")
        .arg(w.part(), w.number(w.figure("implied"), 2), w.number(w.figure("lowest"), 2), w.number(w.figure("highest"), 2));
}

QString areaText(const Words& w) {
    const QString printed = w.area(w.m_finding.printed.value_or(0)), expected = w.area(w.m_finding.expected.value_or(0));
    if (w.m_finding.check == MatrixCheck::OneArea)
        return w.is(MatrixSeverity::Ok) ? Say::tr("The floor area is %1, in “%2” too.").arg(printed, w.text("source"))
                                        : Say::tr("The floor area is %1 here and %2 in “%3”.").arg(printed, expected, w.text("source"));
    return w.is(MatrixSeverity::Ok) ? Say::tr("The parts add up to %1, as printed.").arg(expected)
                                    : Say::tr("The parts add up to %1; printed is %2.").arg(expected, printed);
}

QString heightText(const Words& w) {
    const QString text = Say::tr("%1 m³ on %2 is %3 m³ per m²").arg(w.plain(w.figure("volume")), w.area(w.figure("area")), w.number(w.figure("height"), 2));
    return w.is(MatrixSeverity::Ok) ? text + u'.' : Say::tr("%1; more than %2 is hardly possible.").arg(text, w.plain(w.figure("highest")));
}

QString indexedText(const Words& w) {
    const QString text = Say::tr("%1 with %2 is %3").arg(w.money(w.figure("price")), w.m_format.signedPercent(w.figure("percent"), 2), w.expected());
    if (w.is(MatrixSeverity::Ok)) return Say::tr("%1, as printed within rounding.").arg(text);
    return Say::tr("%1; printed is %2, a difference of %3 where rounding explains %4.").arg(text, w.printed(), w.difference(), w.tolerance());
}

QString monthlyText(const Words& w) {
    const QString percent = w.m_format.signedPercent(w.figure("percent"), 2);
    return (w.figure("months") > 0 ? Say::tr("%1 over the %2 months to the valuation date: %3 per month (%4 to %5 by rounding).")
                                   : Say::tr("%1 over the %2 months back to the valuation date: %3 per month (%4 to %5 by rounding)."))
        .arg(percent, w.months(w.figure("months")), w.monthly("monthly"), w.monthly("lowest"), w.monthly("highest"));
}

QString inLineText(const Words& w) {
    if (w.is(MatrixSeverity::Ok)) return Say::tr("%1 per month; the other sales have %2.").arg(w.monthly("monthly"), w.monthly("others"));
    if (w.figure("sales") < 3)
        return Say::tr("%1 per month, and the other sale %2: which of the two is out of line cannot be said.").arg(w.monthly("monthly"), w.monthly("others"));
    return Say::tr("%1 per month is out of line: the other sales have %2.").arg(w.monthly("monthly"), w.monthly("others"));
}

QString startText(const Words& w) {
    if (w.isCase("delivery_only"))
        return Say::tr("Only the delivery (%1) is printed and not the agreement: from which day the price was indexed cannot be checked.").arg(w.date("delivery"));
    if (w.isCase("delivered_first")) return Say::tr("Delivered on %1, before the agreement of %2.").arg(w.date("delivery"), w.date("agreement"));
    if (w.is(MatrixSeverity::Ok))
        return Say::tr("Agreed %1 months before delivery; from the agreement it is %2 per month, from delivery it would be %3.")
            .arg(w.months(w.figure("months")), w.monthly("from_agreement"), w.monthly("from_delivery"));
    return Say::tr("Counted from delivery the sales agree (here %1 per month), counted from the agreement, %2 months earlier, they do not (%3): "
                   "the price seems to have been indexed from delivery.")
        .arg(w.monthly("from_delivery"), w.months(w.figure("months")), w.monthly("from_agreement"));
}

QString distanceText(const Words& w) {
    const bool isBefore = w.figure("months") < 0;
    const bool isDelivery = w.text("from") == QLatin1String("delivery");
    QString text = isBefore ? Say::tr("Sold on %1, %2 months before the valuation date").arg(w.date("day"), w.months(w.figure("months")))
                            : Say::tr("Sold on %1, %2 months after the valuation date").arg(w.date("day"), w.months(w.figure("months")));
    if (isDelivery) text += Say::tr(" (by its delivery)");
    return w.is(MatrixSeverity::Ok) ? text + u'.' : Say::tr("%1; more than %2 asks for a reason.").arg(text, w.plain(w.figure("limit")));
}

QString ratingsDateText(const Words& w) {
    if (w.is(MatrixSeverity::Mismatch))
        return Say::tr("The ratings are as of %1, after the sale of %2.").arg(w.date("ratings_date"), w.date("sale_date"));
    if (w.is(MatrixSeverity::Note))
        return Say::tr("The ratings are as of %1, before the sale of %2: was it still so then?").arg(w.date("ratings_date"), w.date("sale_date"));
    return Say::tr("The ratings are as of %1, around the sale of %2.").arg(w.date("ratings_date"), w.date("sale_date"));
}

QString ratingName(char letter) {
    switch (letter) {
        case 'K': return Say::tr("quality");
        case 'O': return Say::tr("maintenance");
        case 'U': return Say::tr("appearance");
        case 'D': return Say::tr("efficiency");
        case 'V': return Say::tr("facilities");
        default: return Say::tr("situation");
    }
}

QString differenceText(const Words& w) {
    QString what;
    for (std::size_t i = 0; i < printedRowCount; ++i)
        if (const auto row = static_cast<PrintedRow>(i); name(row) == w.m_finding.text("row")) what = printedRowText(row);
    if (!w.m_finding.part.empty()) what = ratingName(w.m_finding.part.front());
    const bool isYear = w.m_finding.text("row") == name(PrintedRow::BuildYear);
    const auto value = [&](const char* side) {
        if (!w.text(side).isEmpty()) return w.text(side);
        return isYear ? QString::number(static_cast<int>(w.figure(side))) : w.plain(w.figure(side));
    };
    const QString text = Say::tr("The %1 differs: %2 here, %3 of the subject").arg(what, value("comparable"), value("subject"));
    if (w.isCase("carried")) return Say::tr("%1; the amounts in which it can show differ.").arg(text);
    if (w.is(MatrixSeverity::Ok)) return Say::tr("%1; a row prices it.").arg(text);
    if (w.isCase("same_price")) return Say::tr("%1; yet the price in which it could show is the same.").arg(text);
    return Say::tr("%1; no row prices it.").arg(text);
}

QString landText(const Words& w) {
    if (w.m_finding.check == MatrixCheck::LandValue)
        return Say::tr("%1 at %2 is %3.").arg(w.area(w.figure("size")), w.plain(w.figure("price")), w.expected());
    const QString text = Say::tr("%1 at %2; the next smaller plot (%3) is %4 at %5")
                             .arg(w.area(w.figure("larger")), w.plain(w.figure("larger_price")), w.text("other"), w.area(w.figure("size")),
                                  w.plain(w.figure("price")));
    return w.is(MatrixSeverity::Ok) ? Say::tr("%1: it falls.").arg(text) : Say::tr("%1: it does not fall.").arg(text);
}

QString stepsText(const Words& w) {
    const QString text = Say::tr("%1 after %2 × %3 is %4")
                             .arg(w.plain(w.figure("before")), w.plain(std::abs(w.figure("steps"))), w.m_format.percent(w.figure("step")),
                                  w.plain(w.m_finding.expected.value_or(0)));
    const QString printed = w.plain(w.m_finding.printed.value_or(0)), additive = w.plain(w.figure("additive"));
    if (w.isCase("other_ratings"))
        return Say::tr("%1, as printed, but the ratings are %2 steps from average.").arg(text, w.plain(std::abs(w.figure("ratings"))));
    if (w.isCase("added")) return Say::tr("%1 when compounded; printed is %2, which is what adding the steps gives.").arg(text, printed);
    if (w.is(MatrixSeverity::Ok)) return Say::tr("%1; printed is %2 (with the steps added it would be %3).").arg(text, printed, additive);
    return Say::tr("%1; printed is %2.").arg(text, printed);
}

QString valueText(const Words& w) {
    const double excess = w.m_finding.difference().value_or(0);
    if (w.m_finding.check == MatrixCheck::OneValue)
        return w.is(MatrixSeverity::Ok) ? Say::tr("The value is %1, in “%2” too.").arg(w.printed(), w.text("source"))
                                        : Say::tr("The value is %1 here and %2 in “%3”.").arg(w.printed(), w.expected(), w.text("source"));
    if (w.is(MatrixSeverity::Ok)) return Say::tr("The determined value is that of the matrix, %1.").arg(w.expected());
    return excess < 0 ? Say::tr("The determined value of %1 is %2 below the matrix.").arg(w.printed(), w.difference())
                      : Say::tr("The determined value of %1 is %2 above the matrix, which comes to %3.").arg(w.printed(), w.difference(), w.expected());
}

QString adjustedText(const Words& w) {
    if (w.is(MatrixSeverity::Ok)) return Say::tr("Price, index and differences add up to %1, as printed.").arg(w.expected());
    return Say::tr("Price, index and differences add up to %1; printed is %2, a difference of %3.").arg(w.expected(), w.printed(), w.difference());
}

QString perAreaText(const Words& w) {
    const QString text = Say::tr("%1 for %2 is %3 per %4")
                             .arg(w.money(w.figure("price")), w.area(w.figure("area")), w.number(w.figure("per_area"), 0),
                                  QString::fromStdString(w.m_matrix.areaUnit));
    return w.text("source").isEmpty() ? text + u'.' : Say::tr("%1, with the area of “%2”.").arg(text, w.text("source"));
}

}  // namespace

QString matrixFindingText(const MatrixFinding& finding, const PrintedMatrix& matrix, const Format& format) {
    const Words w(finding, matrix, format);
    switch (finding.check) {
        case MatrixCheck::ComponentSum: return sumText(w);
        case MatrixCheck::LooseCells: return looseText(w);
        case MatrixCheck::PriceTimesQuantity: return productText(w);
        case MatrixCheck::ImpliedArea: return impliedText(w);
        case MatrixCheck::FloorAreaParts:
        case MatrixCheck::PlotParts:
        case MatrixCheck::OneArea: return areaText(w);
        case MatrixCheck::MeanHeight: return heightText(w);
        case MatrixCheck::IndexedPrice: return indexedText(w);
        case MatrixCheck::MonthlyIndex: return monthlyText(w);
        case MatrixCheck::IndexInLine: return inLineText(w);
        case MatrixCheck::IndexStart: return startText(w);
        case MatrixCheck::SaleDistance: return distanceText(w);
        case MatrixCheck::RatingsAtSale: return ratingsDateText(w);
        case MatrixCheck::UnpricedDifference: return differenceText(w);
        case MatrixCheck::LandScale:
        case MatrixCheck::LandValue: return landText(w);
        case MatrixCheck::RatingSteps: return stepsText(w);
        case MatrixCheck::AdjustedPrice: return adjustedText(w);
        case MatrixCheck::SalePricePerArea: return perAreaText(w);
        case MatrixCheck::OneValue:
        case MatrixCheck::TotalValue: return valueText(w);
        case MatrixCheck::CourtCut:
            return Say::tr("The court went from %1 to %2: %3 less.").arg(w.printed(), w.expected(), format.percent(w.figure("percent")));
    }
    return {};
}

}  // namespace herleid
