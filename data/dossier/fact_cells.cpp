#include "data/dossier/fact_cells.h"

#include "data/feature_columns.h"

namespace herleid {

FactCells::FactCells(std::shared_ptr<const FeatureCatalogue> catalogue, std::vector<std::size_t> features)
    : m_catalogue(std::move(catalogue)), m_features(std::move(features)), m_levels(m_catalogue->size()) {
    for (const std::size_t feature : m_features) {
        const std::vector<Level>& levels = (*m_catalogue)[feature].levels;
        for (std::size_t level = 0; level < levels.size(); ++level)
            m_levels[feature].emplace(levels[level].code, level);
    }
}

std::vector<DossierColumn> FactCells::columns() const {
    const std::vector<std::string> names = featureColumns(*m_catalogue);
    std::vector<DossierColumn> columns;
    for (const std::size_t feature : m_features)
        columns.push_back({"fact_" + names[feature], columnType((*m_catalogue)[feature])});
    return columns;
}

void FactCells::append(const Facts& facts, std::vector<DossierCell>& cells) const {
    for (const std::size_t feature : m_features)
        cells.push_back(cell((*m_catalogue)[feature], facts[feature]));
}

DossierCell FactCells::cell(const Feature& feature, double value) const {
    if (std::isnan(value)) return {};
    if (feature.isNumber()) return cellOf(value);
    if (feature.kind == FeatureKind::Flag) return std::int64_t{value != 0 ? 1 : 0};
    return feature.levels.at(static_cast<std::size_t>(value)).code;
}

Facts FactCells::read(CellReader& cells) const {
    Facts facts(m_catalogue->size());
    for (const std::size_t feature : m_features) facts.set(feature, value(feature, cells));
    return facts;
}

double FactCells::value(std::size_t feature, CellReader& cells) const {
    const Feature& described = (*m_catalogue)[feature];
    if (described.isNumber()) {
        const double number = cells.number();
        if (std::isinf(number)) cells.refuse("finite number");
        return number;
    }
    if (cells.isNothing()) return Facts::missing();
    if (described.kind == FeatureKind::Flag) return cells.flag() ? 1.0 : 0.0;
    const auto level = m_levels[feature].find(cells.text());
    if (level == m_levels[feature].end()) cells.refuse("level of '" + described.name + "'");
    return static_cast<double>(level->second);
}

}  // namespace herleid
