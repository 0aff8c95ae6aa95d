#include <QGuiApplication>
#include <QHashSeed>
#include <exception>

#include "app/cli/document_commands.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

// Qt's own remarks (a missing folder, a missing font) are no messages of this program.
void ignoreQtMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

std::vector<herleid::Command> commandsOf(CLI::App& program) {
    using namespace herleid;
    return {
        createCommand(program),
        townCommand(program),
        importCommand(program),
        importsCommand(program),
        undoCommand(program),
        checkCommand(program),
        screenCommand(program),
        fitCommand(program),
        modelsCommand(program),
        freezeCommand(program),
        valueCommand(program),
        explainCommand(program),
        discloseCommand(program),
        documentCommand(program),
        disclosuresCommand(program),
        changeCommand(program),
        keyCommand(program),
        dossierCommand(program),
        verifyCommand(program),
        exportCommand(program),
        evaluateCommand(program),
        ratioCommand(program),
        compareCommand(program),
        matrixCommand(program),
        reportCommand(program),
        registerCommand(program),
        cardCommand(program),
        logCommand(program),
        demoCommand(program),
    };
}

int run(const std::vector<herleid::Command>& commands, herleid::Console& console) {
    for (const herleid::Command& command : commands) {
        if (!command.app->parsed()) continue;
        const auto outcome = command.run(console);
        if (outcome) return 0;
        console.message(QStringLiteral("herleid-cli: ") + herleid::errorText(outcome.error()));
        return failed;
    }
    return wrongUsage;
}

}  // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();   // a PDF is the same bytes on every run
    qInstallMessageHandler(ignoreQtMessage);
    qputenv("QT_QPA_PLATFORM", "offscreen");   // fonts for PDF, and never a window
    const QGuiApplication application(argc, argv);
    const QString language = herleid::chosenLanguage(argc, argv);
    herleid::installLanguage(language);
    herleid::Console console(language);

    CLI::App program("Herleid: explainable valuation of dwellings.", "herleid-cli");
    program.require_subcommand(1);
    program.fallthrough();
    program.set_version_flag("--version", "herleid-cli " HERLEID_VERSION);
    std::string languageOption;
    bool wantsText = false;
    program.add_option("--lang", languageOption, "Language of texts: nl or en")->check(CLI::IsMember({"nl", "en"}));
    program.add_flag("--text", wantsText, "Text for people instead of JSON");
    const std::vector<herleid::Command> commands = commandsOf(program);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return program.exit(error);   // --help, --version
        console.message(QStringLiteral("herleid-cli: ") +
                        herleid::Say::tr("%1 (see herleid-cli --help)").arg(QString::fromUtf8(error.what())));
        return wrongUsage;
    }
    console.setWantsText(wantsText);
    try {
        return run(commands, console);
    } catch (const std::exception& error) {
        console.message(QStringLiteral("herleid-cli: ") +
                        herleid::Say::tr("The program made an error (%1); nothing was kept. Please report this.")
                            .arg(QString::fromUtf8(error.what())));
        return failed;
    }
}
