#include "data/voorbeeldstad/town_layers.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

#include "data/database_error.h"
#include "data/failed.h"
#include "data/geopackage.h"
#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_geometry.h"

namespace herleid {

namespace {

namespace fs = std::filesystem;

constexpr const char* fixedMoment = "2025-01-14T09:00:00.000Z";
constexpr std::size_t rowsPerReport = 2000;

void writeGeoPackage(const fs::path& file, const std::function<void(SQLite::Database&, int srsId)>& fill) {
    const CoordinateSystem system = valueOrFail(coordinateSystem("EPSG:28992"));
    const fs::path unfinished = file.string() + ".new";
    std::error_code ignored;
    const auto removeAll = [&] {
        for (const char* suffix : {"", "-journal"}) fs::remove(unfinished.string() + suffix, ignored);
    };
    removeAll();
    try {
        {
            SQLite::Database database(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            addSpatialFunctions(database);
            SQLite::Transaction transaction(database);
            createGeoPackage(database, system);
            fill(database, system.code);
            SQLite::Statement moment(database, "UPDATE gpkg_contents SET last_change = ?");
            moment.bind(1, fixedMoment);
            moment.exec();
            transaction.commit();
        }
        fs::rename(unfinished, file);
    } catch (const SQLite::Exception& exception) {
        removeAll();
        const Error error = databaseError(file, exception, nullptr);
        if (error.code == ErrorCode::DiskFull) throw Failed{error};
        fail(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", exception.what()}});
    } catch (const fs::filesystem_error& error) {
        removeAll();
        fail(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", error.code().message()}});
    } catch (...) {
        removeAll();
        throw;
    }
}

void setExtent(SQLite::Database& database, const char* table, const TownArea& whole) {
    SQLite::Statement update(
        database, "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?");
    const auto [west, east] = std::ranges::minmax(whole.rings.front(), {}, &Location::x);
    const auto [south, north] = std::ranges::minmax(whole.rings.front(), {}, &Location::y);
    int index = 1;
    for (const double edge : {west.x, south.y, east.x, north.y}) update.bind(index++, edge);
    update.bind(5, table);
    update.exec();
}

/// code and name as CBS calls them: gemeentecode, gemeentenaam; with the code of the area it lies in.
void writeAreas(SQLite::Database& database, int srsId, const char* table, const std::string& stem,
                const char* parentColumn, const std::vector<TownArea>& areas, const TownArea& whole) {
    const std::string parent =
        parentColumn == nullptr ? "" : ", " + std::string(parentColumn) + " TEXT NOT NULL";
    database.exec("CREATE TABLE " + std::string(table) +
                  " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom "
                  "MULTIPOLYGON, " +
                  stem + "code TEXT NOT NULL, " + stem + "naam TEXT NOT NULL" + parent + ")");
    registerPolygons(database, table, table, "Voorbeeldstad (verzonnen gegevens)", srsId);
    SQLite::Statement insert(database, "INSERT INTO " + std::string(table) + " VALUES (NULL, ?, ?, ?" +
                                           (parent.empty() ? ")" : ", ?)"));
    for (const TownArea& area : areas) {
        const std::string blob = multiPolygonBlob(polygonsOf(area), srsId);
        insert.reset();
        insert.bindNoCopy(1, blob.data(), static_cast<int>(blob.size()));
        insert.bind(2, area.code);
        insert.bind(3, area.name);
        if (!parent.empty()) insert.bind(4, area.parent);
        insert.exec();
    }
    setExtent(database, table, whole);
}

/// What the register says of a dwelling; here and there something else than the tax system.
struct RegisteredFacts {
    int buildYear;
    int floorAreaM2;
};

RegisteredFacts registeredFacts(const TownDwelling& dwelling, std::size_t number, std::uint64_t seed,
                                double differing, PlantedFile& planted) {
    RegisteredFacts facts{dwelling.facts.buildYear, dwelling.facts.floorAreaM2};
    TownDice dice(seed, "bag", number);
    if (!dice.chance(differing)) return facts;
    const bool isYear = dice.chance(0.5);
    if (isYear)
        facts.buildYear = std::min(
            lastTownYear + 1, facts.buildYear + (dice.chance(0.5) ? -dice.whole(1, 12) : dice.whole(1, 9)));
    else
        facts.floorAreaM2 =
            std::max(20, facts.floorAreaM2 + (dice.chance(0.5) ? -dice.whole(3, 9) : dice.whole(3, 22)));
    if (facts.buildYear == dwelling.facts.buildYear && facts.floorAreaM2 == dwelling.facts.floorAreaM2)
        return facts;
    PlantedDefect& defect = planted.defects[isYear ? 0 : 1];
    ++defect.rows;
    if (defect.ids.size() < 20) defect.ids.push_back(dwelling.bagObject);
    return facts;
}

/// "14A" → 14 and A.
std::pair<int, std::string> numberParts(const std::string& number) {
    const std::size_t digits = number.find_first_not_of("0123456789");
    return {std::stoi(number), digits == std::string::npos ? "" : number.substr(digits)};
}

class BagWriter {
public:
    BagWriter(SQLite::Database& database, int srsId, const Town& town, double differing, PlantedFile& planted)
        : m_database(database), m_srsId(srsId), m_town(town), m_differing(differing), m_planted(planted) {}

    void writeObjects(Progress& progress) {
        m_database.exec(
            "CREATE TABLE verblijfsobject (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, "
            "identificatie TEXT, "
            "oppervlakte INTEGER, status TEXT, gebruiksdoel TEXT, openbare_ruimte_naam TEXT, huisnummer "
            "INTEGER, "
            "huisletter TEXT, toevoeging TEXT, postcode TEXT, woonplaats_naam TEXT, bouwjaar INTEGER, "
            "pand_identificatie TEXT, pand_status TEXT)");
        registerLayer(m_database, "verblijfsobject", "verblijfsobject", "Voorbeeldstad (verzonnen gegevens)",
                      m_srsId);
        pauseIndexing(m_database, "verblijfsobject");
        {
            SQLite::Statement insert(
                m_database, "INSERT INTO verblijfsobject VALUES (NULL,?,?,?,?,?,?,?,?,NULL,?,?,?,?,?)");
            for (std::size_t k = 0; k < m_town.dwellings.size(); ++k) {
                if (k % rowsPerReport == 0)
                    progress.report(static_cast<double>(k) / static_cast<double>(m_town.dwellings.size()),
                                    "write");
                if (k % rowsPerReport == 0 && progress.isCancelled()) fail(ErrorCode::Cancelled);
                writeObject(insert, m_town.dwellings[k], k);
            }
        }
        resumeIndexing(m_database, "verblijfsobject", 0);
        setExtent(m_database, "verblijfsobject", m_town.ground.municipality());
    }

    void writeBuildings() {
        m_database.exec(
            "CREATE TABLE pand (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POLYGON, identificatie "
            "TEXT, "
            "bouwjaar INTEGER, status TEXT, gebruiksdoel TEXT, aantal_verblijfsobjecten INTEGER)");
        registerPolygons(m_database, "pand", "pand", "Voorbeeldstad (verzonnen gegevens)", m_srsId);
        m_database.exec(
            "UPDATE gpkg_geometry_columns SET geometry_type_name = 'POLYGON' WHERE table_name = 'pand'");
        SQLite::Statement insert(m_database, "INSERT INTO pand VALUES (NULL,?,?,?,?,'woonfunctie',?)");
        for (const auto& [id, dwellings] : m_buildings) {
            const std::string blob = polygonBlob(footprint(dwellings), m_srsId);
            const int year = m_years.at(id);
            insert.reset();
            insert.bindNoCopy(1, blob.data(), static_cast<int>(blob.size()));
            insert.bind(2, id);
            insert.bind(3, year);
            insert.bind(4, year > lastTownYear ? "Bouw gestart" : "Pand in gebruik");
            insert.bind(5, static_cast<std::int64_t>(dwellings.size()));
            insert.exec();
        }
        setExtent(m_database, "pand", m_town.ground.municipality());
    }

private:
    void writeObject(SQLite::Statement& insert, const TownDwelling& dwelling, std::size_t number) {
        const RegisteredFacts facts =
            registeredFacts(dwelling, number, m_town.plan.seed, m_differing, m_planted);
        m_years.try_emplace(dwelling.bagBuilding, facts.buildYear);
        m_buildings[dwelling.bagBuilding].push_back(&dwelling);
        const bool isBuilt = facts.buildYear <= lastTownYear;
        const std::string point = pointBlob(dwelling.location, m_srsId);
        const auto [houseNumber, letter] = numberParts(dwelling.number);
        std::string postcode = dwelling.postcode;
        std::erase(postcode, ' ');
        insert.reset();
        insert.bindNoCopy(1, point.data(), static_cast<int>(point.size()));
        insert.bind(2, dwelling.bagObject);
        insert.bind(3, facts.floorAreaM2);
        insert.bind(4, isBuilt ? "Verblijfsobject in gebruik" : "Verblijfsobject gevormd");
        insert.bind(5, "woonfunctie");
        insert.bind(6, m_town.streets[dwelling.street]);
        insert.bind(7, houseNumber);
        if (letter.empty())
            insert.bind(8);
        else
            insert.bind(8, letter);
        insert.bind(9, postcode);
        insert.bind(10, townTitle);
        insert.bind(11, facts.buildYear);
        insert.bind(12, dwelling.bagBuilding);
        insert.bind(13, isBuilt ? "Pand in gebruik" : "Bouw gestart");
        insert.exec();
    }

    /// A rectangle along the street, 9 metres deep, round the dwellings of the building.
    [[nodiscard]] static TownRing footprint(const std::vector<const TownDwelling*>& dwellings) {
        const TownDwelling& first = *dwellings.front();
        const Location& along = first.alongStreet;
        double from = std::numeric_limits<double>::infinity();
        double to = -from;
        for (const TownDwelling* dwelling : dwellings) {
            const double at = (dwelling->location.x - first.location.x) * along.x +
                              (dwelling->location.y - first.location.y) * along.y;
            from = std::min(from, at - dwelling->width / 2);
            to = std::max(to, at + dwelling->width / 2);
        }
        constexpr double halfDepth = 4.5;
        const auto corner = [&](double at, double aside) {
            return Location{std::round(100 * (first.location.x + along.x * at - along.y * aside)) / 100,
                            std::round(100 * (first.location.y + along.y * at + along.x * aside)) / 100};
        };
        return {corner(from, -halfDepth), corner(to, -halfDepth), corner(to, halfDepth),
                corner(from, halfDepth)};
    }

    SQLite::Database& m_database;
    int m_srsId;
    const Town& m_town;
    double m_differing;
    PlantedFile& m_planted;
    std::map<std::string, std::vector<const TownDwelling*>> m_buildings;
    std::map<std::string, int> m_years;
};

}  // namespace

void writeAreasFile(const fs::path& file, const Town& town) {
    const TownGround& ground = town.ground;
    writeGeoPackage(file, [&](SQLite::Database& database, int srsId) {
        const TownArea& whole = ground.municipality();
        writeAreas(database, srsId, "gemeente", "gemeente", nullptr, {whole}, whole);
        writeAreas(database, srsId, "wijken", "wijk", "gemeentecode", ground.districts(), whole);
        writeAreas(database, srsId, "buurten", "buurt", "wijkcode", ground.neighbourhoods(), whole);
    });
}

PlantedFile writeBagFile(const fs::path& file, const Town& town, double differing, Progress& progress) {
    PlantedFile planted{"bag.gpkg",
                        "bag",
                        static_cast<std::int64_t>(town.dwellings.size()),
                        static_cast<std::int64_t>(town.dwellings.size()),
                        {{"build_year_differs", "", 0, {}}, {"floor_area_differs", "", 0, {}}},
                        {}};
    writeGeoPackage(file, [&](SQLite::Database& database, int srsId) {
        BagWriter writer(database, srsId, town, differing, planted);
        writer.writeObjects(progress);
        writer.writeBuildings();
    });
    return planted;
}

}  // namespace herleid
