// Indexed prices: the arithmetic, what they imply a month, whether the sales agree, and from which day they count.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

constexpr double hair = 1e-6;

/// What an indexed price implies from one day to the valuation date, with the band of its rounding; percent a month.
struct MonthlyRate {
    std::size_t column = 0;
    double months = 0;   ///< from the day to the valuation date
    double ratio = 1;
    double rate = 0, lowest = 0, highest = 0;

    [[nodiscard]] double middle() const { return rate; }
    /// How far the band lies from a rate; 0 where it holds it.
    [[nodiscard]] double gapTo(double other) const {
        return other < lowest ? lowest - other : other > highest ? other - highest : 0;
    }
};

double monthly(double ratio, double months) { return 100 * (std::pow(ratio, 1 / months) - 1); }

double halfOfIndexed(const PrintedMatrix& matrix, const PrintedFigure& own) {
    std::vector<double> row;
    for (const PrintedColumn& one : matrix.comparables)
        if (one.indexedPrice) row.push_back(one.indexedPrice->value);
    return std::max(own.half(), halfOfRow(row));
}

std::optional<MonthlyRate> rateFrom(const VerdictList& list, std::size_t k, const std::optional<Date>& day) {
    const PrintedColumn& sale = list.matrix.column(k);
    const auto price = sale.correctedPrice();
    if (!price || *price <= 0 || !sale.indexedPrice || !day || !list.valuationDate || *day == *list.valuationDate)
        return std::nullopt;
    MonthlyRate rate;
    rate.column = k;
    rate.months = monthsFrom(*list.valuationDate, *day);
    const double half = halfOfIndexed(list.matrix, *sale.indexedPrice);
    if (sale.indexedPrice->value <= half) return std::nullopt;
    rate.ratio = sale.indexedPrice->value / *price;
    rate.rate = monthly(rate.ratio, rate.months);
    const double a = monthly((sale.indexedPrice->value - half) / *price, rate.months);
    const double b = monthly((sale.indexedPrice->value + half) / *price, rate.months);
    rate.lowest = std::min(a, b);
    rate.highest = std::max(a, b);
    return rate;
}

void checkArithmetic(VerdictList& list, std::size_t k) {
    const PrintedColumn& sale = list.matrix.column(k);
    const auto price = sale.correctedPrice();
    if (!price || !sale.indexedPrice || !(sale.indexPercent || sale.indexAmount)) {
        std::vector<PrintedRow> rows;
        if (!price) rows.push_back(PrintedRow::SalePrice);
        if (!sale.indexedPrice && !sale.adjustedPrice) rows.push_back(PrintedRow::IndexedPrice);
        if (!sale.indexPercent && !sale.indexAmount) rows.push_back(PrintedRow::IndexPercent);
        if (!rows.empty()) list.miss(MatrixCheck::IndexedPrice, rows, k);
        return;
    }
    const double half = halfOfIndexed(list.matrix, *sale.indexedPrice);
    double expected = 0, band = half;
    if (sale.indexAmount) {
        expected = *price + sale.indexAmount->value;
        band += sale.indexAmount->half();
    } else {
        const double factor = 1 + sale.indexPercent->value / 100;
        // Corrections are made before the index as a rule; some add them after it.
        const double after = sale.salePrice->value * factor + (*price - sale.salePrice->value);
        expected = *price * factor;
        if (std::abs(after - sale.indexedPrice->value) < std::abs(expected - sale.indexedPrice->value)) expected = after;
        band += std::abs(*price) * sale.indexPercent->half() / 100;
    }
    const bool isOk = std::abs(sale.indexedPrice->value - expected) <= band + hair;
    MatrixFinding& finding = list.add(MatrixCheck::IndexedPrice, isOk ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
    finding.printed = sale.indexedPrice->value;
    finding.expected = expected;
    finding.tolerance = band;
    finding.figures = {{"price", *price}, {"percent", 100 * (expected / *price - 1)}};
}

void tellRate(VerdictList& list, const MonthlyRate& rate) {
    MatrixFinding& finding = list.add(MatrixCheck::MonthlyIndex, MatrixSeverity::Info, rate.column);
    finding.figures = {{"percent", 100 * (rate.ratio - 1)}, {"ratio", rate.ratio},   {"months", rate.months},
                       {"monthly", rate.rate},             {"lowest", rate.lowest}, {"highest", rate.highest}};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

/// The median of the other sales' rates.
double medianWithout(const std::vector<MonthlyRate>& rates, std::size_t left) {
    std::vector<double> others;
    for (std::size_t i = 0; i < rates.size(); ++i)
        if (i != left) others.push_back(rates[i].rate);
    return median(std::move(others));
}

/// Which of the rates the median of the others does not explain, by more than rounding and the chosen spread.
std::vector<bool> outOfLine(const std::vector<MonthlyRate>& rates, double spread) {
    std::vector<bool> out(rates.size(), false);
    for (std::size_t i = 0; rates.size() > 1 && i < rates.size(); ++i)
        out[i] = rates[i].gapTo(medianWithout(rates, i)) > spread;
    return out;
}

void checkInLine(VerdictList& list, const std::vector<MonthlyRate>& rates) {
    if (rates.size() < 2) return;
    const std::vector<bool> out = outOfLine(rates, list.settings.monthlySpread);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        MatrixFinding& finding =
            list.add(MatrixCheck::IndexInLine, out[i] ? MatrixSeverity::Note : MatrixSeverity::Ok, rates[i].column);
        finding.printed = rates[i].rate;
        finding.expected = medianWithout(rates, i);
        finding.tolerance = (rates[i].highest - rates[i].lowest) / 2 + list.settings.monthlySpread;
        finding.figures = {{"monthly", rates[i].rate}, {"others", *finding.expected},
                           {"sales", static_cast<double>(rates.size())}};
    }
}

/// Sales that agree when counted from delivery and do not when counted from the agreement were indexed from delivery.
void checkStart(VerdictList& list, const std::vector<MonthlyRate>& agreed, const std::vector<MonthlyRate>& delivered) {
    const std::vector<bool> outAgreed = outOfLine(agreed, list.settings.monthlySpread);
    const std::vector<bool> outDelivered = outOfLine(delivered, list.settings.monthlySpread);
    const bool fitsDelivery = std::ranges::none_of(outDelivered, std::identity{}) && delivered.size() >= 2;
    const bool fitsAgreement = std::ranges::none_of(outAgreed, std::identity{});
    for (std::size_t i = 0; i < agreed.size(); ++i) {
        const PrintedColumn& sale = list.matrix.column(agreed[i].column);
        const double months = monthsFrom(*sale.delivery, *sale.agreement);
        if (months <= 0) continue;
        const bool isWrong = fitsDelivery && !fitsAgreement;
        MatrixFinding& finding =
            list.add(MatrixCheck::IndexStart, isWrong ? MatrixSeverity::Mismatch : MatrixSeverity::Ok, agreed[i].column);
        finding.figures = {{"months", months}, {"from_agreement", agreed[i].rate}, {"from_delivery", delivered[i].rate}};
        finding.printed = delivered[i].rate;
        finding.expected = agreed[i].rate;
    }
}

}  // namespace

void checkIndex(VerdictList& list) {
    std::vector<MonthlyRate> rates, agreed, delivered;
    for (std::size_t k = 1; k < list.matrix.columns(); ++k) {
        const PrintedColumn& sale = list.matrix.column(k);
        checkArithmetic(list, k);
        if (!list.valuationDate) continue;
        const auto rate = rateFrom(list, k, sale.agreement);
        if (!rate) {
            std::vector<PrintedRow> rows;
            if (!sale.agreement) rows.push_back(PrintedRow::AgreementDate);
            if (!sale.salePrice) rows.push_back(PrintedRow::SalePrice);
            if (!sale.indexedPrice) rows.push_back(PrintedRow::IndexedPrice);
            if (!rows.empty()) list.miss(MatrixCheck::MonthlyIndex, rows, k);
            continue;
        }
        tellRate(list, *rate);
        rates.push_back(*rate);
        const auto fromDelivery = rateFrom(list, k, sale.delivery);
        if (!fromDelivery || *sale.delivery <= *sale.agreement) continue;
        agreed.push_back(*rate);
        delivered.push_back(*fromDelivery);
    }
    if (!list.valuationDate) list.miss(MatrixCheck::MonthlyIndex, {PrintedRow::ValuationDate}, std::nullopt);
    checkInLine(list, rates);
    checkStart(list, agreed, delivered);
}

}  // namespace herleid
