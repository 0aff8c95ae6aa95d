#pragma once

#include <string>

#include "data/json_object.h"

namespace herleid {

/// Checks a value against the part of JSON Schema (2020-12) that our schemas for writing use: type (object, array, string),
/// const, enum, properties, required, additionalProperties false, items, maxItems, minLength, maxLength, pattern. Lengths
/// count characters (code points), as the standard says. Throws Failed with JsonField (file: origin; field, value, reason) at
/// the first breach, and std::logic_error for a schema with other words.
void checkAgainst(const Json& value, const Json& schema, const std::string& origin, const std::string& path = {});

}  // namespace herleid
