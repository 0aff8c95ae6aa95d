#pragma once

#include <QString>
#include <optional>

#include "ui/text/format.h"

class QComboBox;

namespace herleid {

// How a fact is typed or chosen, the same wherever it is.

/// Nothing when the text is no number; NaN ("not recorded") when it is empty. Only the decimal sign of the language is
/// read, and no grouping, so that 0,9 can never become 9.
[[nodiscard]] std::optional<double> readNumber(const QString& text, const QString& language);
/// The number as readNumber reads it back.
[[nodiscard]] QString writeNumber(double value, const QString& language);
/// Every level of a category, rating or flag, "not recorded" first; the data of an item is its value.
void fillLevels(QComboBox& box, const Feature& feature, double value, const Format& format);
/// Why a value cannot be the feature's: outside its bounds. Empty when it can.
[[nodiscard]] QString factProblem(const Feature& feature, double value, const Format& format);
[[nodiscard]] QString unreadableText(const QString& text, const Format& format);

}  // namespace herleid
