// Components add up; price a unit × quantity is the amount; what an amount and a price say about the area.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

constexpr double hair = 1e-6;             // of an amount: of binary fractions, not of rounding
constexpr double lowestRoom = 1.5;        // m; chosen: below it a floor is none
constexpr std::size_t mostLooseCells = 12;   // chosen: 4,096 subsets
constexpr std::size_t mostTrials = 1'000'000;   // chosen: a file made to have countless ways ends here

/// What the components should add up to: the appraised value of the subject, the indexed price of a sale.
struct Total {
    PrintedFigure figure;
    double halfOfRow = 0.5;
};

std::optional<PrintedFigure> totalOf(const PrintedMatrix& matrix, std::size_t column) {
    const PrintedColumn& one = matrix.column(column);
    if (one.total) return one.total;
    return column == 0 ? matrix.determinedValue : one.indexedPrice;
}

std::optional<Total> printedTotal(const PrintedMatrix& matrix, std::size_t column) {
    const auto own = totalOf(matrix, column);
    if (!own) return std::nullopt;
    std::vector<double> row;
    for (std::size_t k = 0; k < matrix.columns(); ++k)
        if (const auto total = totalOf(matrix, k)) row.push_back(total->value);
    return Total{*own, std::max(own->half(), halfOfRow(row))};
}

/// A component with the whole total as its amount stands in a wrong row or column: what it should be.
const PrintedComponent* wholeTotal(const PrintedColumn& column, double total) {
    for (const PrintedComponent& one : column.components)
        if (one.amount && one.amount->value == total) return &one;
    return nullptr;
}

/// How far each sum falls short, per column; 0 where it does not.
using Shortfalls = std::vector<double>;

void checkSum(VerdictList& list, std::size_t k, Shortfalls& shortfalls) {
    const PrintedColumn& column = list.matrix.column(k);
    const bool hasMain = std::ranges::any_of(column.components, [](const PrintedComponent& one) {
        return one.kind == PrintedPart::Main && one.amount;
    });
    const auto total = printedTotal(list.matrix, k);
    if (!hasMain || !total) {
        std::vector<PrintedRow> rows;
        if (!hasMain) rows.push_back(PrintedRow::MainValue);
        if (!total) rows.push_back(k == 0 ? PrintedRow::Total : PrintedRow::IndexedPrice);
        list.miss(MatrixCheck::ComponentSum, rows, k);
        return;
    }
    double sum = 0, band = total->figure.half(), parts = 0;
    for (const PrintedComponent& one : column.components) {
        if (!one.amount) continue;
        sum += one.amount->value;
        band += one.amount->half();
        ++parts;
    }
    const double short_ = total->figure.value - sum;
    const double coarse = band - total->figure.half() + total->halfOfRow;
    const bool isOk = std::abs(short_) <= band + hair, isRounded = std::abs(short_) <= coarse + hair;
    const auto severity = isOk ? MatrixSeverity::Ok : isRounded ? MatrixSeverity::Note : MatrixSeverity::Mismatch;
    if (severity == MatrixSeverity::Mismatch && short_ > 0) shortfalls[k] = short_;
    MatrixFinding& finding = list.add(MatrixCheck::ComponentSum, severity, k);
    finding.printed = total->figure.value;
    finding.expected = sum;
    finding.tolerance = isOk ? band : coarse;
    finding.figures = {{"parts", parts}};
    if (isRounded) return;
    if (const PrintedComponent* wrong = wholeTotal(column, total->figure.value); wrong != nullptr && parts > 1) {
        finding.part = wrong->label.empty() ? std::string(name(wrong->kind)) : wrong->label;
        finding.figures.emplace_back("rest", short_ + wrong->amount->value);
    }
}

/// price a unit × quantity against the amount, where all three are printed.
void checkProduct(VerdictList& list, std::size_t k, const PrintedComponent& one, const PrintedFigure& price,
                  const PrintedFigure& quantity) {
    const double band = one.amount->half() + quantity.value * price.half();
    const double expected = price.value * quantity.value;
    const bool isOk = std::abs(one.amount->value - expected) <= band + hair;
    MatrixFinding& finding =
        list.add(MatrixCheck::PriceTimesQuantity, isOk ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
    finding.part = one.label.empty() ? std::string(name(one.kind)) : one.label;
    finding.printed = one.amount->value;
    finding.expected = expected;
    finding.tolerance = band;
    finding.figures = {{"unit_price", price.value}, {"quantity", quantity.value}};
}

/// The area that an amount and a price a m² leave possible must hold a whole number of m².
void checkImpliedArea(VerdictList& list, std::size_t k, const PrintedComponent& one, const PrintedFigure& price) {
    const double lowest = (one.amount->value - one.amount->half()) / (price.value + price.half());
    const double highest = (one.amount->value + one.amount->half()) / (price.value - price.half());
    const double implied = one.amount->value / price.value;
    const bool isWhole = std::floor(highest + hair) >= std::ceil(lowest - hair);
    MatrixFinding& finding = list.add(MatrixCheck::ImpliedArea, isWhole ? MatrixSeverity::Ok : MatrixSeverity::Note, k);
    finding.part = one.label.empty() ? std::string(name(one.kind)) : one.label;
    finding.printed = implied;
    finding.expected = std::round(implied);
    finding.tolerance = (highest - lowest) / 2;
    finding.figures = {{"implied", implied}, {"lowest", lowest}, {"highest", highest}};
}

/// The price a unit that an amount was made with. Of the main building one before and one after the steps of the ratings
/// may be printed, and either may have been used: that of a sale follows from its price, that of the subject gives its value.
std::optional<PrintedFigure> usedPrice(const PrintedColumn& column, const PrintedComponent& one,
                                       const std::optional<PrintedFigure>& quantity) {
    if (one.kind != PrintedPart::Main) return one.unitPrice;
    const auto before = column.mainUnitPrice(), after = column.correctedUnitPrice;
    if (!before || !after || !one.amount || !quantity) return before ? before : after;
    const auto miss = [&](const PrintedFigure& price) { return std::abs(price.value * quantity->value - one.amount->value); };
    return miss(*after) <= miss(*before) ? after : before;
}

/// What the price of a component is a price of: its own quantity; for land the plot; for the main building the floor area, or
/// the volume in matrices of before 2022, whichever comes nearer to the amount.
std::optional<PrintedFigure> usedQuantity(const PrintedColumn& column, const PrintedComponent& one) {
    if (one.quantity) return one.quantity;
    if (one.kind == PrintedPart::Land) return column.plotArea;
    if (one.kind != PrintedPart::Main) return std::nullopt;
    if (!column.volume || !one.amount) return column.floorArea;
    if (!column.floorArea) {   // where amount and price give far less than the volume, it is a price a m² of a floor not printed
        const auto price = usedPrice(column, one, column.volume);
        const bool isOfVolume = price && price->value > 0 && one.amount->value / price->value > column.volume->value / lowestRoom;
        return isOfVolume ? column.volume : std::nullopt;
    }
    const auto miss = [&](const std::optional<PrintedFigure>& quantity) {
        const auto price = usedPrice(column, one, quantity);
        return price ? std::abs(price->value * quantity->value - one.amount->value) : 0;
    };
    return miss(column.volume) < miss(column.floorArea) ? column.volume : column.floorArea;
}

void checkPrices(VerdictList& list, std::size_t k) {
    const PrintedColumn& column = list.matrix.column(k);
    bool hasAny = false;
    for (const PrintedComponent& one : column.components) {
        const auto quantity = usedQuantity(column, one);
        const auto price = usedPrice(column, one, quantity);
        if (!one.amount || !price || price->value <= price->half()) continue;
        hasAny = true;
        if (quantity)
            checkProduct(list, k, one, *price, *quantity);
        else
            checkImpliedArea(list, k, one, *price);
    }
    if (!hasAny) list.miss(MatrixCheck::PriceTimesQuantity, {PrintedRow::UnitPrice, PrintedRow::MainValue}, k);
}

/// Fills shortfalls with loose cells, each used once. Counts every way; keeps the first.
class CellFilling {
public:
    CellFilling(const std::vector<LooseCell>& cells, const Shortfalls& wanted) : m_cells(cells), m_wanted(wanted) {
        fill(0, 0, {});
    }
    std::size_t ways = 0;
    std::vector<unsigned> masks;   ///< by column

private:
    void fill(std::size_t column, unsigned used, std::vector<unsigned> chosen) {
        if (column == m_wanted.size()) {
            if (ways++ == 0) masks = std::move(chosen);
            return;
        }
        chosen.push_back(0);
        if (m_wanted[column] <= 0) return fill(column + 1, used, chosen);
        for (unsigned mask = 1; mask < (1U << m_cells.size()); ++mask) {
            if (++m_trials > mostTrials) return;
            double sum = 0, band = 0.5;
            for (std::size_t i = 0; i < m_cells.size(); ++i)
                if ((mask >> i & 1U) != 0) {
                    sum += m_cells[i].amount.value;
                    band += m_cells[i].amount.half();
                }
            if ((mask & used) != 0 || std::abs(sum - m_wanted[column]) > band) continue;
            chosen.back() = mask;
            fill(column + 1, used | mask, chosen);
        }
    }
    const std::vector<LooseCell>& m_cells;
    const Shortfalls& m_wanted;
    std::size_t m_trials = 0;
};

/// A text and a figure "cell" for each.
void nameCells(MatrixFinding& finding, const std::vector<LooseCell>& cells, unsigned mask) {
    for (std::size_t i = 0; i < cells.size(); ++i)
        if ((mask >> i & 1U) != 0) {
            finding.texts.emplace_back("cell", cells[i].row);
            finding.figures.emplace_back("cell", cells[i].amount.value);
        }
}

double sumOf(const std::vector<LooseCell>& cells, unsigned mask) {
    double sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if ((mask >> i & 1U) != 0) sum += cells[i].amount.value;
    return sum;
}

void checkLooseCells(VerdictList& list, const Shortfalls& shortfalls) {
    const std::vector<LooseCell>& cells = list.matrix.looseCells;
    if (cells.empty() || cells.size() > mostLooseCells) return;
    const CellFilling filling(cells, shortfalls);
    unsigned left = (1U << cells.size()) - 1;
    for (std::size_t k = 0; k < filling.masks.size(); ++k) {
        if (filling.masks[k] == 0) continue;
        left &= ~filling.masks[k];
        MatrixFinding& fits = list.add(MatrixCheck::LooseCells, MatrixSeverity::Info, k);
        fits.printed = sumOf(cells, filling.masks[k]);
        fits.expected = shortfalls[k];
        fits.figures = {{"ways", static_cast<double>(filling.ways)}};
        nameCells(fits, cells, filling.masks[k]);
    }
    if (left == 0) return;
    MatrixFinding& over = list.add(MatrixCheck::LooseCells, MatrixSeverity::Mismatch, std::nullopt);
    over.printed = sumOf(cells, left);
    over.expected = 0;
    nameCells(over, cells, left);
}

}  // namespace

void checkComponents(VerdictList& list) {
    Shortfalls shortfalls(list.matrix.columns(), 0);
    for (std::size_t k = 0; k < list.matrix.columns(); ++k) {
        checkSum(list, k, shortfalls);
        checkPrices(list, k);
    }
    checkLooseCells(list, shortfalls);
}

}  // namespace herleid
