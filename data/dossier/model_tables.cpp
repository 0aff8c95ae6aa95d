#include "data/dossier/model_tables.h"

#include "data/bytes.h"
#include "data/catalogue_json.h"
#include "data/dossier/fact_cells.h"
#include "data/dossier/record_tables.h"
#include "data/dossier/soundness.h"
#include "data/failed.h"
#include "data/model_json.h"
#include "data/transaction_columns.h"
#include "data/valuation_json.h"

namespace herleid {

namespace {

std::int64_t numberAfter(const std::vector<DossierRow>& table) {
    return static_cast<std::int64_t>(table.size()) + 1;
}

FactCells factCellsOf(const Dossier& dossier, const PriceModel& price) {
    return {dossier.catalogue, featuresRead(price.market->parts().specification, price.market->catalogue())};
}

std::string doubles(const double* from, std::size_t count) {
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) addDouble(bytes, from[i]);
    return bytes;
}

/// The lower triangle of a covariance that is the same to the bit on both sides of its diagonal, as a fit's
/// is: half the bytes. Else all of it.
bool isSymmetric(const MarketModelParts& parts) {
    return parts.covariance == parts.covariance.transpose();
}

void addCovariance(const MarketModelParts& parts, std::vector<DossierRow>& table) {
    const auto p = static_cast<std::size_t>(parts.covariance.cols());
    const bool isHalf = isSymmetric(parts);
    for (std::size_t k = 0; k < p; ++k) {
        const double* column = parts.covariance.col(static_cast<Eigen::Index>(k)).data();
        table.push_back({{numberAfter(table), DossierBytes{doubles(column, isHalf ? k + 1 : p)}}, {}});
    }
}

void addSales(const Dossier& dossier, std::vector<DossierRow>& table) {
    const FactCells facts = factCellsOf(dossier, dossier.price);
    std::map<std::string, std::int64_t> dwellings;
    for (const Sale& sale : dossier.sales.sales) {
        const auto number = static_cast<std::int64_t>(dwellings.size()) + 1;
        const std::int64_t dwelling = dwellings.try_emplace(sale.propertyId, number).first->second;
        const SaleFit& fit = *dossier.price.market->fitOf(sale.id);
        DossierRow row;
        row.cells = {numberAfter(table),
                     dwelling,
                     sale.date.iso(),
                     sale.price.cents(),
                     sale.transaction ? correctionsText(sale.transaction->corrections) : std::string(),
                     cellOf(sale.location ? sale.location->x : Facts::missing()),
                     cellOf(sale.location ? sale.location->y : Facts::missing()),
                     std::int64_t{sale.armsLength ? 1 : 0},
                     cellOf(fit.residual),
                     cellOf(fit.leverage),
                     cellOf(fit.weight)};
        facts.append(sale.facts, row.cells);
        table.push_back(std::move(row));
    }
}

std::shared_ptr<const FeatureCatalogue> catalogueIn(CellReader& cells) {
    return std::make_shared<const FeatureCatalogue>(valueOrFail(parseCatalogue(cells.text(), "catalogues")));
}

StoredModel storedModel(const DossierRows& rows, CellReader& model) {
    StoredModel stored;
    stored.structure = model.text();
    for (const DossierRow& row : tableOf(rows, "coefficients")) {
        CellReader cells("coefficients", row);
        cells.skip(3);
        addDouble(stored.beta, cells.number());
    }
    const std::vector<DossierRow>& covariance = tableOf(rows, "covariance");
    const std::size_t p = stored.beta.size() / sizeof(double);
    if (covariance.size() != p || p == 0)
        fail(ErrorCode::ProjectDamaged, {{"reason", "covariance of another size"}});
    std::vector<const std::string*> columns;
    for (const DossierRow& row : covariance) {
        CellReader cells("covariance", row);
        cells.skip(1);
        columns.push_back(&cells.bytes());
        const std::size_t wanted = columns.front()->size() == p * sizeof(double) ? p : columns.size();
        if (columns.back()->size() != wanted * sizeof(double)) cells.refuse("column of the right length");
    }
    const bool isHalf = p > 1 && columns.front()->size() == sizeof(double);
    stored.covariance.resize(p * p * sizeof(double));
    for (std::size_t k = 0; k < p; ++k)
        for (std::size_t i = 0; i < p; ++i) {
            const bool isBelow = isHalf && i > k;  // row i has it
            const std::string& from = *columns[isBelow ? i : k];
            from.copy(stored.covariance.data() + (k * p + i) * sizeof(double), sizeof(double),
                      (isBelow ? k : i) * sizeof(double));
        }
    return stored;
}

std::string saleFitBytes(const DossierRows& rows) {
    constexpr std::size_t before = 8;  // n, dwelling … counts
    std::string bytes;
    std::size_t position = 0;
    for (const DossierRow& row : tableOf(rows, "sales")) {
        CellReader cells("sales", row);
        cells.skip(before);
        addText(bytes, saleNumber(position++));
        for (int i = 0; i < 3; ++i) addDouble(bytes, cells.number());
    }
    return bytes;
}

std::optional<Location> placeIn(CellReader& cells) {
    constexpr double farthest = 1e9;  // metres; beyond every projection
    const double x = cells.number();
    const double y = cells.number();
    if (std::isnan(x) && std::isnan(y)) return std::nullopt;
    if (!(std::abs(x) < farthest) || !(std::abs(y) < farthest)) cells.refuse("place");
    return Location{x, y};
}

void readSales(const DossierRows& rows, const FactCells& facts, Dossier& dossier) {
    constexpr std::int64_t most = 1'000'000'000;
    for (const DossierRow& row : tableOf(rows, "sales")) {
        CellReader cells("sales", row);
        cells.skip(1);
        Sale sale;
        sale.id = saleNumber(dossier.sales.sales.size());
        sale.propertyId = dwellingNumber(cells.whole(1, most));
        sale.date = cells.date();
        sale.price = amountIn(cells, dossier.cover.currency);
        Transaction transaction;
        const std::string& corrections = cells.text();
        requireShallow(corrections, "sales");
        transaction.corrections = correctionsFrom(corrections, dossier.cover.currency);
        for (const PriceCorrection& correction : transaction.corrections)
            if (correction.amount.cents() < -most * 100 || correction.amount.cents() > most * 100)
                cells.refuse("correction");
        if (!transaction.corrections.empty())
            sale.transaction = std::make_shared<const Transaction>(std::move(transaction));
        if (sale.correctedPrice().cents() <= 0) cells.refuse("price above zero");
        sale.location = placeIn(cells);
        sale.armsLength = cells.flag();
        cells.skip(3);  // residual, leverage, weight
        sale.facts = facts.read(cells);
        if (!dossier.sales.sales.empty() && sale.date < dossier.sales.sales.back().date)
            cells.refuse("later date");
        dossier.sales.sales.push_back(std::move(sale));
    }
}

}  // namespace

void addCoefficientRows(const Dossier& dossier, DossierRows& rows) {
    const MarketModel& model = *dossier.price.market;
    std::vector<DossierRow>& table = rows["coefficients"];
    const auto add = [&](const std::string& term, std::string label, Eigen::Index position) {
        table.push_back(
            {{numberAfter(table), term, std::move(label), cellOf(model.parts().beta(position))}, {}});
    };
    add("baseline", "baseline", 0);
    for (const FittedTerm& term : model.terms())
        for (std::size_t column = 0; column < term.columns; ++column)
            add(term.specification.name,
                columnName(term.basis, term.specification.name, model.catalogue(), column),
                static_cast<Eigen::Index>(term.offset + column));
}

void addModelRows(const Dossier& dossier, DossierRows& rows) {
    const MarketModel& market = *dossier.price.market;
    const auto add = [&](const char* table, std::vector<DossierCell> cells) {
        rows[table].push_back(numberedRow(numberAfter(rows[table]), std::move(cells)));
    };
    add("catalogues", {std::string("model"), writeCatalogue(market.catalogue())});
    add("catalogues", {std::string("valuation"), writeCatalogue(*dossier.catalogue)});
    const ModelInfo& info = dossier.model;
    const ModelFreeze frozen = info.frozen.value_or(ModelFreeze{});
    add("model", {info.version, info.name, info.fingerprint, info.createdAt, frozen.when, frozen.who,
                  frozen.note, storeModel(dossier.price).structure});
    addCoefficientRows(dossier, rows);
    addCovariance(market.parts(), rows["covariance"]);
    addSales(dossier, rows["sales"]);
    rows["valuation"];
    if (dossier.valuation) add("valuation", {writeValuation(*dossier.valuation)});
}

void readCatalogues(const DossierRows& rows, Dossier& dossier,
                    std::shared_ptr<const FeatureCatalogue>& ofModel) {
    for (const DossierRow& row : tableOf(rows, "catalogues")) {
        CellReader cells("catalogues", row);
        cells.skip(1);
        const std::string& use = cells.text();
        if (use == "model") ofModel = catalogueIn(cells);
        if (use == "valuation") dossier.catalogue = catalogueIn(cells);
    }
    constexpr std::size_t mostFeatures = 2000;  // chosen: ten times a rich catalogue
    if (dossier.catalogue && dossier.catalogue->size() > mostFeatures)
        fail(ErrorCode::ProjectDamaged, {{"reason", "a catalogue of too many characteristics"}});
    if (!ofModel || !dossier.catalogue)
        fail(ErrorCode::ProjectDamaged, {{"reason", "a catalogue is missing"}});
    requireContinues(*ofModel, *dossier.catalogue);
}

void readModel(const DossierRows& rows, const std::vector<DossierColumn>& factColumns,
               const std::shared_ptr<const FeatureCatalogue>& ofModel, Dossier& dossier) {
    const std::vector<DossierRow>& table = tableOf(rows, "model");
    static const DossierRow none;
    CellReader cells("model", table.size() == 1 ? table.front() : none);
    cells.skip(1);
    ModelInfo& info = dossier.model;
    info.version = cells.whole();
    ModelFreeze frozen;
    for (std::string* text :
         {&info.name, &info.fingerprint, &info.createdAt, &frozen.when, &frozen.who, &frozen.note})
        *text = cells.text();
    if (!frozen.when.empty()) info.frozen = frozen;
    StoredModel stored = storedModel(rows, cells);
    requireShallow(stored.structure, "model");
    stored.saleFits = saleFitBytes(rows);
    dossier.price = restoreModel(stored, ofModel);
    requireSound(dossier.price);
    info.sales = dossier.price.market->summary().salesUsed;
    info.sigma = dossier.price.market->sigma();
    info.rSquared = dossier.price.market->summary().rSquared;

    const FactCells facts = factCellsOf(dossier, dossier.price);
    if (facts.columns() != factColumns)
        fail(ErrorCode::ProjectDamaged,
             {{"reason", "sales: the columns are not the facts that the model reads"}});
    dossier.sales.catalogue = ofModel;
    readSales(rows, facts, dossier);
    const std::vector<DossierRow>& valuations = tableOf(rows, "valuation");
    if (valuations.size() > 1) fail(ErrorCode::ProjectDamaged, {{"reason", "more than one valuation"}});
    for (const DossierRow& row : valuations) {
        CellReader text("valuation", row);
        text.skip(1);
        const std::string& json = text.text();
        requireShallow(json, "valuation");
        ValuationParts parts = readValuation(json, dossier.catalogue);
        requireSound(parts);
        dossier.valuation = std::move(parts);
    }
}

}  // namespace herleid
