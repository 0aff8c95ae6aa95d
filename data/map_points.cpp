#include "data/map_points.h"

#include <algorithm>
#include <limits>

#include "data/interruptible.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

std::optional<RunInfo> runFrom(SQLite::Statement& query) {
    if (!query.executeStep()) return std::nullopt;
    return RunInfo{query.getColumn(0).getInt64(),
                   valueOrFail(Date::parseIso(query.getColumn(1).getString()))};
}

/// The values of one run, walked along with the properties in the order of their ids, in which runs are
/// stored: each costs one step. What was stored in another order stays over, for rest().
class RunValues {
public:
    RunValues(SQLite::Database& database, const std::optional<RunInfo>& run)
        : m_rows(database, "SELECT property_id, value FROM valuations WHERE run = ? ORDER BY fid") {
        if (!run) return;
        m_rows.bind(1, run->number);
        advance();
    }
    [[nodiscard]] float of(const char* propertyId) {
        for (; m_isThere && m_id < propertyId; advance()) m_passed.emplace_back(m_id, m_value);
        if (!m_isThere || m_id != propertyId) return nothing;
        const float value = m_value;
        advance();
        return value;
    }
    [[nodiscard]] std::vector<std::pair<std::string, float>> rest() {
        for (; m_isThere; advance()) m_passed.emplace_back(m_id, m_value);
        return std::move(m_passed);
    }

private:
    void advance() {
        m_isThere = m_rows.executeStep();
        if (!m_isThere) return;
        m_id = m_rows.getColumn(0).getText();
        m_value = static_cast<float>(m_rows.getColumn(1).getDouble());
    }

    SQLite::Statement m_rows;
    bool m_isThere = false;
    std::string m_id;
    float m_value = nothing;
    std::vector<std::pair<std::string, float>> m_passed;
};

/// fid → position in points.
class Positions {
public:
    explicit Positions(const std::vector<MapPoint>& points) {
        std::int64_t highest = 0;
        for (const MapPoint& point : points) highest = std::max(highest, point.fid);
        m_positions.assign(static_cast<std::size_t>(highest) + 1, none);
        for (std::size_t i = 0; i < points.size(); ++i)
            m_positions[static_cast<std::size_t>(points[i].fid)] = static_cast<std::uint32_t>(i);
    }
    [[nodiscard]] std::optional<std::size_t> of(std::int64_t fid) const {
        const auto position = static_cast<std::size_t>(fid);
        if (fid < 0 || position >= m_positions.size() || m_positions[position] == none) return std::nullopt;
        return m_positions[position];
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> m_positions;
};

std::vector<MapPoint> readPlaces(SQLite::Database& database) {
    std::vector<MapPoint> points;
    points.reserve(
        static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM properties").getInt64()));
    SQLite::Statement query(database, "SELECT id, minx, miny FROM rtree_properties_geom");
    while (query.executeStep())
        points.push_back({query.getColumn(0).getInt64(), static_cast<float>(query.getColumn(1).getDouble()),
                          static_cast<float>(query.getColumn(2).getDouble()), nothing, nothing});
    return points;
}

/// Until the end, figure is the value of the former run.
void addValues(SQLite::Database& database, const LatestRuns& runs, std::vector<MapPoint>& points) {
    if (!runs.latest) return;
    const Positions positions(points);
    RunValues latest(database, runs.latest);
    RunValues former(database, runs.former);
    // Both columns stand in the index of the ids.
    SQLite::Statement query(database, "SELECT property_id, fid FROM properties ORDER BY property_id");
    while (query.executeStep()) {
        const char* id = query.getColumn(0).getText();
        const float value = latest.of(id);
        const float before = former.of(id);
        const auto position = positions.of(query.getColumn(1).getInt64());
        if (!position) continue;
        points[*position].amount = value;
        points[*position].figure = before;
    }
    SQLite::Statement lookUp(database, "SELECT fid FROM properties WHERE property_id = ?");
    const auto addRest = [&](RunValues& run, float MapPoint::*member) {
        for (const auto& [id, value] : run.rest()) {
            lookUp.reset();
            lookUp.bind(1, id);
            if (!lookUp.executeStep()) continue;
            if (const auto position = positions.of(lookUp.getColumn(0).getInt64()))
                points[*position].*member = value;
        }
    };
    addRest(latest, &MapPoint::amount);
    addRest(former, &MapPoint::figure);
    for (MapPoint& point : points) point.figure = percentChange(point.figure, point.amount);
}

}  // namespace

Result<LatestRuns> latestRuns(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        LatestRuns runs;
        SQLite::Statement latest(impl.database,
                                 "SELECT number, valuation_date FROM valuation_runs WHERE finished_at IS NOT NULL "
                                 "AND NOT of_selection ORDER BY valuation_date DESC, number DESC LIMIT 1");
        runs.latest = runFrom(latest);
        if (!runs.latest) return runs;
        SQLite::Statement former(impl.database,
                                 "SELECT number, valuation_date FROM valuation_runs WHERE finished_at IS NOT NULL "
                                 "AND NOT of_selection AND valuation_date < ? ORDER BY valuation_date DESC, number DESC LIMIT 1");
        former.bind(1, runs.latest->valuationDate.iso());
        runs.former = runFrom(former);
        return runs;
    });
}

Result<std::vector<MapPoint>> dwellingPoints(const Project& project, const LatestRuns& runs,
                                             Progress& progress) {
    Project::Impl& impl = project.impl();
    const Interruptible interruptible(impl.database, progress);
    return impl.read([&] {
        step(progress, 0, "read");
        std::vector<MapPoint> points = readPlaces(impl.database);
        step(progress, 0.4, "read");
        addValues(impl.database, runs, points);
        return points;
    });
}

Result<PropertyNumbers> soldProperties(const Project& project, Progress& progress) {
    Project::Impl& impl = project.impl();
    const Interruptible interruptible(impl.database, progress);
    return impl.read([&] {
        PropertyNumbers numbers;
        SQLite::Statement query(
            impl.database,
            "SELECT DISTINCT s.property_id, p.fid FROM sales s JOIN properties p ON p.property_id = "
            "s.property_id");
        while (query.executeStep())
            numbers.emplace(query.getColumn(0).getString(), query.getColumn(1).getInt64());
        return numbers;
    });
}

}  // namespace herleid
