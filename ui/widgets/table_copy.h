#pragma once

class QAbstractItemModel;
class QTableView;

namespace herleid {

/// Puts the whole table with its heads on the clipboard: as text with tabs for a spreadsheet, and as an HTML
/// table for a letter.
void copyTable(const QAbstractItemModel& model);
/// Ctrl+C in the view copies the whole table.
void enableCopy(QTableView& view);

}  // namespace herleid
