#include "app/cli/passphrase.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace herleid {

Result<std::string> readPassphrase(const std::string& file) {
    std::string line;
    if (file == "-") {
        std::getline(std::cin, line);
    } else {
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored))
            return failure(ErrorCode::FileNotFound, {{"file", file}});
        std::ifstream stream(file);
        if (!stream || !std::getline(stream, line))
            return failure(ErrorCode::FileUnreadable, {{"file", file}, {"reason", "empty"}});
    }
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

}  // namespace herleid
