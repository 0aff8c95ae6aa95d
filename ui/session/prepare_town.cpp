#include <unistd.h>

#include <string>
#include <system_error>

#include "data/voorbeeldstad/town_files.h"
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
    struct Step {
        const char* file;
        ImportKind kind;
        double until;  // of this work: shares as measured
    };
    double from = 0;
    for (const Step& step : {Step{"woningen.csv", ImportKind::Properties, 0.8}, {"verkopen.csv", ImportKind::Sales, 1.0}}) {
        ProgressPortion portion(progress, from, step.until);
        ImportRequest request;
        request.file = folder / step.file;
        request.kind = step.kind;
        if (const auto report = importFile(project, request, portion); !report) return tl::unexpected(report.error());
        from = step.until;
    }
    return {};
}

Result<void> makeTownProject(const fs::path& file, Progress& progress) {
    const PassingFolder folder;
    TownFilesRequest request;
    request.isClean = true;
    ProgressPortion writing(progress, 0, 0.1);
    if (const auto written = writeTownFiles(folder.path(), request, writing); !written)
        return tl::unexpected(written.error());
    const auto creation = townCreation();
    if (!creation) return tl::unexpected(creation.error());
    auto project = Project::create(file, *creation);
    if (!project) return tl::unexpected(project.error());
    ProgressPortion importing(progress, 0.1, 0.3);
    return importInOrder(*project, folder.path(), importing);
}

}  // namespace

Result<void> prepareTown(const fs::path& file, Progress& progress) {
    if (fs::exists(file)) return {};
    UnfinishedProject unfinished(file);
    if (auto made = makeTownProject(unfinished.path(), progress); !made) return made;
    ProgressPortion fitting(progress, 0.3, 1);
    if (const auto version = fitInto(unfinished.path(), {}, fitting); !version) return tl::unexpected(version.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    return unfinished.finish();
}

}  // namespace herleid
