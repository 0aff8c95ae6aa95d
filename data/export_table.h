#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "data/mapping.h"
#include "model/facts/date.h"
#include "model/facts/location.h"
#include "model/facts/money.h"
#include "model/facts/result.h"

namespace herleid {

/// What a column holds. A Share is a number that reads best as a percentage: 0.16 is 16%.
enum class ColumnKind { Text, Integer, Number, Share, Amount, Date, Flag };

struct ExportColumn {
    std::string name;  ///< fixed, the same in every language
    ColumnKind kind = ColumnKind::Text;
};

/// Nothing, or a value of its column's kind.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, double, Money, Date, bool>;

struct ExportRow {
    std::vector<ExportCell> cells;           ///< one a column
    std::optional<Location> location;  ///< in the table's coordinate system
};

/// What a table is, before its rows.
struct ExportHead {
    std::string name;                  ///< of the layer or sheet
    std::string description;
    std::vector<ExportColumn> columns;
    bool hasPlaces = false;
    std::string crs;                   ///< "EPSG:28992"
    Currency currency;
};

/// Writes a table row after row into a file, beside its name first; finish() gives the file its name, replacing what
/// stood there. One that ends without finish() leaves nothing behind. Each call fails with FileNotWritable, DiskFull or
/// TooManyRows.
class ExportWriter {
public:
    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    ExportWriter(const ExportWriter&) = delete;
    ExportWriter& operator=(const ExportWriter&) = delete;

    virtual Result<void> begin(const ExportHead& head) = 0;
    virtual Result<void> write(const ExportRow& row) = 0;
    virtual Result<void> finish() = 0;
    /// Adds how this file is read back: signs, dates, layer, encoding. Names columns as they stand in the file.
    virtual void describe(Mapping& mapping) const = 0;
};

/// The shortest decimal that reads back as the same double: "0.1", "-0", "1e+20".
[[nodiscard]] std::string shortest(double value);

/// A file under construction beside its target; gone unless published.
class FileBeside {
public:
    explicit FileBeside(std::filesystem::path target);
    ~FileBeside();
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }
    /// To disk, and then the target's name. Fails with FileNotWritable or DiskFull.
    Result<void> publish();
    /// DiskFull or FileNotWritable, by the operating system's number of an error.
    [[nodiscard]] tl::unexpected<Error> failed(int systemError) const;

private:
    void remove() const;
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

}  // namespace herleid
