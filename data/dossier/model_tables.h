#pragma once

#include "data/dossier/dossier.h"
#include "data/dossier/dossier_rows.h"
#include "data/dossier/dossier_schema.h"

namespace herleid {

/// The tables of the model, its sales and the valuation. Internal to the room; see dossier_tables.h.

void addModelRows(const Dossier& dossier, DossierRows& rows);
/// The coefficients alone, with their labels.
void addCoefficientRows(const Dossier& dossier, DossierRows& rows);

void readCatalogues(const DossierRows& rows, Dossier& dossier,
                    std::shared_ptr<const FeatureCatalogue>& ofModel);
/// Model, sales and valuation; the cover must be read before.
void readModel(const DossierRows& rows, const std::vector<DossierColumn>& factColumns,
               const std::shared_ptr<const FeatureCatalogue>& ofModel, Dossier& dossier);

}  // namespace herleid
