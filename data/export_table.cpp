#include "data/export_table.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace herleid {

std::string shortest(double value) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

FileBeside::FileBeside(std::filesystem::path target)
    : m_target(std::move(target)), m_path(m_target.string() + ".new-" + std::to_string(getpid())) {
    remove();
}

FileBeside::~FileBeside() {
    remove();
}

void FileBeside::remove() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) std::filesystem::remove(m_path.string() + suffix, ignored);
}

tl::unexpected<Error> FileBeside::failed(int systemError) const {
    if (systemError == ENOSPC || systemError == EDQUOT) return failure(ErrorCode::DiskFull, {{"file", m_target.string()}});
    return failure(ErrorCode::FileNotWritable, {{"file", m_target.string()}, {"reason", std::strerror(systemError)}});
}

Result<void> FileBeside::publish() {
    const int file = open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isOnDisk = file >= 0 && fsync(file) == 0;
    const int error = errno;
    if (file >= 0) close(file);
    if (!isOnDisk) return failed(error);
    std::error_code renaming;
    std::filesystem::rename(m_path, m_target, renaming);
    if (renaming) return failed(renaming.value());
    return {};
}

}  // namespace herleid
