#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "ui/report/verification.h"

namespace herleid {

namespace {

struct Arguments {
    std::string file;
    VerifyOptions options;
    bool isQuick = false;
};

Result<void> run(const Arguments& arguments, Console& console) {
    TerminalProgress progress;
    VerifyOptions options = arguments.options;
    options.refits = !arguments.isQuick;
    const auto verified = verifyDossier(std::filesystem::path(arguments.file), options, progress);
    if (!verified) return tl::unexpected(verified.error());
    const QByteArray told = console.wantsText() ? verificationText(*verified, console.format()).toUtf8()
                                                : verificationJson(*verified);
    if (auto written = console.result(told); !written) return written;
    for (const CheckReport& check : verified->report.checks)
        if (check.outcome == CheckOutcome::Failed)
            return failure(ErrorCode::DossierUnsound,
                           {{"file", arguments.file}, {"check", std::string(name(check.check))}});
    return {};
}

}  // namespace

Command verifyCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand(
        "verify",
        "Recompute a dossier from nothing but itself: signature, hashes, value, and the model fitted again");
    app->add_option("file", arguments->file, "The dossier")->required();
    app->add_option("--fingerprint", arguments->options.fingerprint, "Of the key by which it must be signed");
    app->add_flag("--quick", arguments->isQuick, "Without fitting the model again");
    app->add_option("--threads", arguments->options.threads, "Threads to use; 0 is all")
        ->check(CLI::NonNegativeNumber);
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
