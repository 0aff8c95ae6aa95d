#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// The recorded characteristics of one dwelling at one moment, in the order of a catalogue: 8 bytes a
/// feature. A number is itself, a flag 0 or 1, an ordered or category feature the position of its level in
/// the catalogue; NaN is "not recorded". Features that a catalogue gained later read as not recorded.
class Facts {
public:
    Facts() = default;
    explicit Facts(std::size_t features) : m_values(features, missing()) {}

    [[nodiscard]] double operator[](std::size_t feature) const {
        return feature < m_values.size() ? m_values[feature] : missing();
    }
    [[nodiscard]] bool has(std::size_t feature) const { return !std::isnan((*this)[feature]); }
    [[nodiscard]] std::optional<std::size_t> level(std::size_t feature) const {
        if (!has(feature)) return std::nullopt;
        return static_cast<std::size_t>((*this)[feature]);
    }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// Asks the processor to fetch the values, which are soon to be read.
    void prefetch() const { __builtin_prefetch(m_values.data()); }

    void set(std::size_t feature, double value) {
        if (feature >= m_values.size()) m_values.resize(feature + 1, missing());
        m_values[feature] = value;
    }
    void setLevel(std::size_t feature, std::size_t level) { set(feature, static_cast<double>(level)); }
    void clear(std::size_t feature) { set(feature, missing()); }

    [[nodiscard]] static constexpr double missing() { return std::numeric_limits<double>::quiet_NaN(); }

    /// Equal where every feature is equal or not recorded in both.
    friend bool operator==(const Facts& a, const Facts& b);

private:
    std::vector<double> m_values;
};

/// One fact as plain text, the same in every locale: "118", "detached", "true"; empty when not recorded.
[[nodiscard]] std::string plainText(const Feature& feature, double value);
/// Reads such a text back (also "1"/"0"/"yes"/"no"/"ja"/"nee" for a flag). Fails with ValueUnreadable.
[[nodiscard]] Result<double> parsePlainText(const Feature& feature, const std::string& text);

}  // namespace herleid
