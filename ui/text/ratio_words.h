#pragma once

#include <QString>

#include "model/quality/like_dwellings.h"
#include "model/quality/ratio_study.h"
#include "ui/text/format.h"

namespace herleid {

// What a ratio study says, in the language of the installed translator.

/// "Median ratio", "COD (spread)".
[[nodiscard]] QString ratioFigureTitle(RatioFigure figure);
/// What the figure means, in one sentence for who never heard of it.
[[nodiscard]] QString ratioFigureMeaning(RatioFigure figure);
/// With the decimals that are usual for the figure; "–" where there is none.
[[nodiscard]] QString ratioFigureText(RatioFigure figure, double value, const Format& format);
/// "0.98 to 1.02"; "–" where unknown.
[[nodiscard]] QString ratioIntervalText(RatioFigure figure, const RatioInterval& interval, const Format& format);
[[nodiscard]] QString normVerdictText(NormVerdict verdict);
/// A sign that tells the verdict without colour.
[[nodiscard]] QString normVerdictSign(NormVerdict verdict);
[[nodiscard]] QString normStatusText(NormStatus status);
[[nodiscard]] QString groupingTitle(const RatioGrouping& grouping, const FeatureCatalogue* catalogue, const Format& format);
/// catalogue: null where the groups are texts of a file.
[[nodiscard]] QString groupText(const RatioGrouping& grouping, std::size_t group, const FeatureCatalogue* catalogue,
                                const Format& format);
/// How the whole stands to the norms, in one or two sentences: what is within, what is not, how sure.
[[nodiscard]] QString ratioVerdictText(const RatioStudy& study, const Format& format);
/// What the fairness tests found, a sentence each; empty where nothing was found.
[[nodiscard]] QStringList fairnessRemarks(const RatioStudy& study, const Format& format);

/// How alike the values of near-identical dwellings are, in a sentence; empty where there are none.
[[nodiscard]] QString likeDwellingsText(const LikeDwellings& alike, const Format& format);

}  // namespace herleid
