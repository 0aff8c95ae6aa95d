#pragma once

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

namespace herleid {

/// The present moment in UTC as ISO 8601 with milliseconds: "2026-11-23T19:56:01.234Z".
[[nodiscard]] inline std::string utcNow() {
    const auto now = std::chrono::system_clock::now();
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(milliseconds));
    return text;
}

}  // namespace herleid
