#include "ui/theme/map_scale.h"

#include <algorithm>
#include <cmath>

#include "model/facts/statistics.h"
#include "ui/theme/diverging_scale.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr double outside = 0.05;  // part of the figures in each open class; chosen

QColor between(const QColor& a, const QColor& b, double t) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * t),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * t),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * t));
}

double roundStep(double wanted) {
    if (!(wanted > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double digit : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5})
        if (wanted <= digit * power) return digit * power;
    return 10 * power;
}

}  // namespace

MapScale MapScale::aroundZero(std::vector<double> figures) {
    MapScale scale;
    scale.m_step = DivergingScale::covering(std::move(figures)).step();
    return scale;
}

MapScale MapScale::rising(std::vector<double> figures) {
    MapScale scale;
    scale.m_isAroundZero = false;
    std::erase_if(figures, [](double figure) { return !std::isfinite(figure); });
    if (figures.empty()) return scale;
    const double low = quantile(figures, outside);
    const double high = quantile(std::move(figures), 1 - outside);
    scale.m_step = roundStep((high - low) / (classes - 2));
    scale.m_from = std::round(low / scale.m_step) * scale.m_step;
    return scale;
}

int MapScale::classOf(double figure) const {
    if (!std::isfinite(figure)) return none;
    const double position =
        m_isAroundZero ? std::round(figure / m_step) + middle : std::floor((figure - m_from) / m_step) + 1;
    return static_cast<int>(std::clamp(position, 0.0, static_cast<double>(classes - 1)));
}

double MapScale::valueOf(int position) const {
    if (m_isAroundZero) return (position - middle) * m_step;
    return m_from + (std::max(position, 1) - 1) * m_step;
}

MapScale::Colours MapScale::colours() const {
    const Tokens& tokens = Theme::tokens();
    Colours colours;
    for (int k = 0; k < classes; ++k) {
        QColor& colour = colours[static_cast<std::size_t>(k)];
        if (m_isAroundZero)
            colour = DivergingScale::colour(k - middle);
        else if (k < middle)
            colour = between(tokens.fewest, tokens.halfway, k / double(middle));
        else
            colour = between(tokens.halfway, tokens.most, (k - middle) / double(middle));
    }
    return colours;
}

}  // namespace herleid
