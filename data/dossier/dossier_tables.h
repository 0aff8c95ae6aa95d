#pragma once

#include <vector>

#include "data/dossier/dossier.h"
#include "data/dossier/dossier_rows.h"
#include "data/dossier/dossier_schema.h"

namespace herleid {

/// A dossier as rows of its tables and back: nothing is lost, so that a value made again is the same to the
/// bit.

/// Of the sales, the columns with the facts that this model reads.
[[nodiscard]] std::vector<DossierColumn> factColumnsOf(const Dossier& dossier);
/// The rows of all tables but those of the GeoPackage itself; their hashes are still to come.
[[nodiscard]] DossierRows rowsOf(const Dossier& dossier);

/// Whatever rows a stranger gives: what comes back cannot lead the model's arithmetic astray (see
/// soundness.h). Throws Failed with ProjectDamaged (reason) where they cannot be read.
[[nodiscard]] Dossier dossierFrom(const DossierRows& rows, const std::vector<DossierColumn>& factColumns);

}  // namespace herleid
