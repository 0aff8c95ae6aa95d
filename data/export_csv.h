#pragma once

#include <fstream>

#include "data/export_table.h"

namespace herleid {

/// How a CSV file is written.
struct CsvStyle {
    char separator = ',';
    char decimal = '.';
    std::string dateFormat = "%Y-%m-%d";  ///< with %Y, %m and %d
    bool hasByteOrderMark = false;        ///< without one a spreadsheet takes UTF-8 for an older encoding
    std::string yes = "true";
    std::string no = "false";

    /// For programs: commas, points, ISO dates.
    [[nodiscard]] static CsvStyle plain() { return {}; }
    /// As a Dutch spreadsheet opens it: semicolons, decimal commas, 31-12-2025, ja and nee.
    [[nodiscard]] static CsvStyle dutch() { return {';', ',', "%d-%m-%Y", true, "ja", "nee"}; }
};

/// A table as delimited text (RFC 4180, UTF-8). Doubles have the shortest digits that read back as the same bits; text
/// cells and column names are guarded (export_guard.h), numbers never are.
class CsvTable final : public ExportWriter {
public:
    explicit CsvTable(std::filesystem::path file, CsvStyle style = CsvStyle::plain());
    Result<void> begin(const ExportHead& head) override;
    Result<void> write(const ExportRow& row) override;
    Result<void> finish() override;
    void describe(Mapping& mapping) const override;

private:
    void add(const ExportCell& cell);
    void addText(const std::string& text);
    void addDecimal(std::string text);
    Result<void> endLine();

    CsvStyle m_style;
    FileBeside m_file;
    std::ofstream m_stream;
    std::string m_line;
};

}  // namespace herleid
