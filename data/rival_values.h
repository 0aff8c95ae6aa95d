#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/predictions.h"
#include "data/project.h"
#include "model/facts/progress.h"
#include "model/quality/rivals.h"

namespace herleid {

/// Whose estimates are set beside each other on the sales of a project.
struct RivalSources {
    std::vector<std::int64_t> versions;  ///< models of the project, valued without the sale's own price
    std::vector<PredictionFile> files;   ///< someone else's
    int threads = 0;                     ///< 0: all
};

struct RivalValues {
    std::vector<std::string> sales;     ///< numbers, in canonical order
    std::vector<double> prices;         ///< corrected
    std::vector<Rival> rivals;          ///< versions by "model N", then files by their names
    struct File {
        std::int64_t rows = 0;          ///< with an amount
        std::int64_t rejected = 0;      ///< without one
        std::int64_t unknown = 0;       ///< about a sale that the project has not, or does not use
    };
    std::vector<File> files;
};

/// A model values the sales it was fitted on, each without itself; the sales are those of the first version, or of the
/// current one where none is asked. Of two predictions for one sale the last counts. Fails with NoModel, UnknownModel,
/// NoSales or Cancelled, or as readPredictions does.
[[nodiscard]] Result<RivalValues> rivalValues(const Project& project, const RivalSources& sources, Progress& progress);

}  // namespace herleid
