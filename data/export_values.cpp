// Values, the lines of their ledgers and the amounts of their matrices as tables.
#include <cmath>
#include <map>

#include "data/export_rows.h"
#include "data/value_list.h"
#include "data/valuation_payload.h"

namespace herleid {

namespace {

using Catalogues = std::map<std::int64_t, std::shared_ptr<const FeatureCatalogue>>;

/// Which stored values a table is of.
struct Chosen {
    Date date;
    std::optional<std::int64_t> run;
    std::int64_t count = 0;
};

constexpr const char* ofRun = "run = ?";
constexpr const char* ofDate = "fid IN (SELECT max(fid) FROM valuations WHERE valuation_date = ? GROUP BY property_id)";

void bindChosen(SQLite::Statement& statement, const Chosen& chosen) {
    if (chosen.run)
        statement.bind(1, *chosen.run);
    else
        statement.bind(1, chosen.date.iso());
}

std::optional<Date> dateFrom(SQLite::Statement& query) {
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    return valueOrFail(Date::parseIso(query.getColumn(0).getString()));
}

std::optional<Date> dateOfRun(SQLite::Database& database, std::int64_t run) {
    SQLite::Statement query(database, "SELECT valuation_date FROM valuation_runs WHERE number = ?");
    query.bind(1, run);
    return dateFrom(query);
}

std::optional<Date> lastDate(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT valuation_date FROM valuations ORDER BY fid DESC LIMIT 1");
    return dateFrom(query);
}

std::optional<std::int64_t> lastRunOn(SQLite::Database& database, Date date) {
    SQLite::Statement query(database, "SELECT max(run) FROM valuations WHERE valuation_date = ? AND "
                            "run IN (SELECT number FROM valuation_runs WHERE NOT of_selection)");
    query.bind(1, date.iso());
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    return query.getColumn(0).getInt64();
}

Chosen chosenValues(SQLite::Database& database, const ExportRequest& request) {
    std::optional<Date> date = request.run ? dateOfRun(database, *request.run) : request.date;
    if (!date) date = lastDate(database);
    if (!date) fail(ErrorCode::NoValues);
    Chosen chosen{*date, request.run ? request.run : lastRunOn(database, *date), 0};
    SQLite::Statement counting(database, std::string("SELECT count(*) FROM valuations WHERE ") +
                                             (chosen.run ? ofRun : ofDate));
    bindChosen(counting, chosen);
    counting.executeStep();
    chosen.count = counting.getColumn(0).getInt64();
    if (chosen.count == 0) fail(ErrorCode::NoValues, {{"date", date->iso()}});
    return chosen;
}

ExportHead headOf(std::string name, std::string description, bool hasPlaces, const std::string& crs, Currency currency) {
    return {std::move(name), std::move(description), {}, hasPlaces, crs, currency};
}

ExportHead valuesHead(const std::string& crs, Currency currency) {
    ExportHead head = headOf("values", "Values with their 90% interval", true, crs, currency);
    head.columns = {{"id", ColumnKind::Text},           {"address", ColumnKind::Text},
                    {"valuation_date", ColumnKind::Date}, {"value", ColumnKind::Amount},
                    {"lo", ColumnKind::Amount},           {"hi", ColumnKind::Amount},
                    {"currency", ColumnKind::Text},       {"model_value", ColumnKind::Amount},
                    {"model_weight", ColumnKind::Share},  {"comparables", ColumnKind::Integer},
                    {"warnings", ColumnKind::Integer},    {"model_version", ColumnKind::Integer}};
    return head;
}

void writeValue(ExportRows& rows, const ValuationParts& parts) {
    ExportRow& row = rows.next();
    row.location = parts.subject.location;
    row.cells = {parts.subject.id,
                 parts.subject.address.oneLine(),
                 parts.valuationDate,
                 parts.value,
                 parts.interval.lo,
                 parts.interval.hi,
                 std::string(parts.value.currency().code()),
                 parts.modelValue,
                 parts.modelWeight,
                 static_cast<std::int64_t>(parts.matrix.size()),
                 static_cast<std::int64_t>(parts.warnings.size()),
                 parts.model.version};
    rows.write();
}

ExportHead ledgersHead(const std::string& crs, Currency currency) {
    ExportHead head = headOf("ledgers", "What every value is made of: the amounts of a dwelling add up to its value",
                             false, crs, currency);
    head.columns = {{"property_id", ColumnKind::Text},    {"valuation_date", ColumnKind::Date},
                    {"model_version", ColumnKind::Integer}, {"line", ColumnKind::Integer},
                    {"kind", ColumnKind::Text},           {"name", ColumnKind::Text},
                    {"label", ColumnKind::Text},          {"recorded", ColumnKind::Text},
                    {"reference", ColumnKind::Text},      {"log_effect", ColumnKind::Number},
                    {"amount", ColumnKind::Amount},       {"se_log", ColumnKind::Number},
                    {"extrapolated", ColumnKind::Flag},   {"source", ColumnKind::Text}};
    return head;
}

/// The facts of a line as plain texts, one after another.
std::string factsText(const LedgerLine& line, const FeatureCatalogue& catalogue, double LedgerFact::*which) {
    std::string text;
    for (const LedgerFact& fact : line.facts)
        text += (text.empty() ? "" : "; ") + plainText(catalogue[fact.feature], fact.*which);
    return text;
}

void writeLedger(ExportRows& rows, const Valuation& valuation, const ExportWords& words) {
    const ValuationParts& parts = valuation.parts();
    for (std::size_t i = 0; i < parts.ledger.size(); ++i) {
        const LedgerLine& line = parts.ledger[i];
        ExportRow& row = rows.next();
        row.cells = {parts.subject.id,
                     parts.valuationDate,
                     parts.model.version,
                     static_cast<std::int64_t>(i + 1),
                     std::string(name(line.kind)),
                     line.name,
                     words.line(line, valuation),
                     factsText(line, *parts.catalogue, &LedgerFact::recorded),
                     factsText(line, *parts.catalogue, &LedgerFact::reference),
                     line.logEffect,
                     line.amount,
                     line.standardErrorLog ? ExportCell(*line.standardErrorLog) : ExportCell(),
                     line.extrapolated,
                     line.provenance ? ExportCell(line.provenance->source) : ExportCell()};
        rows.write();
    }
}

ExportHead matricesHead(const std::string& crs, Currency currency) {
    ExportHead head = headOf("matrices",
                             "Comparable sales brought to the dwelling: the amounts of a sale add up to its adjusted price",
                             false, crs, currency);
    head.columns = {{"property_id", ColumnKind::Text},      {"valuation_date", ColumnKind::Date},
                    {"model_version", ColumnKind::Integer}, {"rank", ColumnKind::Integer},
                    {"sale_id", ColumnKind::Text},          {"sold_property_id", ColumnKind::Text},
                    {"sale_address", ColumnKind::Text},     {"sale_date", ColumnKind::Date},
                    {"weight", ColumnKind::Share},          {"line", ColumnKind::Integer},
                    {"kind", ColumnKind::Text},             {"name", ColumnKind::Text},
                    {"label", ColumnKind::Text},            {"log_effect", ColumnKind::Number},
                    {"amount", ColumnKind::Amount}};
    return head;
}

/// One amount on the way from the price of a sale to its adjusted price.
struct MatrixAmount {
    std::string kind, name, label;
    std::optional<double> logEffect;
    Money amount;
};

std::vector<MatrixAmount> amountsOf(const MatrixRow& sale, const Valuation& valuation, const ExportWords& words) {
    std::vector<MatrixAmount> amounts{{"price", "", "", {}, sale.price}};
    for (const PriceCorrection& correction : sale.corrections)
        amounts.push_back({"correction", correction.kind, "", {}, correction.amount});
    amounts.push_back({"index", "", "", sale.indexLog, sale.indexAmount});
    for (const MatrixAdjustment& adjustment : sale.adjustments)
        amounts.push_back({"adjustment", adjustment.name, words.adjustment(adjustment, valuation), adjustment.logEffect,
                           adjustment.amount});
    return amounts;
}

void writeMatrix(ExportRows& rows, const Valuation& valuation, const ExportWords& words) {
    const ValuationParts& parts = valuation.parts();
    for (std::size_t rank = 0; rank < parts.matrix.size(); ++rank) {
        const MatrixRow& sale = parts.matrix[rank];
        std::int64_t line = 0;
        for (const MatrixAmount& amount : amountsOf(sale, valuation, words)) {
            ExportRow& row = rows.next();
            row.cells = {parts.subject.id,
                         parts.valuationDate,
                         parts.model.version,
                         static_cast<std::int64_t>(rank + 1),
                         sale.saleId,
                         sale.propertyId,
                         sale.addressLine,
                         sale.date,
                         sale.weight,
                         ++line,
                         amount.kind,
                         amount.name,
                         amount.label,
                         amount.logEffect ? ExportCell(*amount.logEffect) : ExportCell(),
                         amount.amount};
            rows.write();
        }
    }
}

void writeOne(ExportRows& rows, const ExportRequest& request, ValuationParts parts) {
    if (request.kind == ExportKind::Values) return writeValue(rows, parts);
    const Valuation valuation = valueOrFail(Valuation::create(std::move(parts)));
    if (request.kind == ExportKind::Ledgers)
        writeLedger(rows, valuation, request.words);
    else
        writeMatrix(rows, valuation, request.words);
}

ExportHead headFor(ExportKind kind, const std::string& crs, Currency currency) {
    if (kind == ExportKind::Values) return valuesHead(crs, currency);
    return kind == ExportKind::Ledgers ? ledgersHead(crs, currency) : matricesHead(crs, currency);
}

}  // namespace

namespace {

/// The listed values of chosen dwellings (ValueRuns), in the order in which these were given.
void exportChosenDwellings(Project::Impl& impl, const ExportRequest& request, const ValueRuns& runs, ExportRows& rows,
                           ExportReport& report) {
    report.run = runs.whole;
    report.date = runs.valuationDate;
    std::string numbers;
    for (const std::int64_t run : runs.chosen) numbers += std::to_string(run) + ", ";
    numbers += std::to_string(runs.whole.value_or(0));
    rows.begin(headFor(request.kind, impl.settings.crs, impl.settings.currency),
               static_cast<std::int64_t>(request.dwellings->size()));
    SQLite::Statement query(impl.database,
                            "SELECT catalogue_version, payload FROM valuations v JOIN valuation_payloads ON number = v.fid "
                            "WHERE v.property_id = (SELECT property_id FROM properties WHERE fid = ?) AND v.run IN (" +
                                numbers + ") ORDER BY v.fid DESC LIMIT 1");
    Catalogues catalogues;
    for (const std::int64_t dwelling : *request.dwellings) {
        query.reset();
        query.bind(1, dwelling);
        if (query.executeStep()) {
            auto& catalogue = catalogues[query.getColumn(0).getInt64()];
            if (!catalogue) catalogue = impl.loadCatalogue(query.getColumn(0).getInt64());
            writeOne(rows, request, readPayload(query.getColumn(1), catalogue));
        }
        rows.step();
    }
}

}  // namespace

void exportValuations(Project::Impl& impl, const ExportRequest& request, ExportRows& rows, ExportReport& report) {
    if (request.dwellings) {
        const auto runs = valueRunsIn(impl);
        if (!runs) fail(ErrorCode::NoValues);
        return exportChosenDwellings(impl, request, *runs, rows, report);
    }
    const Chosen chosen = chosenValues(impl.database, request);
    report.run = chosen.run;
    report.date = chosen.date;
    rows.begin(headFor(request.kind, impl.settings.crs, impl.settings.currency), chosen.count);
    SQLite::Statement query(impl.database, std::string("SELECT catalogue_version, payload FROM valuations JOIN "
                                                       "valuation_payloads ON number = fid WHERE ") +
                                               (chosen.run ? ofRun : ofDate) + " ORDER BY fid");
    bindChosen(query, chosen);
    Catalogues catalogues;
    while (query.executeStep()) {
        auto& catalogue = catalogues[query.getColumn(0).getInt64()];
        if (!catalogue) catalogue = impl.loadCatalogue(query.getColumn(0).getInt64());
        writeOne(rows, request, readPayload(query.getColumn(1), catalogue));
        rows.step();
    }
}

Result<ExportReport> exportValues(const std::vector<ValuationParts>& values, const std::string& crs,
                                  ExportWriter& writer) {
    ExportReport report;
    try {
        ExportRows rows(writer, Progress::none());
        rows.begin(valuesHead(crs, values.empty() ? Currency() : values.front().value.currency()),
                   static_cast<std::int64_t>(values.size()));
        for (const ValuationParts& parts : values) writeValue(rows, parts);
        report.rows = rows.count();
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
    if (auto finished = writer.finish(); !finished) return tl::unexpected(finished.error());
    return report;
}

}  // namespace herleid
