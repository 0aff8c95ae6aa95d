#include "model/facts/facts.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace herleid {

bool operator==(const Facts& a, const Facts& b) {
    const std::size_t n = std::max(a.size(), b.size());
    for (std::size_t i = 0; i < n; ++i)
        if (a.has(i) != b.has(i) || (a.has(i) && a[i] != b[i])) return false;
    return true;
}

std::string plainText(const Feature& feature, double value) {
    if (std::isnan(value)) return {};
    if (feature.kind == FeatureKind::Flag) return value != 0 ? "true" : "false";
    if (feature.hasLevels()) {
        const auto level = static_cast<std::size_t>(value);
        // A level that a later catalogue knows: an older model must still be able to name it.
        return level < feature.levels.size() ? feature.levels[level].code : "#" + std::to_string(level);
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), written.ptr};
}

Result<double> parsePlainText(const Feature& feature, const std::string& text) {
    if (text.empty()) return Facts::missing();
    const auto unreadable = [&](const std::string& expected) {
        return failure(ErrorCode::ValueUnreadable,
                       {{"feature", feature.name}, {"value", text}, {"expected", expected}});
    };
    if (feature.kind == FeatureKind::Flag) {
        if (text == "true" || text == "1" || text == "yes" || text == "ja") return 1.0;
        if (text == "false" || text == "0" || text == "no" || text == "nee") return 0.0;
        return unreadable("flag");
    }
    if (feature.hasLevels()) {
        if (const auto level = feature.levelOf(text)) return static_cast<double>(*level);
        std::string known;
        for (std::size_t i = 0; i < std::min<std::size_t>(feature.levels.size(), 12); ++i)
            known += (i == 0 ? "" : ", ") + feature.levels[i].code;
        return unreadable(known);
    }
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return unreadable("number");
    if ((feature.minimum && value < *feature.minimum) || (feature.maximum && value > *feature.maximum))
        return unreadable("range");
    return value;
}

}  // namespace herleid
