// Workbooks of OpenDocument 1.3, part 3, chapter 9 (tables) and 19 (attributes): only what a table needs.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "data/failed.h"
#include "data/sheet.h"

namespace herleid {

namespace {

constexpr const char* contents = "content.xml";
constexpr std::size_t longestCell = 1 << 20;   // chosen: see xlsx_sheet.cpp
constexpr std::size_t mostRepeats = 1 << 24;  // chosen: a sheet has at most 16,384 columns and 1,048,576 rows

/// The rows of one table of content.xml.
class OdsRows final : public SheetRows {
public:
    OdsRows(const std::filesystem::path& file, std::string sheet)
        : SheetRows(file, contents), m_sheet(std::move(sheet)) {}

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "table:table" && m_depth++ == 0) m_isIn = attributes["table:name"] == m_sheet;
        if (!m_isIn || m_depth != 1) return;
        if (name == "table:table-row") {
            m_row.number = m_next;
            m_row.repeats = static_cast<std::int64_t>(std::min(attributes.whole("table:number-rows-repeated", 1), mostRepeats));
            m_next += m_row.repeats;
            m_column = 0;
        } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
            beginCell(attributes);
        } else if (name == "office:annotation") {
            ++m_remarks;
        } else if (m_isCell && m_remarks == 0) {
            beginText(name, attributes);
        }
    }
    void end(std::string_view name) override {
        if (name == "table:table") --m_depth;
        if (!m_isIn || m_depth > 1) return;
        if (m_depth == 0) {
            m_isIn = false;
        } else if (name == "office:annotation") {
            --m_remarks;
        } else if (name == "text:p") {
            m_isParagraph = false;
        } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
            finishCell();
        } else if (name == "table:table-row") {
            finishRow(m_row);
            m_row.cells.clear();
        }
    }
    void text(std::string_view characters) override {
        if (m_isIn && m_isCell && m_isParagraph && m_remarks == 0) add(characters);
    }

    void beginCell(const XmlAttributes& attributes) {
        m_isCell = true;
        m_hasParagraph = false;
        m_copies = std::min(attributes.whole("table:number-columns-repeated", 1), mostRepeats);
        m_text.clear();
        m_typed = {};
        const std::string_view type = attributes["office:value-type"];
        if (type == "float" || type == "currency" || type == "percentage") {
            m_typed = numberCell(attributes["office:value"]);
        } else if (type == "date") {
            const std::string_view day = attributes["office:date-value"].substr(0, 10);
            m_typed = {std::string(day), CellKind::Date};
        } else if (type == "boolean") {
            m_typed = {std::string(attributes["office:boolean-value"]), CellKind::Text};
        } else if (type == "string") {
            m_typed = {std::string(attributes["office:string-value"]), CellKind::Text};
        }
    }
    static SheetCell numberCell(std::string_view text) {
        double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(number))
            return {std::string(text), CellKind::Text};
        return {numberText(number), CellKind::Number};
    }
    void beginText(std::string_view name, const XmlAttributes& attributes) {
        if (name == "text:p") {
            if (m_hasParagraph) add("\n");
            m_isParagraph = m_hasParagraph = true;
        } else if (name == "text:s") {
            const std::size_t count = attributes.whole("text:c", 1);
            if (count > longestCell) refuseAsTooLarge("a cell has more than 1 MB of text");
            add(std::string(count, ' '));
        } else if (name == "text:tab") {
            add("\t");
        } else if (name == "text:line-break") {
            add("\n");
        }
    }
    void add(std::string_view characters) {
        m_text += characters;
        if (m_text.size() > longestCell) refuseAsTooLarge("a cell has more than 1 MB of text");
    }
    void finishCell() {
        m_isCell = m_isParagraph = false;
        SheetCell cell = m_typed.text.empty() ? SheetCell{m_text, CellKind::Text} : std::move(m_typed);
        if (!cell.text.empty()) {
            checkColumn(m_column + m_copies - 1);
            m_row.cells.resize(m_column);
            m_row.cells.resize(m_column + m_copies, cell);
        }
        m_column += m_copies;
    }

    std::string m_sheet;
    int m_depth = 0;  // of tables in tables
    bool m_isIn = false;
    SheetRow m_row;
    std::int64_t m_next = 1;
    std::size_t m_column = 0;
    std::size_t m_copies = 1;
    SheetCell m_typed;
    std::string m_text;
    bool m_isCell = false;
    bool m_isParagraph = false;
    bool m_hasParagraph = false;
    int m_remarks = 0;
};

class OdsNames final : public XmlStream {
public:
    explicit OdsNames(const std::filesystem::path& file) : XmlStream(file, contents) { readAll(); }
    std::vector<FileLayer> layers;

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "table:table" && m_depth++ == 0) layers.push_back({std::string(attributes["table:name"]), -1});
    }
    void end(std::string_view name) override {
        if (name == "table:table") --m_depth;
    }
    int m_depth = 0;
};

}  // namespace

std::vector<FileLayer> sheetsOfOds(const std::filesystem::path& file) { return OdsNames(file).layers; }

std::unique_ptr<TableSource> openOds(const std::filesystem::path& file, const std::string& sheet, int skipRows) {
    std::vector<FileLayer> sheets;
    if (sheet.empty())
        sheets = sheetsOfOds(file);
    else
        sheets.push_back({sheet, -1});
    for (const FileLayer& candidate : sheets) {
        auto table = std::make_unique<SheetTable>(std::make_unique<OdsRows>(file, candidate.name), candidate.name,
                                                  skipRows);
        if (table->hasRows()) return table;
    }
    fail(ErrorCode::NoRows, {{"file", file.string()}});
}

}  // namespace herleid
