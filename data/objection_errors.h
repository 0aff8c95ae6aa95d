#pragma once
#include "model/facts/result.h"
namespace herleid {
inline constexpr ErrorCode UnknownObjectionCode = ErrorCode::UnknownFinding;
inline constexpr ErrorCode ObjectionClosedCode = ErrorCode::ModelFrozen;
inline constexpr ErrorCode ObjectionNotClosableCode = ErrorCode::NoteMissing;
}
