#include "data/dossier/dossier_tables.h"

#include <stdexcept>

#include "data/dossier/fact_cells.h"
#include "data/dossier/model_tables.h"
#include "data/dossier/record_tables.h"
#include "data/failed.h"
#include "data/json_object.h"

namespace herleid {

namespace {

Dossier read(const DossierRows& rows, const std::vector<DossierColumn>& factColumns) {
    Dossier dossier;
    readCover(rows, dossier);
    std::shared_ptr<const FeatureCatalogue> ofModel;
    readCatalogues(rows, dossier, ofModel);
    readSubject(rows, dossier);
    readModel(rows, factColumns, ofModel, dossier);
    const Currency currency = dossier.cover.currency;
    if (!(dossier.price.market->parts().currency == currency) ||
        (dossier.valuation && !(dossier.valuation->value.currency() == currency)))
        fail(ErrorCode::ProjectDamaged, {{"reason", "another currency than the dossier's"}});
    if (dossier.valuation) {
        dossier.subject = dossier.valuation->subject;
        dossier.valuationDate = dossier.valuation->valuationDate;
        dossier.stateDate = dossier.valuation->stateDate;
        dossier.value = dossier.valuation->value;
    }
    readRecord(rows, dossier);
    return dossier;
}

}  // namespace

std::vector<DossierColumn> factColumnsOf(const Dossier& dossier) {
    const MarketModel& model = *dossier.price.market;
    return FactCells(dossier.catalogue, featuresRead(model.parts().specification, model.catalogue()))
        .columns();
}

DossierRows rowsOf(const Dossier& dossier) {
    DossierRows rows;
    for (const DossierTable& table : dossierTables({})) rows[table.name];
    addRecordRows(dossier, rows);
    addModelRows(dossier, rows);
    return rows;
}

Dossier dossierFrom(const DossierRows& rows, const std::vector<DossierColumn>& factColumns) {
    try {
        return read(rows, factColumns);
    } catch (const Json::exception& exception) {
        fail(ErrorCode::ProjectDamaged, {{"reason", exception.what()}});
    } catch (const std::logic_error& error) {  // such as shapes of a model that do not fit together
        fail(ErrorCode::ProjectDamaged, {{"reason", error.what()}});
    }
}

}  // namespace herleid
