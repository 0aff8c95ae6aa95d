// Days: how far a sale lies from the valuation date, agreement before delivery, ratings as at the sale.
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

void checkDistance(VerdictList& list, std::size_t k) {
    const PrintedColumn& sale = list.matrix.column(k);
    const auto day = sale.agreement ? sale.agreement : sale.delivery;
    if (!day || !list.valuationDate) return;
    const double months = monthsFrom(*day, *list.valuationDate);
    const bool isFar = std::abs(months) > list.settings.farMonths;
    MatrixFinding& finding = list.add(MatrixCheck::SaleDistance, isFar ? MatrixSeverity::Far : MatrixSeverity::Ok, k);
    finding.printed = months;
    finding.tolerance = list.settings.farMonths;
    finding.figures = {{"months", months}, {"limit", list.settings.farMonths}};
    finding.texts = {{"day", day->iso()}, {"valuation_date", list.valuationDate->iso()}};
    if (!sale.agreement) finding.texts.emplace_back("from", "delivery");
}

/// Without the day of the agreement nobody can tell from when the price was indexed; a delivery before it is a mistake.
void checkOrder(VerdictList& list, std::size_t k) {
    const PrintedColumn& sale = list.matrix.column(k);
    if (!sale.agreement && sale.delivery) {
        list.add(MatrixCheck::IndexStart, MatrixSeverity::Note, k).texts = {{"case", "delivery_only"},
                                                                           {"delivery", sale.delivery->iso()}};
    } else if (sale.agreement && sale.delivery && *sale.delivery < *sale.agreement) {
        list.add(MatrixCheck::IndexStart, MatrixSeverity::Mismatch, k).texts = {
            {"case", "delivered_first"}, {"delivery", sale.delivery->iso()}, {"agreement", sale.agreement->iso()}};
    }
}

void checkRatingsDate(VerdictList& list, std::size_t k) {
    const PrintedColumn& sale = list.matrix.column(k);
    if (!sale.ratingsDate) return;
    const auto sold = sale.agreement ? sale.agreement : sale.delivery;
    if (!sold) return list.miss(MatrixCheck::RatingsAtSale, {PrintedRow::AgreementDate}, k);
    // The home may be seen at its delivery; what was done to it later is no part of what was sold.
    const Date last = sale.delivery && *sale.delivery > *sold ? *sale.delivery : *sold;
    const bool isLater = *sale.ratingsDate > last, isEarlier = *sale.ratingsDate < *sold;
    MatrixFinding& finding = list.add(MatrixCheck::RatingsAtSale,
                                      isLater     ? MatrixSeverity::Mismatch
                                      : isEarlier ? MatrixSeverity::Note
                                                  : MatrixSeverity::Ok,
                                      k);
    finding.texts = {{"ratings_date", sale.ratingsDate->iso()}, {"sale_date", sold->iso()}};
    finding.figures = {{"months", monthsFrom(*sale.ratingsDate, *sold)}};
}

}  // namespace

void checkDates(VerdictList& list) {
    for (std::size_t k = 1; k < list.matrix.columns(); ++k) {
        const PrintedColumn& sale = list.matrix.column(k);
        checkDistance(list, k);
        checkOrder(list, k);
        checkRatingsDate(list, k);
        if (!sale.agreement && !sale.delivery) list.miss(MatrixCheck::SaleDistance, {PrintedRow::AgreementDate}, k);
        if (!sale.ratings.empty() && !sale.ratingsDate) list.miss(MatrixCheck::RatingsAtSale, {PrintedRow::RatingsDate}, k);
    }
    if (!list.valuationDate && list.matrix.columns() > 1)
        list.miss(MatrixCheck::SaleDistance, {PrintedRow::ValuationDate}, std::nullopt);
}

}  // namespace herleid
