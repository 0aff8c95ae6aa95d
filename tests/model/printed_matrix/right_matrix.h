#pragma once

#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// A matrix of a made-up terraced house in which everything is right: amounts worked out by hand from 0.5% a month,
/// 5% a step of a rating, and a land price that falls from 520 a m² at 180 m² to 480 at 240 m².
[[nodiscard]] PrintedMatrix rightMatrix();

}  // namespace herleid
