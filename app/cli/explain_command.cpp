#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/valuing.h"
#include "ui/report/explanation_html.h"
#include "ui/report/explanation_json.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/explanation_text.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::vector<std::string> ids;
    std::string date;
    std::string format;
    std::string out;
    std::vector<std::string> changes;   ///< FEATURE=VALUE
};

// Applies FEATURE=VALUE to the facts of the subject; nothing is stored.
Result<void> change(Property& subject, const std::string& assignment, const FeatureCatalogue& catalogue) {
    const std::size_t sign = assignment.find('=');
    const std::string feature = assignment.substr(0, sign);
    const auto position = catalogue.find(feature);
    if (!position) return failure(ErrorCode::UnknownFeature, {{"feature", feature}});
    const auto value = parsePlainText(catalogue[*position], assignment.substr(sign + 1));
    if (!value) return tl::unexpected(value.error());
    subject.facts.set(*position, *value);
    subject.factProvenance[*position] = Provenance{"--set", {}, {}, "try-out", ""};
    return {};
}

Result<std::vector<Valuation>> valuationsOf(Project& project, const ValuationDesk& desk, const Arguments& arguments) {
    auto subjects = propertiesOf(project, arguments.ids);
    if (!subjects) return tl::unexpected(subjects.error());
    for (Property& subject : *subjects)
        for (const std::string& assignment : arguments.changes)
            if (auto changed = change(subject, assignment, *project.catalogue()); !changed)
                return tl::unexpected(changed.error());
    return valueAll(desk, *subjects, Progress::none());
}

// One dwelling is one JSON object; several are an array of them.
QByteArray asJson(const std::vector<Valuation>& valuations) {
    if (valuations.size() == 1) return explanationJson(valuations.front());
    JsonWriter json;
    json.beginArray();
    for (const Valuation& valuation : valuations) writeExplanation(json, valuation);
    json.end();
    return json.text();
}

QByteArray rendered(const std::vector<Valuation>& valuations, const ReportContext& context, const std::string& format,
                    const Format& words) {
    if (format == "json") return asJson(valuations);
    if (format == "html") return explanationHtml(explainInWords(valuations.front(), context, words)).toUtf8();
    if (format == "pdf") return explanationPdf(explainInWords(valuations.front(), context, words));
    QStringList texts;
    for (const Valuation& valuation : valuations) texts << explanationText(explainInWords(valuation, context, words));
    return texts.join(QStringLiteral("\n\n")).toUtf8();
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto desk = ValuationDesk::open(*project, *Date::parseIso(arguments.date));
    if (!desk) return tl::unexpected(desk.error());
    const auto valuations = valuationsOf(*project, *desk, arguments);
    if (!valuations) return tl::unexpected(valuations.error());
    const ReportContext context{QString::fromStdString(project->settings().title), desk->model->summary()};
    std::string format = arguments.format;
    if (format.empty()) format = console.wantsText() ? "text" : "json";
    const QByteArray bytes = rendered(*valuations, context, format, console.format());
    return arguments.out.empty() ? console.result(bytes) : writeWhole(arguments.out, bytes);
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    const bool isPage = arguments.format == "pdf" || arguments.format == "html";
    if (isPage && arguments.ids.size() > 1) throw CLI::ValidationError("--format", "pdf and html explain one dwelling");
    if (arguments.format == "pdf" && arguments.out.empty()) throw CLI::ValidationError("--out", "a PDF needs a file name");
}

}  // namespace

Command explainCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("explain", "Explain the value of a dwelling");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("id", arguments->ids, "The dwelling; several give a JSON array or texts")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    app->add_option("--format", arguments->format, "json (the default), text, html or pdf")
        ->check(CLI::IsMember({"json", "text", "html", "pdf"}));
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    app->add_option("--set", arguments->changes, "FEATURE=VALUE: another fact of the dwelling, for this once")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return text.find('=') == std::string::npos ? "--set: write it as FEATURE=VALUE" : std::string();
            },
            "FEATURE=VALUE"));
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
