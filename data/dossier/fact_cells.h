#pragma once

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/dossier/dossier_rows.h"
#include "data/dossier/dossier_schema.h"
#include "model/facts/facts.h"

namespace herleid {

/// The facts of a sale that a model reads, as columns of the table "sales": "fact_" and the feature's name,
/// with a number, a flag as 0 or 1, or the code of a level.
class FactCells {
public:
    /// features: positions in the catalogue.
    FactCells(std::shared_ptr<const FeatureCatalogue> catalogue, std::vector<std::size_t> features);

    [[nodiscard]] std::vector<DossierColumn> columns() const;
    void append(const Facts& facts, std::vector<DossierCell>& cells) const;
    /// Throws Failed with ProjectDamaged for a value that the catalogue does not know.
    [[nodiscard]] Facts read(CellReader& cells) const;

private:
    [[nodiscard]] DossierCell cell(const Feature& feature, double value) const;
    [[nodiscard]] double value(std::size_t feature, CellReader& cells) const;

    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    std::vector<std::size_t> m_features;
    std::vector<std::unordered_map<std::string_view, std::size_t>> m_levels;  // by feature: code → position
};

}  // namespace herleid
