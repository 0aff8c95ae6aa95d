#include "ui/report/json_writer.h"
#include "ui/report/matrix_check_report.h"
#include "ui/text/matrix_check_words.h"

namespace herleid {

namespace {

constexpr std::string_view cellKey = "cell";   // stands several times in a finding about loose cells

void writeCells(JsonWriter& json, const MatrixFinding& one) {
    if (one.check != MatrixCheck::LooseCells) return;
    std::vector<double> amounts;
    for (const auto& [figure, value] : one.figures)
        if (figure == cellKey) amounts.push_back(value);
    json.key("cells").beginArray();
    std::size_t i = 0;
    for (const auto& [text, value] : one.texts) {
        if (text != cellKey || i >= amounts.size()) continue;
        json.beginObject();
        json.member("row", std::string_view(value));
        json.member("amount", amounts[i++]);
        json.end();
    }
    json.end();
}

void writeFinding(JsonWriter& json, const MatrixFinding& one, const PrintedMatrix& matrix, const Format& format) {
    json.beginObject();
    json.member("check", name(one.check));
    json.member("severity", name(one.severity));
    json.key("column");
    one.column ? json.value(*one.column) : json.null();
    json.member("object", std::string_view(one.object));
    json.member("part", std::string_view(one.part));
    json.key("printed");
    one.printed ? json.value(*one.printed) : json.null();
    json.key("expected");
    one.expected ? json.value(*one.expected) : json.null();
    json.key("difference");
    one.difference() ? json.value(*one.difference()) : json.null();
    json.member("tolerance", one.tolerance);
    json.key("figures").beginObject();
    for (const auto& [figure, value] : one.figures)
        if (figure != cellKey) json.member(figure, value);
    json.end();
    json.key("texts").beginObject();
    for (const auto& [text, value] : one.texts)
        if (text != cellKey) json.member(text, std::string_view(value));
    json.end();
    writeCells(json, one);
    json.member("title", matrixCheckTitle(one.check).toUtf8());
    json.member("text", matrixFindingText(one, matrix, format).toUtf8());
    if (one.asksAttention()) json.member("reason", matrixCheckReason(one.check).toUtf8());
    json.key("rulings").beginArray();
    if (one.asksAttention())
        for (const std::string_view ecli : rulingsOf(one.check)) json.value(ecli);
    json.end().end();
}

void writeGap(JsonWriter& json, const MatrixGap& gap) {
    json.beginObject();
    json.member("check", name(gap.check));
    json.key("rows").beginArray();
    for (const PrintedRow row : gap.rows) json.value(name(row));
    json.end();
    json.key("objects").beginArray();
    for (const std::string& object : gap.objects) json.value(std::string_view(object));
    json.end();
    json.member("text", matrixGapText(gap).toUtf8());
    json.end();
}

}  // namespace

QByteArray matrixCheckJson(const CheckedMatrix& checked, const Format& format) {
    const MatrixVerdict& verdict = checked.verdict;
    JsonWriter json;
    json.beginObject();
    json.member("file", std::string_view(checked.file));
    json.member("sheet", std::string_view(checked.sheet));
    json.member("source", std::string_view(checked.matrix.source));
    json.member("comparables", checked.matrix.comparables.size());
    json.key("valuation_date");
    const auto date = checked.matrix.valuationDate ? checked.matrix.valuationDate : checked.settings.assumedDate;
    date ? json.value(std::string_view(date->iso())) : json.null();
    json.member("valuation_date_assumed", verdict.isDateAssumed);
    json.member("consistent", verdict.isConsistent());
    json.member("attention", verdict.attention());
    json.key("counts").beginObject();
    for (const MatrixSeverity severity : {MatrixSeverity::Mismatch, MatrixSeverity::Far, MatrixSeverity::Note, MatrixSeverity::Ok, MatrixSeverity::Info})
        json.member(name(severity), verdict.count(severity));
    json.member("not_checked", verdict.gaps.size());
    json.end();
    json.member("text", matrixVerdictText(verdict, format).toUtf8());
    json.key("findings").beginArray();
    for (const MatrixFinding& one : verdict.findings) writeFinding(json, one, checked.matrix, format);
    json.end();
    json.key("not_checked").beginArray();
    for (const MatrixGap& gap : verdict.gaps) writeGap(json, gap);
    json.end();
    json.key("rows_not_used").beginArray();
    for (const std::string& row : checked.unread) json.value(std::string_view(row));
    json.end();
    json.key("limits").beginObject();
    json.member("far_months", checked.settings.farMonths);
    json.member("monthly_spread", checked.settings.monthlySpread);
    json.member("size_share", checked.settings.sizeShare);
    json.member("build_years", checked.settings.buildYears);
    json.member("highest_height", checked.settings.highestHeight);
    json.end().end();
    return json.text();
}

}  // namespace herleid
