#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

/// Unwinds an expected failure out of nested reading and writing inside data/, so that a transaction rolls
/// back on its way. Never leaves data/: the public functions turn it into a Result.
struct Failed {
    Error error;
};

[[noreturn]] inline void fail(ErrorCode code,
                              std::vector<std::pair<std::string, std::string>> arguments = {}) {
    throw Failed{Error{code, std::move(arguments)}};
}

/// The value of a Result, or its error thrown on.
template <class T>
T valueOrFail(Result<T> result) {
    if (!result) throw Failed{std::move(result).error()};
    return std::move(*result);
}

}  // namespace herleid
