#include "ui/report/dwelling_record.h"

#include <algorithm>

#include "model/quality/data_checks.h"

namespace herleid {

namespace {

/// About the dwelling and its sales, apart from those that are resolved.
Result<std::vector<StoredFinding>> findingsAbout(const Project& project, const DwellingRecord& record) {
    std::vector<std::string> subjects{record.property.id};
    for (const OwnSale& own : record.sales)
        if (std::find(subjects.begin(), subjects.end(), own.sale.id) == subjects.end()) subjects.push_back(own.sale.id);
    std::vector<StoredFinding> result;
    for (const std::string& subject : subjects) {
        FindingFilter filter;
        filter.subjectId = subject;
        auto found = findings(project, filter);
        if (!found) return found;
        for (StoredFinding& finding : *found)
            if (finding.state() != FindingState::Resolved && finding.propertyId == record.property.id)
                result.push_back(std::move(finding));
    }
    return result;
}

}  // namespace

Result<DwellingRecord> dwellingRecord(const Project& project, const std::string& propertyId) {
    DwellingRecord record;
    record.projectTitle = project.settings().title;
    record.crs = project.settings().crs;
    record.currency = project.settings().currency;
    record.catalogue = project.catalogue();
    auto property = project.property(propertyId);
    if (!property) return tl::unexpected(property.error());
    record.property = std::move(*property);
    const auto history = factHistory(project, propertyId);
    if (!history) return tl::unexpected(history.error());
    record.changes = factChanges(record.property, *record.catalogue, *history);
    auto parts = partsOf(project, propertyId);
    if (!parts) return tl::unexpected(parts.error());
    record.parts = std::move(*parts);
    auto sales = project.salesOf(propertyId);
    if (!sales) return tl::unexpected(sales.error());
    for (Sale& sale : *sales) {
        auto screening = screenedSale(project, sale.id);
        if (!screening) return tl::unexpected(screening.error());
        record.sales.push_back({std::move(sale), std::move(*screening)});
    }
    auto found = findingsAbout(project, record);
    if (!found) return tl::unexpected(found.error());
    record.findings = std::move(*found);
    return record;
}

FactUsage usageOf(const DwellingRecord& record, std::size_t feature) {
    FactUsage usage;
    const Role role = (*record.catalogue)[feature].role;
    if (role == Role::PreviousValue) return {FactUse::OnlyCompared, {}};
    if (role == Role::Volume) return {FactUse::OnlyChecked, {}};
    if (isOnlyShown(role)) return {FactUse::OnlyRecorded, {}};
    if (!record.valuation) return usage;
    for (const LedgerLine& line : record.valuation->ledger()) {
        FactContribution contribution{{}, line.amount};
        bool isPart = false;
        for (const LedgerFact& fact : line.facts) {
            if (fact.feature == feature)
                isPart = true;
            else
                contribution.with.push_back(fact.feature);
        }
        if (isPart) usage.contributions.push_back(std::move(contribution));
    }
    usage.use = usage.contributions.empty() ? FactUse::OnlyRecorded : FactUse::CountsInValue;
    return usage;
}

bool isVerificationDue(const Provenance& provenance, Date today) {
    if (!provenance.verifiedOn) return true;
    const int year = today.year() - CheckSettings().verifiedWithinYears;
    const int day = Date::exists(year, today.month(), today.day()) ? today.day() : 28;
    return *provenance.verifiedOn < Date(year, today.month(), day);
}

}  // namespace herleid
