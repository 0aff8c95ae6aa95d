#include "app/cli/output_file.h"

#include <QFile>
#include <QSaveFile>
#include <cerrno>

namespace herleid {

namespace {

tl::unexpected<Error> failed(const std::filesystem::path& file, const QSaveFile& target) {
    if (errno == ENOSPC || target.error() == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull, {{"file", file.string()}});
    return failure(ErrorCode::FileNotWritable,
                   {{"file", file.string()}, {"reason", target.errorString().toStdString()}});
}

}  // namespace

Result<void> writeWhole(const std::filesystem::path& file, const QByteArray& content) {
    errno = 0;
    QSaveFile target(QFile::decodeName(file.string().c_str()));
    if (!target.open(QIODevice::WriteOnly)) return failed(file, target);
    if (target.write(content) != content.size()) return failed(file, target);
    if (!target.commit()) return failed(file, target);
    return {};
}

bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code ignored;
    return std::filesystem::equivalent(a, b, ignored);
}

}  // namespace herleid
