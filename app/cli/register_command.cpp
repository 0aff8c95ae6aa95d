#include <memory>

#include "app/cli/document_commands.h"
#include "app/cli/giving.h"
#include "app/cli/output_file.h"
#include "app/cli/ratio_studying.h"
#include "ui/report/algorithm_register.h"
#include "ui/report/model_card.h"
#include "ui/report/program.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

/// What both ask of a project.
struct Asked {
    RatioStudyRequest study;
    std::string out;
    std::string organization;
    std::string contact;
    std::string today;
};

/// Read and studied.
struct Made {
    ModelCardMaterial material;
    std::unique_ptr<StudiedRatios> studied;
    [[nodiscard]] ModelCardQuality quality() const { return {studied->study, studied->context, studied->frame}; }
};

Result<Made> make(const Asked& asked) {
    if (!asked.out.empty() && isSameFile(asked.out, asked.study.file)) return failure(ErrorCode::FileExists, {{"file", asked.out}});
    const auto project = Project::open(asked.study.file);
    if (!project) return tl::unexpected(project.error());
    auto material = modelCardMaterial(*project, {QString::fromStdString(asked.organization), QString::fromStdString(asked.contact),
                                                 programVersion(), todayOr(asked.today)});
    if (!material) return tl::unexpected(material.error());
    auto studied = studyProjectRatios(asked.study);
    if (!studied) return tl::unexpected(studied.error());
    (*studied)->frame.program = programVersion();
    (*studied)->frame.today = material->sender.today;
    return Made{std::move(*material), std::move(*studied)};
}

void addShared(CLI::App& app, Asked& asked) {
    app.add_option("project", asked.study.file, "The project file")->required();
    app.add_option("--organization", asked.organization, "Who is responsible; the title of the project without it");
    app.add_option("--draws", asked.study.draws, "Of the bootstrap behind the ranges")->capture_default_str()->check(CLI::Range(0, 100000));
    app.add_option("--threads", asked.study.threads, "0: as many as the machine has")->capture_default_str()->check(CLI::Range(0, 1024));
    app.add_option("--today", asked.today, "The day it is made; today without it")->check(isoDate());
}

struct RegisterArguments : Asked {
    AlgorithmUse use;
};

Result<void> writeEntry(const RegisterArguments& arguments, Console& console) {
    const auto made = make(arguments);
    if (!made) return tl::unexpected(made.error());
    AlgorithmUse use = arguments.use;
    use.organization = arguments.organization;
    use.contactEmail = arguments.contact;
    installLanguage(QStringLiteral("nl"));   // the register is in Dutch, whoever asks; messages are not
    const AlgorithmEntry entry = algorithmEntry(made->material, made->quality(), use, Format(QStringLiteral("nl")));
    installLanguage(console.format().language());
    const auto json = algorithmEntryJson(entry);
    if (!json) return tl::unexpected(json.error());
    const QByteArray bytes = QByteArray::fromStdString(*json);
    return arguments.out.empty() ? console.result(bytes) : writeWhole(arguments.out, bytes);
}

struct CardArguments : Asked {
    std::string format;
};

std::string formatOf(const CardArguments& arguments) {
    if (!arguments.format.empty()) return arguments.format;
    return arguments.out.ends_with(".html") ? "html" : "pdf";
}

Result<void> writeCard(const CardArguments& arguments, Console& console) {
    const auto made = make(arguments);
    if (!made) return tl::unexpected(made.error());
    const ReportDocument card = modelCard(made->material, made->quality(), console.format());
    return writeWhole(arguments.out, formatOf(arguments) == "html" ? documentHtml(card).toUtf8() : documentPdf(card));
}

}  // namespace

Command registerCommand(CLI::App& program) {
    auto arguments = std::make_shared<RegisterArguments>();
    CLI::App* app = program.add_subcommand("register", "The entry for the Algoritmeregister (publication standard 1.0), in Dutch");
    addShared(*app, *arguments);
    AlgorithmUse& use = arguments->use;
    app->add_option("--contact", arguments->contact, "E-mail address for questions; the standard asks for one");
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    app->add_option("--status", use.status, "\"In ontwikkeling\", \"In gebruik\" or \"Buiten gebruik\"; without it by whether the model is final");
    app->add_option("--category", use.publicationCategory, "\"Hoog-risico AI-systeem\", \"Impactvolle algoritmes\" or \"Overige algoritmes\"")
        ->capture_default_str();
    app->add_option("--begin", use.beginDate, "In use since MM-YYYY");
    app->add_option("--end", use.endDate, "In use until MM-YYYY");
    app->add_option("--website", use.website, "Page of the organization");
    app->add_option("--url", use.url, "Page about the algorithm");
    app->add_option("--assessments", use.impactAssessments, "Which impact assessments were made");
    app->add_option("--publiccode", use.publicCode, "Where the source code is");
    return {app, [arguments](Console& console) { return writeEntry(*arguments, console); }};
}

Command cardCommand(CLI::App& program) {
    auto arguments = std::make_shared<CardArguments>();
    CLI::App* app = program.add_subcommand("card", "The model card: purpose, data, method, accuracy, fairness, limits, changes");
    addShared(*app, *arguments);
    app->add_option("--contact", arguments->contact, "Where a reader can ask");
    app->add_option("--out", arguments->out, "File to write: .pdf (PDF/A-1b) or .html")->required();
    app->add_option("--format", arguments->format, "pdf or html; by the name of the file without it")->check(CLI::IsMember({"pdf", "html"}));
    return {app, [arguments](Console& console) { return writeCard(*arguments, console); }};
}

}  // namespace herleid
