#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/quality/sale_screening.h"

namespace herleid {

/// What a person decided about a sale. Withdrawn: the rules decide again.
enum class SaleDecision { Include, Exclude, Withdrawn };
[[nodiscard]] std::string_view name(SaleDecision decision);
[[nodiscard]] std::optional<SaleDecision> saleDecisionOf(std::string_view name);

/// One decision; they are appended, never changed.
struct LoggedSaleDecision {
    SaleDecision decision{};
    std::string reason;
    std::string who;
    std::string decidedAt;   ///< UTC, ISO 8601
    friend bool operator==(const LoggedSaleDecision&, const LoggedSaleDecision&) = default;
};

/// A sale with what the rules and persons say of it.
struct SaleScreening {
    std::string saleId;
    std::string propertyId;
    std::string addressLine;
    Date date;
    Money price;
    bool isIncluded = true;            ///< the outcome: Sale::armsLength
    bool isScreened = false;           ///< the rules have looked at it
    bool rulesInclude = true;
    std::vector<ScreeningRemark> remarks;
    std::vector<LoggedSaleDecision> decisions;   ///< oldest first
    /// The decision that holds, where there is one.
    [[nodiscard]] std::optional<SaleDecision> decision() const;
};

/// Which sales. Empty: all.
struct ScreeningFilter {
    std::optional<bool> isIncluded;
    std::optional<ScreeningReason> reason;
    std::optional<bool> hasRemarks;
    std::optional<bool> isDecided;     ///< by a person
    std::string text;                  ///< occurs in the id of the sale or dwelling, or in the address
    std::size_t limit = 200;
    std::size_t offset = 0;
};

struct ScreeningCounts {
    std::size_t sales = 0;
    std::size_t screened = 0;
    std::size_t included = 0;
    std::size_t excluded = 0;
    std::size_t flagged = 0;           ///< included with a remark
    std::size_t decided = 0;           ///< by a person
    std::map<ScreeningReason, std::size_t> byReason;
    std::size_t matching = 0;          ///< by the filter: rows of the list
};

/// What a screening did, or would do.
struct ScreeningReport {
    std::size_t sales = 0;
    std::size_t included = 0;
    std::size_t excluded = 0;
    std::size_t flagged = 0;
    std::size_t decided = 0;           ///< where a person's decision stands above the rules
    std::map<ScreeningReason, std::size_t> byReason;
    std::vector<std::string> newlyExcluded;   ///< in the order of the sales
    std::vector<std::string> newlyIncluded;
    /// What stood there before, for undoScreening; null in a preview.
    std::shared_ptr<const struct ScreeningBefore> before;
};

/// Looks at every sale by the rules; decisions of persons stand above them. Reasons and outcome (sales.arms_length) are
/// kept in one transaction with one audit row. With settings.usesModel the current model judges (NoModel where there is
/// none). Fails with Cancelled.
[[nodiscard]] Result<ScreeningReport> screenSales(Project& project, const ScreeningSettings& settings,
                                                  Progress& progress, int threads = 0);
/// The same without changing anything.
[[nodiscard]] Result<ScreeningReport> previewScreening(const Project& project, const ScreeningSettings& settings,
                                                       Progress& progress, int threads = 0);

/// Puts back what stood there before a screening, with an audit row of its own. Decisions made since stay above it.
Result<void> undoScreening(Project& project, const ScreeningReport& screening);

/// Appends a decision, sets the outcome, one audit row. UnknownSale; ReasonMissing for a blank reason.
Result<void> decideSale(Project& project, const std::string& saleId, SaleDecision decision, const std::string& reason);

/// Fails with UnknownSale.
[[nodiscard]] Result<SaleScreening> screenedSale(const Project& project, const std::string& saleId);
/// By date and id.
[[nodiscard]] Result<std::vector<SaleScreening>> screenedSales(const Project& project, const ScreeningFilter& filter);
[[nodiscard]] Result<ScreeningCounts> screeningCounts(const Project& project, const ScreeningFilter& filter);

/// Sales that are excluded by their price alone (restsOnPrice): an evaluation values them all the same.
[[nodiscard]] Result<std::set<std::string>> salesExcludedByPrice(const Project& project);

/// Settings last used by a screening of the project, or the defaults.
[[nodiscard]] Result<ScreeningSettings> screeningSettings(const Project& project);
/// JSON of settings, as `herleid-cli screen --settings` reads it. Fails with FileNotFound, JsonInvalid or JsonField.
[[nodiscard]] Result<ScreeningSettings> readScreeningSettings(const std::filesystem::path& file);
[[nodiscard]] std::string screeningSettingsJson(const ScreeningSettings& settings);

}  // namespace herleid
