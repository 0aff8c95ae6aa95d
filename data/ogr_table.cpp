#include "data/ogr_table.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

#include "data/failed.h"
#include "data/quiet_gdal.h"
#include "data/sheet.h"
#include "data/utf8.h"
#include "model/facts/date.h"

namespace herleid {

namespace {

constexpr int mostColumns = 2000;              // chosen: a GeoPackage cannot have more
constexpr std::uintmax_t largestGeoJson = 2ULL << 30;  // chosen: it has no index, and GDAL keeps parts of it in memory

const char* driverOf(FileKind kind) {
    switch (kind) {
        case FileKind::GeoPackage: return "GPKG";
        case FileKind::Shapefile: return "ESRI Shapefile";
        default: return "GeoJSON";
    }
}

[[noreturn]] void unreadable(const std::filesystem::path& file) {
    const std::string said = CPLGetLastErrorMsg();
    fail(ErrorCode::FileUnreadable,
         {{"file", file.string()}, {"reason", said.empty() ? "damaged, or without layers" : said}});
}

class MapTable final : public TableSource {
public:
    MapTable(const std::filesystem::path& file, MapFile source, OGRLayer& layer)
        : m_file(file), m_source(std::move(source)), m_layer(layer), m_name(layer.GetName()) {
        const QuietGdal quiet;
        const OGRFeatureDefn& fields = *m_layer.GetLayerDefn();
        if (fields.GetFieldCount() > mostColumns)
            fail(ErrorCode::FileTooLarge,
                 {{"file", file.string()}, {"reason", "more than " + std::to_string(mostColumns) + " columns"}});
        for (int i = 0; i < fields.GetFieldCount(); ++i) m_header.emplace_back(fields.GetFieldDefn(i)->GetNameRef());
        readSystem();
        m_total = m_layer.GetFeatureCount(FALSE);
        m_layer.ResetReading();
    }

    [[nodiscard]] bool next(TableRow& row) override {
        const QuietGdal quiet;
        CPLErrorReset();
        const std::unique_ptr<OGRFeature> feature(m_layer.GetNextFeature());
        if (!feature) {
            if (CPLGetLastErrorType() >= CE_Failure) unreadable(m_file);
            return false;
        }
        ++m_count;
        row.line = m_count;
        row.hasOpenQuote = false;
        row.isWellEncoded = true;
        row.text.clear();
        row.fields.resize(m_header.size());
        row.kinds.assign(m_header.size(), CellKind::Text);
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            readField(*feature, i, row);
            if (i > 0) row.text += ';';
            row.text += row.fields[i];
        }
        if (!row.isWellEncoded) row.text = utf8FromLatin1(row.text);
        readGeometry(*feature, row);
        return true;
    }
    [[nodiscard]] double fractionRead() const override {
        if (m_total <= 0) return 0.0;
        return std::min(1.0, static_cast<double>(m_count) / static_cast<double>(m_total));
    }
    [[nodiscard]] std::string geometryCrs() const override { return m_crs; }
    [[nodiscard]] bool hasGeometry() const override { return m_layer.GetGeomType() != wkbNone; }
    [[nodiscard]] std::string layer() const override { return m_name; }

private:
    void readSystem() {
        const OGRSpatialReference* system = m_layer.GetSpatialRef();
        if (system == nullptr) return;
        OGRSpatialReference copy(*system);
        if (copy.GetAuthorityCode(nullptr) == nullptr) copy.AutoIdentifyEPSG();
        if (copy.GetAuthorityCode(nullptr) == nullptr) {
            readLikelySystem(copy);
            return;
        }
        const std::string authority = copy.GetAuthorityName(nullptr);
        if (authority == "EPSG") m_crs = "EPSG:" + std::string(copy.GetAuthorityCode(nullptr));
        if (authority == "OGC" && std::string_view(copy.GetAuthorityCode(nullptr)) == "CRS84") m_crs = "EPSG:4326";
    }
    /// A Shapefile's text names no code: the one system that PROJ finds equal to it, where it is sure.
    void readLikelySystem(const OGRSpatialReference& system) {
        int count = 0;
        int* confidences = nullptr;
        OGRSpatialReferenceH* matches = system.FindMatches(nullptr, &count, &confidences);
        for (int i = 0; i < count && m_crs.empty(); ++i) {
            const auto* match = OGRSpatialReference::FromHandle(matches[i]);
            const char* authority = match->GetAuthorityName(nullptr);
            if (confidences[i] >= 90 && authority != nullptr && std::string_view(authority) == "EPSG")
                m_crs = "EPSG:" + std::string(match->GetAuthorityCode(nullptr));
        }
        OSRFreeSRSArray(matches);
        CPLFree(confidences);
    }

    void readField(const OGRFeature& feature, std::size_t index, TableRow& row) {
        const int i = static_cast<int>(index);
        std::string& text = row.fields[index];
        text.clear();
        if (!feature.IsFieldSetAndNotNull(i)) return;
        const OGRFieldDefn& field = *feature.GetFieldDefnRef(i);
        switch (field.GetType()) {
            case OFTInteger:
            case OFTInteger64:
                if (field.GetSubType() == OFSTBoolean) {
                    text = feature.GetFieldAsInteger(i) != 0 ? "true" : "false";
                    return;
                }
                text = std::to_string(feature.GetFieldAsInteger64(i));
                row.kinds[index] = CellKind::Number;
                return;
            case OFTReal: {
                const double number = feature.GetFieldAsDouble(i);
                if (!std::isfinite(number)) return;
                text = numberText(number);
                row.kinds[index] = CellKind::Number;
                return;
            }
            case OFTDate:
            case OFTDateTime: readDay(feature, i, text, row.kinds[index]); return;
            default:
                text = const_cast<OGRFeature&>(feature).GetFieldAsString(i);
                if (!isUtf8(text)) row.isWellEncoded = false;
        }
    }
    static void readDay(const OGRFeature& feature, int i, std::string& text, CellKind& kind) {
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
        float second = 0;
        if (feature.GetFieldAsDateTime(i, &year, &month, &day, &hour, &minute, &second, &zone) == 0) return;
        if (!Date::exists(year, month, day)) {
            text = std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(day);
            return;
        }
        text = Date(year, month, day).iso();
        kind = CellKind::Date;
    }

    static void readGeometry(const OGRFeature& feature, TableRow& row) {
        row.place.reset();
        row.rings.clear();
        const OGRGeometry* geometry = feature.GetGeometryRef();
        if (geometry == nullptr || geometry->IsEmpty() != 0) return;
        OGRPoint centre;
        if (geometry->Centroid(&centre) == OGRERR_NONE && centre.IsEmpty() == 0)
            row.place = Location{centre.getX(), centre.getY()};
        const OGRGeometry* flat = geometry;
        std::unique_ptr<OGRGeometry> straightened;
        if (geometry->hasCurveGeometry() != 0) {
            straightened.reset(geometry->getLinearGeometry());
            flat = straightened.get();
        }
        if (flat == nullptr) return;
        const auto type = wkbFlatten(flat->getGeometryType());
        if (type == wkbPolygon)
            addRings(*flat->toPolygon(), row);
        else if (type == wkbMultiPolygon)
            for (const OGRPolygon* polygon : *flat->toMultiPolygon()) addRings(*polygon, row);
    }
    static void addRings(const OGRPolygon& polygon, TableRow& row) {
        bool isOuter = true;
        for (const OGRLinearRing* ring : polygon) {
            std::vector<Location> points;
            for (const OGRPoint& point : *ring) points.push_back({point.getX(), point.getY()});
            const bool isClockwise = ring->isClockwise() != 0;
            if (isClockwise == isOuter) std::reverse(points.begin(), points.end());
            if (points.size() >= 4) row.rings.push_back(std::move(points));
            isOuter = false;
        }
    }

    std::filesystem::path m_file;
    MapFile m_source;
    OGRLayer& m_layer;
    std::string m_name;
    std::string m_crs;
    std::int64_t m_total = 0;
    std::int64_t m_count = 0;
};

}  // namespace

MapFile::MapFile(const std::filesystem::path& file, FileKind kind, const std::string& encoding) {
    static const bool areRegistered = [] {
        GDALAllRegister();
        return true;
    }();
    static_cast<void>(areRegistered);
    if (kind == FileKind::GeoJson && std::filesystem::file_size(file) > largestGeoJson)
        fail(ErrorCode::FileTooLarge,
             {{"file", file.string()}, {"reason", "GeoJSON of more than 2 GB; make a GeoPackage of it"}});
    const QuietGdal quiet;
    CPLErrorReset();
    const char* drivers[] = {driverOf(kind), nullptr};
    const std::string encodingOption = "ENCODING=" + encoding;
    const char* options[] = {encodingOption.c_str(), nullptr};
    const bool namesEncoding = kind == FileKind::Shapefile && !encoding.empty();
    m_dataset.reset(GDALDataset::Open(file.string().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers,
                                      namesEncoding ? options : nullptr));
    if (!m_dataset) unreadable(file);
}

MapFile::~MapFile() = default;
MapFile::MapFile(MapFile&&) noexcept = default;
MapFile& MapFile::operator=(MapFile&&) noexcept = default;

std::vector<FileLayer> MapFile::layers() const {
    const QuietGdal quiet;
    std::vector<FileLayer> found;
    for (int i = 0; i < m_dataset->GetLayerCount(); ++i) {
        OGRLayer* layer = m_dataset->GetLayer(i);
        found.push_back({layer->GetName(), layer->GetFeatureCount(FALSE)});
    }
    return found;
}

std::unique_ptr<TableSource> openLayer(const std::filesystem::path& file, FileKind kind, const std::string& name,
                                       const std::string& encoding) {
    MapFile source(file, kind, encoding);
    const QuietGdal quiet;
    OGRLayer* chosen = nullptr;
    for (int i = 0; i < source.dataset().GetLayerCount() && chosen == nullptr; ++i) {
        OGRLayer* layer = source.dataset().GetLayer(i);
        if (name.empty() ? layer->GetFeatureCount() != 0 : layer->GetName() == name) chosen = layer;
    }
    if (chosen == nullptr) fail(ErrorCode::NoRows, {{"file", file.string()}});
    return std::make_unique<MapTable>(file, std::move(source), *chosen);
}

}  // namespace herleid
