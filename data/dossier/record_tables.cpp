#include "data/dossier/record_tables.h"

#include <charconv>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/soundness.h"
#include "data/failed.h"
#include "data/geopackage.h"
#include "data/json_object.h"

namespace herleid {

namespace {

constexpr std::string_view formatName = "herleid dossier 1";

/// Appends rows to a table, numbered from 1.
class RowsOf {
public:
    RowsOf(DossierRows& rows, std::string_view table) : m_rows(rows[std::string(table)]) {}
    void add(std::vector<DossierCell> cells) {
        addNumbered(static_cast<std::int64_t>(m_rows.size()) + 1, std::move(cells));
    }
    void addNumbered(std::int64_t number, std::vector<DossierCell> cells) {
        m_rows.push_back(numberedRow(number, std::move(cells)));
    }

private:
    std::vector<DossierRow>& m_rows;
};

int srsIdOf(const std::string& crs) {
    int code = 0;
    if (const auto colon = crs.find(':'); colon != std::string::npos)
        std::from_chars(crs.data() + colon + 1, crs.data() + crs.size(), code);
    return code;
}

DossierCell pointCell(const std::optional<Location>& location, const std::string& crs) {
    if (!location) return {};
    return DossierBytes{pointBlob(*location, srsIdOf(crs))};
}

std::optional<Location> pointIn(CellReader& cells) {
    if (cells.isNothing()) return std::nullopt;
    const std::string& blob = cells.bytes();
    const auto location = readPointBlob(blob.data(), static_cast<int>(blob.size()));
    constexpr double farthest = 1e9;  // metres; beyond every projection
    if (!location || !(std::abs(location->x) < farthest) || !(std::abs(location->y) < farthest))
        cells.refuse("point");
    return location;
}

std::optional<Date> dateIn(CellReader& cells) {
    if (cells.isNothing()) return std::nullopt;
    return cells.date();
}

std::int64_t numberOf(const std::string& text, CellReader& cells) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) cells.refuse("whole number");
    return number;
}

void addCover(const Dossier& dossier, DossierRows& rows) {
    const DossierCover& cover = dossier.cover;
    RowsOf table(rows, "dossier");
    const auto add = [&](const char* key, std::string value) {
        table.add({std::string(key), std::move(value)});
    };
    add("format", std::string(formatName));
    add("profile", std::string(name(cover.profile)));
    add("project", cover.project);
    add("program", cover.program);
    add("created_at", cover.createdAt);
    add("crs", cover.crs);
    add("currency", std::string(cover.currency.code()));
    add("round_to_cents", std::to_string(cover.roundTo.cents()));
    add("public_key", hexadecimal(cover.publicKey));
    add("sales_make_the_model", cover.isRefittable ? "yes" : "no");
    add("audit_rows", std::to_string(cover.auditRows));
    add("audit_head", cover.auditHead);
}

void addSubject(const Dossier& dossier, DossierRows& rows) {
    const Property& subject = dossier.subject;
    RowsOf(rows, "subject")
        .add({pointCell(subject.location, dossier.cover.crs), subject.id, subject.address.street,
              subject.address.number, subject.address.postcode, subject.address.city, subject.bag.object,
              subject.bag.building, dossier.valuationDate.iso(), dossier.stateDate.iso(),
              dossier.value.cents(), std::string(dossier.value.currency().code()), dossier.model.version,
              dossier.model.fingerprint});
}

void addFacts(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "facts");
    for (std::size_t i = 0; i < dossier.catalogue->size(); ++i) {
        if (!dossier.subject.facts.has(i)) continue;
        const Feature& feature = (*dossier.catalogue)[i];
        const Provenance& from = dossier.subject.provenanceOf(i);
        table.add({feature.name, plainText(feature, dossier.subject.facts[i]), feature.unit, from.source,
                   cellOf(from.recordedOn), cellOf(from.verifiedOn), from.method, from.reason});
    }
}

void addHistory(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "fact_history");
    for (const FactChange& change : dossier.history)
        table.add({(*dossier.catalogue)[change.feature].name, change.before, change.after, change.when,
                   change.who, change.to.source, change.to.method, change.to.reason});
}

void addEarlier(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "earlier_values");
    for (const ValuationInfo& value : dossier.earlier)
        table.add({value.number, value.valuationDate.iso(), value.modelVersion, value.value.cents(),
                   value.lo.cents(), value.hi.cents(), value.createdAt});
}

DossierCell positionCell(const std::optional<std::size_t>& position) {
    if (!position) return {};
    return static_cast<std::int64_t>(*position) + 1;
}

const MatrixRow* rowOf(const Dossier& dossier, const DossierComparable& comparable) {
    if (!comparable.isShown || !dossier.valuation) return nullptr;
    for (const MatrixRow& row : dossier.valuation->matrix)
        if (row.saleId == comparable.sale.id) return &row;
    return nullptr;
}

void addComparables(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "comparables");
    for (const DossierComparable& comparable : dossier.comparables) {
        const Sale& sale = comparable.sale;
        const MatrixRow* row = rowOf(dossier, comparable);
        table.add({pointCell(sale.location, dossier.cover.crs),
                   std::string(comparable.isShown ? "comparable" : "own sale"),
                   positionCell(comparable.position), sale.id, sale.propertyId, sale.addressLine,
                   sale.date.iso(), cellOf(sale.transaction ? sale.transaction->deliveryDate : std::nullopt),
                   sale.price.cents(), std::int64_t{sale.armsLength ? 1 : 0},
                   sale.transaction ? sale.transaction->circumstances : std::string(),
                   row != nullptr ? cellOf(row->weight) : DossierCell(),
                   row != nullptr ? DossierCell(row->adjustedPrice.cents()) : DossierCell()});
    }
}

void addScreening(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "screening");
    for (const DossierScreening& screening : dossier.screening)
        table.add({positionCell(screening.position), screening.date.iso(), screening.price.cents(),
                   std::int64_t{screening.counts ? 1 : 0}, Json(screening.rules).dump(), screening.decision,
                   screening.reason, screening.who, screening.decidedAt});
}

void addAudit(const Dossier& dossier, DossierRows& rows) {
    RowsOf table(rows, "audit");
    for (const AuditEntry& entry : dossier.audit)
        table.addNumbered(entry.number, {entry.time, entry.who, entry.action, entry.subject, entry.reason,
                                         entry.details, entry.previousHash, entry.hash});
}

std::optional<std::size_t> positionIn(CellReader& cells, const Dossier& dossier) {
    if (cells.isNothing()) return std::nullopt;
    return static_cast<std::size_t>(cells.whole(1, static_cast<std::int64_t>(dossier.sales.sales.size()))) -
           1;
}

void readHistory(const DossierRows& rows, Dossier& dossier) {
    std::map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < dossier.catalogue->size(); ++i) positions.emplace((*dossier.catalogue)[i].name, i);
    for (const DossierRow& row : tableOf(rows, "fact_history")) {
        CellReader cells("fact_history", row);
        cells.skip(1);
        FactChange change;
        const auto feature = positions.find(cells.text());
        if (feature == positions.end()) cells.refuse("characteristic of the catalogue");
        change.feature = feature->second;
        for (std::string* text : {&change.before, &change.after, &change.when, &change.who, &change.to.source,
                                  &change.to.method, &change.to.reason})
            *text = cells.text();
        dossier.history.push_back(std::move(change));
    }
}

void readEarlier(const DossierRows& rows, Dossier& dossier) {
    const Currency currency = dossier.cover.currency;
    for (const DossierRow& row : tableOf(rows, "earlier_values")) {
        CellReader cells("earlier_values", row);
        cells.skip(1);
        ValuationInfo info;
        info.number = cells.whole();
        info.propertyId = dossier.subject.id;
        info.valuationDate = cells.date();
        info.modelVersion = cells.whole();
        for (Money* amount : {&info.value, &info.lo, &info.hi}) *amount = amountIn(cells, currency);
        info.createdAt = cells.text();
        dossier.earlier.push_back(std::move(info));
    }
}

void readComparables(const DossierRows& rows, Dossier& dossier) {
    for (const DossierRow& row : tableOf(rows, "comparables")) {
        CellReader cells("comparables", row);
        cells.skip(1);
        DossierComparable comparable;
        Sale& sale = comparable.sale;
        sale.location = pointIn(cells);
        comparable.isShown = cells.text() == "comparable";
        comparable.position = positionIn(cells, dossier);
        for (std::string* text : {&sale.id, &sale.propertyId, &sale.addressLine}) *text = cells.text();
        sale.date = cells.date();
        Transaction transaction;
        transaction.deliveryDate = dateIn(cells);
        sale.price = amountIn(cells, dossier.cover.currency);
        sale.armsLength = cells.flag();
        transaction.circumstances = cells.text();
        if (comparable.position)
            if (const auto& numbered = dossier.sales.sales[*comparable.position].transaction)
                transaction.corrections = numbered->corrections;
        sale.transaction = std::make_shared<const Transaction>(std::move(transaction));
        dossier.comparables.push_back(std::move(comparable));
    }
}

std::vector<std::string> rulesIn(CellReader& cells) {
    const std::string& text = cells.text();
    requireShallow(text, "screening");
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array()) cells.refuse("list of rules");
    std::vector<std::string> rules;
    for (const Json& rule : json) {
        if (!rule.is_string()) cells.refuse("list of rules");
        rules.push_back(rule.get<std::string>());
    }
    return rules;
}

void readScreening(const DossierRows& rows, Dossier& dossier) {
    for (const DossierRow& row : tableOf(rows, "screening")) {
        CellReader cells("screening", row);
        cells.skip(1);
        DossierScreening screening;
        screening.position = positionIn(cells, dossier);
        screening.date = cells.date();
        screening.price = amountIn(cells, dossier.cover.currency);
        screening.counts = cells.flag();
        screening.rules = rulesIn(cells);
        for (std::string* text :
             {&screening.decision, &screening.reason, &screening.who, &screening.decidedAt})
            *text = cells.text();
        dossier.screening.push_back(std::move(screening));
    }
}

void readQuality(const DossierRows& rows, Dossier& dossier) {
    for (const DossierRow& row : tableOf(rows, "quality")) {
        CellReader cells("quality", row);
        cells.skip(1);
        const std::string& figure = cells.text();
        dossier.quality.emplace_back(figure, cells.number());
    }
}

void readAudit(const DossierRows& rows, Dossier& dossier) {
    for (const DossierRow& row : tableOf(rows, "audit")) {
        CellReader cells("audit", row);
        AuditEntry entry;
        entry.number = cells.whole();
        for (std::string* text : {&entry.time, &entry.who, &entry.action, &entry.subject, &entry.reason,
                                  &entry.details, &entry.previousHash, &entry.hash})
            *text = cells.text();
        dossier.audit.push_back(std::move(entry));
    }
}

}  // namespace

const std::vector<DossierRow>& tableOf(const DossierRows& rows, std::string_view table) {
    const auto found = rows.find(table);
    if (found == rows.end()) fail(ErrorCode::ProjectDamaged, {{"reason", "no table " + std::string(table)}});
    return found->second;
}

Money amountIn(CellReader& cells, Currency currency) {
    constexpr std::int64_t most = 1'000'000'000'000'000;  // ten thousand billion units
    return {cells.whole(-most, most), currency};
}

void addRecordRows(const Dossier& dossier, DossierRows& rows) {
    addCover(dossier, rows);
    addSubject(dossier, rows);
    addFacts(dossier, rows);
    addHistory(dossier, rows);
    addEarlier(dossier, rows);
    addComparables(dossier, rows);
    addScreening(dossier, rows);
    RowsOf quality(rows, "quality");
    for (const auto& [figure, value] : dossier.quality) quality.add({figure, cellOf(value)});
    addAudit(dossier, rows);
}

void readCover(const DossierRows& rows, Dossier& dossier) {
    std::map<std::string, std::string> values;
    const std::vector<DossierRow>& table = tableOf(rows, "dossier");
    for (const DossierRow& row : table) {
        CellReader cells("dossier", row);
        cells.skip(1);
        const std::string& key = cells.text();
        if (!values.emplace(key, cells.text()).second) cells.refuse("new key");
    }
    static const DossierRow none;
    CellReader cells("dossier", table.empty() ? none : table.front());
    DossierCover& cover = dossier.cover;
    if (values["format"] != formatName) cells.refuse("format that this program knows");
    const auto profile = dossierProfileOf(values["profile"]);
    if (!profile) cells.refuse("profile");
    cover.profile = *profile;
    cover.project = values["project"];
    cover.program = values["program"];
    cover.createdAt = values["created_at"];
    cover.crs = values["crs"];
    if (!Currency::isValid(values["currency"])) cells.refuse("currency");
    cover.currency = Currency(values["currency"]);
    constexpr std::int64_t largestUnit = 100'000'000'000;  // a thousand million
    const std::int64_t roundTo = numberOf(values["round_to_cents"], cells);
    if (roundTo < 1 || roundTo > largestUnit) cells.refuse("unit of rounding");
    cover.roundTo = Money(roundTo, cover.currency);
    cover.publicKey = bytesOfHexadecimal(values["public_key"]);
    if (cover.publicKey.empty() != values["public_key"].empty()) cells.refuse("public key");
    cover.isRefittable = values["sales_make_the_model"] == "yes";
    cover.auditRows = numberOf(values["audit_rows"], cells);
    cover.auditHead = values["audit_head"];
}

void readSubject(const DossierRows& rows, Dossier& dossier) {
    const std::vector<DossierRow>& table = tableOf(rows, "subject");
    static const DossierRow none;
    CellReader cells("subject", table.size() == 1 ? table.front() : none);
    cells.skip(1);
    Property& subject = dossier.subject;
    subject.location = pointIn(cells);
    for (std::string* text :
         {&subject.id, &subject.address.street, &subject.address.number, &subject.address.postcode,
          &subject.address.city, &subject.bag.object, &subject.bag.building})
        *text = cells.text();
    dossier.valuationDate = cells.date();
    dossier.stateDate = cells.date();
    dossier.value = amountIn(cells, dossier.cover.currency);
}

void readRecord(const DossierRows& rows, Dossier& dossier) {
    readHistory(rows, dossier);
    readEarlier(rows, dossier);
    readComparables(rows, dossier);
    readScreening(rows, dossier);
    readQuality(rows, dossier);
    readAudit(rows, dossier);
}

}  // namespace herleid
