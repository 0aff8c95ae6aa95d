#pragma once

#include "data/algorithm_entry.h"
#include "ui/report/model_card.h"

namespace herleid {

/// What only a person can say of the use of an algorithm; empty where it is not said.
struct AlgorithmUse {
    std::string organization, contactEmail, beginDate, endDate, website, url, impactAssessments, publicCode;
    std::string status;                 ///< empty: in use where the model was made final, else in development
    std::string publicationCategory = "Impactvolle algoritmes";
};

/// The entry for the register of algorithms, filled from project, model and quality study. The language of the installed
/// translation and of the format must be Dutch.
[[nodiscard]] AlgorithmEntry algorithmEntry(const ModelCardMaterial& material, const ModelCardQuality& quality, const AlgorithmUse& use,
                                            const Format& format);

}  // namespace herleid
