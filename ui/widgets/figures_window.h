#pragma once

#include <QDialog>

#include "ui/widgets/text_table.h"

namespace herleid {

/// The fields of a CSV of the window, line by line: separated by semicolons in Dutch and commas in English.
[[nodiscard]] TextTable tableFromCsv(const QString& csv, QChar separator);

/// The figures of a chart or map as a table. Stays open beside it; Esc closes it, Ctrl+C copies the table.
class FiguresWindow : public QDialog {
    Q_OBJECT
public:
    FiguresWindow(const QString& title, const QString& csv, QWidget* parent);
    [[nodiscard]] TextTableView& table() { return *m_table; }

private:
    TextTableView* m_table;
};

}  // namespace herleid
