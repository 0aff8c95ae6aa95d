#include "app/cli/console.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace herleid {

Result<void> Console::result(const QByteArray& bytes) const {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) return {};
    return failure(ErrorCode::FileNotWritable, {{"file", "stdout"}, {"reason", std::strerror(errno)}});
}

void Console::message(const QString& line) const {
    // On a terminal a progress bar may stand on this line: write over it.
    const QByteArray bytes = (isatty(STDERR_FILENO) != 0 ? "\r\033[K" : "") + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

namespace {

std::string_view languageOption(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--lang" && i + 1 < argc) return argv[i + 1];
        if (argument.starts_with("--lang=")) return argument.substr(7);
    }
    return {};
}

}  // namespace

QString chosenLanguage(int argc, char** argv) {
    std::string_view language = languageOption(argc, argv);
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (!language.empty()) break;
        if (const char* value = std::getenv(variable)) language = value;
    }
    return language.starts_with("nl") ? QStringLiteral("nl") : QStringLiteral("en");
}

}  // namespace herleid
