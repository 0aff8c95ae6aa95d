#pragma once

#include <QByteArray>
#include <filesystem>

#include "model/facts/result.h"

namespace herleid {

/// Writes the whole file or nothing: beside it first, then renamed into place. Fails with FileNotWritable or
/// DiskFull; what stood there before is then still there.
Result<void> writeWhole(const std::filesystem::path& file, const QByteArray& content);

/// True where both name one file.
[[nodiscard]] bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace herleid
