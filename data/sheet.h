#pragma once

#include <deque>
#include <filesystem>
#include <memory>

#include "data/table_source.h"
#include "data/xml_stream.h"

namespace herleid {

struct SheetCell {
    std::string text;
    CellKind kind = CellKind::Text;
};

/// A row of a sheet as far as it has something in it; cells that stand empty at its end are left out.
struct SheetRow {
    std::int64_t number = 0;   ///< in the sheet, from 1
    std::int64_t repeats = 1;  ///< how many rows below one another are the same
    std::vector<SheetCell> cells;
};

/// The rows of one sheet, read piece by piece; derived classes know how XLSX and ODS say it.
class SheetRows : public XmlStream {
public:
    using XmlStream::XmlStream;
    /// The next row that is not empty; false at the end.
    [[nodiscard]] bool next(SheetRow& row);

protected:
    /// Throws Failed with FileTooLarge beyond 5,000 columns.
    void checkColumn(std::size_t column) const;
    /// Takes over the cells of a row; one without any is passed over.
    void finishRow(SheetRow row);

private:
    std::deque<SheetRow> m_rows;  // read and not yet asked for
};

/// A sheet as a table: the first row that is not empty, below the rows to be skipped, is the header.
class SheetTable final : public TableSource {
public:
    SheetTable(std::unique_ptr<SheetRows> rows, std::string name, int skipRows);
    [[nodiscard]] bool next(TableRow& row) override;
    [[nodiscard]] double fractionRead() const override { return m_rows->fractionRead(); }
    [[nodiscard]] std::string layer() const override { return m_name; }
    /// Whether the sheet has a header and a row below it.
    [[nodiscard]] bool hasRows() const { return m_isAhead; }

private:
    void give(TableRow& row);

    std::unique_ptr<SheetRows> m_rows;
    std::string m_name;
    SheetRow m_row;  // the row to be given next
    bool m_isAhead = false;
};

/// The number as the shortest text with a decimal point that reads back as the same number; never with an exponent
/// where it has at most 17 digits.
[[nodiscard]] std::string numberText(double number);

/// Opens the sheet with this name; empty: the first with rows. Throws Failed with UnknownLayer, NoRows,
/// FileUnreadable or FileTooLarge.
[[nodiscard]] std::unique_ptr<TableSource> openXlsx(const std::filesystem::path& file, const std::string& sheet,
                                                    int skipRows);
[[nodiscard]] std::unique_ptr<TableSource> openOds(const std::filesystem::path& file, const std::string& sheet,
                                                   int skipRows);
[[nodiscard]] std::vector<FileLayer> sheetsOfXlsx(const std::filesystem::path& file);
[[nodiscard]] std::vector<FileLayer> sheetsOfOds(const std::filesystem::path& file);

}  // namespace herleid
