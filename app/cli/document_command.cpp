#include <QDate>
#include <memory>

#include "app/cli/document_commands.h"
#include "app/cli/giving.h"
#include "app/cli/output_file.h"
#include "app/cli/valuing.h"
#include "ui/report/documents.h"
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
};

Date todayOr(const std::string& day) {
    if (!day.empty()) return *Date::parseIso(day);
    const QDate today = QDate::currentDate();
    return {today.year(), today.month(), today.day()};
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
    const DocumentOrder order{*documentKindOf(arguments.kind), *disclosureRecipientOf(arguments.profile), {}};
    const auto bytes = documentBytes(order, *material, arguments.format, console.format());
    if (!bytes) return tl::unexpected(bytes.error());
    return give(*project, arguments.out, *bytes,
                disclosureOf(order, *material, arguments.format, *bytes, QString::fromStdString(arguments.reference)), console);
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
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
    app->add_option("--kind", arguments->kind, "taxatieverslag, waardematrix, uitleg, grondstaffel or art40")
        ->required()
        ->check(CLI::IsMember({"taxatieverslag", "waardematrix", "uitleg", "grondstaffel", "art40"}));
    app->add_option("--format", arguments->format, "pdf (PDF/A-1b), html, or xlsx of a matrix or land scale")
        ->capture_default_str()
        ->check(CLI::IsMember({"pdf", "html", "xlsx"}));
    app->add_option("--out", arguments->out, "File to write; html goes to standard output without it");
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
