#include "ui/theme/diverging_scale.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr double shown = 0.95;  // part of the values that the closed classes are to hold; chosen

QColor between(const QColor& a, const QColor& b, double t) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * t),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * t),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * t));
}

}  // namespace

DivergingScale DivergingScale::covering(std::vector<double> percents) {
    for (double& percent : percents) percent = std::abs(percent);
    std::erase_if(percents, [](double percent) { return !std::isfinite(percent); });
    if (percents.empty()) return DivergingScale();
    const auto at =
        percents.begin() + static_cast<std::ptrdiff_t>(shown * static_cast<double>(percents.size() - 1));
    std::nth_element(percents.begin(), at, percents.end());
    const double wanted = *at / (outermost - 0.5);
    if (!(wanted > 0)) return DivergingScale();
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (wanted <= digit * power * 1.2) return DivergingScale(digit * power);
    return DivergingScale(10 * power);
}

int DivergingScale::classOf(double percent) const {
    if (!std::isfinite(percent)) return 0;
    return static_cast<int>(std::clamp(std::round(percent / m_step), -double(outermost), double(outermost)));
}

QColor DivergingScale::colour(int position) {
    const Tokens& tokens = Theme::tokens();
    const QColor& end = position < 0 ? tokens.minus : tokens.plus;
    return between(tokens.middle, end, std::abs(position) / double(outermost));
}

}  // namespace herleid
