#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/file_layer.h"
#include "model/facts/location.h"

namespace herleid {

struct Mapping;

/// How the file holds a cell. A number cell reads as the shortest text with a decimal point that gives back the same
/// number, a date cell as "2024-05-14": whatever signs and forms the texts of the column have.
enum class CellKind : unsigned char { Text, Number, Date };

/// One row of a table, before anything is made of it.
struct TableRow {
    std::int64_t line = 0;            ///< line of a text file on which it starts, or row of the sheet; the first is 1
    std::string text;                 ///< as it stood, without the line end, in UTF-8
    std::vector<std::string> fields;  ///< unquoted
    std::vector<CellKind> kinds;      ///< per field; empty: all are text
    bool hasOpenQuote = false;        ///< a quote that never closes: the record is its first line only
    bool isWellEncoded = true;        ///< false: some field is not in the file's encoding
    std::optional<Location> place;    ///< of the row's own geometry, in the source's system: a point or a centroid
    /// Of its polygons: outer rings anticlockwise, holes clockwise, closed, in the source's system.
    std::vector<std::vector<Location>> rings;

    [[nodiscard]] CellKind kindOf(std::size_t field) const {
        return field < kinds.size() ? kinds[field] : CellKind::Text;
    }
};

/// Rows of text cells under a header, whatever kind of file they come from; read once, from top to bottom, in
/// little memory.
class TableSource {
public:
    TableSource() = default;
    TableSource(const TableSource&) = delete;
    TableSource& operator=(const TableSource&) = delete;
    virtual ~TableSource() = default;

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    /// Reads the next row into row; false at the end. Throws Failed with FileUnreadable or FileTooLarge.
    [[nodiscard]] virtual bool next(TableRow& row) = 0;
    /// 0 to 1.
    [[nodiscard]] virtual double fractionRead() const = 0;
    /// "EPSG:n": the system of the rows' geometries; empty where they have none, or none is known.
    [[nodiscard]] virtual std::string geometryCrs() const { return {}; }
    /// Whether rows come with geometries.
    [[nodiscard]] virtual bool hasGeometry() const { return false; }
    /// Sheet or layer; empty for a text file.
    [[nodiscard]] virtual std::string layer() const { return {}; }

protected:
    std::vector<std::string> m_header;
};

/// Opens a table by what the file is (its first bytes, never its name alone): text with separators, a workbook (XLSX,
/// ODS), GeoPackage, Shapefile or GeoJSON. Of the mapping only layer, skipRows, encoding and separator are used.
/// Throws Failed with FileNotFound, FileUnreadable, FileTooLarge, UnknownLayer or NoRows.
[[nodiscard]] std::unique_ptr<TableSource> openTable(const std::filesystem::path& file, const Mapping& mapping);

/// The sheets or layers of a file; one without a name for a text file. Throws Failed as openTable does.
[[nodiscard]] std::vector<FileLayer> layersOf(const std::filesystem::path& file);

/// A header as it is kept with an import, so that a later file with the same columns is recognised: a JSON list.
[[nodiscard]] std::string headerText(const std::vector<std::string>& header);

}  // namespace herleid
