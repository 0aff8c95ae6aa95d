#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/passphrase.h"
#include "app/cli/terminal_progress.h"
#include "data/dossier/dossier_record.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string id;
    std::string date;
    std::string out;
    std::string profile = "resident";
    std::string reference;
    std::string key;
    std::string passphraseFile = "-";
    std::int64_t model = 0;
    int threads = 0;
};

Result<std::optional<SigningKey>> openKey(const Arguments& arguments) {
    if (arguments.key.empty()) return std::optional<SigningKey>();
    const auto passphrase = readPassphrase(arguments.passphraseFile);
    if (!passphrase) return tl::unexpected(passphrase.error());
    auto key = SigningKey::open(arguments.key, *passphrase);
    if (!key) return tl::unexpected(key.error());
    return std::optional<SigningKey>(std::move(*key));
}

QByteArray asJson(const Arguments& arguments, const DossierWritten& written) {
    JsonWriter json;
    json.beginObject();
    json.member("file", std::string_view(arguments.out));
    json.member("profile", std::string_view(arguments.profile));
    json.member("id", std::string_view(arguments.id));
    json.member("valuation_date", std::string_view(arguments.date));
    json.member("value", written.value);
    json.member("bytes", static_cast<std::int64_t>(written.bytes));
    json.member("hash", std::string_view(written.digest));
    json.key("key");
    if (written.fingerprint.empty())
        json.null();
    else
        json.value(std::string_view(written.fingerprint));
    json.end();
    return json.text();
}

QString asText(const Arguments& arguments, const DossierWritten& written, const Format& format) {
    const QString made = Say::tr("%1: %2 on %3, %4 MB\n")
                             .arg(QString::fromStdString(arguments.out), format.money(written.value),
                                  format.date(*Date::parseIso(arguments.date)),
                                  format.number(static_cast<double>(written.bytes) / 1e6, 1));
    if (written.fingerprint.empty()) return made + Say::tr("Not signed: give --key to sign it.\n");
    return made + Say::tr("Signed with key %1\n").arg(QString::fromStdString(written.fingerprint));
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto key = openKey(arguments);
    if (!key) return tl::unexpected(key.error());
    TerminalProgress progress;
    const std::optional<std::int64_t> model =
        arguments.model > 0 ? std::optional(arguments.model) : std::nullopt;
    const auto desk = DossierDesk::open(*project, model, arguments.threads, progress);
    if (!desk) return tl::unexpected(desk.error());
    const DossierRequest request{arguments.id, *Date::parseIso(arguments.date),
                                 *dossierProfileOf(arguments.profile), "Herleid " HERLEID_VERSION};
    const auto written = writeDossier(*desk, request, *key ? &**key : nullptr, arguments.out);
    if (!written) return tl::unexpected(written.error());
    const auto recorded = recordDossier(*project, request, *written, arguments.out, arguments.reference);
    if (!recorded) return tl::unexpected(recorded.error());
    return console.result(console.wantsText() ? asText(arguments, *written, console.format()).toUtf8()
                                              : asJson(arguments, *written));
}

}  // namespace

Command dossierCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand(
        "dossier", "One signed file from which a value can be recomputed without the municipality");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("id", arguments->id, "The dwelling")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    app->add_option("--out", arguments->out, "The dossier, a GeoPackage")->required();
    app->add_option("--profile", arguments->profile,
                    "What it discloses: resident (own facts, comparables, model), court (all sales as well, "
                    "without names) "
                    "or public (value and model)")
        ->capture_default_str()
        ->check(CLI::IsMember({"resident", "court", "public"}));
    app->add_option("--record", arguments->reference,
                    "Reference of the request in the register of disclosures (no names); the dossier's own hash "
                    "without it")
        ->type_name("REFERENCE");
    app->add_option("--model", arguments->model, "Version of the model; the current one without it")
        ->check(CLI::PositiveNumber);
    app->add_option("--key", arguments->key,
                    "Key file to sign it with, see key; without it the dossier is not signed");
    app->add_option("--passphrase-file", arguments->passphraseFile,
                    "File with the passphrase of the key, on its first line; - is standard input")
        ->capture_default_str();
    app->add_option("--threads", arguments->threads, "Threads to use; 0 is all")
        ->check(CLI::NonNegativeNumber);
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
