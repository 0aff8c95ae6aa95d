#include "app/cli/resource_file.h"

#include <QCoreApplication>
#include <cstdlib>
#include <vector>

namespace herleid {

Result<std::filesystem::path> resourceFile(const std::filesystem::path& name) {
    std::vector<std::filesystem::path> folders;
    if (const char* chosen = std::getenv("HERLEID_RESOURCES")) folders.emplace_back(chosen);
    folders.push_back(std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / ".." / "share" /
                      "herleid");
    folders.emplace_back(HERLEID_SOURCE_RESOURCES);
    std::error_code ignored;
    for (const std::filesystem::path& folder : folders)
        if (std::filesystem::exists(folder / name, ignored)) return folder / name;
    return failure(ErrorCode::FileNotFound, {{"file", name.string()}});
}

}  // namespace herleid
