#include <memory>

#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "data/dossier/signing_key.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string file;
    std::string passphraseFile = "-";
    bool shows = false;
};

Result<std::string> publicKey(const Arguments& arguments) {
    if (arguments.shows) return SigningKey::publicKeyOf(arguments.file);
    const auto passphrase = readPassphrase(arguments.passphraseFile);
    if (!passphrase) return tl::unexpected(passphrase.error());
    const auto key = SigningKey::create(arguments.file, *passphrase);
    if (!key) return tl::unexpected(key.error());
    return key->publicKey();
}

Result<void> run(const Arguments& arguments, Console& console) {
    const auto key = publicKey(arguments);
    if (!key) return tl::unexpected(key.error());
    const std::string fingerprint = keyFingerprint(*key);
    if (console.wantsText())
        return console.result(Say::tr("Key %1\nPublish this, so that everyone can see who signed.\n")
                                  .arg(QString::fromStdString(fingerprint))
                                  .toUtf8());
    JsonWriter json;
    json.beginObject();
    json.member("file", std::string_view(arguments.file));
    json.member("fingerprint", std::string_view(fingerprint));
    json.end();
    return console.result(json.text());
}

}  // namespace

Command keyCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app =
        program.add_subcommand("key", "Make the key with which a municipality signs its dossiers");
    app->add_option("file", arguments->file, "The key file; never overwritten")->required();
    app->add_option("--passphrase-file", arguments->passphraseFile,
                    "File with the passphrase that protects it, on its first line; - is standard input")
        ->capture_default_str();
    app->add_flag("--show", arguments->shows, "Only tell the fingerprint of a key that exists");
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
