#pragma once

#include <algorithm>

#include "ui/report/documents.h"
#include "ui/report/explanation.h"

namespace herleid {

/// What the sections of the documents share: the material, its words, and for whom it is.
struct DocumentPart {
    const DocumentOrder& order;
    const DocumentMaterial& material;
    const Format& format;
    Explanation words;

    [[nodiscard]] const Valuation& valuation() const { return material.study.valuation; }
    [[nodiscard]] const FeatureCatalogue& catalogue() const { return valuation().catalogue(); }
    [[nodiscard]] bool isForCourt() const { return order.recipient == DisclosureRecipient::Court; }
    [[nodiscard]] bool isPublic() const { return order.recipient == DisclosureRecipient::Public; }
    /// The label of a characteristic, beginning with a capital.
    [[nodiscard]] QString label(std::size_t feature) const;
    /// Of a level by its code, in words; the code where there is no such feature.
    [[nodiscard]] QString levelOf(Role role, const std::string& code) const;
    /// Number and address of a sold home, as the head of its column: without the town where that is the dwelling's own.
    [[nodiscard]] QString homeHead(std::size_t row) const;
    [[nodiscard]] QString dateOr(const std::optional<Date>& date) const;
};

[[nodiscard]] DocumentCell wordCell(const QString& text, bool isStrong = false);
[[nodiscard]] DocumentCell moneyCell(const Money& amount, const Format& format, bool isStrong = false);
[[nodiscard]] DocumentCell plainCell(double value, int decimals, const Format& format);

// The sections; one without blocks is left out.

/// Address, numbers, dates and the cadastral designation.
[[nodiscard]] DocumentSection identificationSection(const DocumentPart& part);
/// Characteristics and parts of the dwelling.
[[nodiscard]] DocumentSection objectSection(const DocumentPart& part);
[[nodiscard]] DocumentSection ownSaleSection(const DocumentPart& part);
/// At least three sold homes with the same attributes, where there are three.
[[nodiscard]] DocumentSection soldHomesSection(const DocumentPart& part);
/// What is determined, its range and what made it, in sentences.
[[nodiscard]] DocumentSection valueSection(const DocumentPart& part);
/// The ledger as a picture.
[[nodiscard]] DocumentSection pictureSection(const DocumentPart& part, std::size_t lines);
/// The ledger to the cent.
[[nodiscard]] DocumentSection ledgerSection(const DocumentPart& part);
/// Three sold homes in a few words.
[[nodiscard]] DocumentSection threeHomesSection(const DocumentPart& part);
[[nodiscard]] DocumentSection checkSection(const DocumentPart& part);
/// How to ask and how to object.
[[nodiscard]] DocumentSection objectionSection(const DocumentPart& part);
/// The valuation matrix on landscape pages, with its component values.
[[nodiscard]] DocumentSection matrixSection(const DocumentPart& part);
/// Weights and amounts, for a pocket calculator; for a court also which sales carried the value.
[[nodiscard]] DocumentSection averageSection(const DocumentPart& part);
/// Scales of the neighbourhoods and types of the dwelling and its comparables; of all for a court and for the public.
[[nodiscard]] DocumentSection landScaleSection(const DocumentPart& part);
/// Ratings (KOUDV) and situation of the dwelling and the sold homes, and what they were corrected by.
[[nodiscard]] DocumentSection ratingsSection(const DocumentPart& part);
[[nodiscard]] DocumentSection indexSection(const DocumentPart& part);
/// How the value was made, and by which model.
[[nodiscard]] DocumentSection methodSection(const DocumentPart& part);
/// Facts with their sources, changes and what is recorded, as in the record of the dwelling.
[[nodiscard]] std::vector<DocumentSection> sourceSections(const DocumentPart& part);
/// Which of the data that can be asked for stands where, and what this copy does not tell.
[[nodiscard]] DocumentSection contentsSection(const DocumentPart& part);
/// Grounds, answers and outcome of a decision.
[[nodiscard]] std::vector<DocumentSection> decisionSections(const DocumentPart& part);

}  // namespace herleid
