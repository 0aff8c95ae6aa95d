#include "data/voorbeeldstad/town.h"

#include <cmath>

#include "data/voorbeeldstad/town_sales.h"
#include "data/voorbeeldstad/town_streets.h"

namespace herleid {

Result<Town> makeTown(const TownPlan& plan, Progress& progress) {
    // A larger town covers more ground; a smaller one stands on the same, with fewer streets.
    const double scale = std::max(1.0, std::sqrt(static_cast<double>(plan.dwellings) / 60'000));
    Town town{plan, TownGround(plan.seed, scale), {}, {}, {}, {}};
    ProgressPortion building(progress, 0.1, 0.6);
    if (auto built = buildStreets(town, building); !built) return tl::unexpected(built.error());
    ProgressPortion selling(progress, 0.6, 1);
    if (auto sold = sellDwellings(town, selling); !sold) return tl::unexpected(sold.error());
    return town;
}

}  // namespace herleid
