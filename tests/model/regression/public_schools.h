#pragma once

#include <array>

namespace herleid {

/// Per capita expenditure on public schools and per capita income (÷ 10,000) by state of the USA, 1979; the
/// one state without a figure left out. Source: US Department of Commerce (1979), as in Greene (1993),
/// Econometric Analysis, table 14.1. The classic example of what heteroscedasticity does to standard errors.
struct PublicSchool {
    double expenditure = 0;  ///< dollars
    double income = 0;       ///< 10,000 dollars
};

// clang-format off
inline constexpr std::array<PublicSchool, 50> publicSchools{{
    {275, 0.6247}, {821, 1.0851}, {339, 0.7374}, {275, 0.6183}, {387, 0.885}, {452, 0.8001}, {531, 0.8914},
    {424, 0.8604}, {316, 0.7505}, {265, 0.67}, {403, 0.838}, {304, 0.6813}, {437, 0.8745}, {345, 0.7696},
    {431, 0.7873}, {355, 0.8001}, {260, 0.6615}, {316, 0.664}, {327, 0.6333}, {427, 0.8306}, {427, 0.8063},
    {466, 0.8442}, {477, 0.7847}, {259, 0.5736}, {274, 0.7342}, {433, 0.7051}, {294, 0.7391},
    {359, 0.9032}, {279, 0.7277}, {423, 0.8818}, {388, 0.6505}, {447, 0.8267}, {335, 0.6607},
    {311, 0.7478}, {322, 0.7812}, {320, 0.6951}, {397, 0.7839}, {412, 0.7733}, {342, 0.7526},
    {315, 0.6242}, {321, 0.6841}, {268, 0.6489}, {315, 0.7697}, {417, 0.6622}, {353, 0.6541},
    {356, 0.7624}, {415, 0.845}, {428, 1.0022}, {320, 0.6456}, {500, 0.9096}
}};
// clang-format on

}  // namespace herleid
