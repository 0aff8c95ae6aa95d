#pragma once

#include <cstdint>
#include <vector>

#include "model/quality/ratio_figures.h"

namespace herleid {

/// A sample in the order of its ratios, with the order of its prices beside it: everything the figures need, so that
/// they follow in one pass for any numbers of copies of its sales. Sales of one price stay in the order given, as in the
/// published examples of MKI; a project's sales are given in canonical order.
class OrderedRatios {
public:
    explicit OrderedRatios(const RatioSample& sample);

    [[nodiscard]] std::size_t size() const { return m_ratios.size(); }
    [[nodiscard]] const std::vector<double>& ratios() const { return m_ratios; }        ///< ascending
    [[nodiscard]] const std::vector<double>& estimates() const { return m_estimates; }  ///< in the order of ratios()
    [[nodiscard]] const std::vector<double>& prices() const { return m_prices; }
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }  ///< positions in the sample
    [[nodiscard]] double medianRatio() const;

    /// All figures but PRB of the whole sample, and of it with copies[i] copies of sale i (in the order of ratios()),
    /// total of them together. O(n).
    [[nodiscard]] RatioFigures figures() const;
    [[nodiscard]] RatioFigures figures(const std::vector<std::uint16_t>& copies, std::size_t total) const;

    /// The figures but PRB without each sale in turn, exactly: one value a sale and figure. O(n).
    [[nodiscard]] std::vector<RatioFigures> withoutEach() const;

private:
    std::vector<std::uint32_t> m_order;
    std::vector<double> m_ratios;
    std::vector<double> m_estimates;
    std::vector<double> m_prices;
    std::vector<std::uint32_t> m_byPrice;  // positions, by price
    std::vector<double> m_estimatesByPrice;
    std::vector<double> m_pricesByPrice;
};

}  // namespace herleid
