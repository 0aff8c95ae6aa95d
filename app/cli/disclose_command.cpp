#include <memory>

#include "app/cli/command.h"
#include "app/cli/giving.h"
#include "app/cli/output_file.h"
#include "app/cli/valuing.h"
#include "ui/report/disclosure.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string id;
    std::string date;
    std::string today;
    std::string format;
    std::string profile = "resident";
    std::string out;
    std::string reference;   ///< under which it is written down that it was given
};

/// What the record is told with: the value on the day asked, or on the project's own valuation date; none without a
/// model.
Result<std::optional<Valuation>> valuationFor(Project& project, const Arguments& arguments) {
    std::optional<Date> date = project.settings().valuationDate;
    if (!arguments.date.empty()) date = *Date::parseIso(arguments.date);
    const auto model = project.currentModel();
    if (!model) return tl::unexpected(model.error());
    if (!date || (!*model && arguments.date.empty())) return std::optional<Valuation>();
    const auto desk = ValuationDesk::open(project, *date);
    if (!desk) return tl::unexpected(desk.error());
    const auto subjects = propertiesOf(project, {arguments.id});
    if (!subjects) return tl::unexpected(subjects.error());
    auto valuation = desk->valuer->value(subjects->front(), desk->request);
    if (!valuation) return tl::unexpected(valuation.error());
    return std::optional<Valuation>(std::move(*valuation));
}

QByteArray rendered(const DwellingRecord& record, const DisclosureOptions& options, const std::string& format,
                    const Format& words) {
    if (format == "json") return disclosureJson(record, options);
    const Disclosure disclosure = discloseInWords(record, options, words);
    if (format == "pdf") return disclosurePdf(disclosure);
    if (format == "html") return disclosureHtml(disclosure).toUtf8();
    return disclosureText(disclosure).toUtf8();
}

DisclosureEntry entryOf(const Arguments& arguments, const DwellingRecord& record, const std::string& format, const QByteArray& bytes) {
    DisclosureEntry entry;
    entry.reference = arguments.reference;
    entry.document = "inzageverslag";
    entry.propertyId = record.property.id;
    if (record.valuation) {
        entry.valuationDate = record.valuation->valuationDate();
        entry.modelVersion = record.valuation->parts().model.version;
    }
    entry.format = format;
    entry.bytes = bytes.size();
    entry.sha256 = sha256Of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return entry;
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    auto record = dwellingRecord(*project, arguments.id);
    if (!record) return tl::unexpected(record.error());
    auto valuation = valuationFor(*project, arguments);
    if (!valuation) return tl::unexpected(valuation.error());
    record->valuation = std::move(*valuation);
    const DisclosureOptions options{
        arguments.profile == "internal" ? DisclosureProfile::Internal : DisclosureProfile::Resident,
        todayOr(arguments.today)};
    std::string format = arguments.format;
    if (format.empty()) format = console.wantsText() ? "text" : "json";
    const QByteArray bytes = rendered(*record, options, format, console.format());
    return give(*project, arguments.out, bytes, entryOf(arguments, *record, format, bytes), console);
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    if (arguments.format == "pdf" && arguments.out.empty())
        throw CLI::ValidationError("--out", "a PDF needs a file name");
    if (!arguments.reference.empty() && arguments.profile == "internal")
        throw CLI::ValidationError("--record", "the internal record is not given to others");
}

}  // namespace

Command discloseCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand(
        "disclose", "What is recorded about a dwelling: from which source, verified when, used how (inzageverslag)");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("id", arguments->id, "The dwelling")->required();
    app->add_option("--date", arguments->date,
                    "Valuation date of the value in which the facts are used; without it the project's own")
        ->check(isoDate());
    app->add_option("--today", arguments->today, "The day of the report, by which verification is judged; today without it")
        ->check(isoDate());
    app->add_option("--format", arguments->format, "json (the default), text, html or pdf")
        ->check(CLI::IsMember({"json", "text", "html", "pdf"}));
    app->add_option("--profile", arguments->profile,
                    "resident: without names of staff and findings; internal: with both")
        ->capture_default_str()
        ->check(CLI::IsMember({"resident", "internal"}));
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    app->add_option("--record", arguments->reference, "Write down in the register that it was given, under this reference (no names)")
        ->type_name("REFERENCE");
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
