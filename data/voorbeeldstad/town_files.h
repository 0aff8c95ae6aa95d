#pragma once

#include <filesystem>
#include <vector>

#include "data/voorbeeldstad/town.h"
#include "data/voorbeeldstad/town_dirt.h"

namespace herleid {

/// How the files of a town are written.
struct TownFilesRequest {
    TownPlan plan;
    bool isClean = false;  ///< the same town in tidy files, without planted defects
    bool hasBag = true;
};

/// What was written. In the folder: verkopen.csv, woningen.csv, bijgebouwen.csv, wijken_buurten.gpkg,
/// bag.gpkg, waarheid.json (what is true, and what was spoilt) and LEESMIJ.txt.
struct TownFiles {
    TownPlan plan;
    std::size_t sales = 0;
    std::size_t nonMarketSales = 0;
    std::vector<PlantedFile> files;
};

/// Makes the town and writes its files into the folder, creating it where needed; each whole or not at all.
/// Fails with FileNotWritable, DiskFull or Cancelled.
[[nodiscard]] Result<TownFiles> writeTownFiles(const std::filesystem::path& folder,
                                               const TownFilesRequest& request, Progress& progress);

}  // namespace herleid
