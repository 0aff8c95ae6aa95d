#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "data/file_layer.h"
#include "data/import.h"

namespace herleid {

/// One way to read a column, with what speaks for and against it.
struct Reading {
    std::string key;              ///< such as "decimal=," or "format=%d-%m-%Y": fixed, the answer to give
    std::int64_t fits = 0;        ///< values of the column that can be read so
    std::int64_t fails = 0;
    std::vector<std::pair<std::string, std::string>> examples;  ///< text → what it would become
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// What decided between the readings of a column.
enum class DecidedBy {
    Nothing,       ///< there was nothing to decide: every reading that fits says the same
    Values,        ///< values of the column that only this reading fits
    OtherColumns,  ///< other columns of the file are written so
    Magnitude,     ///< only so its values are of a likely size
    FormerImport,  ///< the mapping of an earlier import of such a file says so
    Mapping,       ///< the mapping given
    Answer,        ///< the user
    Nobody,        ///< it is in doubt
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
    DecidedBy decidedBy{};
    std::int64_t typed = 0;          ///< cells that the file itself holds as numbers or dates
    bool isByContent = false;        ///< recognised by what stands in it, not by its name
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

/// The answers to doubts: a column's name (empty for the file) → the key of the chosen reading.
using ReadingAnswers = std::map<std::string, std::string>;

/// Reads the whole file once (a text file without a stated encoding twice). request.mapping decides what it states; one
/// that names no column says only how to open the file, and the rest is guessed. Fails as importFile does, and with
/// ColumnAmbiguous for an answer that is no reading of its column. asksReadings: a mapping that names columns says what
/// they are, but not how their numbers and dates are written, which is found out anew.
[[nodiscard]] Result<FileInspection> inspectFile(const Project& project, const ImportRequest& request,
                                                 const ReadingAnswers& answers, Progress& progress,
                                                 bool asksReadings = false);

}  // namespace herleid
