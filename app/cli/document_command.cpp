#include <memory>

#include "app/cli/document_commands.h"
#include "app/cli/giving.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/valuing.h"
#include "data/objection_store.h"
#include "ui/report/document_set.h"
#include "ui/report/json_writer.h"
#include "ui/report/program.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string id;
    std::string date;
    std::string kind;
    std::string format = "pdf";
    std::string out;
    std::string profile = "resident";
    std::string reference;
    std::string organization;
    std::string contact;
    std::string today;
    std::int64_t number = 0;   ///< of the case; 0: none
    [[nodiscard]] bool isAll() const { return kind == "all"; }
};

/// Nothing where no case was named.
Result<std::optional<DecisionLetter>> letterOf(const Project& project, const Arguments& arguments, const Format& format) {
    if (arguments.number == 0) return std::optional<DecisionLetter>();
    const auto objection = findObjection(project, arguments.number);
    if (!objection) return tl::unexpected(objection.error());
    auto letter = decisionLetterOf(project, **objection, format, todayOr(arguments.today));
    if (!letter) return tl::unexpected(letter.error());
    return std::optional(std::move(*letter));
}

Result<void> giveAll(Project& project, const Arguments& arguments, const DocumentSet& set, const DocumentMaterial& material, Console& console) {
    TerminalProgress progress;
    const auto made = makeDocuments(set, material, console.format(), progress);
    if (!made) return tl::unexpected(made.error());
    const auto given = giveDocuments(project, *made, arguments.out, arguments.reference);
    if (!given) return tl::unexpected(given.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = 0; i < made->size(); ++i) {
        const MadeDocument& one = (*made)[i];
        const std::string file = (*given)[i].filename().string();
        json.beginObject();
        json.member("file", std::string_view(file));
        json.member("document", std::string_view(one.entry.document));
        json.member("format", std::string_view(one.entry.format));
        json.member("bytes", one.entry.bytes);
        json.member("sha256", std::string_view(one.entry.sha256));
        json.end();
    }
    json.end();
    return console.result(json.text());
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto desk = ValuationDesk::open(*project, *Date::parseIso(arguments.date));
    if (!desk) return tl::unexpected(desk.error());
    const DocumentSender sender{QString::fromStdString(arguments.organization), QString::fromStdString(arguments.contact), programVersion(),
                                todayOr(arguments.today)};
    const auto material = documentMaterial(*project, *desk->valuer, desk->sales, arguments.id, desk->request, sender);
    if (!material) return tl::unexpected(material.error());
    const auto letter = letterOf(*project, arguments, console.format());
    if (!letter) return tl::unexpected(letter.error());
    const DisclosureRecipient recipient = *disclosureRecipientOf(arguments.profile);
    if (arguments.isAll()) return giveAll(*project, arguments, {{}, {}, recipient, *letter}, *material, console);
    const DocumentOrder order{*documentKindOf(arguments.kind), recipient, *letter};
    const auto bytes = documentBytes(order, *material, arguments.format, console.format());
    if (!bytes) return tl::unexpected(bytes.error());
    return give(*project, arguments.out, *bytes,
                disclosureOf(order, *material, arguments.format, *bytes, QString::fromStdString(arguments.reference)), console);
}

// A case that cannot be the subject of a letter is wrong usage; a project that cannot be read is told when it is used.
void checkCase(const Arguments& arguments) {
    if ((arguments.kind == "beslissing") != (arguments.number != 0) && !arguments.isAll())
        throw CLI::ValidationError("--case", "a decision is of a case, and other documents are not");
    if (arguments.number == 0) return;
    const auto project = Project::open(arguments.project);
    if (!project) return;
    const auto objection = findObjection(*project, arguments.number);
    if (!objection) return;
    const std::string name = "objection " + std::to_string(arguments.number);
    if (!*objection) throw CLI::ValidationError("--case", "the project has no " + name);
    if ((*objection)->propertyId != arguments.id || (*objection)->valuationDate.iso() != arguments.date)
        throw CLI::ValidationError("--case", name + " is about " + (*objection)->propertyId + " on " + (*objection)->valuationDate.iso());
    if (!canBeDecided(**objection)) throw CLI::ValidationError("--case", name + " is not decided: every ground needs an answer, and the case an outcome and a reason");
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    checkCase(arguments);
    if (arguments.isAll()) {
        if (arguments.out.empty()) throw CLI::ValidationError("--out", "all documents need a folder");
        return;
    }
    const DocumentKind kind = *documentKindOf(arguments.kind);
    const auto formats = documentFormats(kind);
    if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end())
        throw CLI::ValidationError("--format", arguments.kind + " is not made as " + arguments.format);
    if (!isMadeFor(kind, *disclosureRecipientOf(arguments.profile)))
        throw CLI::ValidationError("--profile", arguments.kind + " tells what is not public: it is made for resident and court");
    if (arguments.format != "html" && arguments.out.empty()) throw CLI::ValidationError("--out", "a PDF or a workbook needs a file name");
}

QByteArray asJson(const std::vector<DisclosureEntry>& entries) {
    JsonWriter json;
    json.beginArray();
    for (const DisclosureEntry& entry : entries) {
        json.beginObject();
        json.member("number", entry.number);
        json.member("given_at", std::string_view(entry.givenAt));
        json.member("who", std::string_view(entry.who));
        json.member("recipient", name(entry.recipient));
        json.member("reference", std::string_view(entry.reference));
        json.member("document", std::string_view(entry.document));
        json.member("template_version", std::string_view(entry.version));
        json.member("property", std::string_view(entry.propertyId));
        const std::string day = entry.valuationDate ? entry.valuationDate->iso() : std::string();
        json.member("valuation_date", std::string_view(day));
        json.member("model_version", entry.modelVersion);
        json.member("format", std::string_view(entry.format));
        json.member("bytes", entry.bytes);
        json.member("sha256", std::string_view(entry.sha256));
        json.end();
    }
    json.end();
    return json.text();
}

QString asText(const std::vector<DisclosureEntry>& entries) {
    QString text;
    for (const DisclosureEntry& entry : entries)
        text += QStringLiteral("%1  %2  %3 %4  %5  %6  %7\n")
                    .arg(entry.number)
                    .arg(QString::fromStdString(entry.givenAt), QString::fromStdString(entry.document), QString::fromStdString(entry.format),
                         QString::fromLatin1(name(entry.recipient).data()), QString::fromStdString(entry.reference),
                         QString::fromStdString(entry.propertyId));
    return text.isEmpty() ? Say::tr("Nothing was given yet.\n") : text;
}

Result<void> list(const std::string& file, const std::string& id, Console& console) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto entries = disclosures(*project, id);
    if (!entries) return tl::unexpected(entries.error());
    return console.result(console.wantsText() ? asText(*entries).toUtf8() : asJson(*entries));
}

}  // namespace

Command documentCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("document", "A document about the value of a dwelling, for who has an interest or a court");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("id", arguments->id, "The dwelling")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    app->add_option("--kind", arguments->kind, "taxatieverslag, waardematrix, uitleg, beslissing (with --case), grondstaffel, art40, or all in a folder")
        ->required()
        ->check(CLI::IsMember({"taxatieverslag", "waardematrix", "uitleg", "beslissing", "grondstaffel", "art40", "all"}));
    app->add_option("--format", arguments->format, "pdf (PDF/A-1b), html, or xlsx of a matrix or land scale")
        ->capture_default_str()
        ->check(CLI::IsMember({"pdf", "html", "xlsx"}));
    app->add_option("--out", arguments->out, "File to write; html goes to standard output without it. A folder for all, in all their formats");
    app->add_option("--case", arguments->number, "The objection that the decision is about")->check(CLI::PositiveNumber);
    app->add_option("--profile", arguments->profile, "For whom, and so what it tells: resident, court or public")
        ->capture_default_str()
        ->check(CLI::IsMember({"resident", "court", "public"}));
    app->add_option("--record", arguments->reference, "Write down in the register that it was given, under this reference (no names)")
        ->type_name("REFERENCE")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return text.find_first_not_of(" \t") == std::string::npos ? "--record: a reference, such as a case number" : std::string();
            },
            ""));
    app->add_option("--organization", arguments->organization, "Who gives it; the title of the project without it");
    app->add_option("--contact", arguments->contact, "Where a reader can ask, such as an e-mail address");
    app->add_option("--today", arguments->today, "The day of the document; today without it")->check(isoDate());
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

Command disclosuresCommand(CLI::App& program) {
    auto file = std::make_shared<std::string>(), id = std::make_shared<std::string>();
    CLI::App* app = program.add_subcommand("disclosures", "What was given to whom, newest first");
    app->add_option("project", *file, "The project file")->required();
    app->add_option("--id", *id, "Of this dwelling alone");
    return {app, [file, id](Console& console) { return list(*file, *id, console); }};
}

}  // namespace herleid
