#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>

#include "model/facts/date.h"
#include "model/facts/money.h"
#include "model/facts/result.h"

namespace herleid {

/// How a cell looks.
enum class CellStyle { Plain, Head, Title, Quiet, Strong, Wrapped };

/// A workbook (Office Open XML) being written, sheet after sheet. Columns become as wide as their widest cell. The same
/// content gives the same bytes but for the compression: no moment of making is written.
class Workbook {
public:
    /// Large: written row by row to a temporary file, so that memory stays constant; columns have the width they are given.
    enum class Size { Small, Large };
    /// currency: of all amounts. folder: a name ending in XXXXXX for the folder with the unfinished files; empty: where
    /// the system keeps temporary files.
    explicit Workbook(Currency currency, Size size = Size::Small, const QString& folder = {});
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Begins a sheet; rows down to frozenRows and columns to frozenColumns stay in view.
    void beginSheet(const QString& name, int frozenRows = 0, int frozenColumns = 0);
    /// Before the first cell of a large sheet; characters.
    void setWidth(int column, double width);
    void text(int row, int column, const QString& text, CellStyle style = CellStyle::Plain);
    void number(int row, int column, double value, int decimals);
    void plainNumber(int row, int column, double value);   ///< ungrouped, with the decimals it has, such as a year
    void flag(int row, int column, bool isTrue);
    void percent(int row, int column, double share, int decimals);   ///< share: 0.16 is 16%
    void amount(int row, int column, const Money& amount, bool strong = false);
    /// A date before March 1900, which workbooks cannot count, becomes a text.
    void date(int row, int column, Date date);
    /// "=SUM(B2:B9)" with the result it has, for readers that do not calculate; an amount where decimals < 0.
    void formula(int row, int column, const QString& formula, double result, int decimals = -1, bool strong = false);

    /// Lets the reader choose rows by the first row of the sheet.
    void addFilter(int rows, int columns);

    /// What went wrong so far: FileNotWritable where a text is longer than the 32,767 characters a cell can hold.
    [[nodiscard]] Result<void> state() const;
    /// Closes the workbook and gives it this name, in a folder on the same disk. Fails as finish() does.
    [[nodiscard]] Result<void> finishAs(const QString& file);
    /// Closes the workbook. Fails with FileNotWritable or DiskFull where the temporary file could not be written.
    [[nodiscard]] Result<QByteArray> finish();

    /// "B7" for row 6, column 1; "$B$7" where it is to stay when copied.
    [[nodiscard]] static QString cell(int row, int column, bool isFixed = false);

    static constexpr std::int64_t mostRows = 1'048'576;   ///< of a sheet (ECMA-376)

private:
    struct Impl;
    [[nodiscard]] Result<void> close();
    std::unique_ptr<Impl> m_impl;
};

}  // namespace herleid
