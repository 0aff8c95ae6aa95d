#pragma once

#include "data/json_object.h"
#include "model/market/basis.h"

namespace herleid {

/// A basis with its kind, exactly. A new alternative of Basis needs one pair of functions in basis_json.cpp
/// and one line in each of these two.
[[nodiscard]] Json basisToJson(const Basis& basis);
/// Throws Failed with ProjectDamaged for an unknown kind, nlohmann::json::exception for missing members.
[[nodiscard]] Basis basisFromJson(const Json& json);

}  // namespace herleid
