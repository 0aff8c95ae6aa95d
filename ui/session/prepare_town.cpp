#include <unistd.h>

#include <string>
#include <system_error>

#include "data/finding_store.h"
#include "data/sale_screening.h"
#include "data/voorbeeldstad/town_files.h"
#include "data/voorbeeldstad/town_import.h"
#include "ui/session/demo.h"
#include "ui/session/work.h"

namespace herleid {

namespace {

namespace fs = std::filesystem;

/// A folder for the files on their way, gone afterwards.
class PassingFolder {
public:
    PassingFolder() : m_path(fs::temp_directory_path() / ("voorbeeldstad-" + std::to_string(getpid()))) {}
    ~PassingFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// The project while it is being made: under another name, gone unless it was finished.
class UnfinishedProject {
public:
    explicit UnfinishedProject(const fs::path& file) : m_file(file), m_unfinished(file.string() + ".new.gpkg") { remove(); }
    ~UnfinishedProject() { remove(); }
    UnfinishedProject(const UnfinishedProject&) = delete;
    UnfinishedProject& operator=(const UnfinishedProject&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_unfinished; }

    [[nodiscard]] Result<void> finish() {
        std::error_code error;
        fs::rename(m_unfinished, m_file, error);
        if (error) return failure(ErrorCode::FileNotWritable, {{"file", m_file.string()}, {"reason", error.message()}});
        return {};
    }

private:
    void remove() {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(m_unfinished.string() + suffix, ignored);
    }

    fs::path m_file;
    fs::path m_unfinished;
};

Result<void> importInOrder(Project& project, const fs::path& folder, Progress& progress) {
    const auto& files = townImports();
    for (std::size_t k = 0; k < files.size(); ++k) {
        const auto count = static_cast<double>(files.size());
        ProgressPortion portion(progress, static_cast<double>(k) / count, static_cast<double>(k + 1) / count);
        if (const auto report = importTownFile(project, folder, files[k], portion); !report)
            return tl::unexpected(report.error());
    }
    return {};
}

Result<void> makeTownProject(const fs::path& file, const TownPlan& plan, Progress& progress) {
    const PassingFolder folder;
    TownFilesRequest request;
    request.plan = plan;
    ProgressPortion writing(progress, 0, 0.05);
    if (const auto written = writeTownFiles(folder.path(), request, writing); !written)
        return tl::unexpected(written.error());
    const auto creation = townCreation();
    if (!creation) return tl::unexpected(creation.error());
    auto project = Project::create(file, *creation);
    if (!project) return tl::unexpected(project.error());
    ProgressPortion importing(progress, 0.05, 0.4);
    if (auto imported = importInOrder(*project, folder.path(), importing); !imported) return imported;
    ProgressPortion screening(progress, 0.4, 0.42);
    if (const auto screened = screenSales(*project, {}, screening); !screened) return tl::unexpected(screened.error());
    return {};
}

Result<void> checkProject(const fs::path& file, Progress& progress) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    if (const auto checked = runChecks(*project, progress); !checked) return tl::unexpected(checked.error());
    return {};
}

}  // namespace

Result<void> prepareTown(const fs::path& file, const TownPlan& plan, Progress& progress) {
    if (fs::exists(file)) return {};
    UnfinishedProject unfinished(file);
    if (auto made = makeTownProject(unfinished.path(), plan, progress); !made) return made;
    ProgressPortion fitting(progress, 0.42, 0.9);
    if (const auto version = fitInto(unfinished.path(), {}, fitting); !version) return tl::unexpected(version.error());
    ProgressPortion checking(progress, 0.9, 1);
    if (auto checked = checkProject(unfinished.path(), checking); !checked) return checked;
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    return unfinished.finish();
}

}  // namespace herleid
