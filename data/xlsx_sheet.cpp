// Workbooks of Office Open XML (ECMA-376), part 1, chapter 18: only what a table needs.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "data/failed.h"
#include "data/sheet.h"
#include "model/facts/date.h"

namespace herleid {

namespace {

constexpr std::size_t mostSharedText = 512ULL << 20;  // chosen: bytes of all texts of a workbook
constexpr std::size_t longestCell = 1 << 20;          // chosen; Excel itself stops at 32,767 characters

constexpr std::size_t lastRow = 1ULL << 40;           // more than any sheet has

struct BookSheet {
    std::string name;
    std::string member;  ///< of the zip
};

/// xl/workbook.xml: the sheets in their order, and from which day dates are counted.
class BookReader final : public XmlStream {
public:
    explicit BookReader(const std::filesystem::path& file) : XmlStream(file, "xl/workbook.xml") { readAll(); }
    std::vector<std::pair<std::string, std::string>> sheets;  // name, relation
    bool countsFrom1904 = false;

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (localName(name) == "sheet")
            sheets.emplace_back(attributes["name"], attributes["r:id"]);
        else if (localName(name) == "workbookPr")
            countsFrom1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
    }
    void end(std::string_view) override {}
};

/// xl/_rels/workbook.xml.rels: which part of the zip a sheet is.
class RelationReader final : public XmlStream {
public:
    explicit RelationReader(const std::filesystem::path& file) : XmlStream(file, "xl/_rels/workbook.xml.rels") {
        readAll();
    }
    std::map<std::string, std::string, std::less<>> members;

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (localName(name) != "Relationship") return;
        const std::string target(attributes["Target"]);
        members.emplace(attributes["Id"], target.starts_with('/') ? target.substr(1) : "xl/" + target);
    }
    void end(std::string_view) override {}
};

/// Whether a number format shows a day: it has a d or y outside quotes, brackets and after no backslash.
bool showsDay(std::string_view code) {
    char closing = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != 0) {
            if (c == closing) closing = 0;
        } else if (c == '"') {
            closing = '"';
        } else if (c == '[') {
            closing = ']';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            return true;
        } else if (c == ';') {
            return false;
        }
    }
    return false;
}

/// xl/styles.xml: which cell formats show a number as a day.
class StyleReader final : public XmlStream {
public:
    explicit StyleReader(const std::filesystem::path& file) : XmlStream(file, "xl/styles.xml") { readAll(); }
    std::vector<bool> isDate;  // by the index that cells name

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        const std::string_view local = localName(name);
        if (local == "numFmt" && showsDay(attributes["formatCode"])) m_dates.emplace(attributes["numFmtId"]);
        if (local == "cellXfs") m_isIn = true;
        if (local == "xf" && m_isIn) isDate.push_back(isDateFormat(std::string(attributes["numFmtId"])));
    }
    void end(std::string_view name) override {
        if (localName(name) == "cellXfs") m_isIn = false;
    }
    [[nodiscard]] bool isDateFormat(const std::string& id) const {
        int number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        const bool isBuiltIn = (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) ||
                               number == 36 || (number >= 50 && number <= 54) || number == 57 || number == 58;
        return isBuiltIn || m_dates.contains(id);
    }
    std::set<std::string> m_dates;  // ids of the workbook's own formats
    bool m_isIn = false;
};

/// xl/sharedStrings.xml: the texts that cells point to.
class StringReader final : public XmlStream {
public:
    explicit StringReader(const std::filesystem::path& file) : XmlStream(file, "xl/sharedStrings.xml") { readAll(); }
    std::vector<std::string> texts;

private:
    void begin(std::string_view name, const XmlAttributes&) override {
        const std::string_view local = localName(name);
        if (local == "si") texts.emplace_back();
        if (local == "rPh") m_isPhonetic = true;
        m_isText = local == "t" && !m_isPhonetic && !texts.empty();
    }
    void end(std::string_view name) override {
        if (localName(name) == "rPh") m_isPhonetic = false;
        if (localName(name) == "si") m_total += sizeof(std::string);
        m_isText = false;
    }
    void text(std::string_view characters) override {
        if (!m_isText) return;
        m_total += characters.size();
        if (m_total > mostSharedText) refuseAsTooLarge("its texts are more than 512 MB");
        texts.back() += characters;
    }
    std::size_t m_total = 0;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

struct Book {
    std::vector<BookSheet> sheets;
    bool countsFrom1904 = false;
    std::vector<bool> isDate;
    std::vector<std::string> texts;
};

/// "AB12" → 27.
std::optional<std::size_t> columnOf(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && letters < 4 && reference[letters] >= 'A' && reference[letters] <= 'Z')
        column = column * 26 + static_cast<std::size_t>(reference[letters++] - 'A' + 1);
    if (letters == 0) return std::nullopt;
    return column - 1;
}

class XlsxRows final : public SheetRows {
public:
    XlsxRows(const std::filesystem::path& file, const std::string& member, std::shared_ptr<const Book> book)
        : SheetRows(file, member), m_book(std::move(book)) {}

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        const std::string_view local = localName(name);
        if (local == "row") {
            const auto following = static_cast<std::size_t>(m_row.number + 1);
            m_row.number = static_cast<std::int64_t>(std::min(attributes.whole("r", following), lastRow));
            m_row.cells.clear();
            m_column = 0;
        } else if (local == "c") {
            m_column = columnOf(attributes["r"]).value_or(m_column);
            m_type = attributes["t"];
            m_style = attributes.whole("s", 0);
            m_value.clear();
        } else if (local == "v" || local == "t") {
            m_isValue = true;
        } else if (local == "rPh") {
            m_isPhonetic = true;
        }
    }
    void end(std::string_view name) override {
        const std::string_view local = localName(name);
        m_isValue = false;
        if (local == "rPh") m_isPhonetic = false;
        if (local == "c") takeCell();
        if (local == "row") finishRow(m_row);
    }
    void text(std::string_view characters) override {
        if (!m_isValue || m_isPhonetic) return;
        m_value += characters;
        if (m_value.size() > longestCell) refuseAsTooLarge("a cell has more than 1 MB of text");
    }

    void takeCell() {
        SheetCell cell = cellOf();
        if (!cell.text.empty()) {
            checkColumn(m_column);
            if (m_row.cells.size() <= m_column) m_row.cells.resize(m_column + 1);
            m_row.cells[m_column] = std::move(cell);
        }
        ++m_column;
    }
    [[nodiscard]] SheetCell cellOf() const {
        if (m_type == "s") {
            std::size_t index = 0;
            const auto read = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (read.ec != std::errc{} || index >= m_book->texts.size()) return {};
            return {m_book->texts[index], CellKind::Text};
        }
        if (m_type == "b") return {m_value == "1" ? "true" : "false", CellKind::Text};
        if (m_type == "d") return {m_value.substr(0, 10), CellKind::Date};
        if (m_type.empty() || m_type == "n") return numberCell();
        return {m_value, CellKind::Text};
    }
    [[nodiscard]] SheetCell numberCell() const {
        double number = 0;
        const auto read = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        if (read.ec != std::errc{} || read.ptr != m_value.data() + m_value.size() || !std::isfinite(number))
            return {m_value, CellKind::Text};
        const bool isDate = m_style < m_book->isDate.size() && m_book->isDate[m_style];
        // Day 1 is 1 January 1900, and Excel believes in 29 February of that year: hence from 1 March on only.
        if (!isDate || number < 61 || number > 2'958'465) return {numberText(number), CellKind::Number};
        constexpr int from1900 = 25'569;  // days from 30 December 1899 to 1 January 1970
        constexpr int from1904 = 24'107;
        const auto days = static_cast<std::int32_t>(number) - (m_book->countsFrom1904 ? from1904 : from1900);
        return {Date::fromDays(days).iso(), CellKind::Date};
    }

    std::shared_ptr<const Book> m_book;
    SheetRow m_row;
    std::size_t m_column = 0;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    bool m_isValue = false;
    bool m_isPhonetic = false;
};

std::vector<BookSheet> readSheets(const std::filesystem::path& file, BookReader& book) {
    const RelationReader relations(file);
    std::vector<BookSheet> sheets;
    for (const auto& [name, relation] : book.sheets) {
        const auto found = relations.members.find(relation);
        if (found != relations.members.end()) sheets.push_back({name, found->second});
    }
    return sheets;
}

std::shared_ptr<const Book> readBook(const std::filesystem::path& file) {
    auto book = std::make_shared<Book>();
    BookReader reader(file);
    book->countsFrom1904 = reader.countsFrom1904;
    book->sheets = readSheets(file, reader);
    if (hasZipMember(file, "xl/styles.xml")) book->isDate = StyleReader(file).isDate;
    if (hasZipMember(file, "xl/sharedStrings.xml")) book->texts = std::move(StringReader(file).texts);
    return book;
}

}  // namespace

std::vector<FileLayer> sheetsOfXlsx(const std::filesystem::path& file) {
    BookReader reader(file);
    std::vector<FileLayer> layers;
    for (const BookSheet& sheet : readSheets(file, reader)) layers.push_back({sheet.name, -1});
    return layers;
}

std::unique_ptr<TableSource> openXlsx(const std::filesystem::path& file, const std::string& sheet, int skipRows) {
    const auto book = readBook(file);
    for (const BookSheet& candidate : book->sheets) {
        if (!sheet.empty() && candidate.name != sheet) continue;
        auto table = std::make_unique<SheetTable>(std::make_unique<XlsxRows>(file, candidate.member, book),
                                                  candidate.name, skipRows);
        if (table->hasRows()) return table;
        if (!sheet.empty()) break;
    }
    fail(ErrorCode::NoRows, {{"file", file.string()}});
}

}  // namespace herleid
