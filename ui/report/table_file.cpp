#include "ui/report/table_file.h"

#include <stdexcept>

#include "data/export_layer.h"
#include "ui/report/workbook_table.h"
#include "ui/text/finding_words.h"
#include "ui/text/words.h"

namespace herleid {

bool isTableFile(const std::filesystem::path& file) {
    const std::string ending = file.extension().string();
    return ending == ".csv" || ending == ".xlsx" || ending == ".gpkg";
}

std::unique_ptr<ExportWriter> tableFile(const std::filesystem::path& file, const CsvStyle& style) {
    if (!isTableFile(file)) throw std::logic_error("tableFile: not a name of a table: " + file.string());
    if (file.extension() == ".csv") return std::make_unique<CsvTable>(file, style);
    if (file.extension() == ".xlsx") return workbookTable(file);
    return layerTable(file);
}

ExportWords exportWords(const Format& format) {
    return {[format](const LedgerLine& line, const Valuation& valuation) {
                return ledgerLabel(line, valuation, format).toStdString();
            },
            [format](const MatrixAdjustment& adjustment, const Valuation& valuation) {
                return termLabel(adjustment.name, adjustment.features, valuation.catalogue(), format).toStdString();
            },
            [format](const Finding& finding, const FeatureCatalogue& catalogue, const Currency& currency) {
                return findingText(finding, catalogue, currency, format).toStdString();
            }};
}

}  // namespace herleid
