#include "data/voorbeeldstad/town_facts.h"

#include <algorithm>

namespace herleid {

std::string_view codeOf(TownType type) {
    static constexpr std::array<std::string_view, townTypes> codes{
        "vrijstaande woning", "2-onder-1-kapwoning", "geschakelde woning", "tussenwoning", "hoekwoning",
        "eindwoning",         "galerijflat",         "portiekflat",        "corridorflat", "maisonnette",
        "benedenwoning",      "bovenwoning",         "portiekwoning"};
    return codes[static_cast<std::size_t>(type)];
}

double areaOf(const TownFacts& facts, std::string_view kind) {
    double sum = 0;
    for (const Part& part : facts.parts)
        if (part.kind == kind) sum += part.areaM2;
    return sum;
}

int countOf(const TownFacts& facts, std::string_view kind) {
    return static_cast<int>(std::count_if(facts.parts.begin(), facts.parts.end(),
                                          [&](const Part& part) { return part.kind == kind; }));
}

}  // namespace herleid
