#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/facts/result.h"
#include "model/quality/ratio_sample.h"

namespace herleid {

/// Someone else's table of estimates and prices, of any kind that an import reads.
struct RatioTableRequest {
    std::filesystem::path file;
    std::string layer;                           ///< sheet or layer; empty: the first
    std::string estimate;                        ///< columns
    std::string price;
    std::vector<std::string> by;                 ///< columns to divide by
    std::map<std::string, std::string> answers;  ///< column → how its numbers are read, where the file does not tell
};

struct RatioTableRows {
    RatioSample sample;
    std::vector<std::vector<std::string>> by;  ///< per column asked for, the texts of the rows of the sample
    std::int64_t rows = 0;
    std::int64_t rejected = 0;                 ///< without two positive amounts
    std::int64_t firstRejected = 0;            ///< its line; 0: none
    std::string firstText;                     ///< what stood there
};

/// Reads the table twice: the signs of its numbers follow from the whole column, as in an import. Fails with
/// ColumnMissing, ColumnAmbiguous (column, readings) where the file leaves them open, NoRows, NoAcceptedRows, or as
/// openTable does.
[[nodiscard]] Result<RatioTableRows> readRatioTable(const RatioTableRequest& request);

}  // namespace herleid
