#include "data/zip_member.h"

#include <cpl_vsi.h>

#include <algorithm>

#include "data/failed.h"
#include "data/quiet_gdal.h"

namespace herleid {

namespace {

constexpr std::uint64_t alwaysFine = 64ULL << 20;     // chosen: what unpacks to less never hurts
constexpr std::uint64_t highestRatio = 200;           // chosen: workbooks of numbers unpack to some 10 to 50 times
constexpr std::uint64_t largestMember = 8ULL << 30;   // chosen: a sheet with all of its 1,048,576 rows has less

std::string pathOf(const std::filesystem::path& file, const std::string& member) {
    return "/vsizip/{" + std::filesystem::absolute(file).string() + "}/" + member;
}

}  // namespace

bool hasZipMember(const std::filesystem::path& file, const std::string& member) {
    const QuietGdal quiet;
    VSIStatBufL status;
    return VSIStatL(pathOf(file, member).c_str(), &status) == 0;
}

ZipMember::ZipMember(std::filesystem::path file, const std::string& member) : m_file(std::move(file)) {
    const QuietGdal quiet;
    const std::string path = pathOf(m_file, member);
    VSIStatBufL status;
    if (VSIStatL(path.c_str(), &status) != 0)
        fail(ErrorCode::FileUnreadable, {{"file", m_file.string()}, {"reason", "has no " + member}});
    m_packed = std::filesystem::file_size(m_file);
    m_unpacked = static_cast<std::uint64_t>(status.st_size);
    refuseIfTooLarge(m_unpacked);
    m_handle = VSIFOpenL(path.c_str(), "rb");
    if (m_handle == nullptr)
        fail(ErrorCode::FileUnreadable, {{"file", m_file.string()}, {"reason", "damaged at " + member}});
}

ZipMember::~ZipMember() {
    if (m_handle != nullptr) VSIFCloseL(static_cast<VSILFILE*>(m_handle));
}

void ZipMember::refuseIfTooLarge(std::uint64_t unpacked) const {
    if (unpacked <= alwaysFine) return;
    if (unpacked > largestMember || unpacked / highestRatio > m_packed)
        fail(ErrorCode::FileTooLarge, {{"file", m_file.string()},
                                       {"reason", std::to_string(m_packed) + " bytes unpack to at least " +
                                                      std::to_string(unpacked)}});
}

std::size_t ZipMember::read(char* target, std::size_t size) {
    const QuietGdal quiet;
    const std::size_t count = VSIFReadL(target, 1, size, static_cast<VSILFILE*>(m_handle));
    m_read += count;
    refuseIfTooLarge(m_read);
    if (count == 0 && m_read < m_unpacked)
        fail(ErrorCode::FileUnreadable, {{"file", m_file.string()}, {"reason", "damaged: it ends too soon"}});
    return count;
}

double ZipMember::fractionRead() const {
    if (m_unpacked == 0) return 1.0;
    return std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_unpacked));
}

}  // namespace herleid
