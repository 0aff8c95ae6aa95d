#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "data/export_table.h"
#include "data/finding_store.h"
#include "data/project.h"
#include "data/valuation_run.h"
#include "model/facts/progress.h"

namespace herleid {

/// What a table is of; a row is: a sale; a dwelling; a fact of a dwelling with its provenance; a part of a dwelling; a
/// value; a line of a ledger; an amount of a comparable sale in a matrix; a finding of the last check.
enum class ExportKind { Sales, Properties, Facts, Parts, Values, Ledgers, Matrices, Findings };
[[nodiscard]] std::string_view name(ExportKind kind);
[[nodiscard]] std::optional<ExportKind> exportKindOf(std::string_view name);
/// Whether the table can be imported again: sales, properties and parts.
[[nodiscard]] bool hasMapping(ExportKind kind);

/// Words for what a table names by a key; made in ui/, in the user's language.
struct ExportWords {
    std::function<std::string(const LedgerLine&, const Valuation&)> line;
    std::function<std::string(const MatrixAdjustment&, const Valuation&)> adjustment;
    std::function<std::string(const Finding&, const FeatureCatalogue&, const Currency&)> finding;
};

struct ExportRequest {
    ExportKind kind = ExportKind::Properties;
    /// Of values, ledgers and matrices: the valuation date; the last one used when absent. Its newest run is taken or,
    /// where there is none, the newest value of each dwelling valued by itself.
    std::optional<Date> date;
    std::optional<std::int64_t> run;   ///< this very run instead
    std::optional<std::vector<std::int64_t>> dwellings;  ///< of values, ledgers and matrices: only these, by row number (fid)
    FindingFilter findings;            ///< which of them; limit and offset say nothing
    ExportWords words;
};

struct ExportReport {
    std::int64_t rows = 0;
    std::optional<std::int64_t> run;   ///< that the values are of
    std::optional<Date> date;          ///< of the values
    std::string checkedAt;             ///< of findings: when they were found, UTC; empty where nothing was ever checked
    std::optional<Mapping> mapping;    ///< by which the file is imported again without loss
};

/// Writes the table row by row, on one snapshot of the project; nothing of the whole is kept in memory. On failure the
/// writer's file is not there. Fails with NoValues, Cancelled, or what the writer fails with.
[[nodiscard]] Result<ExportReport> exportTable(Project& project, const ExportRequest& request, ExportWriter& writer,
                                               Progress& progress);

/// The table of these values, such as those of named dwellings.
[[nodiscard]] Result<ExportReport> exportValues(const std::vector<ValuationParts>& values, const std::string& crs,
                                                ExportWriter& writer);

}  // namespace herleid
