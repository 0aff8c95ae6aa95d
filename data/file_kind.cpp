#include "data/file_kind.h"

#include <algorithm>
#include <cctype>
#include <fstream>

#include "data/failed.h"
#include "data/zip_member.h"

namespace herleid {

namespace {

[[noreturn]] void unreadable(const std::filesystem::path& file, const std::string& reason) {
    fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", reason}});
}

std::string firstBytes(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail(ErrorCode::FileNotFound, {{"file", file.string()}});
    if (error || std::filesystem::is_directory(status)) unreadable(file, "not a regular file");
    std::string bytes(4096, '\0');
    if (!std::filesystem::is_regular_file(status)) return {};  // a pipe can be read once only
    std::ifstream stream(file, std::ios::binary);
    if (!stream) unreadable(file, "no permission to read");
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

std::string extensionOf(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

bool beginsAsJson(const std::string& bytes) {
    const auto first = bytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
    return first != std::string::npos && bytes[first] == '{';
}

}  // namespace

FileKind fileKindOf(const std::filesystem::path& file) {
    using namespace std::string_view_literals;
    const std::string bytes = firstBytes(file);
    const auto begins = [&](std::string_view magic) { return bytes.compare(0, magic.size(), magic) == 0; };
    if (begins("PK\x03\x04"sv) || begins("PK\x05\x06"sv)) {
        if (hasZipMember(file, "xl/workbook.xml")) return FileKind::Xlsx;
        if (hasZipMember(file, "content.xml")) return FileKind::Ods;
        unreadable(file, "a zip file that is no workbook, or a damaged one");
    }
    if (begins("SQLite format 3\0"sv)) return FileKind::GeoPackage;
    if (begins("\x00\x00\x27\x0a"sv)) return FileKind::Shapefile;
    if (begins("\xd0\xcf\x11\xe0"sv)) unreadable(file, "a workbook of before 2007; save it as XLSX or ODS");
    if (extensionOf(file) == ".dbf") {
        const auto shapes = std::filesystem::path(file).replace_extension(".shp");
        if (std::filesystem::exists(shapes)) return FileKind::Shapefile;
    }
    if (beginsAsJson(bytes)) return FileKind::GeoJson;
    return FileKind::Text;
}

}  // namespace herleid
