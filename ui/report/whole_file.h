#pragma once

#include <QByteArray>
#include <QString>

#include "model/facts/result.h"

namespace herleid {

/// Writes a file beside its name and renames it: never half a file. Fails with FileNotWritable.
[[nodiscard]] Result<void> writeWholeFile(const QString& file, const QByteArray& bytes);

}  // namespace herleid
