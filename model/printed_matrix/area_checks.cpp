// One floor area, whose parts add up; parts of the plot; a volume that suits the floor area; price a m² of the sale.
#include <algorithm>
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

constexpr double hair = 1e-9;

void checkParts(VerdictList& list, MatrixCheck check, std::size_t k, const std::optional<PrintedFigure>& whole,
                const std::vector<PrintedFigure>& parts) {
    if (!whole || parts.empty()) return;
    double sum = 0;
    for (const PrintedFigure& part : parts) sum += part.value;
    // Areas are registered in whole m²: their sum is exact where they are printed so.
    double band = whole->step < 1 ? whole->half() : 0;
    for (const PrintedFigure& part : parts) band += part.step < 1 ? part.half() : 0;
    const bool isOk = std::abs(sum - whole->value) <= band + hair;
    MatrixFinding& finding = list.add(check, isOk ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
    finding.printed = whole->value;
    finding.expected = sum;
    finding.tolerance = band;
    finding.figures = {{"parts", static_cast<double>(parts.size())}};
}

void addPerArea(VerdictList& list, std::size_t k, double price, double area, const std::string& source) {
    MatrixFinding& finding = list.add(MatrixCheck::SalePricePerArea, MatrixSeverity::Info, k);
    finding.figures = {{"price", price}, {"area", area}, {"per_area", price / area}};
    if (!source.empty()) finding.texts = {{"source", source}};
}

/// The areas of one home in several papers, one against the others.
void checkOneArea(VerdictList& list, std::size_t k) {
    const PrintedColumn& column = list.matrix.column(k);
    std::vector<StatedFigure> areas = column.statedAreas;
    if (column.floorArea) areas.insert(areas.begin(), {std::string(), *column.floorArea});
    if (areas.size() < 2) return;
    const StatedFigure first = areas.front();
    for (std::size_t i = 1; i < areas.size(); ++i) {
        const bool isSame = areas[i].value.value == first.value.value;
        MatrixFinding& finding = list.add(MatrixCheck::OneArea, isSame ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
        finding.printed = first.value.value;
        finding.expected = areas[i].value.value;
        finding.texts = {{"source", areas[i].source}, {"first", first.source}};
        if (!isSame && column.salePrice && areas[i].value.value > 0)
            addPerArea(list, k, column.salePrice->value, areas[i].value.value, areas[i].source);
    }
}

void checkHeight(VerdictList& list, std::size_t k) {
    const PrintedColumn& column = list.matrix.column(k);
    if (!column.volume || !column.floorArea || column.floorArea->value <= 0) return;
    const double height = column.volume->value / column.floorArea->value;
    const bool isOk = height <= list.settings.highestHeight;
    MatrixFinding& finding = list.add(MatrixCheck::MeanHeight, isOk ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
    finding.printed = height;
    finding.figures = {{"height", height}, {"highest", list.settings.highestHeight},
                       {"volume", column.volume->value}, {"area", column.floorArea->value}};
}

}  // namespace

void checkAreas(VerdictList& list) {
    for (std::size_t k = 0; k < list.matrix.columns(); ++k) {
        const PrintedColumn& column = list.matrix.column(k);
        checkParts(list, MatrixCheck::FloorAreaParts, k, column.floorArea, column.floorAreaParts);
        checkParts(list, MatrixCheck::PlotParts, k, column.plotArea, column.plotParts);
        checkOneArea(list, k);
        checkHeight(list, k);
        if (column.salePrice && column.floorArea && column.floorArea->value > 0)
            addPerArea(list, k, column.salePrice->value, column.floorArea->value, {});
        if (k > 0 && !column.floorArea && !column.volume)
            list.miss(MatrixCheck::SalePricePerArea, {PrintedRow::FloorArea}, k);
    }
}

}  // namespace herleid
