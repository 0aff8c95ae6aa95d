#pragma once

#include "data/json_object.h"
#include "model/evidence/evidence_model.h"

namespace herleid {

/// An evidence model, exactly.
[[nodiscard]] Json evidenceToJson(const EvidenceModel& evidence);
/// Throws nlohmann::json::exception for missing members, Failed with ProjectDamaged for words it does not know.
[[nodiscard]] EvidenceModel evidenceFromJson(const Json& json);

}  // namespace herleid
