#pragma once

#include <cstddef>
#include <vector>

#include "model/market/basis.h"

namespace herleid {

/// What a basis reads of an observation.
struct TermInputs {
    std::vector<Variable> numbers;    ///< in the order of the basis; the group's, if any, not among them
    std::vector<std::size_t> levels;  ///< features read by their level
    bool readsPlace = false;
    bool readsTime = false;

    [[nodiscard]] bool readsAge(std::size_t feature) const;
};

[[nodiscard]] TermInputs inputsOf(const Basis& basis);

}  // namespace herleid
