#include <memory>

#include "app/cli/command.h"
#include "app/cli/import_report.h"
#include "app/cli/inspection_report.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string file;
    std::string kind = "sales";
    std::string mapping;
    std::string layer;
    int skipRows = 0;
    std::string encoding;
    std::vector<std::string> answers;
    std::string known;
    std::string saveMapping;
    std::string rejects;
    bool preview = false;
};

const std::vector<std::pair<std::string, ImportKind>> kinds{{"sales", ImportKind::Sales},
                                                            {"properties", ImportKind::Properties},
                                                            {"parts", ImportKind::Parts},
                                                            {"areas", ImportKind::Areas},
                                                            {"bag", ImportKind::Bag}};
const std::vector<std::pair<std::string, KnownRows>> knownWays{
    {"update", KnownRows::Update}, {"keep", KnownRows::Keep}, {"reject", KnownRows::Reject}};

template <class T>
T valueOf(const std::vector<std::pair<std::string, T>>& list, const std::string& name, T otherwise) {
    for (const auto& [key, value] : list)
        if (key == name) return value;
    return otherwise;
}

template <class T>
std::vector<std::string> namesOf(const std::vector<std::pair<std::string, T>>& list) {
    std::vector<std::string> names;
    for (const auto& [name, value] : list) names.push_back(name);
    return names;
}

/// "prijs=decimal=," is the answer "decimal=," for the column "prijs"; "encoding=UTF-8" one for the whole file. A name
/// may have an equals sign itself.
std::optional<std::pair<std::string, std::string>> answerOf(const std::string& text) {
    for (const std::string key : {"encoding=", "crs="})
        if (text.starts_with(key)) return std::pair{std::string(), text};
    for (const std::string key : {"=decimal=", "=format="})
        if (const auto at = text.rfind(key); at != std::string::npos && at > 0)
            return std::pair{text.substr(0, at), text.substr(at + 1)};
    return std::nullopt;
}

CLI::Validator isAnswer() {
    return CLI::Validator(
        [](const std::string& text) {
            return answerOf(text) ? std::string()
                                  : "not COLUMN=decimal=SIGN, COLUMN=format=FORM, encoding=NAME or crs=EPSG:n: " + text;
        },
        "COLUMN=READING");
}

Result<ImportRequest> requestOf(const Arguments& arguments) {
    ImportRequest request;
    request.file = arguments.file;
    request.kind = valueOf(kinds, arguments.kind, ImportKind::Sales);
    request.known = valueOf(knownWays, arguments.known, KnownRows::ByKind);
    Mapping mapping;
    if (!arguments.mapping.empty()) {
        auto read = readMapping(arguments.mapping);
        if (!read) return tl::unexpected(read.error());
        mapping = std::move(*read);
    }
    if (!arguments.layer.empty()) mapping.layer = arguments.layer;
    if (arguments.skipRows > 0) mapping.skipRows = arguments.skipRows;
    if (!arguments.encoding.empty()) mapping.encoding = arguments.encoding;
    request.mapping = std::move(mapping);
    if (!arguments.rejects.empty()) request.rejectsFile = arguments.rejects;
    return request;
}

/// Prints what was found in the file and what would become of its rows.
Result<void> preview(const Project& project, const ImportRequest& request, const FileInspection& inspection,
                     Console& console) {
    TerminalProgress progress;
    const auto report = previewImport(project, request, progress);
    if (!report) {
        console.message(inspectionText(inspection, console.format()));
        return tl::unexpected(report.error());
    }
    reportProblems(*report, request, console);
    if (console.wantsText())
        return console.result((inspectionText(inspection, console.format()) +
                               importText(*report, request, true, console.format()))
                                  .toUtf8());
    return console.result(importJson(*report, request, &inspection));
}

Result<void> importAndReport(Project& project, const ImportRequest& request, Console& console) {
    TerminalProgress progress;
    const auto report = importFile(project, request, progress);
    if (!report) return tl::unexpected(report.error());
    reportProblems(*report, request, console);
    if (console.wantsText())
        return console.result(importText(*report, request, false, console.format()).toUtf8());
    return console.result(importJson(*report, request, nullptr));
}

/// The inspection of a file whose mapping is to be guessed, shown or changed by answers; nothing where the mapping says
/// all.
Result<std::optional<FileInspection>> inspected(const Project& project, const ImportRequest& request,
                                                const Arguments& arguments) {
    if (request.mapping->namesColumns() && arguments.answers.empty() && !arguments.preview) return std::nullopt;
    ReadingAnswers answers;
    for (const std::string& text : arguments.answers)
        if (auto answer = answerOf(text)) answers.insert_or_assign(answer->first, answer->second);
    TerminalProgress progress;
    auto inspection = inspectFile(project, request, answers, progress);
    if (!inspection) return tl::unexpected(inspection.error());
    return std::move(*inspection);
}

Result<void> run(const Arguments& arguments, Console& console) {
    auto request = requestOf(arguments);
    if (!request) return tl::unexpected(request.error());
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto inspection = inspected(*project, *request, arguments);
    if (!inspection) return tl::unexpected(inspection.error());
    if (*inspection) {
        if (!arguments.preview && !(*inspection)->doubts.empty()) {
            for (const Doubt& doubt : (*inspection)->doubts) console.message(doubtText(doubt));
            const Doubt& first = (*inspection)->doubts.front();
            std::string readings;
            for (const Reading& reading : first.readings) readings += (readings.empty() ? "" : " | ") + reading.key;
            return failure(ErrorCode::ColumnAmbiguous,
                           {{"file", arguments.file}, {"column", first.column}, {"readings", readings}});
        }
        request->mapping = (*inspection)->mapping;
    }
    if (!arguments.saveMapping.empty()) {
        const auto written =
            writeWhole(arguments.saveMapping, QByteArray::fromStdString(writeMapping(*request->mapping) + "\n"));
        if (!written) return written;
    }
    if (arguments.preview) return preview(*project, *request, **inspection, console);
    return importAndReport(*project, *request, console);
}

}  // namespace

Command importCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("import", "Read sales, dwellings, parts, boundaries or the BAG into a project");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("file", arguments->file, "The file to read: CSV, XLSX, ODS, GeoPackage, Shapefile or GeoJSON")
        ->required();
    app->add_option("--as", arguments->kind, "What the rows are")
        ->capture_default_str()
        ->check(CLI::IsMember(namesOf(kinds)));
    app->add_option("--mapping", arguments->mapping, "MAP.json: which column is what; guessed when absent");
    app->add_option("--save-mapping", arguments->saveMapping, "OUT.json: the mapping that was used, with all answers");
    app->add_option("--layer", arguments->layer, "Sheet or layer; the first with rows when absent");
    app->add_option("--skip-rows", arguments->skipRows, "Rows above the header; guessed when absent")
        ->check(CLI::Range(0, 10'000));
    app->add_option("--encoding", arguments->encoding, "Of a text file that is not UTF-8")
        ->check(CLI::IsMember({"UTF-8", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15"}));
    app->add_option("--answer", arguments->answers,
                    "COLUMN=READING: how a column in doubt is read, as --preview lists it; repeatable")
        ->check(isAnswer());
    app->add_option("--known", arguments->known, "What becomes of rows that the project has already, but other")
        ->check(CLI::IsMember(namesOf(knownWays)));
    app->add_option("--rejects", arguments->rejects, "OUT.csv: the rejected rows with their reasons");
    app->add_flag("--preview", arguments->preview, "Show how the file would be read, judge every row, write nothing");
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
