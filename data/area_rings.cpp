#include "data/area_rings.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace herleid {

namespace {

constexpr std::uint32_t polygonType = 3, multiPolygonType = 6;

/// Numbers of well-known binary, each part in its own byte order; nothing once the bytes are at their end.
class Reader {
public:
    Reader(const unsigned char* bytes, std::size_t size) : m_bytes(bytes), m_size(size) {}

    template <class T>
    std::optional<T> read() {
        if (m_size - m_at < sizeof(T)) return std::nullopt;
        std::array<unsigned char, sizeof(T)> raw{};
        for (std::size_t i = 0; i < sizeof(T); ++i)
            raw[i] = m_bytes[m_at + (m_isLittle == (std::endian::native == std::endian::little) ? i : sizeof(T) - 1 - i)];
        m_at += sizeof(T);
        return std::bit_cast<T>(raw);
    }
    bool readOrder() {
        const auto order = read<std::uint8_t>();
        if (order) m_isLittle = *order == 1;
        return order.has_value();
    }
    bool skip(std::size_t count) {
        if (m_size - m_at < count) return false;
        m_at += count;
        return true;
    }
    /// So many things of so many bytes each are still there.
    [[nodiscard]] bool has(std::size_t count, std::size_t bytesEach) const { return count <= (m_size - m_at) / bytesEach; }

private:
    const unsigned char* m_bytes;
    std::size_t m_size;
    std::size_t m_at = 0;
    bool m_isLittle = true;
};

bool readRing(Reader& reader, std::vector<std::vector<Location>>& rings) {
    const auto count = reader.read<std::uint32_t>();
    if (!count || !reader.has(*count, 2 * sizeof(double))) return false;
    std::vector<Location> ring(*count);
    for (Location& corner : ring) corner = {*reader.read<double>(), *reader.read<double>()};
    // The first corner is repeated at the end.
    if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    rings.push_back(std::move(ring));
    return true;
}

bool readPolygons(Reader& reader, std::vector<std::vector<Location>>& rings, bool mayBeMany) {
    if (!reader.readOrder()) return false;
    const auto type = reader.read<std::uint32_t>(), count = reader.read<std::uint32_t>();
    if (!type || !count) return false;
    if (*type == multiPolygonType && mayBeMany) {
        for (std::uint32_t i = 0; i < *count; ++i)
            if (!readPolygons(reader, rings, false)) return false;
        return true;
    }
    if (*type != polygonType) return false;
    for (std::uint32_t i = 0; i < *count; ++i)
        if (!readRing(reader, rings)) return false;
    return true;
}

}  // namespace

std::vector<std::vector<Location>> readRings(const void* blob, int bytes) {
    constexpr std::array<std::size_t, 5> envelopeBytes{0, 32, 48, 48, 64};   // OGC 12-128r18, clause 2.1.3
    constexpr std::size_t headerBytes = 8;
    const auto* raw = static_cast<const unsigned char*>(blob);
    if (raw == nullptr || bytes < static_cast<int>(headerBytes) || raw[0] != 'G' || raw[1] != 'P') return {};
    const std::size_t envelope = (raw[3] >> 1U) & 7U;
    if (envelope >= envelopeBytes.size()) return {};
    Reader reader(raw, static_cast<std::size_t>(bytes));
    std::vector<std::vector<Location>> rings;
    if (!reader.skip(headerBytes + envelopeBytes[envelope]) || !readPolygons(reader, rings, true)) return {};
    return rings;
}

}  // namespace herleid
