#include "ui/report/workbook.h"

#include <xlsxwriter.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <map>

namespace herleid {

namespace {

constexpr double narrowest = 9, widest = 46;   // characters; chosen

QByteArray currencyFormat(Currency currency) {
    const QByteArray code(currency.code().data(), 3);
    const QByteArray sign = code == "EUR" ? QByteArrayLiteral("€ ") : code == "USD" ? QByteArrayLiteral("$") : code + ' ';
    return '"' + sign + "\"#,##0.00;-\"" + sign + "\"#,##0.00";
}

QByteArray decimalsFormat(int decimals, bool isPercent) {
    QByteArray format = isPercent ? "0" : "#,##0";
    if (decimals > 0) format += '.' + QByteArray(decimals, '0');
    return isPercent ? format + '%' : format;
}

}  // namespace

struct Workbook::Impl {
    Impl(Currency used, Size size, const QString& where)
        : currency(used),
          isLarge(size == Size::Large),
          folder(where.isEmpty() ? QDir::tempPath() + QStringLiteral("/herleid-XXXXXX") : where),
          file(folder.filePath(QStringLiteral("w.xlsx"))) {
        QByteArray temporary = QFile::encodeName(folder.path());
        lxw_workbook_options options{};
        options.constant_memory = isLarge ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = temporary.data();
        book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
        lxw_doc_properties properties{};
        char comments[] = "Herleid";
        properties.comments = comments;
        properties.created = 946684800;   // 1 January 2000: no moment of making
        workbook_set_properties(book, &properties);
    }
    ~Impl() {
        if (book != nullptr) workbook_close(book);
    }

    lxw_format* format(const QByteArray& number, CellStyle style) {
        lxw_format*& made = formats[{number, style}];
        if (made != nullptr) return made;
        made = workbook_add_format(book);
        if (!number.isEmpty()) format_set_num_format(made, number.constData());
        switch (style) {
            case CellStyle::Plain: break;
            case CellStyle::Head:
                format_set_bold(made);
                format_set_text_wrap(made);
                format_set_bottom(made, LXW_BORDER_THIN);
                format_set_align(made, LXW_ALIGN_VERTICAL_BOTTOM);
                break;
            case CellStyle::Title:
                format_set_bold(made);
                format_set_font_size(made, 14);
                break;
            case CellStyle::Quiet: format_set_font_color(made, 0x5A6672); break;
            case CellStyle::Strong:
                format_set_bold(made);
                format_set_top(made, LXW_BORDER_THIN);
                break;
            case CellStyle::Wrapped:
                format_set_text_wrap(made);
                format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
                break;
        }
        return made;
    }
    void widen(int column, qsizetype characters) {
        if (isLarge) return;
        double& width = widths[column];
        width = std::clamp(std::max(width, static_cast<double>(characters) + 2), narrowest, widest);
    }
    void setWidths() {
        for (const auto& [column, width] : widths)
            worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), width, nullptr);
        widths.clear();
    }
    void write(int row, int column, double value, const QByteArray& number, CellStyle style = CellStyle::Plain) {
        worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                               format(number, style));
        widen(column, QString::number(value, 'f', 2).size() + 4);
    }

    Currency currency;
    bool isLarge;
    void note(lxw_error result) {
        if (error == LXW_NO_ERROR) error = result;
    }

    lxw_error error = LXW_NO_ERROR;   // the first of a cell
    QTemporaryDir folder;
    QString file;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::map<std::pair<QByteArray, CellStyle>, lxw_format*> formats;
    std::map<int, double> widths;
};

Workbook::Workbook(Currency currency, Size size, const QString& folder)
    : m_impl(std::make_unique<Impl>(currency, size, folder)) {}
Workbook::~Workbook() = default;

void Workbook::beginSheet(const QString& name, int frozenRows, int frozenColumns) {
    m_impl->setWidths();
    m_impl->sheet = workbook_add_worksheet(m_impl->book, name.toUtf8().constData());
    if (frozenRows > 0 || frozenColumns > 0)
        worksheet_freeze_panes(m_impl->sheet, static_cast<lxw_row_t>(frozenRows), static_cast<lxw_col_t>(frozenColumns));
    worksheet_set_landscape(m_impl->sheet);
    worksheet_set_paper(m_impl->sheet, 9);   // A4
    worksheet_fit_to_pages(m_impl->sheet, 1, 0);
    worksheet_gridlines(m_impl->sheet, LXW_HIDE_ALL_GRIDLINES);
}

void Workbook::setWidth(int column, double width) {
    worksheet_set_column(m_impl->sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), width, nullptr);
}

void Workbook::text(int row, int column, const QString& text, CellStyle style) {
    m_impl->note(worksheet_write_string(m_impl->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                        text.toUtf8().constData(), m_impl->format({}, style)));
    if (style == CellStyle::Plain || style == CellStyle::Strong) m_impl->widen(column, text.size());
    if (style == CellStyle::Head) m_impl->widen(column, std::min<qsizetype>(text.size(), 16));
}

void Workbook::number(int row, int column, double value, int decimals) {
    m_impl->write(row, column, value, decimalsFormat(decimals, false));
}

void Workbook::plainNumber(int row, int column, double value) { m_impl->write(row, column, value, {}); }

void Workbook::flag(int row, int column, bool isTrue) {
    m_impl->note(worksheet_write_boolean(m_impl->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                         isTrue ? 1 : 0, nullptr));
}

void Workbook::percent(int row, int column, double share, int decimals) {
    m_impl->write(row, column, share, decimalsFormat(decimals, true));
}

void Workbook::amount(int row, int column, const Money& amount, bool strong) {
    m_impl->write(row, column, amount.units(), currencyFormat(m_impl->currency),
                  strong ? CellStyle::Strong : CellStyle::Plain);
}

void Workbook::date(int row, int column, Date date) {
    if (date < Date(1900, 3, 1)) {
        text(row, column, QString::fromStdString(date.iso()));
        return;
    }
    // Whole days from 30 December 1899, as workbooks count; shown as the reader's country writes dates.
    worksheet_write_number(m_impl->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           date.days() - Date(1899, 12, 30).days(), m_impl->format("dd-mm-yyyy", CellStyle::Plain));
    m_impl->widen(column, 10);
}

void Workbook::formula(int row, int column, const QString& formula, double result, int decimals, bool strong) {
    const QByteArray number = decimals < 0 ? currencyFormat(m_impl->currency) : decimalsFormat(decimals, false);
    worksheet_write_formula_num(m_impl->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                formula.toUtf8().constData(),
                                m_impl->format(number, strong ? CellStyle::Strong : CellStyle::Plain), result);
    m_impl->widen(column, QString::number(result, 'f', 2).size() + 4);
}

void Workbook::addFilter(int rows, int columns) {
    m_impl->note(worksheet_autofilter(m_impl->sheet, 0, 0, static_cast<lxw_row_t>(rows - 1),
                                      static_cast<lxw_col_t>(columns - 1)));
}

Result<void> Workbook::state() const {
    if (m_impl->error == LXW_NO_ERROR) return {};
    return failure(ErrorCode::FileNotWritable,
                   {{"file", m_impl->file.toStdString()}, {"reason", lxw_strerror(m_impl->error)}});
}

Result<void> Workbook::close() {
    m_impl->setWidths();
    const lxw_error error = workbook_close(m_impl->book);
    m_impl->book = nullptr;
    m_impl->note(error);
    return state();
}

Result<void> Workbook::finishAs(const QString& file) {
    if (auto closed = close(); !closed) return closed;
    QFile made(m_impl->file);
    if (made.rename(file)) return {};
    return failure(ErrorCode::FileNotWritable, {{"file", file.toStdString()}, {"reason", made.errorString().toStdString()}});
}

Result<QByteArray> Workbook::finish() {
    if (const auto closed = close(); !closed) return tl::unexpected(closed.error());
    QFile written(m_impl->file);
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotWritable,
                       {{"file", m_impl->file.toStdString()}, {"reason", "the temporary file cannot be read"}});
    return written.readAll();
}

QString Workbook::cell(int row, int column, bool isFixed) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    if (isFixed)
        lxw_rowcol_to_cell_abs(name, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), 1, 1);
    else
        lxw_rowcol_to_cell(name, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return QString::fromLatin1(name);
}

}  // namespace herleid
