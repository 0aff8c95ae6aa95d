#include "data/dossier/dossier_finding.h"

#include <array>

namespace herleid {

std::string_view name(DossierCheck check) {
    static constexpr std::array<std::string_view, dossierCheckCount> names{
        "container", "signature", "hashes",  "contents", "audit_chain", "ledger",
        "matrix",    "value",     "quality", "refit",    "refit_value"};
    return names.at(static_cast<std::size_t>(check));
}

std::string_view name(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::Passed:
            return "passed";
        case CheckOutcome::Failed:
            return "failed";
        case CheckOutcome::NotPossible:
            return "not_possible";
    }
    return {};
}

std::string_view name(DossierFindingCode code) {
    switch (code) {
        case DossierFindingCode::NotADossier:
            return "not_a_dossier";
        case DossierFindingCode::Truncated:
            return "truncated";
        case DossierFindingCode::UnexpectedObject:
            return "unexpected_object";
        case DossierFindingCode::MissingObject:
            return "missing_object";
        case DossierFindingCode::AlteredObject:
            return "altered_object";
        case DossierFindingCode::DatabaseDamaged:
            return "database_damaged";
        case DossierFindingCode::TooMuch:
            return "too_much";
        case DossierFindingCode::Unsigned:
            return "unsigned";
        case DossierFindingCode::SignatureMissing:
            return "signature_missing";
        case DossierFindingCode::SignatureWrong:
            return "signature_wrong";
        case DossierFindingCode::KeyExchanged:
            return "key_exchanged";
        case DossierFindingCode::RowAltered:
            return "row_altered";
        case DossierFindingCode::PartAltered:
            return "part_altered";
        case DossierFindingCode::PartMissing:
            return "part_missing";
        case DossierFindingCode::PartUnknown:
            return "part_unknown";
        case DossierFindingCode::RowsMissing:
            return "rows_missing";
        case DossierFindingCode::Unreadable:
            return "unreadable";
        case DossierFindingCode::Disagree:
            return "disagree";
        case DossierFindingCode::AuditRowAltered:
            return "audit_row_altered";
        case DossierFindingCode::AuditLinkBroken:
            return "audit_link_broken";
        case DossierFindingCode::AmountDiffers:
            return "amount_differs";
        case DossierFindingCode::NumberDiffers:
            return "number_differs";
        case DossierFindingCode::TextDiffers:
            return "text_differs";
        case DossierFindingCode::IdentityDiffers:
            return "identity_differs";
        case DossierFindingCode::ValueFails:
            return "value_fails";
        case DossierFindingCode::AfterFailure:
            return "after_failure";
        case DossierFindingCode::NotDisclosed:
            return "not_disclosed";
        case DossierFindingCode::SalesChanged:
            return "sales_changed";
        case DossierFindingCode::NotAsked:
            return "not_asked";
        case DossierFindingCode::TookTooLong:
            return "took_too_long";
        case DossierFindingCode::ValueMade:
            return "value_made";
        case DossierFindingCode::ModelMade:
            return "model_made";
        case DossierFindingCode::SignedBy:
            return "signed_by";
        case DossierFindingCode::RowsSealed:
            return "rows_sealed";
        case DossierFindingCode::AuditRows:
            return "audit_rows";
    }
    return {};
}

std::string DossierFinding::argument(std::string_view wanted) const {
    for (const auto& [key, value] : arguments)
        if (key == wanted) return value;
    return {};
}

void CheckReport::failWith(DossierFinding finding) {
    if (outcome != CheckOutcome::Failed) findings.clear();
    outcome = CheckOutcome::Failed;
    if (findings.size() < mostFindings)
        findings.push_back(std::move(finding));
    else
        ++more;
}

void CheckReport::notPossible(DossierFinding finding) {
    outcome = CheckOutcome::NotPossible;
    findings = {std::move(finding)};
}

}  // namespace herleid
