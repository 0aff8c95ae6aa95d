#include "data/voorbeeldstad/town_files.h"

#include <algorithm>
#include <fstream>

#include "data/failed.h"
#include "data/voorbeeldstad/town_exports.h"
#include "data/voorbeeldstad/town_layers.h"
#include "data/voorbeeldstad/town_manifest.h"

namespace herleid {

namespace {

namespace fs = std::filesystem;

constexpr double differingInBag = 0.005;

void writeWhole(const fs::path& file, const std::string& bytes) {
    const fs::path unfinished = file.string() + ".new";
    std::error_code error;
    {
        std::ofstream stream(unfinished, std::ios::binary | std::ios::trunc);
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        stream.close();
        if (!stream) {
            fs::remove(unfinished, error);
            fail(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", "cannot be written"}});
        }
    }
    fs::rename(unfinished, file, error);
    if (error) fail(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", error.message()}});
}

PlantedFile untouched(const TownTable& table, const char* file, const char* kind) {
    const auto rows = static_cast<std::int64_t>(table.rows.size());
    return {file, kind, rows, rows, {}, {}};
}

class TownWriter {
public:
    TownWriter(const fs::path& folder, const TownFilesRequest& request, Progress& progress)
        : m_folder(folder), m_request(request), m_progress(progress) {}

    TownFiles write() {
        ProgressPortion making(m_progress, 0, 0.2);
        const Town town = valueOrFail(makeTown(m_request.plan, making));
        m_files.plan = m_request.plan;
        m_files.sales = town.sales.size();
        m_files.nonMarketSales = static_cast<std::size_t>(std::ranges::count_if(
            town.sales, [](const TownSale& sale) { return sale.kind != TownSaleKind::Market; }));
        std::error_code error;
        fs::create_directories(m_folder, error);
        if (error)
            fail(ErrorCode::FileNotWritable, {{"file", m_folder.string()}, {"reason", error.message()}});
        writeTables(town);
        writeLayers(town);
        writeWhole(m_folder / "LEESMIJ.txt", townReadme(m_files));
        writeWhole(m_folder / "waarheid.json", townManifest(town, m_files));
        return std::move(m_files);
    }

private:
    void step(double fraction) {
        m_progress.report(fraction, "write");
        if (m_progress.isCancelled()) fail(ErrorCode::Cancelled);
    }

    void writeTables(const Town& town) {
        const bool isClean = m_request.isClean;
        const std::uint64_t seed = town.plan.seed;
        step(0.2);
        TownTable sales = salesTable(town, isClean);
        m_files.files.push_back(isClean ? untouched(sales, "verkopen.csv", "sales")
                                        : spoilSales(sales, seed));
        writeWhole(m_folder / "verkopen.csv", isClean ? sales.text() : windows1252(sales.text()));
        step(0.3);
        TownTable dwellings = dwellingsTable(town, isClean);
        m_files.files.push_back(isClean ? untouched(dwellings, "woningen.csv", "properties")
                                        : spoilDwellings(dwellings, seed));
        writeWhole(m_folder / "woningen.csv", (isClean ? "" : "\xEF\xBB\xBF") + dwellings.text());
        step(0.5);
        TownTable parts = partsTable(town);
        m_files.files.push_back(isClean ? untouched(parts, "bijgebouwen.csv", "parts")
                                        : spoilParts(parts, seed));
        writeWhole(m_folder / "bijgebouwen.csv", parts.text());
        step(0.6);
    }

    void writeLayers(const Town& town) {
        writeAreasFile(m_folder / "wijken_buurten.gpkg", town);
        const auto areas = static_cast<std::int64_t>(1 + town.ground.districts().size() +
                                                     town.ground.neighbourhoods().size());
        if (m_request.hasBag) {
            ProgressPortion writing(m_progress, 0.6, 0.95);
            m_files.files.push_back(
                writeBagFile(m_folder / "bag.gpkg", town, m_request.isClean ? 0 : differingInBag, writing));
        }
        m_files.files.push_back({"wijken_buurten.gpkg", "areas", areas, areas, {}, {}});
        step(0.95);
    }

    const fs::path& m_folder;
    const TownFilesRequest& m_request;
    Progress& m_progress;
    TownFiles m_files;
};

}  // namespace

Result<TownFiles> writeTownFiles(const fs::path& folder, const TownFilesRequest& request,
                                 Progress& progress) {
    try {
        return TownWriter(folder, request, progress).write();
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
