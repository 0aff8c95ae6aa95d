// Many objections at once: the list with its filters, and what all of them tell.
#include "data/exact_json.h"
#include "data/feature_columns.h"
#include "data/objection_json.h"
#include "data/objection_store.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

/// Every case as it stands, with its dwelling; one whose dwelling left the project keeps its number.
const char* const joined =
    " FROM objections o"
    " JOIN objection_revisions r ON r.number = (SELECT max(number) FROM objection_revisions WHERE objection = o.number)"
    " LEFT JOIN properties p ON p.property_id = o.property_id"
    " WHERE r.state <> 'withdrawn'";

const char* const searched =
    "(o.number || ' ' || o.property_id || ' ' || r.reference || ' ' || coalesce(p.street, '') || ' ' || coalesce(p.house_number, '')"
    " || ' ' || coalesce(p.postcode, '') || ' ' || coalesce(p.city, ''))";

struct Condition {
    std::string sql;
    std::vector<std::string> texts;

    explicit Condition(const ObjectionFilter& filter) {
        if (filter.state) add(" AND r.state = ?", std::string(name(*filter.state)));
        if (filter.ground) add(" AND instr(r.grounds, ?) > 0", '"' + std::string(name(*filter.ground)) + '"');
        if (filter.dueBefore) add(" AND r.state = 'open' AND r.due_on <= ?", filter.dueBefore->iso());
        if (!filter.text.empty()) add(" AND instr(lower(" + std::string(searched) + "), lower(?)) > 0", filter.text);
    }

private:
    void add(const std::string& condition, std::string text) {
        sql += condition;
        texts.push_back(std::move(text));
    }
};

Date dateIn(const SQLite::Column& column) { return valueOrFail(Date::parseIso(column.getString())); }

ObjectionSummary summaryFrom(const SQLite::Statement& row) {
    ObjectionSummary summary;
    summary.number = row.getColumn(0).getInt64();
    summary.propertyId = row.getColumn(1).getString();
    summary.reference = row.getColumn(2).getString();
    summary.receivedOn = dateIn(row.getColumn(3));
    summary.dueOn = dateIn(row.getColumn(4));
    summary.state = enumeratorNamed<ObjectionState>(row.getColumn(5).getString(), [](ObjectionState state) { return name(state); });
    summary.outcome = enumeratorNamed<ObjectionOutcome>(row.getColumn(6).getString(),
                                                        [](ObjectionOutcome outcome) { return name(outcome); });
    for (const Json& ground : parseJson(row.getColumn(7).getString(), "objections"))
        summary.grounds.push_back(
            enumeratorNamed<GroundKind>(ground.get<std::string>(), [](GroundKind kind) { return name(kind); }));
    summary.unanswered = static_cast<std::size_t>(row.getColumn(8).getInt64());
    const Address address{row.getColumn(9).getString(), row.getColumn(10).getString(), row.getColumn(11).getString(),
                          row.getColumn(12).getString()};
    summary.title = address.oneLine().empty() ? summary.propertyId : address.oneLine();
    return summary;
}

/// The feature that says where a dwelling stands.
std::optional<std::size_t> placeFeature(const FeatureCatalogue& catalogue) {
    const auto neighbourhood = catalogue.findRole(Role::Neighbourhood);
    return neighbourhood ? neighbourhood : catalogue.findRole(Role::District);
}

std::string placeIn(const SQLite::Column& column, const Feature* feature, const std::string& language) {
    if (feature == nullptr || column.isNull()) return {};
    const std::string code = column.getString();
    const auto level = feature->levelOf(code);
    return level ? feature->levelLabel(*level, language) : code;
}

}  // namespace

Result<std::vector<ObjectionSummary>> objections(const Project& project, const ObjectionFilter& filter) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const Condition condition(filter);
        SQLite::Statement query(impl.database,
                                "SELECT o.number, o.property_id, r.reference, r.received_on, r.due_on, r.state, r.outcome, r.grounds, "
                                "r.unanswered, coalesce(p.street, ''), coalesce(p.house_number, ''), coalesce(p.postcode, ''), "
                                "coalesce(p.city, '')" +
                                    std::string(joined) + condition.sql +
                                    " ORDER BY r.state = 'closed', r.due_on, o.number");
        for (std::size_t i = 0; i < condition.texts.size(); ++i) query.bind(static_cast<int>(i) + 1, condition.texts[i]);
        std::vector<ObjectionSummary> found;
        while (query.executeStep()) found.push_back(summaryFrom(query));
        return found;
    });
}

Result<ObjectionStatistics> objectionStatistics(const Project& project, const std::string& language) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const auto place = placeFeature(*impl.catalogue);
        const Feature* feature = place ? &(*impl.catalogue)[*place] : nullptr;
        const std::string column = place ? "p." + sqlName(impl.columns[*place]) : std::string("NULL");
        SQLite::Statement query(impl.database, "SELECT r.details, " + column + joined);
        std::vector<PlacedObjection> cases;
        while (query.executeStep())
            cases.push_back({objectionFromJson(query.getColumn(0).getString(), *impl.catalogue),
                             placeIn(query.getColumn(1), feature, language)});
        return objectionStatistics(cases);
    });
}

}  // namespace herleid
