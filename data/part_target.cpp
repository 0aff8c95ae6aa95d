// Parts of dwellings and of sales: those of one owner are replaced together, when the whole file is read.
#include <algorithm>
#include <map>
#include <set>

#include "data/disappeared.h"
#include "data/fact_writer.h"
#include "data/feature_columns.h"
#include "data/import_target.h"
#include "data/interruptible.h"
#include "data/own_facts.h"
#include "data/part_rows.h"
#include "data/property_row.h"

namespace herleid {

namespace {

constexpr std::size_t mostListed = 100;

struct OwnedParts {
    std::vector<RecordedPart> parts;
    std::int64_t rows = 0;
};

std::vector<Part> withoutProvenance(const std::vector<RecordedPart>& recorded) {
    std::vector<Part> parts;
    for (const RecordedPart& part : recorded) parts.push_back(part.part);
    return parts;
}

class PartTarget final : public ImportTarget {
public:
    explicit PartTarget(const ImportContext& context)
        : m_context(context),
          m_impl(context.impl),
          m_report(context.report),
          m_facts(context.impl, context.number),
      m_parts(context.impl.database),
          m_property(context.impl.database, "SELECT 1 FROM properties WHERE property_id = ?"),
          m_sale(context.impl.database, "SELECT 1 FROM sales WHERE sale_id = ?") {}

    std::optional<RowProblem> take(const ImportedRow& row) override {
        const bool isOfSale = !row.saleId.empty() || !isKnown(m_property, row.id);
        if (isOfSale && !isKnown(m_sale, row.id)) {
            const Mapping& mapping = m_context.plan.mapping;
            return RowProblem{row.row, row.saleId.empty() ? mapping.propertyId : mapping.sale, row.id,
                              RowProblemCode::UnknownOwner, "", ""};
        }
        OwnedParts& owned = (isOfSale ? m_ofSales : m_ofProperties)[row.id];
        owned.parts.push_back({*row.part, {m_context.source, row.recordedOn, row.verifiedOn, importMethod, ""}});
        ++owned.rows;
        return std::nullopt;
    }

    void meet(const std::string& id) override { m_unreadable.insert(id); }

    void finish(Progress& progress) override {
        m_loader.emplace(m_impl);
        findDisappeared();
        const std::size_t owners = m_ofProperties.size() + m_ofSales.size();
        std::size_t done = 0;
        const auto tell = [&] {
            if (done++ % 256 == 0)
                step(progress, static_cast<double>(done) / static_cast<double>(owners), "store");
        };
        for (const auto& [id, owned] : m_ofProperties) {
            tell();
            takeParts(id, owned);
        }
        for (const auto& [id, owned] : m_ofSales) {
            tell();
            takeSaleParts(id, owned);
        }
    }

private:
    static bool isKnown(SQLite::Statement& query, const std::string& id) {
        query.reset();
        query.bindNoCopy(1, id);
        const bool found = query.executeStep();
        query.reset();
        return found;
    }

    /// Counts the owner's rows; whether the parts are to be written. Parts are refused or kept a dwelling at a time.
    bool isToBeWritten(const std::vector<Part>& former, const std::vector<Part>& parts, std::int64_t rows) {
        const KnownRows known = m_context.request.known;
        const bool isReplaced = known == KnownRows::ByKind || known == KnownRows::Update;
        const bool isWritten = former != parts && (former.empty() || isReplaced);
        (isWritten ? m_report.accepted : former == parts ? m_report.unchanged : m_report.kept) += rows;
        if (isWritten) ++m_report.updated;
        return isWritten;
    }

    void takeParts(const std::string& id, const OwnedParts& owned) {
        const std::vector<Part> parts = withoutProvenance(owned.parts);
        if (!isToBeWritten(withoutProvenance(m_parts.ofProperty(id)), parts, owned.rows)) return;
        m_facts.before().keepParts("property_parts", id);
        m_parts.replaceOfProperty(id, owned.parts, m_context.number);
        const Property before = m_loader->load(id);
        for (std::size_t feature = 0; feature < m_impl.catalogue->size(); ++feature) {
            const auto value = derived(feature, parts);
            if (!value || before.facts[feature] == *value) continue;
            const auto own = before.factProvenance.find(feature);
            if (own != before.factProvenance.end() && isByHand(own->second.method))
                keep(before, feature, *value);
            else
                m_facts.replace(before, feature, *value, owned.parts.front().provenance);
        }
    }

    void keep(const Property& property, std::size_t feature, double value) {
        const Feature& described = (*m_impl.catalogue)[feature];
        ++m_report.keptByHand;
        if (m_report.keptFacts.size() < mostListed)
            m_report.keptFacts.push_back({property.id, described.name, plainText(described, property.facts[feature]),
                                          plainText(described, value)});
    }

    void takeSaleParts(const std::string& id, const OwnedParts& owned) {
        const std::vector<Part> parts = withoutProvenance(owned.parts);
        if (!isToBeWritten(m_parts.ofSale(id), parts, owned.rows)) return;
        m_facts.before().keepParts("sale_parts", id);
        m_parts.replaceOfSale(id, parts, m_context.number);
        for (std::size_t feature = 0; feature < m_impl.catalogue->size(); ++feature)
            if (const auto value = derived(feature, parts)) m_facts.setOfSale(id, feature, *value);
    }

    /// What the parts make of a feature; nothing where they do not make it, or one of them has no area.
    [[nodiscard]] std::optional<double> derived(std::size_t feature, const std::vector<Part>& parts) const {
        const Feature& described = (*m_impl.catalogue)[feature];
        if (!described.parts || !described.parts->derives) return std::nullopt;
        const double value = measureOf(described, parts);
        if (std::isnan(value)) return std::nullopt;
        return value;
    }

    void findDisappeared() {
        SQLite::Statement query(m_impl.database, "SELECT DISTINCT property_id FROM property_parts ORDER BY 1");
        tellDisappeared(m_report, query, [this](const std::string& id) {
            return m_ofProperties.contains(id) || m_unreadable.contains(id);
        });
    }

    ImportContext m_context;
    Project::Impl& m_impl;
    ImportReport& m_report;
    FactWriter m_facts;
    PartRows m_parts;
    std::optional<PropertyLoader> m_loader;  // from when the catalogue grows no more
    SQLite::Statement m_property;
    SQLite::Statement m_sale;
    std::map<std::string, OwnedParts> m_ofProperties;
    std::map<std::string, OwnedParts> m_ofSales;
    std::set<std::string> m_unreadable;  // owners of rows of which only the owner is known
};

}  // namespace

std::unique_ptr<ImportTarget> partTarget(const ImportContext& context) {
    return std::make_unique<PartTarget>(context);
}

}  // namespace herleid
