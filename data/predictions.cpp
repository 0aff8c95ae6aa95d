#include "data/predictions.h"

#include "data/failed.h"
#include "data/mapping.h"
#include "data/table_source.h"

namespace herleid {

Result<std::vector<std::string>> tableColumns(const std::filesystem::path& file, const std::string& layer) {
    try {
        Mapping opening;
        opening.layer = layer;
        return openTable(file, opening)->header();
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<Predictions> readPredictions(const PredictionFile& file) {
    RatioTableRequest request;
    request.file = file.file;
    request.layer = file.layer;
    request.estimate = file.predicted;
    request.price = file.predicted;  // the prices are the project's: only one amount is read
    request.by = {file.id};
    request.answers = file.answers;
    auto rows = readRatioTable(request);
    if (!rows) return tl::unexpected(rows.error());
    Predictions predictions;
    predictions.rejected = rows->rejected;
    for (std::size_t i = 0; i < rows->sample.size(); ++i)
        predictions.bySale.emplace_back(std::move(rows->by.front()[i]), rows->sample.estimates[i]);
    return predictions;
}

}  // namespace herleid
