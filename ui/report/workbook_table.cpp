#include "ui/report/workbook_table.h"

#include <QFile>
#include <algorithm>

#include "ui/report/workbook.h"

namespace herleid {

namespace {

// Characters; chosen.
double widthOf(const ExportColumn& column) {
    double width = 12;
    if (column.kind == ColumnKind::Text) width = 20;
    if (column.kind == ColumnKind::Amount) width = 16;
    return std::clamp(static_cast<double>(column.name.size()) + 4, width, 28.0);
}

class WorkbookTable final : public ExportWriter {
public:
    explicit WorkbookTable(std::filesystem::path file) : m_file(std::move(file)) {}

    Result<void> begin(const ExportHead& head) override {
        m_head = head;
        std::error_code error;
        const std::filesystem::path folder = std::filesystem::absolute(m_file.target()).parent_path();
        if (!std::filesystem::is_directory(folder, error)) return m_file.failed(ENOENT);
        const QString beside = QFile::decodeName(m_file.target().string().c_str()) + QStringLiteral(".new-XXXXXX");
        m_book = std::make_unique<Workbook>(head.currency, Workbook::Size::Large, beside);
        m_book->beginSheet(QString::fromStdString(head.name), 1, 1);
        for (std::size_t i = 0; i < head.columns.size(); ++i) {
            m_book->setWidth(static_cast<int>(i), widthOf(head.columns[i]));
            m_book->text(0, static_cast<int>(i), QString::fromStdString(head.columns[i].name), CellStyle::Head);
        }
        return ended(m_book->state());
    }

    Result<void> write(const ExportRow& row) override {
        if (m_row >= Workbook::mostRows)
            return failure(ErrorCode::TooManyRows, {{"file", m_file.target().string()},
                                                    {"limit", std::to_string(Workbook::mostRows - 1)}});
        for (std::size_t i = 0; i < row.cells.size(); ++i) put(static_cast<int>(i), row.cells[i]);
        ++m_row;
        return ended(m_book->state());
    }

    Result<void> finish() override {
        m_book->addFilter(static_cast<int>(m_row), static_cast<int>(m_head.columns.size()));
        auto closed = ended(m_book->finishAs(QFile::decodeName(m_file.path().string().c_str())));
        return closed ? m_file.publish() : closed;
    }

    void describe(Mapping& mapping) const override {
        mapping.layer = m_head.name;
        for (DateColumn* date : {&mapping.saleDate, &mapping.deliveryDate, &mapping.recordedOn, &mapping.verifiedOn})
            date->formats = {"%Y-%m-%d"};
    }

private:
    void put(int column, const ExportCell& cell) {
        const int row = static_cast<int>(m_row);
        if (const auto* text = std::get_if<std::string>(&cell); text != nullptr && !text->empty())
            m_book->text(row, column, QString::fromStdString(*text));
        if (const auto* whole = std::get_if<std::int64_t>(&cell))
            m_book->plainNumber(row, column, static_cast<double>(*whole));
        if (const auto* number = std::get_if<double>(&cell)) {
            if (m_head.columns[static_cast<std::size_t>(column)].kind == ColumnKind::Share)
                m_book->percent(row, column, *number, 1);
            else
                m_book->plainNumber(row, column, *number);
        }
        if (const auto* amount = std::get_if<Money>(&cell)) m_book->amount(row, column, *amount);
        if (const auto* date = std::get_if<Date>(&cell)) m_book->date(row, column, *date);
        if (const auto* flag = std::get_if<bool>(&cell)) m_book->flag(row, column, *flag);
    }
    /// The same, with the name the user gave instead of the unfinished file's.
    [[nodiscard]] Result<void> ended(Result<void> result) const {
        if (!result)
            for (auto& [key, value] : result.error().arguments)
                if (key == "file") value = m_file.target().string();
        return result;
    }

    FileBeside m_file;
    ExportHead m_head;
    std::unique_ptr<Workbook> m_book;
    std::int64_t m_row = 1;
};

}  // namespace

std::unique_ptr<ExportWriter> workbookTable(std::filesystem::path file) {
    return std::make_unique<WorkbookTable>(std::move(file));
}

}  // namespace herleid
