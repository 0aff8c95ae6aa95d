#include "app/cli/import_report.h"

#include <map>

#include "ui/report/json_writer.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr std::size_t shownProblems = 10;
constexpr std::size_t listedProblems = 1000;

QString fileName(const ImportRequest& request) { return QString::fromStdString(request.file.string()); }

void writeProblem(JsonWriter& json, const RowProblem& problem) {
    json.beginObject();
    json.member("row", problem.row);
    json.member("column", std::string_view(problem.column));
    json.member("value", std::string_view(problem.value));
    json.member("code", keyOf(problem.code));
    json.member("text", rowProblemText(problem).toUtf8());
    json.end();
}

}  // namespace

std::string_view keyOf(RowProblemCode code) {
    switch (code) {
        case RowProblemCode::RaggedRow: return "ragged_row";
        case RowProblemCode::WrongEncoding: return "wrong_encoding";
        case RowProblemCode::NumberUnreadable: return "number_unreadable";
        case RowProblemCode::BelowMinimum: return "below_minimum";
        case RowProblemCode::AboveMaximum: return "above_maximum";
        case RowProblemCode::DateUnreadable: return "date_unreadable";
        case RowProblemCode::LevelUnknown: return "level_unknown";
        case RowProblemCode::PriceMissing: return "price_missing";
        case RowProblemCode::PriceNotPositive: return "price_not_positive";
        case RowProblemCode::DateMissing: return "date_missing";
        case RowProblemCode::IdMissing: return "id_missing";
        case RowProblemCode::DuplicateId: return "duplicate_id";
        case RowProblemCode::DiffersFromProject: return "differs_from_project";
        case RowProblemCode::UnknownOwner: return "unknown_owner";
        case RowProblemCode::CoordinateInvalid: return "coordinate_invalid";
        case RowProblemCode::FlagUnreadable: return "flag_unreadable";
        case RowProblemCode::IdentifierInvalid: return "identifier_invalid";
        case RowProblemCode::TextMissing: return "text_missing";
        case RowProblemCode::PolygonMissing: return "polygon_missing";
    }
    return {};
}

QByteArray importJson(const ImportReport& report, const ImportRequest& request, bool isPreview) {
    std::map<std::string_view, std::int64_t> reasons;
    for (const RowProblem& problem : report.problems) ++reasons[keyOf(problem.code)];
    JsonWriter json;
    json.beginObject();
    json.member("file", std::string_view(request.file.string()));
    json.member("preview", isPreview);
    json.member("rows", report.rows);
    json.member("accepted", report.accepted);
    json.member("rejected", report.problems.size());
    json.member("new_properties", report.newProperties);
    json.member("new_sales", report.newSales);
    json.member("updated_properties", report.updated);
    json.key("rejected_because").beginObject();
    for (const auto& [reason, count] : reasons) json.member(reason, count);
    json.end();
    json.key("problems").beginArray();
    for (std::size_t i = 0; i < std::min(listedProblems, report.problems.size()); ++i)
        writeProblem(json, report.problems[i]);
    json.end();
    json.key("unused_columns").beginArray();
    for (const std::string& column : report.unusedColumns) json.value(std::string_view(column));
    json.end();
    json.key("mapping").raw(QByteArray::fromStdString(writeMapping(report.mapping)));
    json.end();
    return json.text();
}

QString importText(const ImportReport& report, const ImportRequest& request, bool isPreview, const Format& format) {
    const auto count = [&](auto n) { return format.number(static_cast<double>(n), 0); };
    QString text = Say::tr("%1: %2 rows, accepted %3, rejected %4.\n")
                       .arg(fileName(request), count(report.rows), count(report.accepted),
                            count(report.problems.size()));
    if (isPreview) {
        text += Say::tr("Preview: nothing was imported.\n");
    } else {
        text += Say::tr("New dwellings: %1; new sales: %2; dwellings known already: %3.\n")
                    .arg(count(report.newProperties), count(report.newSales), count(report.updated));
    }
    QStringList unused;
    for (const std::string& column : report.unusedColumns) unused << QString::fromStdString(column);
    if (!unused.isEmpty()) text += Say::tr("Columns not used: %1.\n").arg(unused.join(QStringLiteral(", ")));
    return text;
}

void reportProblems(const ImportReport& report, const ImportRequest& request, const Console& console) {
    for (std::size_t i = 0; i < std::min(shownProblems, report.problems.size()); ++i)
        console.message(Say::tr("%1, rejected %2").arg(fileName(request), rowProblemText(report.problems[i])));
    if (report.problems.size() > shownProblems)
        console.message(Say::tr("and %1 more rejected rows; --rejects FILE.csv writes them all.")
                            .arg(report.problems.size() - shownProblems));
}

}  // namespace herleid
