#include "app/cli/import_report.h"

#include <map>

#include "app/cli/inspection_report.h"
#include "data/row_problem_name.h"
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
    json.member("code", name(problem.code));
    json.member("text", rowProblemText(problem).toUtf8());
    json.end();
}

void writeList(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key).beginArray();
    for (const std::string& text : texts) json.value(std::string_view(text));
    json.end();
}

/// The first facts that a person has set and the file has otherwise.
void writeKept(JsonWriter& json, const std::vector<KeptFact>& facts) {
    json.key("kept_facts").beginArray();
    for (const KeptFact& fact : facts) {
        json.beginObject();
        json.member("property_id", std::string_view(fact.propertyId));
        json.member("column", std::string_view(fact.column));
        json.member("kept", std::string_view(fact.kept));
        json.member("in_file", std::string_view(fact.inFile));
        json.end();
    }
    json.end();
}

/// What the BAG and boundaries added where nothing was recorded.
void writeCompletion(JsonWriter& json, const Completion& completion) {
    json.key("completed").beginObject();
    json.key("facts").beginObject();
    for (const auto& [feature, count] : completion.facts) json.member(feature, count);
    json.end();
    json.member("sales", completion.sales);
    json.member("found_in_bag", completion.matched);
    json.member("not_in_bag", completion.unmatched);
    json.member("differs_from_bag", completion.differing);
    json.end();
}

void writeFirstRows(JsonWriter& json, const RowPreview& preview) {
    json.key("first_rows").beginArray();
    for (const auto& row : preview.rows) {
        json.beginObject();
        for (std::size_t i = 0; i < row.size(); ++i) json.member(preview.columns[i], std::string_view(row[i]));
        json.end();
    }
    json.end();
}

/// The first rows as they will stand in the project, a line a row.
QString firstRowsText(const RowPreview& preview) {
    QString text = Say::tr("The first rows as they will be:\n");
    const auto line = [&](const std::vector<std::string>& cells) {
        QStringList texts;
        for (const std::string& cell : cells) texts << QString::fromStdString(cell);
        text += QStringLiteral("  ") + texts.join(QStringLiteral(" | ")) + u'\n';
    };
    line(preview.columns);
    for (const auto& row : preview.rows) line(row);
    return text;
}

}  // namespace

QByteArray importJson(const ImportReport& report, const ImportRequest& request, const FileInspection* inspection) {
    std::map<std::string_view, std::int64_t> reasons;
    for (const RowProblem& problem : report.problems) ++reasons[name(problem.code)];
    JsonWriter json;
    json.beginObject();
    json.member("file", std::string_view(request.file.string()));
    json.member("preview", inspection != nullptr);
    json.member("rows", report.rows);
    json.member("accepted", report.accepted);
    json.member("rejected", report.problems.size());
    json.member("new_properties", report.newProperties);
    json.member("new_sales", report.newSales);
    json.member("updated_properties", report.updated);
    json.member("updated_sales", report.updatedSales);
    json.member("unchanged", report.unchanged);
    json.member("kept", report.kept);
    json.member("disappeared", report.disappeared);
    writeList(json, "disappeared_ids", report.disappearedIds);
    json.member("kept_by_hand", report.keptByHand);
    writeKept(json, report.keptFacts);
    writeCompletion(json, report.completion);
    json.key("rejected_because").beginObject();
    for (const auto& [reason, count] : reasons) json.member(reason, count);
    json.end();
    json.key("problems").beginArray();
    for (std::size_t i = 0; i < std::min(listedProblems, report.problems.size()); ++i)
        writeProblem(json, report.problems[i]);
    json.end();
    writeList(json, "unused_columns", report.unusedColumns);
    if (inspection != nullptr) {
        writeInspection(json, *inspection);
        writeFirstRows(json, report.firstRows);
    }
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
        text += firstRowsText(report.firstRows);
        text += Say::tr("Preview: nothing was imported.\n");
    } else {
        text += Say::tr("New dwellings: %1; new sales: %2; dwellings known already: %3.\n")
                    .arg(count(report.newProperties), count(report.newSales), count(report.updated));
    }
    if (report.updatedSales + report.unchanged + report.kept + report.disappeared > 0)
        text += Say::tr("Sales updated: %1; rows that say what is known: %2; known rows left as they are: %3; no longer in the "
                        "file: %4.\n")
                    .arg(count(report.updatedSales), count(report.unchanged), count(report.kept),
                         count(report.disappeared));
    if (report.keptByHand > 0)
        text += Say::tr("Facts that a person has set and the file has otherwise, left as they are: %1.\n")
                    .arg(count(report.keptByHand));
    if (report.completion.factCount() + report.completion.sales > 0)
        text += Say::tr("Filled in from the BAG and boundaries where nothing was recorded: facts of dwellings %1, sales %2.\n")
                    .arg(count(report.completion.factCount()), count(report.completion.sales));
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
