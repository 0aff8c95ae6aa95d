#pragma once

#include <QString>

#include "ui/widgets/text_table.h"

class QDialog;
class QWidget;

namespace herleid {

/// The table that CSV text is, with the separator that its first line has most of: ; or ,.
[[nodiscard]] TextTable tableOfCsv(const QString& csv);

/// The figures of a chart or map as a table in a window of its own, for who reads rather than looks. Escape closes it.
QDialog* showFigures(QWidget& picture, const QString& csv);

}  // namespace herleid
