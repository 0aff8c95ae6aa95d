#pragma once

#include <filesystem>
#include <string>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// Reads a feature catalogue. text: the JSON; origin: the file's name for messages. Fails with JsonInvalid
/// (file, line, column, reason) or JsonField (file, field, value, reason).
[[nodiscard]] Result<FeatureCatalogue> parseCatalogue(const std::string& text, const std::string& origin);
[[nodiscard]] Result<FeatureCatalogue> readCatalogue(const std::filesystem::path& file);
[[nodiscard]] std::string writeCatalogue(const FeatureCatalogue& catalogue);

/// The bundled catalogues, built into the library from resources/catalogues: "woz_dwellings",
/// "lucas_county". Fails with UnknownCatalogue.
[[nodiscard]] Result<FeatureCatalogue> bundledCatalogue(const std::string& name);

}  // namespace herleid
