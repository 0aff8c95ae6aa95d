#pragma once

#include <optional>
#include <string_view>

namespace herleid {

/// For whom a dossier is made, and with that what it discloses (art. 40 Wet WOZ; AVG). README.md has the
/// table.
///  Court: everything that a refit needs, all sales pseudonymised, the audit rows.
///  Resident: the own facts, the comparables shown, the model; the value can be recomputed, the model not
///  refitted. Public: the value and the model, without characteristics of the dwelling.
enum class DossierProfile { Court, Resident, Public };

[[nodiscard]] std::string_view name(DossierProfile profile);
[[nodiscard]] std::optional<DossierProfile> dossierProfileOf(std::string_view name);

}  // namespace herleid
