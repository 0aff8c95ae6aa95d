// The newest values of two dates side by side, as a stream.
#include "data/valuation_pairs.h"

#include <algorithm>
#include <exception>
#include <string>

#include "data/counting_values.h"
#include "data/project_impl.h"
#include "data/valuation_payload.h"
#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t atOnce = 512;        // pairs in memory; chosen
constexpr std::size_t unpackedAtOnce = 16; // by one thread; chosen

const std::string counting = countingValues;

/// One stored value, without its contents.
struct Number {
    std::string propertyId;
    std::int64_t number = 0;
    std::int64_t model = 0;
};

std::vector<Number> numbersOn(SQLite::Database& database, Date date) {
    // max(fid) makes SQLite take the other columns from that very row.
    SQLite::Statement query(database, "SELECT property_id, max(fid), model_version FROM valuations WHERE valuation_date = ? "
                                      "AND " + counting + " GROUP BY property_id ORDER BY property_id");
    query.bind(1, date.iso());
    std::vector<Number> numbers;
    while (query.executeStep())
        numbers.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64(), query.getColumn(2).getInt64()});
    return numbers;
}

/// A stored value as it lies in the file.
struct Packed {
    std::string bytes;
    std::shared_ptr<const FeatureCatalogue> catalogue;
};

/// Reads payloads one after another; each catalogue once.
class Payloads {
public:
    explicit Payloads(Project::Impl& impl)
        : m_impl(impl), m_query(impl.database, "SELECT catalogue_version, payload FROM valuation_payloads WHERE number = ?") {}

    Packed read(std::int64_t number) {
        m_query.reset();
        m_query.bind(1, number);
        if (!m_query.executeStep())
            fail(ErrorCode::ProjectDamaged, {{"reason", "no valuation " + std::to_string(number)}});
        const std::int64_t version = m_query.getColumn(0).getInt64();
        auto& catalogue = m_catalogues[version];
        if (!catalogue) catalogue = m_impl.loadCatalogue(version);
        const SQLite::Column payload = m_query.getColumn(1);
        return {{static_cast<const char*>(payload.getBlob()), static_cast<std::size_t>(payload.getBytes())}, catalogue};
    }

private:
    Project::Impl& m_impl;
    SQLite::Statement m_query;
    std::map<std::int64_t, std::shared_ptr<const FeatureCatalogue>> m_catalogues;
};

struct PackedPair {
    std::optional<Packed> before;
    Packed after;
};

Valuation unpacked(const Packed& packed) {
    return valueOrFail(Valuation::create(readPayload(packed.bytes, packed.catalogue)));
}

/// Throws what unpacking the first of them that fails throws.
std::vector<ValuationPair> unpacked(const std::vector<PackedPair>& packed, int threads) {
    std::vector<std::optional<ValuationPair>> pairs(packed.size());
    std::vector<std::exception_ptr> problems(chunkCount(packed.size(), unpackedAtOnce));
    forEachChunk(packed.size(), unpackedAtOnce, threads, [&](std::size_t chunk, std::size_t first, std::size_t last) {
        try {
            for (std::size_t i = first; i < last; ++i) {
                std::optional<Valuation> before;
                if (packed[i].before) before = unpacked(*packed[i].before);
                pairs[i].emplace(ValuationPair{std::move(before), unpacked(packed[i].after)});
            }
        } catch (...) {
            problems[chunk] = std::current_exception();
        }
    });
    for (const std::exception_ptr& problem : problems)
        if (problem) std::rethrow_exception(problem);
    std::vector<ValuationPair> result;
    result.reserve(pairs.size());
    for (auto& pair : pairs) result.push_back(std::move(*pair));
    return result;
}

}  // namespace

Result<std::vector<ValuedDay>> valuedDays(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement query(impl.database, "SELECT valuation_date, count(DISTINCT property_id) FROM valuations WHERE " +
                                                   counting + " GROUP BY valuation_date ORDER BY valuation_date");
        std::vector<ValuedDay> days;
        while (query.executeStep())
            days.push_back({valueOrFail(Date::parseIso(query.getColumn(0).getString())), query.getColumn(1).getInt64()});
        return days;
    });
}

Result<ValuationPairs> ValuationPairs::find(const Project& project, Date from, Date to) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const std::vector<Number> before = numbersOn(impl.database, from);
        const std::vector<Number> after = numbersOn(impl.database, to);
        ValuationPairs pairs;
        auto earlier = before.begin();
        for (const Number& one : after) {
            while (earlier != before.end() && earlier->propertyId < one.propertyId) ++earlier;
            Stored stored{one.number, 0};
            if (earlier != before.end() && earlier->propertyId == one.propertyId) {
                stored.numberBefore = earlier->number;
                ++pairs.m_onBoth;
                ++pairs.m_modelsBefore[earlier->model];
                ++pairs.m_modelsAfter[one.model];
            }
            pairs.m_after.push_back(stored);
        }
        pairs.m_onlyBefore = before.size() - pairs.m_onBoth;
        return pairs;
    });
}

Result<void> ValuationPairs::read(const Project& project, int threads, Progress& progress,
                                  const std::function<void(const std::vector<ValuationPair>&)>& take) const {
    Project::Impl& impl = project.impl();
    const auto done = impl.read([&] {
        Payloads payloads(impl);
        for (std::size_t first = 0; first < m_after.size(); first += atOnce) {
            std::vector<PackedPair> packed;
            for (std::size_t i = first; i < std::min(first + atOnce, m_after.size()); ++i) {
                std::optional<Packed> before;
                if (m_after[i].numberBefore > 0) before = payloads.read(m_after[i].numberBefore);
                packed.push_back({std::move(before), payloads.read(m_after[i].number)});
            }
            take(unpacked(packed, threads));
            progress.report(static_cast<double>(first + packed.size()) / static_cast<double>(m_after.size()), "read");
            if (progress.isCancelled()) fail(ErrorCode::Cancelled);
        }
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return {};
}

}  // namespace herleid
