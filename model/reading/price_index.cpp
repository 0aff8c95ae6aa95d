#include "model/reading/price_index.h"

#include <algorithm>
#include <cmath>

#include "model/reading/contrast.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/term_inputs.h"

namespace herleid {

namespace {

/// The middle of a month stands for it.
Date middleOf(int month) {
    return {month / 12, month % 12 + 1, 15};
}

bool isCommon(const FittedTerm& term) {
    const TermInputs inputs = inputsOf(term.basis);
    return inputs.readsTime && !inputs.readsPlace && term.features.empty();
}

const GroupedBasis* trendGroups(const FittedTerm& term) {
    return inputsOf(term.basis).readsTime ? std::get_if<GroupedBasis>(&term.basis) : nullptr;
}

class IndexMaker {
public:
    IndexMaker(const MarketModel& model, const SaleSet& sales, std::optional<int> base)
        : m_model(model),
          m_sales(fittedSalesOf(model, sales)),
          m_typical(model, m_sales),
          m_first(model.summary().firstSale.monthIndex()),
          m_last(model.summary().lastSale.monthIndex()),
          m_base(base.value_or(m_first)) {}

    std::vector<PriceIndex> make() {
        std::vector<PriceIndex> indices;
        std::vector<std::size_t> common;
        bool hasTime = false;
        for (std::size_t k = 0; k < m_model.terms().size(); ++k) {
            const FittedTerm& term = m_model.terms()[k];
            if (isCommon(term)) common.push_back(k);
            hasTime = hasTime || isCommon(term) || trendGroups(term);
        }
        if (!hasTime) return indices;
        std::vector<const Sale*> all;
        for (const FittedSale& fitted : m_sales) all.push_back(fitted.sale);
        PriceIndex whole;
        fill(whole, common, m_typical.observation(), all);
        indices.push_back(std::move(whole));
        for (std::size_t k = 0; k < m_model.terms().size(); ++k) {
            const GroupedBasis* groups = trendGroups(m_model.terms()[k]);
            if (!groups) continue;
            std::vector<std::size_t> terms = common;
            terms.push_back(k);
            if (const auto* levels = std::get_if<LevelsBasis>(&groups->groups))
                addLevels(*levels, terms, indices);
            else
                addCells(std::get<CellsBasis>(groups->groups), terms, indices);
        }
        return indices;
    }

private:
    /// Fitted sales by the column that the group's basis gives them.
    [[nodiscard]] std::vector<std::vector<const Sale*>> salesByColumn(const Basis& groups,
                                                                      std::size_t count) const {
        std::vector<std::vector<const Sale*>> sales(count);
        BasisRow row;
        for (const FittedSale& fitted : m_sales) {
            evaluate(groups, asSold(*fitted.sale), row);
            if (!row.entries.empty() && row.entries.front().first < count)
                sales[row.entries.front().first].push_back(fitted.sale);
        }
        return sales;
    }

    void addLevels(const LevelsBasis& levels, const std::vector<std::size_t>& terms,
                   std::vector<PriceIndex>& indices) const {
        const auto sales = salesByColumn(levels, levels.levels.size());
        for (std::size_t column = 0; column < levels.levels.size(); ++column) {
            Facts facts = m_typical.facts();
            facts.setLevel(levels.feature, levels.levels[column]);
            Observation observation = m_typical.observation();
            observation.facts = &facts;
            PriceIndex index;
            index.group = plainText(m_model.catalogue()[levels.feature], facts[levels.feature]);
            index.feature = levels.feature;
            fill(index, terms, observation, sales[column]);
            indices.push_back(std::move(index));
        }
    }

    void addCells(const CellsBasis& cells, const std::vector<std::size_t>& terms,
                  std::vector<PriceIndex>& indices) const {
        const auto sales = salesByColumn(cells, cells.cells);
        for (std::size_t cell = 0; cell < cells.cells; ++cell) {
            // The mean of places in a box lies in the box, so it belongs to the cell.
            const auto centre = meanPlace(sales[cell]);
            if (!centre) continue;
            Observation observation = m_typical.observation();
            observation.location = centre;
            PriceIndex index;
            index.group = std::to_string(cell + 1);
            index.centre = centre;
            fill(index, terms, observation, sales[cell]);
            indices.push_back(std::move(index));
        }
    }

    void fill(PriceIndex& index, const std::vector<std::size_t>& terms, Observation observation,
              const std::vector<const Sale*>& sales) const {
        observation.marketDate = middleOf(m_base);
        Contrast contrast(m_model, terms, observation);
        for (int month = m_first; month <= m_last; ++month) {
            observation.marketDate = middleOf(month);
            const EffectSize effect = contrast.size(observation);
            index.points.push_back(
                {month, 100 + effect.percent, 100 + effect.percentLow, 100 + effect.percentHigh, 0});
        }
        index.sales = sales.size();
        for (const Sale* sale : sales)
            ++index.points[static_cast<std::size_t>(sale->date.monthIndex() - m_first)].sales;
    }

    const MarketModel& m_model;
    std::vector<FittedSale> m_sales;
    TypicalDwelling m_typical;
    int m_first;
    int m_last;
    int m_base;
};

}  // namespace

std::vector<PriceIndex> priceIndices(const MarketModel& model, const SaleSet& sales,
                                     std::optional<int> base) {
    return IndexMaker(model, sales, base).make();
}

}  // namespace herleid
