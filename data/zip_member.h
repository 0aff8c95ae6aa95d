#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace herleid {

[[nodiscard]] bool hasZipMember(const std::filesystem::path& file, const std::string& member);

/// Reads one member of a zip file, unpacked, from its beginning. What a zip says about its sizes is checked before,
/// and what comes out is counted: a small file that unpacks into gigabytes is refused with FileTooLarge.
class ZipMember {
public:
    /// Throws Failed with FileUnreadable where there is no such member, or with FileTooLarge.
    ZipMember(std::filesystem::path file, const std::string& member);
    ~ZipMember();
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;

    /// At most size bytes; 0 at the end. Throws Failed with FileUnreadable or FileTooLarge.
    [[nodiscard]] std::size_t read(char* target, std::size_t size);
    [[nodiscard]] std::uint64_t bytesRead() const { return m_read; }
    /// 0 to 1, by what the zip says about the size.
    [[nodiscard]] double fractionRead() const;

private:
    void refuseIfTooLarge(std::uint64_t unpacked) const;

    std::filesystem::path m_file;
    std::uint64_t m_packed = 0;  // size of the whole file
    std::uint64_t m_unpacked = 0;
    std::uint64_t m_read = 0;
    void* m_handle = nullptr;  // a VSILFILE
};

}  // namespace herleid
