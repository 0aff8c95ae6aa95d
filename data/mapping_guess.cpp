#include "data/mapping_guess.h"

#include <algorithm>

#include "data/column_words.h"

namespace herleid {

namespace {

/// Whether nearly all values of a column are of a kind: 98 of 100 (chosen: some typing errors are in every register).
bool isNearlyAll(std::int64_t count, const ColumnEvidence& evidence) {
    return evidence.values > 0 && count * 100 >= evidence.values * 98;
}

class Recognition {
public:
    Recognition(ImportKind kind, const std::vector<std::string>& header, const std::vector<ColumnEvidence>& evidence,
                const FeatureCatalogue& catalogue)
        : m_kind(kind), m_header(header), m_evidence(evidence), m_catalogue(catalogue), m_free(header, filled()) {}

    RecognisedColumns run(const std::string& layer) {
        switch (m_kind) {
            case ImportKind::Sales:
            case ImportKind::Properties: recogniseDwellings(); break;
            case ImportKind::Parts: recogniseParts(); break;
            case ImportKind::Areas: recogniseAreas(layer); break;
            case ImportKind::Bag: recogniseBag(); break;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::vector<bool> filled() const {
        std::vector<bool> result;
        for (const ColumnEvidence& evidence : m_evidence) result.push_back(evidence.values > 0);
        return result;
    }

    void recogniseDwellings() {
        Mapping& mapping = m_found.mapping;
        if (m_kind == ImportKind::Sales) {
            mapping.id = m_free.take(words::saleId);
            mapping.propertyId = m_free.take(words::propertyId);
            recogniseTransaction();
        } else {
            mapping.propertyId = m_free.take(words::propertyId);
            if (mapping.propertyId.empty()) mapping.id = m_free.take(words::saleId);
        }
        mapping.bagObject = m_free.take(words::bagObject);
        mapping.bagBuilding = m_free.take(words::bagBuilding);
        mapping.recordedOn.column = m_free.take(words::recordedOn);
        mapping.verifiedOn.column = m_free.take(words::verifiedOn);
        recogniseAddress();
        recogniseFeatures();
        recogniseByContent();
    }
    void recogniseTransaction() {
        Mapping& mapping = m_found.mapping;
        mapping.saleDate.column = m_free.take(words::saleDate);
        mapping.deliveryDate.column = m_free.take(words::deliveryDate);
        mapping.price = m_free.take(words::price);
        mapping.transactionCode = m_free.take(words::transactionCode);
        mapping.usability = m_free.take(words::usability);
        mapping.circumstances = m_free.take(words::circumstances);
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            const auto words = wordsOf(m_header[i]);
            const bool isCorrection = !words.empty() && (words[0] == "correctie" || words[0] == "correction");
            if (isCorrection && m_free.takeAt(i))
                mapping.corrections.push_back({m_header[i], correctionKind(words)});
        }
    }
    /// "vve_reserve", "leasehold" and "movables" by the words of a column, or its own.
    static std::string correctionKind(const std::vector<std::string>& words) {
        const auto has = [&](std::initializer_list<const char*> some) {
            return std::any_of(some.begin(), some.end(), [&](const char* word) {
                return std::find(words.begin(), words.end(), word) != words.end();
            });
        };
        if (has({"vve", "reserve", "reservefonds"})) return "vve_reserve";
        if (has({"erfpacht", "leasehold", "canon"})) return "leasehold";
        if (has({"roerend", "roerende", "inventaris", "movables"})) return "movables";
        std::string kind;
        for (std::size_t i = 1; i < words.size(); ++i) kind += (i > 1 ? "_" : "") + words[i];
        return kind.empty() ? "other" : kind;
    }
    void recogniseAddress() {
        Mapping& mapping = m_found.mapping;
        mapping.x = m_free.take(words::x);
        mapping.y = m_free.take(words::y);
        if (mapping.x.empty() || mapping.y.empty()) mapping.x = mapping.y = "";
        mapping.street = m_free.take(words::street);
        mapping.houseNumber = m_free.take(words::houseNumber);
        mapping.houseLetter = m_free.take(words::houseLetter);
        mapping.houseAddition = m_free.take(words::houseAddition);
        mapping.postcode = m_free.take(words::postcode);
        mapping.city = m_free.take(words::city);
    }
    void recogniseFeatures() {
        for (const Feature& feature : m_catalogue.features()) {
            Words names{spellingsOf(feature.name)[0]};
            for (const auto& [language, label] : feature.labels) names.push_back(spellingsOf(label)[0]);
            const Words& others = roleWords(feature.role);
            names.insert(names.end(), others.begin(), others.end());
            const std::string column = m_free.take(names);
            if (column.empty()) continue;
            MappedFeature mapped;
            mapped.column = column;
            mapped.feature.name = feature.name;
            mapped.feature.kind = feature.kind;
            mapped.statesKind = true;
            m_found.mapping.features.push_back(std::move(mapped));
        }
    }

    /// Gives what is still missing the one free column whose values can be nothing else.
    void recogniseByContent() {
        Mapping& mapping = m_found.mapping;
        const auto only = [&](std::string& target, auto&& isKind) {
            if (!target.empty()) return;
            std::optional<std::size_t> found;
            for (std::size_t i = 0; i < m_header.size(); ++i) {
                if (!m_free.isFree(i) || !isKind(m_evidence[i])) continue;
                if (found) return;  // two of them: not for us to choose
                found = i;
            }
            if (!found || !m_free.takeAt(*found)) return;
            target = m_header[*found];
            m_found.byContent.insert(target);
        };
        if (mapping.id.empty() || m_kind == ImportKind::Sales)
            only(mapping.propertyId, [](const ColumnEvidence& e) { return isNearlyAll(e.wozNumbers, e); });
        only(mapping.bagObject, [](const ColumnEvidence& e) { return isNearlyAll(e.bagObjects, e); });
        only(mapping.bagBuilding, [](const ColumnEvidence& e) { return isNearlyAll(e.bagBuildings, e); });
        only(mapping.postcode, [](const ColumnEvidence& e) { return isNearlyAll(e.postcodes, e); });
        recognisePlaces();
        if (m_kind != ImportKind::Sales) return;
        only(mapping.saleDate.column, [](const ColumnEvidence& e) { return isNearlyAll(e.dated(), e); });
        only(mapping.price, [](const ColumnEvidence& e) {
            // Chosen: no dwelling is sold for less than 10,000, and sizes, years and codes do not reach as high.
            return isNearlyAll(e.numeric(), e) && e.distinct() > 1 && e.wozNumbers == 0 && e.bagObjects == 0 &&
                   e.ranges[0].lowest >= 10'000 && e.ranges[0].highest <= 1e8;
        });
    }
    /// Two free columns that hold Dutch coordinates, in Rijksdriehoek or in degrees.
    void recognisePlaces() {
        if (!m_found.mapping.x.empty()) return;
        constexpr NumberRange eastings[] = {{10'000, 280'000}, {3.2, 7.3}};
        constexpr NumberRange northings[] = {{300'000, 625'000}, {50.7, 53.6}};
        for (std::size_t system = 0; system < 2; ++system) {
            const auto all = [&](const NumberRange& range) {
                std::vector<std::size_t> columns;
                for (std::size_t i = 0; i < m_header.size(); ++i) {
                    const ColumnEvidence& e = m_evidence[i];
                    if (m_free.isFree(i) && isNearlyAll(e.numeric(), e) && e.distinct() > 20 &&
                        std::any_of(e.ranges.begin(), e.ranges.end(), [&](const NumberRange& found) {
                            return found.lowest >= range.lowest && found.highest <= range.highest;
                        }))
                        columns.push_back(i);
                }
                return columns;
            };
            const auto xs = all(eastings[system]);
            const auto ys = all(northings[system]);
            if (xs.size() != 1 || ys.size() != 1) continue;
            m_free.takeAt(xs[0]);
            m_free.takeAt(ys[0]);
            m_found.mapping.x = m_header[xs[0]];
            m_found.mapping.y = m_header[ys[0]];
            m_found.byContent.insert({m_header[xs[0]], m_header[ys[0]]});
            return;
        }
    }

    void recogniseParts() {
        Mapping& mapping = m_found.mapping;
        mapping.propertyId = m_free.take(words::propertyId);
        mapping.sale = m_free.take({"sale", "saleid", "verkoop", "verkoopid", "transactieid", "transactienummer"});
        if (mapping.propertyId.empty() && mapping.sale.empty())
            for (std::size_t i = 0; i < m_header.size() && mapping.propertyId.empty(); ++i)
                if (isNearlyAll(m_evidence[i].wozNumbers, m_evidence[i]) && m_free.takeAt(i)) {
                    mapping.propertyId = m_header[i];
                    m_found.byContent.insert(m_header[i]);
                }
        mapping.partKind = m_free.take(words::partKind);
        mapping.partArea = m_free.take(words::partArea);
        mapping.partYear = m_free.take(words::partYear);
        mapping.recordedOn.column = m_free.take(words::recordedOn);
        mapping.verifiedOn.column = m_free.take(words::verifiedOn);
    }
    void recogniseAreas(const std::string& layer) {
        Mapping& mapping = m_found.mapping;
        mapping.areaCode = m_free.take(words::areaCode);
        mapping.areaName = m_free.take(words::areaName);
        mapping.areaParent = m_free.take(words::areaParent);
        std::string hint = spellingsOf(mapping.areaCode)[0] + " " + spellingsOf(layer)[0];
        const auto says = [&](std::initializer_list<const char*> parts) {
            return std::any_of(parts.begin(), parts.end(),
                               [&](const char* part) { return hint.find(part) != std::string::npos; });
        };
        if (says({"buurt", "neighbourhood", "neighborhood", "bucode"}))
            mapping.areaKind = "neighbourhood";
        else if (says({"wijk", "district", "wkcode"}))
            mapping.areaKind = "district";
        else if (says({"gemeente", "municipalit", "gmcode"}))
            mapping.areaKind = "municipality";
    }
    void recogniseBag() {
        Mapping& mapping = m_found.mapping;
        Words objects{"identificatie"};
        objects.insert(objects.end(), words::bagObject.begin(), words::bagObject.end());
        mapping.bagObject = m_free.take(objects);
        mapping.bagBuilding = m_free.take(words::bagBuilding);
        mapping.bagBuildYear = m_free.take(words::bagBuildYear);
        mapping.bagFloorArea = m_free.take(words::bagFloorArea);
        mapping.bagUse = m_free.take(words::bagUse);
        mapping.bagStatus = m_free.take(words::bagStatus);
        recogniseAddress();
    }

    ImportKind m_kind;
    const std::vector<std::string>& m_header;
    const std::vector<ColumnEvidence>& m_evidence;
    const FeatureCatalogue& m_catalogue;
    ColumnNames m_free;
    RecognisedColumns m_found;
};

}  // namespace

RecognisedColumns recogniseColumns(ImportKind kind, const std::vector<std::string>& header,
                                   const std::vector<ColumnEvidence>& evidence, const FeatureCatalogue& catalogue,
                                   const std::string& layer) {
    return Recognition(kind, header, evidence, catalogue).run(layer);
}

std::string recogniseCrs(const ColumnEvidence& y) {
    const auto isMost = [&](std::int64_t count) { return count > 0 && count * 10 >= y.numeric() * 9; };
    if (isMost(y.rdNorthings)) return "EPSG:28992";
    if (isMost(y.latitudes)) return "EPSG:4326";
    return {};
}

}  // namespace herleid
