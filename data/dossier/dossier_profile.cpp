#include "data/dossier/dossier_profile.h"

namespace herleid {

std::string_view name(DossierProfile profile) {
    switch (profile) {
        case DossierProfile::Court:
            return "court";
        case DossierProfile::Resident:
            return "resident";
        case DossierProfile::Public:
            return "public";
    }
    return {};
}

std::optional<DossierProfile> dossierProfileOf(std::string_view word) {
    for (const DossierProfile profile :
         {DossierProfile::Court, DossierProfile::Resident, DossierProfile::Public})
        if (name(profile) == word) return profile;
    return std::nullopt;
}

}  // namespace herleid
