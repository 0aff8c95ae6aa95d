#include "app/cli/inspection_report.h"

#include "ui/text/say.h"

namespace herleid {

namespace {

QString text(const std::string& words) { return QString::fromStdString(words); }

std::string_view keyOf(DecidedBy by) {
    switch (by) {
        case DecidedBy::Nothing: return "nothing_to_decide";
        case DecidedBy::Values: return "values";
        case DecidedBy::OtherColumns: return "other_columns";
        case DecidedBy::Magnitude: return "magnitude";
        case DecidedBy::FormerImport: return "former_import";
        case DecidedBy::Mapping: return "mapping";
        case DecidedBy::Answer: return "answer";
        case DecidedBy::Nobody: return "nobody";
    }
    return {};
}

QString evidenceText(DecidedBy by) {
    switch (by) {
        case DecidedBy::Nothing: return {};
        case DecidedBy::Values: return Say::tr("its values can be read so only");
        case DecidedBy::OtherColumns: return Say::tr("other columns are written so");
        case DecidedBy::Magnitude: return Say::tr("only so the numbers have a likely size");
        case DecidedBy::FormerImport: return Say::tr("as in the earlier import");
        case DecidedBy::Mapping: return Say::tr("as the mapping says");
        case DecidedBy::Answer: return Say::tr("as answered");
        case DecidedBy::Nobody: return Say::tr("in doubt");
    }
    return {};
}

std::string_view keyOf(Doubt::About about) {
    switch (about) {
        case Doubt::About::Numbers: return "numbers";
        case Doubt::About::Dates: return "dates";
        case Doubt::About::Encoding: return "encoding";
        case Doubt::About::Coordinates: return "coordinates";
    }
    return {};
}

void writeReadings(JsonWriter& json, const std::vector<Reading>& readings) {
    json.key("readings").beginArray();
    for (const Reading& reading : readings) {
        json.beginObject();
        json.member("key", std::string_view(reading.key));
        json.member("fits", reading.fits);
        json.member("fails", reading.fails);
        json.key("examples").beginArray();
        for (const auto& [from, to] : reading.examples) {
            json.beginObject();
            json.member("text", std::string_view(from));
            json.member("becomes", std::string_view(to));
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
}

void writeTexts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key).beginArray();
    for (const std::string& item : texts) json.value(std::string_view(item));
    json.end();
}

void writeColumn(JsonWriter& json, const ColumnFinding& column) {
    json.beginObject();
    json.member("column", std::string_view(column.column));
    json.member("meaning", std::string_view(column.meaning));
    json.member("by_content", column.isByContent);
    json.member("values", column.values);
    json.member("empty", column.empty);
    json.member("distinct", column.distinct);
    json.member("typed", column.typed);
    writeTexts(json, "examples", column.examples);
    json.member("decided_by", keyOf(column.decidedBy));
    writeReadings(json, column.readings);
    json.end();
}

QString examplesOf(const Reading& reading) {
    QStringList examples;
    for (const auto& [from, to] : reading.examples)
        examples << QStringLiteral("%1 → %2").arg(text(from), text(to));
    return examples.join(QStringLiteral("; "));
}

QString columnLine(const ColumnFinding& column, const Format& format) {
    const auto count = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    QString line = QStringLiteral("  %1: ").arg(text(column.column));
    line += column.meaning.empty() ? Say::tr("not used") : text(column.meaning);
    if (column.isByContent) line += Say::tr(" (recognised by its contents)");
    line += Say::tr("; filled %1, empty %2").arg(count(column.values), count(column.empty));
    if (column.typed > 0) line += Say::tr("; numbers or dates of the file itself %1").arg(count(column.typed));
    if (!column.readings.empty()) {
        const Reading& chosen = column.readings.front();
        const QString why = evidenceText(column.decidedBy);
        line += Say::tr("; read as %1: fits %2, does not fit %3").arg(text(chosen.key), count(chosen.fits), count(chosen.fails));
        if (!why.isEmpty()) line += QStringLiteral(" (%1)").arg(why);
        if (!chosen.examples.empty()) line += QStringLiteral("; ") + examplesOf(chosen);
    }
    return line + u'\n';
}

}  // namespace

void writeInspection(JsonWriter& json, const FileInspection& inspection) {
    json.key("layers").beginArray();
    for (const FileLayer& layer : inspection.layers) {
        json.beginObject();
        json.member("name", std::string_view(layer.name));
        json.key("rows");
        if (layer.rows < 0)
            json.null();
        else
            json.value(layer.rows);
        json.end();
    }
    json.end();
    json.member("mapping_from_import", inspection.mappingFromImport);
    json.key("columns").beginArray();
    for (const ColumnFinding& column : inspection.columns) writeColumn(json, column);
    json.end();
    json.key("doubts").beginArray();
    for (const Doubt& doubt : inspection.doubts) {
        json.beginObject();
        json.member("about", keyOf(doubt.about));
        json.member("column", std::string_view(doubt.column));
        writeReadings(json, doubt.readings);
        json.end();
    }
    json.end();
    json.key("first_rows_as_they_stand").beginArray();
    for (const auto& row : inspection.firstRows) {
        json.beginArray();
        for (const std::string& cell : row) json.value(std::string_view(cell));
        json.end();
    }
    json.end();
}

QString doubtText(const Doubt& doubt) {
    QStringList answers;
    for (const Reading& reading : doubt.readings) {
        const QString prefix = doubt.column.empty() ? QString() : text(doubt.column) + u'=';
        QString answer = QStringLiteral("--answer \"%1%2\"").arg(prefix, text(reading.key));
        if (!reading.examples.empty()) answer += QStringLiteral(" (%1)").arg(examplesOf(reading));
        answers << answer;
    }
    const QString where = doubt.column.empty() ? Say::tr("the file") : Say::tr("column “%1”").arg(text(doubt.column));
    return Say::tr("In doubt, %1: answer %2.").arg(where, answers.join(Say::tr(" or ")));
}

QString inspectionText(const FileInspection& inspection, const Format& format) {
    QString result;
    if (inspection.layers.size() > 1) {
        QStringList names;
        for (const FileLayer& layer : inspection.layers) names << text(layer.name);
        result += Say::tr("Sheets or layers: %1; read: %2.\n").arg(names.join(QStringLiteral(", ")), text(inspection.mapping.layer));
    }
    if (inspection.mapping.skipRows > 0)
        result += Say::tr("Rows above the header: %1.\n").arg(inspection.mapping.skipRows);
    if (inspection.mappingFromImport > 0)
        result += Say::tr("Columns as in import %1, which had the same header.\n").arg(inspection.mappingFromImport);
    result += Say::tr("Columns:\n");
    for (const ColumnFinding& column : inspection.columns) result += columnLine(column, format);
    for (const Doubt& doubt : inspection.doubts) result += doubtText(doubt) + u'\n';
    return result;
}

}  // namespace herleid
