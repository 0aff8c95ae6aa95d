#include "model/quality/like_dwellings.h"

#include <array>
#include <cmath>
#include <map>

namespace herleid {

namespace {

constexpr double yearsAClass = 5;
constexpr double sizeClass = 0.10;  // a class is this much larger than the one before
using Kind = std::array<long, 4>;

}  // namespace

LikeDwellings likeDwellings(const std::vector<ValuedSale>& valued, const SaleSet& sales) {
    const FeatureCatalogue& catalogue = *sales.catalogue;
    const auto type = catalogue.findRole(Role::DwellingType);
    const auto neighbourhood = catalogue.findRole(Role::Neighbourhood);
    const auto built = catalogue.findRole(Role::BuildYear);
    const auto area = catalogue.findRole(Role::FloorArea);
    if (!area || !built || !neighbourhood) return {};
    std::map<Kind, std::size_t> kinds;
    std::vector<double> values;
    std::vector<double> prices;
    std::vector<std::size_t> cluster;
    for (const ValuedSale& one : valued) {
        const Facts& facts = sales.sales[one.sale].facts;
        if (!(facts[*area] > 0) || !facts.has(*built) || !facts.has(*neighbourhood)) continue;
        const auto level = [&](const std::optional<std::size_t>& feature) {
            return feature && facts.has(*feature) ? std::lround(facts[*feature]) : -1;
        };
        const Kind kind{level(type), level(neighbourhood), static_cast<long>(std::floor(facts[*built] / yearsAClass)),
                        static_cast<long>(std::floor(std::log(facts[*area]) / std::log1p(sizeClass)))};
        values.push_back(one.leftOut * one.toValuationDate / facts[*area]);
        prices.push_back(one.price * one.toValuationDate / facts[*area]);
        cluster.push_back(kinds.emplace(kind, kinds.size()).first->second);
    }
    return {horizontalDispersion(values, cluster), horizontalDispersion(prices, cluster)};
}

}  // namespace herleid
