#pragma once

#include <QByteArray>
#include <QString>

#include "data/rival_values.h"
#include "ui/text/format.h"

namespace herleid {

/// The comparison as JSON: the same names and figures in every language.
[[nodiscard]] QByteArray rivalJson(const RivalStudy& study, const RivalValues& values);
/// For people: the verdicts, then a line a figure with a column a rival, then the differences.
[[nodiscard]] QString rivalText(const RivalStudy& study, const RivalValues& values, const Format& format);

}  // namespace herleid
