#pragma once

#include "data/dossier/dossier.h"
#include "data/dossier/dossier_rows.h"

namespace herleid {

/// The tables about the file, the dwelling, its sales and the log. Internal to the room; see
/// dossier_tables.h.

void addRecordRows(const Dossier& dossier, DossierRows& rows);

void readCover(const DossierRows& rows, Dossier& dossier);
/// Where the valuation is not disclosed, all that is known of the dwelling.
void readSubject(const DossierRows& rows, Dossier& dossier);
/// The subject's catalogue must be read before, the sales too.
void readRecord(const DossierRows& rows, Dossier& dossier);

/// The rows of a table; throws Failed with ProjectDamaged where there is no such table.
[[nodiscard]] const std::vector<DossierRow>& tableOf(const DossierRows& rows, std::string_view table);
/// An amount that adding up thousands of cannot overflow. Throws Failed with ProjectDamaged beyond.
[[nodiscard]] Money amountIn(CellReader& cells, Currency currency);

}  // namespace herleid
