#pragma once

#include <string>
#include <utility>
#include <vector>

#include "data/ratio_table.h"

namespace herleid {

/// Someone else's predictions: a table with the number of each sale and what was predicted for it. Whether the one who made
/// them had seen the price cannot be told from the table.
struct PredictionFile {
    std::filesystem::path file;
    std::string layer;                           ///< sheet or layer; empty: the first
    std::string id = "id";                       ///< columns
    std::string predicted = "predicted";
    std::map<std::string, std::string> answers;  ///< as in RatioTableRequest
};

struct Predictions {
    std::vector<std::pair<std::string, double>> bySale;  ///< number of the sale, amount; in the order of the file
    std::int64_t rejected = 0;                           ///< rows without a positive amount
};

/// The names in the header of a table. Fails as opening a table for an import does.
[[nodiscard]] Result<std::vector<std::string>> tableColumns(const std::filesystem::path& file, const std::string& layer = {});

/// Fails as readRatioTable does.
[[nodiscard]] Result<Predictions> readPredictions(const PredictionFile& file);

}  // namespace herleid
