#include "app/cli/values_table.h"

#include "app/cli/output_file.h"
#include "data/values_layer.h"
#include "ui/report/workbook.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

// A field of a CSV file, quoted where RFC 4180 asks for it.
QByteArray csvField(const std::string& text) {
    QByteArray field = QByteArray::fromStdString(text);
    if (field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r'))
        field = '"' + field.replace("\"", "\"\"") + '"';
    return field;
}

const QByteArrayList columns{"id",          "address",      "valuation_date", "value",    "lo",           "hi", "currency",
                             "model_value", "model_weight", "comparables",    "warnings", "model_version"};

QByteArray csvRow(const RunValue& value, const TableOfValues& about) {
    const QByteArrayList fields{csvField(value.propertyId),
                                csvField(value.address),
                                QByteArray::fromStdString(about.valuationDate.iso()),
                                QByteArray::fromStdString(value.value.plain()),
                                QByteArray::fromStdString(value.lo.plain()),
                                QByteArray::fromStdString(value.hi.plain()),
                                QByteArray(value.value.currency().code().data(), 3),
                                QByteArray::fromStdString(value.modelValue.plain()),
                                QByteArray::number(value.modelWeight, 'f', 6),
                                QByteArray::number(static_cast<qulonglong>(value.sales)),
                                QByteArray::number(static_cast<qulonglong>(value.warnings)),
                                QByteArray::number(static_cast<qlonglong>(about.modelVersion))};
    return fields.join(',') + '\n';
}

Result<QByteArray> workbookOf(Project& project, std::int64_t run, const TableOfValues& about, Progress& progress) {
    Workbook book(project.settings().currency, Workbook::Size::Large);
    book.beginSheet(QStringLiteral("values"), 1, 1);
    for (int i = 0; i < columns.size(); ++i) {
        book.setWidth(i, i == 1 ? 34 : 15);
        book.text(0, i, QString::fromLatin1(columns[i]), CellStyle::Head);
    }
    int row = 1;
    const auto read = forEachValue(project, run, progress, [&](const RunValue& value) {
        book.text(row, 0, QString::fromStdString(value.propertyId));
        book.text(row, 1, QString::fromStdString(value.address));
        book.date(row, 2, about.valuationDate);
        book.amount(row, 3, value.value);
        book.amount(row, 4, value.lo);
        book.amount(row, 5, value.hi);
        const std::string_view code = value.value.currency().code();
        book.text(row, 6, QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
        book.amount(row, 7, value.modelValue);
        book.percent(row, 8, value.modelWeight, 1);
        book.number(row, 9, static_cast<double>(value.sales), 0);
        book.number(row, 10, static_cast<double>(value.warnings), 0);
        book.number(row, 11, static_cast<double>(about.modelVersion), 0);
        ++row;
    });
    if (!read) return tl::unexpected(read.error());
    return book.finish();
}

}  // namespace

Result<void> writeValues(const std::filesystem::path& file, Project& project, std::int64_t run,
                         const TableOfValues& about, Progress& progress) {
    if (file.extension() == ".gpkg") return writeValuesLayer(file, project, run, progress);
    if (file.extension() == ".xlsx") {
        const auto book = workbookOf(project, run, about, progress);
        return book ? writeWhole(file, *book) : tl::unexpected(book.error());
    }
    QByteArray csv = columns.join(',') + '\n';
    const auto read =
        forEachValue(project, run, progress, [&](const RunValue& value) { csv += csvRow(value, about); });
    return read ? writeWhole(file, csv) : tl::unexpected(read.error());
}

Result<void> writeValuesCsv(const std::filesystem::path& file, const std::vector<RunValue>& values,
                            const TableOfValues& about) {
    QByteArray csv = columns.join(',') + '\n';
    for (const RunValue& value : values) csv += csvRow(value, about);
    return writeWhole(file, csv);
}

Result<void> writeProblems(const std::filesystem::path& file, const std::vector<RunProblem>& problems) {
    QByteArray csv = "id,reason\n";
    for (const RunProblem& problem : problems)
        csv += csvField(problem.propertyId) + ',' + csvField(errorText(problem.error).toStdString()) + '\n';
    return writeWhole(file, csv);
}

}  // namespace herleid
