#include "data/geopackage_polygon.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "data/failed.h"
#include "data/geopackage.h"
#include "data/timestamp.h"

#include <SQLiteCpp/Statement.h>

namespace herleid {

namespace {

constexpr std::uint32_t polygonType = 3;
constexpr std::uint32_t multiPolygonType = 6;
constexpr std::size_t headerBytes = 8;
constexpr std::size_t pointBytes = 16;

template <class T>
void append(std::string& blob, const T& value) {
    const std::size_t at = blob.size();
    blob.resize(at + sizeof value);
    std::memcpy(blob.data() + at, &value, sizeof value);
}

/// One polygon of a multipolygon: rings [from, to).
void appendPolygon(std::string& blob, const Rings& rings, std::size_t from, std::size_t to) {
    blob += '\1';
    append(blob, polygonType);
    append(blob, static_cast<std::uint32_t>(to - from));
    for (std::size_t ring = from; ring < to; ++ring) {
        append(blob, static_cast<std::uint32_t>(rings[ring].size()));
        for (const Location& point : rings[ring]) {
            append(blob, point.x);
            append(blob, point.y);
        }
    }
}

/// Reads little-endian WKB with bounds checked.
class Reader {
public:
    Reader(const void* bytes, std::size_t size) : m_at(static_cast<const char*>(bytes)), m_left(size) {}
    [[nodiscard]] std::size_t left() const { return m_left; }
    template <class T>
    [[nodiscard]] bool read(T& value) {
        if (m_left < sizeof value) return false;
        std::memcpy(&value, m_at, sizeof value);
        return skip(sizeof value);
    }
    [[nodiscard]] bool skip(std::size_t bytes) {
        if (m_left < bytes) return false;
        m_at += bytes;
        m_left -= bytes;
        return true;
    }

private:
    const char* m_at;
    std::size_t m_left;
};

bool readType(Reader& reader, std::uint32_t& type) {
    char order = 0;
    return reader.read(order) && order == 1 && reader.read(type);
}

bool readRings(Reader& reader, Rings& rings) {
    std::uint32_t count = 0;
    if (!reader.read(count)) return false;
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint32_t points = 0;
        if (!reader.read(points) || points > reader.left() / pointBytes) return false;
        std::vector<Location> ring(points);
        for (Location& point : ring)
            if (!reader.read(point.x) || !reader.read(point.y)) return false;
        rings.push_back(std::move(ring));
    }
    return true;
}

bool readPolygons(Reader& reader, Rings& rings) {
    std::uint32_t type = 0;
    if (!readType(reader, type)) return false;
    if (type == polygonType) return readRings(reader, rings);
    std::uint32_t count = 0;
    if (type != multiPolygonType || !reader.read(count)) return false;
    for (std::uint32_t i = 0; i < count; ++i)
        if (!readType(reader, type) || type != polygonType || !readRings(reader, rings)) return false;
    return true;
}

}  // namespace

double signedArea(const std::vector<Location>& ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)  // about the first point: large coordinates lose no digits
        sum += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
               (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    return sum;
}

std::string polygonBlob(const Rings& rings, int srsId) {
    double box[4] = {0, 0, 0, 0};  // min x, max x, min y, max y
    bool isFirst = true;
    std::vector<std::size_t> starts;  // of the polygons
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (i == 0 || signedArea(rings[i]) >= 0) starts.push_back(i);
        for (const Location& point : rings[i]) {
            box[0] = isFirst ? point.x : std::min(box[0], point.x);
            box[1] = isFirst ? point.x : std::max(box[1], point.x);
            box[2] = isFirst ? point.y : std::min(box[2], point.y);
            box[3] = isFirst ? point.y : std::max(box[3], point.y);
            isFirst = false;
        }
    }
    std::string blob("GP\0\3", 4);  // little endian, envelope of x and y
    append(blob, srsId);
    for (const double side : box) append(blob, side);
    blob += '\1';
    append(blob, multiPolygonType);
    append(blob, static_cast<std::uint32_t>(starts.size()));
    starts.push_back(rings.size());
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) appendPolygon(blob, rings, starts[i], starts[i + 1]);
    return blob;
}

Rings readPolygonBlob(const void* blob, int bytes) {
    constexpr std::size_t envelopeBytes[] = {0, 32, 48, 48, 64};
    const auto* at = static_cast<const unsigned char*>(blob);
    if (at == nullptr || bytes < static_cast<int>(headerBytes) || at[0] != 'G' || at[1] != 'P') return {};
    const auto envelope = static_cast<std::size_t>(at[3] >> 1 & 7);
    Reader reader(blob, static_cast<std::size_t>(bytes));
    Rings rings;
    if (envelope > 4 || !reader.skip(headerBytes + envelopeBytes[envelope]) || !readPolygons(reader, rings)) return {};
    return rings;
}

void updatePolygonExtent(SQLite::Database& database, const std::string& table) {
    Location low;
    Location high;
    bool hasAny = false;
    SQLite::Statement query(database, "SELECT geom FROM \"" + table + "\"");
    while (query.executeStep()) {
        const SQLite::Column geometry = query.getColumn(0);
        for (const auto& ring : readPolygonBlob(geometry.getBlob(), geometry.getBytes()))
            for (const Location& point : ring) {
                low = hasAny ? Location{std::min(low.x, point.x), std::min(low.y, point.y)} : point;
                high = hasAny ? Location{std::max(high.x, point.x), std::max(high.y, point.y)} : point;
                hasAny = true;
            }
    }
    SQLite::Statement update(database, "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
                                       "last_change = ? WHERE table_name = ?");
    if (hasAny) {
        update.bind(1, low.x);
        update.bind(2, low.y);
        update.bind(3, high.x);
        update.bind(4, high.y);
    }
    update.bind(5, utcNow());
    update.bind(6, table);
    update.exec();
}

}  // namespace herleid
