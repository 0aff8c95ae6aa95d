// From the rows and columns of a table to a matrix.
#include "data/printed_matrix_table.h"

#include <algorithm>
#include <cmath>

#include "data/failed.h"
#include "data/number_text.h"
#include "data/printed_cells.h"
#include "data/printed_matrix_limits.h"

namespace herleid {

namespace {

constexpr std::size_t fewestRows = 2;   // chosen: a label alone may occur in any table

bool isBlank(const std::string& text) {
    const std::string plain = plainLabel(text);
    return (plain.empty() && text.find_first_of("0123456789") == std::string::npos) || plain == "nvt" || plain == "n v t" ||
           plain == "n a" || plain == "onbekend" || plain == "not recorded" || plain == "niet bekend";
}

/// A row with what it holds.
struct Line {
    const PrintedTableRow* row = nullptr;
    MatrixLabel label;
    std::string printed;   ///< the label
};

class TableReader {
public:
    TableReader(const PrintedTable& table, const PrintedMatrixReading& reading) : m_table(table), m_reading(reading) {}

    PrintedMatrixFile read() {
        if (m_reading.currency) m_file.matrix.currency = *m_reading.currency;
        label();
        findColumns();
        decideSigns();
        // What an index of a workbook means follows from the prices, which stand below it as a rule.
        for (const Line& line : m_lines)
            if (line.label.line != MatrixLine::IndexPercent) take(line);
        for (const Line& line : m_lines)
            if (line.label.line == MatrixLine::IndexPercent) take(line);
        m_file.sheet = m_table.sheet;
        return std::move(m_file);
    }

private:
    // What the rows are.

    void label() {
        for (const PrintedTableRow& row : m_table.rows) {
            const std::string& printed = row.cells.front().text;
            m_lines.push_back({&row, matrixLabelOf(printed), printed});
            m_known += m_lines.back().label.line != MatrixLine::Unknown ? 1 : 0;
        }
        if (m_known < fewestRows) fail(ErrorCode::FileUnreadable, {{"file", m_table.origin}, {"reason", "no_matrix"}});
        labelAdjustments();
    }

    [[nodiscard]] std::size_t firstOf(MatrixLine line) const {
        const auto found = std::ranges::find(m_lines, line, [](const Line& one) { return one.label.line; });
        return static_cast<std::size_t>(found - m_lines.begin());
    }

    /// A matrix that goes from a price to an adjusted price, as Herleid's own does: between price and index stand
    /// corrections of the price, between index and adjusted price the differences, whatever they are called.
    void labelAdjustments() {
        const std::size_t price = firstOf(MatrixLine::SalePrice), index = firstOf(MatrixLine::IndexAmount),
                          adjusted = firstOf(MatrixLine::AdjustedPrice);
        if (adjusted >= m_lines.size() || index >= adjusted || price >= index) return;
        for (std::size_t i = price + 1; i < m_lines.size(); ++i) {
            MatrixLabel& label = m_lines[i].label;
            const bool isOfIndex = label.line == MatrixLine::IndexPercent || label.line == MatrixLine::IndexSource ||
                                   label.line == MatrixLine::IndexedPrice || valueKindOf(label.line) == MatrixValueKind::Date;
            if (isOfIndex || i == index || i == adjusted) continue;
            if (i < index)
                label = {MatrixLine::PriceCorrection, 0, m_lines[i].printed};
            else if (i < adjusted)
                label = {MatrixLine::Difference, 0, m_lines[i].printed};
            else if (label.line != MatrixLine::DeterminedValue)
                label = {MatrixLine::Ignored, 0, {}};
        }
    }

    // Which columns there are.

    [[nodiscard]] static std::size_t width(const PrintedTableRow& row) { return row.cells.size(); }

    /// The row with the names of the columns: that of the addresses, or the one above all rows that are known.
    void findColumns() {
        const PrintedTableRow* head = nullptr;
        for (const Line& line : m_lines) {
            const bool isKnown = line.label.line != MatrixLine::Unknown;
            if (line.label.line == MatrixLine::Address || (!isKnown && head == nullptr && m_titles == nullptr && width(*line.row) > 2))
                head = line.row;
            if (isKnown) break;
        }
        const std::size_t address = firstOf(MatrixLine::Address);
        if (address < m_lines.size()) head = m_lines[address].row;
        std::size_t widest = 0;
        for (const Line& line : m_lines)
            if (line.label.line != MatrixLine::Unknown && line.label.line != MatrixLine::Ignored) widest = std::max(widest, width(*line.row));
        const std::size_t columns = head != nullptr ? width(*head) : widest;
        for (std::size_t c = 1; c < columns; ++c) {
            const std::string name = head != nullptr && c < head->cells.size() ? head->cells[c].text : std::string();
            const std::string plain = plainLabel(name);
            if (plain == "eenheid" || plain == "unit") continue;
            if (plain.empty() && !hasAnything(c)) continue;
            m_columns.push_back(c);
            PrintedColumn& column = m_columns.size() == 1 ? m_file.matrix.subject : m_file.matrix.comparables.emplace_back();
            column.label = name;
        }
        m_titles = head;
        if (m_columns.empty()) fail(ErrorCode::FileUnreadable, {{"file", m_table.origin}, {"reason", "no_matrix"}});
    }

    [[nodiscard]] bool hasAnything(std::size_t column) const {
        return std::ranges::any_of(m_lines, [&](const Line& line) {
            return line.label.line != MatrixLine::Unknown && column < line.row->cells.size() && !isBlank(line.row->cells[column].text);
        });
    }

    // How its numbers and days are written.

    void decideSigns() {
        std::vector<NumberCell> numbers;
        std::vector<std::string> days;
        std::string firstDay;
        for (const Line& line : m_lines) {
            const MatrixValueKind kind = valueKindOf(line.label.line);
            for (std::size_t c = 1; c < line.row->cells.size(); ++c) {
                const PrintedCell& cell = line.row->cells[c];
                if (cell.kind != CellKind::Text || isBlank(cell.text) || line.label.line == MatrixLine::Unknown) continue;
                if (kind == MatrixValueKind::Date) days.push_back(cell.text);
                else if (kind != MatrixValueKind::Text && kind != MatrixValueKind::Year) numbers.push_back({kind, cell.text});
            }
        }
        const SignDecision decision = decideSign(numbers);
        if (decision.isInDoubt && m_reading.decimal.empty()) ambiguous(decision.example, "decimal=, | decimal=.");
        m_sign = m_reading.decimal.empty() ? decision.sign : m_reading.decimal == "," ? DecimalSign::Comma : DecimalSign::Point;
        const auto monthFirst = hasMonthFirst(days);
        if (!monthFirst) ambiguous(days.front(), "31/12/2020 | 12/31/2020");
        m_isMonthFirst = *monthFirst;
    }

    [[noreturn]] void ambiguous(const std::string& column, const std::string& readings) const {
        fail(ErrorCode::ColumnAmbiguous, {{"file", m_table.origin}, {"column", column}, {"readings", readings}});
    }

    [[noreturn]] void unreadable(const Line& line, std::size_t c, const char* expected) const {
        fail(ErrorCode::ValueUnreadable, {{"file", m_table.origin},
                                          {"row", std::to_string(line.row->line)},
                                          {"column", columnLetters(c)},
                                          {"feature", line.printed},
                                          {"value", line.row->cells[c].text.substr(0, 60)},
                                          {"expected", expected}});
    }

    // Values.

    [[nodiscard]] PrintedFigure figure(const Line& line, std::size_t c) {
        const PrintedCell& cell = line.row->cells[c];
        if (cell.kind == CellKind::Number) {
            const auto number = parseNumber(cell.text, {});
            if (!number || std::abs(*number) > largestMatrixFigure) unreadable(line, c, "number");
            return {*number, stepOfPlain(cell.text)};
        }
        const auto bare = cell.kind == CellKind::Text ? bareNumber(cell.text) : std::nullopt;
        const auto number = bare ? figureOfText(*bare, m_sign) : std::nullopt;
        if (!number || hasOddDecimals(*number, valueKindOf(line.label.line))) unreadable(line, c, "number");
        if (bare->isDollar && !m_reading.currency) m_file.matrix.currency = Currency("USD");
        if (line.label.line == MatrixLine::FloorArea && !bare->unit.empty()) m_file.matrix.areaUnit = bare->unit;
        return *number;
    }

    [[nodiscard]] int whole(const Line& line, std::size_t c, double lowest, double highest) {
        const PrintedFigure number = figure(line, c);
        if (number.value != std::floor(number.value) || number.value < lowest || number.value > highest) unreadable(line, c, "number");
        return static_cast<int>(number.value);
    }

    [[nodiscard]] Date day(const Line& line, std::size_t c) const {
        const PrintedCell& cell = line.row->cells[c];
        const auto read = cell.kind == CellKind::Number ? std::nullopt : dayOfText(cell.text, m_isMonthFirst);
        if (!read) unreadable(line, c, "date");
        return *read;
    }

    /// A percentage; a workbook holds 3.9% as 0.039, and the cell alone does not say whether it does. The prices do.
    [[nodiscard]] PrintedFigure percent(const Line& line, std::size_t c, const PrintedColumn& column) {
        PrintedFigure number = figure(line, c);
        const PrintedCell& cell = line.row->cells[c];
        if (cell.kind != CellKind::Number || number.value == 0 || std::abs(number.value) >= 1) return number;
        const auto price = column.correctedPrice();
        if (!price || *price <= 0 || !column.indexedPrice) ambiguous(line.printed + ": " + cell.text, "0.039 = 3.9% | 0.39%");
        const double implied = 100 * (column.indexedPrice->value / *price - 1);
        if (std::abs(100 * number.value - implied) < std::abs(number.value - implied)) number = {100 * number.value, 100 * number.step};
        return number;
    }

    void takePercent(const Line& line, std::size_t c, PrintedColumn& column) {
        column.indexPercent = percent(line, c, column);
        const auto bare = bareNumber(line.row->cells[c].text);
        if (bare && !bare->note.empty()) column.indexSource = bare->note;
    }

    void takeRatings(const Line& line, const std::string& text, PrintedColumn& column) const {
        if (line.label.rating != 0) {
            PrintedRating rating{line.label.rating, text, {}};
            const bool isLevel = text[0] >= '1' && text[0] <= '5' && (text.size() == 1 || text[1] == ' ' || text[1] == '(');
            if (isLevel) rating.level = text[0] - '0';
            if (const auto half = parseNumber(text, {m_sign == DecimalSign::Comma ? "," : ".", ""}); half && *half >= 1 && *half <= 5) rating.level = *half;
            column.ratings.push_back(std::move(rating));
            return;
        }
        std::size_t letter = 0;   // "3-3-4-3-3" in the order of the label
        for (const char c : text)
            if (c >= '1' && c <= '5' && letter < line.label.part.size())
                column.ratings.push_back({line.label.part[letter++], std::string(1, c), c - '0'});
    }

    void takeComponent(const Line& line, std::size_t c, PrintedPart kind, PrintedColumn& column) {
        PrintedComponent* known = nullptr;
        for (PrintedComponent& one : column.components)
            if (one.kind == kind && kind != PrintedPart::Outbuilding && !one.amount) known = &one;
        if (known == nullptr) known = &column.components.emplace_back(PrintedComponent{kind, {}, {}, {}, {}});
        known->label = line.label.part;
        known->amount = figure(line, c);
    }

    void takeLandPrice(const Line& line, std::size_t c, PrintedColumn& column) {
        for (PrintedComponent& one : column.components)
            if (one.kind == PrintedPart::Land) return void(one.unitPrice = figure(line, c));
        column.components.push_back({PrintedPart::Land, "grond", {}, figure(line, c), {}});
    }

    /// More filled cells than there are columns: nobody can tell which belongs where.
    [[nodiscard]] bool isLoose(const Line& line) const {
        const MatrixLine kind = line.label.line;
        if (kind != MatrixLine::OutbuildingValue && kind != MatrixLine::LandValue && kind != MatrixLine::MainValue) return false;
        return m_titles != nullptr && width(*line.row) > m_columns.back() + 1;
    }

    void take(const Line& line) {
        switch (line.label.line) {
            case MatrixLine::Unknown:
                if (line.row != m_titles && !line.printed.empty() && width(*line.row) > 1) m_file.unread.push_back(line.printed);
                return;
            case MatrixLine::Ignored: return;
            case MatrixLine::ValuationDate:
            case MatrixLine::DeterminedValue:
            case MatrixLine::CourtValue:
            case MatrixLine::StepPercent: return takeOfMatrix(line);
            default: break;
        }
        if (isLoose(line)) {
            for (std::size_t c = 1; c < width(*line.row); ++c)
                if (!isBlank(line.row->cells[c].text)) m_file.matrix.looseCells.push_back({line.label.part, figure(line, c)});
            return;
        }
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            const std::size_t c = m_columns[k];
            if (c >= line.row->cells.size() || isBlank(line.row->cells[c].text)) continue;
            takeCell(line, c, k == 0 ? m_file.matrix.subject : m_file.matrix.comparables[k - 1]);
        }
    }

    void takeOfMatrix(const Line& line) {
        for (std::size_t c = 1; c < line.row->cells.size(); ++c) {
            if (isBlank(line.row->cells[c].text)) continue;
            switch (line.label.line) {
                case MatrixLine::ValuationDate: m_file.matrix.valuationDate = day(line, c); break;
                case MatrixLine::DeterminedValue: m_file.matrix.determinedValue = figure(line, c); break;
                case MatrixLine::CourtValue: m_file.matrix.courtValue = figure(line, c); break;
                default: m_file.matrix.stepPercent = figure(line, c).value; break;
            }
            return;
        }
    }

    void takeCell(const Line& line, std::size_t c, PrintedColumn& column) {
        const std::string& text = line.row->cells[c].text;
        switch (line.label.line) {
            case MatrixLine::Address: column.label = text; break;
            case MatrixLine::Type: column.type = text; break;
            case MatrixLine::Location: column.location = text; break;
            case MatrixLine::IndexSource: column.indexSource = text; break;
            case MatrixLine::BuildYear: column.buildYear = whole(line, c, 1000, 2200); break;
            case MatrixLine::Rating: takeRatings(line, text, column); break;
            case MatrixLine::RatingsDate: column.ratingsDate = day(line, c); break;
            case MatrixLine::FloorArea: column.floorArea = figure(line, c); break;
            case MatrixLine::FloorAreaPart: column.floorAreaParts.push_back(figure(line, c)); break;
            case MatrixLine::PlotArea: column.plotArea = figure(line, c); break;
            case MatrixLine::PlotPart: column.plotParts.push_back(figure(line, c)); break;
            case MatrixLine::Volume: column.volume = figure(line, c); break;
            case MatrixLine::Agreement: column.agreement = day(line, c); break;
            case MatrixLine::Delivery: column.delivery = day(line, c); break;
            case MatrixLine::RatingSteps: column.ratingSteps = whole(line, c, -100, 100); break;
            default: takeFigure(line, c, column); break;
        }
    }

    void takeFigure(const Line& line, std::size_t c, PrintedColumn& column) {
        switch (line.label.line) {
            case MatrixLine::SalePrice: column.salePrice = figure(line, c); break;
            case MatrixLine::PriceCorrection: column.corrections.push_back({line.label.part, figure(line, c)}); break;
            case MatrixLine::IndexPercent: takePercent(line, c, column); break;
            case MatrixLine::IndexAmount: column.indexAmount = figure(line, c); break;
            case MatrixLine::IndexedPrice: column.indexedPrice = figure(line, c); break;
            case MatrixLine::LandValue: takeComponent(line, c, PrintedPart::Land, column); break;
            case MatrixLine::LandPrice: takeLandPrice(line, c, column); break;
            case MatrixLine::OutbuildingValue: takeComponent(line, c, PrintedPart::Outbuilding, column); break;
            case MatrixLine::MainValue: takeComponent(line, c, PrintedPart::Main, column); break;
            case MatrixLine::UnitPrice: column.unitPrice = figure(line, c); break;
            case MatrixLine::CorrectedUnitPrice: column.correctedUnitPrice = figure(line, c); break;
            case MatrixLine::Difference: column.differences.push_back({line.label.part, figure(line, c)}); break;
            case MatrixLine::AdjustedPrice: column.adjustedPrice = figure(line, c); break;
            case MatrixLine::Total: column.total = figure(line, c); break;
            default: break;
        }
    }

    const PrintedTable& m_table;
    const PrintedMatrixReading& m_reading;
    PrintedMatrixFile m_file;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_columns;      // of the table: the subject's, then the comparables'
    const PrintedTableRow* m_titles = nullptr;
    std::size_t m_known = 0;
    DecimalSign m_sign = DecimalSign::Comma;
    bool m_isMonthFirst = false;
};

}  // namespace

std::size_t matrixRowsOf(const PrintedTable& table) {
    return static_cast<std::size_t>(std::ranges::count_if(table.rows, [](const PrintedTableRow& row) {
        const MatrixLine line = matrixLabelOf(row.cells.front().text).line;
        return line != MatrixLine::Unknown && line != MatrixLine::Ignored && row.cells.size() > 1;
    }));
}

PrintedMatrixFile matrixOfTable(const PrintedTable& table, const PrintedMatrixReading& reading) {
    return TableReader(table, reading).read();
}

}  // namespace herleid
