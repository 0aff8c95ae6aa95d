#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "data/project_impl.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// A valuation ready to be stored: packed by any thread, written by the one that holds the project.
struct PackedValuation {
    explicit PackedValuation(const Valuation& valuation);

    std::string propertyId;
    std::string address;
    std::optional<Location> location;
    Date valuationDate;
    double value = 0;
    double lo = 0;
    double hi = 0;
    std::int64_t modelVersion = 0;
    std::int64_t warnings = 0;
    std::shared_ptr<const FeatureCatalogue> catalogue;
    std::string payload;
};

/// Inserts valuations one after another inside a transaction, with statements prepared once.
class ValuationWriter {
public:
    /// run: of which they are part, if any.
    explicit ValuationWriter(Project::Impl& impl, std::optional<std::int64_t> run = std::nullopt);
    /// The number it got.
    std::int64_t write(const PackedValuation& valuation);

private:
    std::int64_t catalogueVersion(const std::shared_ptr<const FeatureCatalogue>& catalogue);

    Project::Impl& m_impl;
    std::string m_now;
    std::optional<std::int64_t> m_run;
    SQLite::Statement m_row;
    SQLite::Statement m_payload;
    std::map<std::shared_ptr<const FeatureCatalogue>, std::int64_t> m_versions;
};

}  // namespace herleid
