#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/valuing.h"
#include "ui/report/explanation_html.h"
#include "ui/report/explanation_json.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/explanation_text.h"
#include "ui/report/explanation_xlsx.h"
#include "ui/report/valuation_study.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::vector<std::string> ids;
    std::string date;
    std::string format;
    std::string out;
    std::vector<std::string> changes;   ///< FEATURE=VALUE
    std::vector<std::string> without;   ///< sale ids
    bool refits = false;
    bool ranks = false;
    bool influence = false;
};

Result<TryOut> tryOutOf(const Arguments& arguments, const FeatureCatalogue& catalogue) {
    TryOut tryOut;
    tryOut.withoutSales.insert(arguments.without.begin(), arguments.without.end());
    for (const std::string& assignment : arguments.changes) {
        const std::size_t sign = assignment.find('=');
        const std::string feature = assignment.substr(0, sign);
        const auto position = catalogue.find(feature);
        if (!position) return failure(ErrorCode::UnknownFeature, {{"feature", feature}});
        const auto value = parsePlainText(catalogue[*position], assignment.substr(sign + 1));
        if (!value) return tl::unexpected(value.error());
        tryOut.facts[*position] = *value;
    }
    return tryOut;
}

/// What a model fitted anew without the sales says of the dwellings, as they were tried.
Result<void> addRefitted(std::vector<ValuationStudy>& studies, const ValuationDesk& desk, const Arguments& arguments) {
    TerminalProgress progress;
    const auto valuer = refittedWithout(*desk.valuer, arguments.without, progress);
    if (!valuer) return tl::unexpected(valuer.error());
    ValuationRequest request = desk.request;
    for (ValuationStudy& study : studies) {
        request.informationDate = study.valuation.parts().informationDate;
        auto refitted = (*valuer)->value(study.valuation.subject(), request);
        if (!refitted) return tl::unexpected(refitted.error());
        study.refitted = std::move(*refitted);
    }
    return {};
}

Result<std::vector<ValuationStudy>> studiesOf(const Project& project, const ValuationDesk& desk,
                                              const Arguments& arguments) {
    const auto subjects = propertiesOf(project, arguments.ids);
    if (!subjects) return tl::unexpected(subjects.error());
    const auto tryOut = tryOutOf(arguments, *project.catalogue());
    if (!tryOut) return tl::unexpected(tryOut.error());
    const bool isOne = subjects->size() == 1;
    const StudyOptions options{isOne || arguments.influence, isOne || arguments.influence, arguments.ranks};
    std::vector<ValuationStudy> studies;
    for (const Property& subject : *subjects) {
        auto study = studyValuation(*desk.valuer, desk.sales, subject, desk.request, *tryOut, options);
        if (!study) return tl::unexpected(study.error());
        studies.push_back(std::move(*study));
    }
    if (arguments.refits)
        if (auto added = addRefitted(studies, desk, arguments); !added) return tl::unexpected(added.error());
    return studies;
}

// One dwelling is one JSON object; several are an array of them.
QByteArray asJson(const std::vector<ValuationStudy>& studies) {
    if (studies.size() == 1) return explanationJson(studies.front());
    JsonWriter json;
    json.beginArray();
    for (const ValuationStudy& study : studies) writeExplanation(json, study);
    json.end();
    return json.text();
}

Result<QByteArray> rendered(const std::vector<ValuationStudy>& studies, const ReportContext& context,
                            const std::string& format, const Format& words) {
    if (format == "json") return asJson(studies);
    if (format == "html") return explanationHtml(explainInWords(studies.front(), context, words)).toUtf8();
    if (format == "pdf") return explanationPdf(explainInWords(studies.front(), context, words));
    if (format == "xlsx") return explanationXlsx(studies.front(), context, words);
    QStringList texts;
    for (const ValuationStudy& study : studies) texts << explanationText(explainInWords(study, context, words));
    return texts.join(QStringLiteral("\n\n")).toUtf8();
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto desk = ValuationDesk::open(*project, *Date::parseIso(arguments.date));
    if (!desk) return tl::unexpected(desk.error());
    const auto studies = studiesOf(*project, *desk, arguments);
    if (!studies) return tl::unexpected(studies.error());
    const ReportContext context{QString::fromStdString(project->settings().title), desk->model->summary()};
    std::string format = arguments.format;
    if (format.empty()) format = console.wantsText() ? "text" : "json";
    const auto bytes = rendered(*studies, context, format, console.format());
    if (!bytes) return tl::unexpected(bytes.error());
    return arguments.out.empty() ? console.result(*bytes) : writeWhole(arguments.out, *bytes);
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    const bool isFile = arguments.format == "pdf" || arguments.format == "xlsx";
    const bool isPage = isFile || arguments.format == "html";
    if (isPage && arguments.ids.size() > 1)
        throw CLI::ValidationError("--format", "pdf, html and xlsx explain one dwelling");
    if (isFile && arguments.out.empty())
        throw CLI::ValidationError("--out", "a PDF or a workbook needs a file name");
    if (arguments.refits && arguments.without.empty())
        throw CLI::ValidationError("--refit", "say with --without which sales to leave out");
}

}  // namespace

Command explainCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("explain", "Explain the value of a dwelling");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("id", arguments->ids, "The dwelling; several give a JSON array or texts")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    app->add_option("--format", arguments->format, "json (the default), text, html, pdf or xlsx")
        ->check(CLI::IsMember({"json", "text", "html", "pdf", "xlsx"}));
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    app->add_option("--set", arguments->changes, "A try-out: FEATURE=VALUE, another fact of the dwelling, for this once")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return text.find('=') == std::string::npos ? "--set: write it as FEATURE=VALUE" : std::string();
            },
            "FEATURE=VALUE"))
        ->allow_extra_args(false);
    app->add_option("--without", arguments->without, "A try-out: as if this sale had never been made")->type_name("SALE")
        ->allow_extra_args(false);
    app->add_flag("--refit", arguments->refits, "With --without: also fit the whole model anew without those sales");
    app->add_flag("--ranks", arguments->ranks, "Every eligible sale with its rank and weight (JSON)");
    app->add_flag("--influence", arguments->influence, "Influence and component values for several dwellings too");
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
