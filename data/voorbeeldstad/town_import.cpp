#include "data/voorbeeldstad/town_import.h"

#include <algorithm>

#include "data/file_inspection.h"
#include "data/voorbeeldstad/town.h"

namespace herleid {

namespace {

/// Where the file does not tell, day comes before month.
ReadingAnswers answersTo(const std::vector<Doubt>& doubts) {
    ReadingAnswers answers;
    for (const Doubt& doubt : doubts) {
        const auto dayFirst = std::ranges::find_if(
            doubt.readings, [](const Reading& reading) { return reading.key.starts_with("format=%d"); });
        answers[doubt.column] = dayFirst == doubt.readings.end() ? doubt.readings.front().key : dayFirst->key;
    }
    return answers;
}

}  // namespace

const std::vector<TownImport>& townImports() {
    static const std::vector<TownImport> files{
        {"wijken_buurten.gpkg", ImportKind::Areas, "gemeente", "municipality"},
        {"wijken_buurten.gpkg", ImportKind::Areas, "wijken", "district"},
        {"wijken_buurten.gpkg", ImportKind::Areas, "buurten", "neighbourhood"},
        {"woningen.csv", ImportKind::Properties, "", ""},
        {"bijgebouwen.csv", ImportKind::Parts, "", ""},
        {"bag.gpkg", ImportKind::Bag, "verblijfsobject", ""},
        {"verkopen.csv", ImportKind::Sales, "", ""}};
    return files;
}

Result<ImportReport> importTownFile(Project& project, const std::filesystem::path& folder,
                                    const TownImport& file, Progress& progress) {
    ImportRequest request;
    request.file = folder / file.file;
    request.kind = file.kind;
    request.mapping.emplace();
    request.mapping->layer = file.layer;
    request.mapping->areaKind = file.areaKind;
    ProgressPortion inspecting(progress, 0, 0.15);
    auto inspection = inspectFile(project, request, {}, inspecting);
    if (!inspection) return tl::unexpected(inspection.error());
    if (!inspection->doubts.empty()) {
        ProgressPortion again(progress, 0.15, 0.3);
        inspection = inspectFile(project, request, answersTo(inspection->doubts), again);
        if (!inspection) return tl::unexpected(inspection.error());
    }
    request.mapping = std::move(inspection->mapping);
    request.mapping->source = townSource;
    ProgressPortion importing(progress, 0.3, 1);
    return importFile(project, request, importing);
}

}  // namespace herleid
