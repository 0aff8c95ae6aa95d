#include "model/facts/facts.h"
#include "ui/report/year_change_report.h"

namespace herleid {

namespace {

ExportHead headOf(Currency currency) {
    ExportHead head;
    head.name = "value_changes";
    head.description = "Dwellings of which the value changed otherwise than that of their group";
    head.currency = currency;
    head.columns = {{"id", ColumnKind::Text},
                    {"address", ColumnKind::Text},
                    {"value_before", ColumnKind::Amount},
                    {"value_after", ColumnKind::Amount},
                    {"change", ColumnKind::Share},
                    {"compared_with", ColumnKind::Text},
                    {"group", ColumnKind::Text},
                    {"group_dwellings", ColumnKind::Integer},
                    {"group_median", ColumnKind::Share},
                    {"deviations", ColumnKind::Number},
                    {"cause", ColumnKind::Text},
                    {"cause_name", ColumnKind::Text},
                    {"fact_before", ColumnKind::Text},
                    {"fact_after", ColumnKind::Text},
                    {"cause_amount", ColumnKind::Amount}};
    return head;
}

void addCause(ExportRow& row, const ChangeOutlier& outlier, const FeatureCatalogue& catalogue) {
    if (!outlier.cause) {
        row.cells.resize(row.cells.size() + 5);
        return;
    }
    const ChangeLine& cause = *outlier.cause;
    row.cells.emplace_back(std::string(name(cause.kind)));
    row.cells.emplace_back(cause.name);
    if (cause.kind == ChangeKind::Fact && cause.features.size() == 1) {
        const Feature& feature = catalogue[cause.features.front()];
        row.cells.emplace_back(plainText(feature, cause.before));
        row.cells.emplace_back(plainText(feature, cause.after));
    } else {
        row.cells.resize(row.cells.size() + 2);
    }
    row.cells.emplace_back(cause.amount);
}

}  // namespace

Result<void> writeOutliers(const YearChangeReading& reading, ExportWriter& writer) {
    if (auto begun = writer.begin(headOf(reading.study.all.before.currency())); !begun) return begun;
    for (const ChangeOutlier& outlier : reading.study.outliers) {
        ExportRow row;
        row.cells = {outlier.propertyId,
                     outlier.address,
                     outlier.before,
                     outlier.after,
                     outlier.percent / 100,
                     std::string(name(outlier.peers)),
                     peersCode(outlier, *reading.catalogue),
                     static_cast<std::int64_t>(outlier.peerCount),
                     outlier.peerMedian / 100,
                     outlier.deviations};
        addCause(row, outlier, *reading.catalogue);
        if (auto written = writer.write(row); !written) return written;
    }
    return writer.finish();
}

}  // namespace herleid
