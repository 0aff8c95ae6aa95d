#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "data/import.h"

namespace herleid {

/// One way to read a column, with what speaks for and against it.
struct Reading {
    std::string key;              ///< such as "decimal=," or "format=%d-%m-%Y": fixed, the answer to give
    std::int64_t fits = 0;        ///< values of the column that can be read so
    std::int64_t fails = 0;
    std::vector<std::pair<std::string, std::string>> examples;  ///< text → what it would become
};

/// A question that the file itself does not answer. best: the more likely reading; nothing is imported before the
/// user has answered or the mapping says it.
struct Doubt {
    enum class About { Numbers, Dates, Encoding, Coordinates };
    About about{};
    std::string column;              ///< empty: the whole file
    std::vector<Reading> readings;   ///< best first
};

/// What was found in one column, from all of its values.
struct ColumnFinding {
    std::string column;
    std::string meaning;             ///< "price", "sale_date", a feature's name, …; empty: not used
    std::int64_t values = 0;
    std::int64_t empty = 0;
    std::int64_t distinct = 0;       ///< counted up to 1000
    std::vector<std::string> examples;
    std::vector<Reading> readings;   ///< of numbers or dates, the chosen first: the evidence
    bool isByContent = false;        ///< recognised by what stands in it, not by its name
};

struct FileLayer {
    std::string name;
    std::int64_t rows = -1;  ///< −1: not known without reading it
};

/// A file before it is imported: its layers, how it is best read, and where that is in doubt.
struct FileInspection {
    std::vector<FileLayer> layers;   ///< one without a name for a text file
    Mapping mapping;                 ///< the guess, or the given mapping with what it leaves open filled in
    std::int64_t mappingFromImport = 0;  ///< the import whose mapping was reused, 0: none
    std::vector<ColumnFinding> columns;
    std::vector<Doubt> doubts;       ///< of what the mapping uses
    std::vector<std::vector<std::string>> firstRows;  ///< as they stand, at most 20
    std::int64_t rows = 0;
};

/// Reads the whole file once. request.mapping decides what it states; the rest is guessed. answers: a column's name
/// (empty for the file) → the key of the chosen reading. Fails as importFile does.
[[nodiscard]] Result<FileInspection> inspectFile(const Project& project, const ImportRequest& request,
                                                 const std::map<std::string, std::string>& answers, Progress& progress);

}  // namespace herleid
