#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/audit_log.h"
#include "model/facts/feature_catalogue.h"
#include "model/facts/money.h"
#include "model/facts/property.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/evidence/price_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

struct ProjectSchema;

/// What a project is about, apart from its data.
struct ProjectSettings {
    std::string title;
    std::string crs = "EPSG:28992";  ///< projected, metres
    Currency currency = Currency::euro();
    Money roundTo{100'000, Currency::euro()};
    std::optional<Date> valuationDate;  ///< the one last used
    friend bool operator==(const ProjectSettings&, const ProjectSettings&) = default;
};

/// A property in a search result.
struct PropertySummary {
    std::string id;
    std::string title;  ///< address, or id
    std::optional<Location> location;
};

/// That a model version was made final (vastgesteld): by whom, when and why. Never taken back.
struct ModelFreeze {
    std::string who;
    std::string when;  ///< UTC, ISO 8601
    std::string note;
    friend bool operator==(const ModelFreeze&, const ModelFreeze&) = default;
};

/// A stored model without its contents.
struct ModelInfo {
    std::int64_t version = 0;
    std::string name;
    std::string fingerprint;
    std::string createdAt;  ///< UTC, ISO 8601
    std::size_t sales = 0;
    double sigma = 0;
    double rSquared = 0;
    bool isCurrent = false;
    std::optional<ModelFreeze> frozen;
};

/// A stored valuation, as a list shows it.
struct ValuationInfo {
    std::int64_t number = 0;
    std::string propertyId;
    std::int64_t modelVersion = 0;
    Date valuationDate;
    Money value;
    Money lo;
    Money hi;
    std::string createdAt;
};

/// One import that went into the project.
struct ImportInfo {
    std::int64_t number = 0;
    std::string file;
    std::string kind;  ///< "sales", "properties", "parts", "areas" or "bag"
    std::int64_t accepted = 0;
    std::int64_t rejected = 0;
    std::string createdAt;
    bool isUndone = false;
};

/// One project file: a valid GeoPackage (SQLite, WAL) that other programs can read. Values in, values out; no
/// SQL type leaves. One object serves one thread; a job opens its own. Every change is one transaction with
/// its audit row: it is in the file as a whole or not at all.
class Project {
public:
    struct Creation {
        FeatureCatalogue catalogue;
        ProjectSettings settings;
    };
    /// Fails with FileExists, FileNotWritable, DiskFull or UnknownCrs; leaves no file behind then.
    [[nodiscard]] static Result<Project> create(const std::filesystem::path& file, const Creation& creation);
    /// Opens and, for an older schema, migrates after making a copy beside it (NAME.v1.bak.gpkg). Fails with
    /// FileNotFound, FileUnreadable, NotADatabase, ForeignDatabase, NewerSchema, ProjectLocked,
    /// ProjectDamaged or MigrationFailed.
    [[nodiscard]] static Result<Project> open(const std::filesystem::path& file);
    /// The same with another idea of the present schema: for the tests of migration.
    [[nodiscard]] static Result<Project> open(const std::filesystem::path& file, const ProjectSchema& schema);
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] const ProjectSettings& settings() const;
    Result<void> setSettings(const ProjectSettings& settings);
    /// The project's catalogue; grows by imports, every feature and level keeping its position.
    [[nodiscard]] const std::shared_ptr<const FeatureCatalogue>& catalogue() const;

    // properties
    [[nodiscard]] Result<std::int64_t> propertyCount() const;
    [[nodiscard]] Result<Property> property(const std::string& id) const;  // UnknownProperty
    [[nodiscard]] Result<std::vector<Property>> properties() const;        // all, by id
    /// Address, id or postcode begins with or contains the words; best first, at most limit.
    [[nodiscard]] Result<std::vector<PropertySummary>> search(const std::string& words,
                                                              std::size_t limit) const;
    /// Changes one recorded fact (NaN: not recorded), keeping the old one and its provenance in the history. With the
    /// value it has already this verifies the fact, and is written down as such.
    Result<void> setFact(const std::string& propertyId, std::size_t feature, double value,
                         const Provenance& provenance);

    // sales, in canonical order, and those of one property
    [[nodiscard]] Result<std::int64_t> saleCount() const;
    [[nodiscard]] Result<SaleSet> sales() const;
    [[nodiscard]] Result<std::vector<Sale>> salesOf(const std::string& propertyId) const;

    // models: immutable numbered versions; "current" is a pointer
    Result<std::int64_t> addModel(const PriceModel& model);  // becomes current
    [[nodiscard]] Result<std::vector<ModelInfo>> models() const;
    [[nodiscard]] Result<std::optional<std::int64_t>> currentModel() const;
    Result<void> setCurrentModel(std::int64_t version);  // UnknownModel
    /// Makes a version final. Fails with UnknownModel, ModelFrozen when it was before, or NoteMissing for a
    /// blank note.
    Result<ModelFreeze> freezeModel(std::int64_t version, const std::string& note);
    [[nodiscard]] Result<PriceModel> model(std::int64_t version) const;  // UnknownModel

    // valuations: immutable, numbered; stored whole, so that they can be shown again as they were
    Result<std::int64_t> addValuation(const Valuation& valuation);
    /// Stores many in one transaction; one audit row for all.
    Result<std::int64_t> addValuations(const std::vector<Valuation>& valuations);
    [[nodiscard]] Result<std::vector<ValuationInfo>> valuationsOf(const std::string& propertyId) const;
    [[nodiscard]] Result<std::int64_t> valuationCount() const;
    [[nodiscard]] Result<Valuation> valuation(std::int64_t number) const;

    [[nodiscard]] Result<std::vector<ImportInfo>> imports() const;
    [[nodiscard]] AuditLog auditLog() const;

    /// For the rooms inside data/ only.
    struct Impl;
    [[nodiscard]] Impl& impl() const { return *m_impl; }

private:
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace herleid
