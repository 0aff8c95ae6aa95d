#include "data/predictions.h"

namespace herleid {

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
