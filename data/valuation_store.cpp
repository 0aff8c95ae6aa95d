// The valuations of a project: immutable, numbered, stored whole, and a layer for the map.
#include <cpl_conv.h>

#include "data/geopackage.h"
#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/valuation_bytes.h"
#include "data/valuation_json.h"
#include "data/valuation_payload.h"
#include "data/valuation_writer.h"

namespace herleid {

namespace {

/// Up to here the spatial index is kept row by row (chosen).
constexpr std::size_t fewValuations = 100;

struct CplFree {
    void operator()(void* memory) const { CPLFree(memory); }
};

/// Valuations of schema 1 and 2 are deflated JSON.
std::string inflated(std::string_view bytes) {
    std::size_t length = 0;
    const std::unique_ptr<void, CplFree> text(CPLZLibInflate(bytes.data(), bytes.size(), nullptr, 0, &length));
    if (!text) fail(ErrorCode::ProjectDamaged, {{"reason", "a stored valuation cannot be unpacked"}});
    return {static_cast<const char*>(text.get()), length};
}

std::string detailsOf(const std::vector<Valuation>& valuations, std::int64_t last) {
    Json details;
    details["valuations"] = valuations.size();
    details["last_number"] = last;
    if (!valuations.empty()) {
        const ValuationParts& first = valuations.front().parts();
        details["valuation_date"] = first.valuationDate.iso();
        details["model"] = first.model.version;
        if (valuations.size() == 1) details["value"] = first.value.plain();
    }
    return details.dump();
}

}  // namespace

ValuationParts readPayload(std::string_view payload, std::shared_ptr<const FeatureCatalogue> catalogue) {
    if (isPackedValuation(payload)) return unpackValuation(payload, std::move(catalogue));
    return readValuation(inflated(payload), std::move(catalogue));
}

ValuationParts readPayload(const SQLite::Column& payload, std::shared_ptr<const FeatureCatalogue> catalogue) {
    return readPayload({static_cast<const char*>(payload.getBlob()), static_cast<std::size_t>(payload.getBytes())},
                       std::move(catalogue));
}

Result<std::int64_t> Project::addValuation(const Valuation& valuation) {
    return addValuations(std::vector<Valuation>{valuation});
}

Result<std::int64_t> Project::addValuations(const std::vector<Valuation>& valuations) {
    AuditEntry entry;
    entry.action = "value";
    entry.subject = valuations.size() == 1 ? valuations.front().subject().id
                                           : std::to_string(valuations.size()) + " properties";
    return m_impl->change(std::move(entry), [&](AuditEntry& audit) {
        const std::int64_t before = highestFid(m_impl->database, "valuations");
        const bool areMany = valuations.size() > fewValuations;
        if (areMany) pauseIndexing(m_impl->database, "valuations");
        ValuationWriter writer(*m_impl);
        std::int64_t last = 0;
        for (const Valuation& valuation : valuations) last = writer.write(PackedValuation(valuation));
        if (areMany) resumeIndexing(m_impl->database, "valuations", before);
        updateExtent(m_impl->database, "valuations");
        audit.details = detailsOf(valuations, last);
        return last;
    });
}

Result<std::vector<ValuationInfo>> Project::valuationsOf(const std::string& propertyId) const {
    return m_impl->read([&] {
        SQLite::Statement query(
            m_impl->database,
            "SELECT fid, model_version, valuation_date, value, lo, hi, created_at FROM valuations "
            "WHERE property_id = ? ORDER BY fid");
        query.bind(1, propertyId);
        const Currency currency = m_impl->settings.currency;
        std::vector<ValuationInfo> result;
        while (query.executeStep())
            result.push_back({query.getColumn(0).getInt64(), propertyId, query.getColumn(1).getInt64(),
                              valueOrFail(Date::parseIso(query.getColumn(2).getString())),
                              Money::fromUnits(query.getColumn(3).getDouble(), currency),
                              Money::fromUnits(query.getColumn(4).getDouble(), currency),
                              Money::fromUnits(query.getColumn(5).getDouble(), currency),
                              query.getColumn(6).getString()});
        return result;
    });
}

Result<std::int64_t> Project::valuationCount() const {
    return m_impl->read(
        [&] { return m_impl->database.execAndGet("SELECT count(*) FROM valuations").getInt64(); });
}

Result<Valuation> Project::valuation(std::int64_t number) const {
    return m_impl->read([&] {
        SQLite::Statement query(m_impl->database,
                                "SELECT catalogue_version, payload FROM valuation_payloads WHERE number = ?");
        query.bind(1, number);
        if (!query.executeStep())
            fail(ErrorCode::ProjectDamaged, {{"reason", "no valuation " + std::to_string(number)}});
        return valueOrFail(Valuation::create(
            readPayload(query.getColumn(1), m_impl->loadCatalogue(query.getColumn(0).getInt64()))));
    });
}

}  // namespace herleid
