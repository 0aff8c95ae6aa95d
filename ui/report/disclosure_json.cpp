#include "ui/report/disclosure.h"
#include "ui/report/json_writer.h"

namespace herleid {

namespace {

std::string_view name(FactUse use) {
    switch (use) {
        case FactUse::CountsInValue: return "counts_in_value";
        case FactUse::OnlyCompared: return "only_compared";
        case FactUse::OnlyChecked: return "only_checked";
        case FactUse::OnlyRecorded: return "only_recorded";
        case FactUse::NotValuedYet: return "not_valued_yet";
    }
    return {};
}

/// Writes one record, for one reader.
class RecordWriter {
public:
    RecordWriter(const DwellingRecord& record, const DisclosureOptions& options)
        : m_record(record), m_options(options), m_isInternal(options.profile == DisclosureProfile::Internal) {}

    QByteArray write() {
        m_json.beginObject();
        text("profile", m_isInternal ? "internal" : "resident");
        text("as_recorded_on", m_options.today.iso());
        writeDwelling();
        writeFacts();
        writeParts();
        writeChanges();
        writeSales();
        if (m_isInternal) writeFindings();
        m_json.end();
        return m_json.text();
    }

private:
    void text(std::string_view key, const std::string& content) { m_json.member(key, std::string_view(content)); }
    void textOrNull(std::string_view key, const std::string& content) {
        if (content.empty())
            m_json.key(key).null();
        else
            text(key, content);
    }
    void date(std::string_view key, const std::optional<Date>& day) { textOrNull(key, day ? day->iso() : std::string()); }
    [[nodiscard]] const Feature& feature(std::size_t i) const { return (*m_record.catalogue)[i]; }

    void writeProvenance(const Provenance& provenance) {
        text("source", provenance.source);
        date("recorded_on", provenance.recordedOn);
        date("verified_on", provenance.verifiedOn);
        textOrNull("method", provenance.method);
        textOrNull("reason", provenance.reason);
    }

    void writeDwelling() {
        const Property& property = m_record.property;
        m_json.key("dwelling").beginObject();
        text("id", property.id);
        textOrNull("address", property.address.oneLine());
        textOrNull("bag_object", property.bag.object);
        textOrNull("bag_building", property.bag.building);
        if (property.location) {
            m_json.member("x", property.location->x);
            m_json.member("y", property.location->y);
            text("crs", m_record.crs);
        }
        m_json.end();
        m_json.key("value");
        if (!m_record.valuation) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text("valuation_date", m_record.valuation->valuationDate().iso());
        m_json.member("amount", m_record.valuation->value());
        m_json.key("interval_90").beginArray().value(m_record.valuation->interval().lo).value(m_record.valuation->interval().hi).end();
        m_json.member("model_version", m_record.valuation->parts().model.version);
        m_json.end();
    }

    void writeUse(std::size_t index) {
        const FactUsage usage = usageOf(m_record, index);
        text("use", std::string(name(usage.use)));
        if (usage.contributions.empty()) return;
        m_json.key("contributions").beginArray();
        for (const FactContribution& contribution : usage.contributions) {
            m_json.beginObject();
            m_json.member("amount", contribution.amount);
            m_json.key("with").beginArray();
            for (const std::size_t other : contribution.with) m_json.value(std::string_view(feature(other).name));
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeFacts() {
        m_json.key("facts").beginArray();
        for (std::size_t i = 0; i < m_record.catalogue->size(); ++i) {
            if (!m_record.property.facts.has(i)) continue;
            const Provenance& provenance = m_record.property.provenanceOf(i);
            m_json.beginObject();
            text("feature", feature(i).name);
            text("value", plainText(feature(i), m_record.property.facts[i]));
            textOrNull("unit", feature(i).unit);
            writeProvenance(provenance);
            m_json.member("verification_due", isVerificationDue(provenance, m_options.today));
            writeUse(i);
            m_json.end();
        }
        m_json.end();
        m_json.key("not_recorded").beginArray();
        for (std::size_t i = 0; i < m_record.catalogue->size(); ++i)
            if (!m_record.property.facts.has(i)) m_json.value(std::string_view(feature(i).name));
        m_json.end();
    }

    void writeParts() {
        m_json.key("parts").beginArray();
        for (const RecordedPart& recorded : m_record.parts) {
            m_json.beginObject();
            text("kind", recorded.part.kind);
            m_json.member("area", recorded.part.areaM2);
            if (recorded.part.buildYear)
                m_json.member("build_year", *recorded.part.buildYear);
            else
                m_json.key("build_year").null();
            writeProvenance(recorded.provenance);
            m_json.end();
        }
        m_json.end();
    }

    void writeChanges() {
        m_json.key("changes").beginArray();
        for (const FactChange& change : m_record.changes) {
            m_json.beginObject();
            text("feature", feature(change.feature).name);
            textOrNull("from", change.before);
            textOrNull("to", change.after);
            text("changed_at", change.when);
            if (m_isInternal) textOrNull("who", change.who);
            text("source", change.to.source);
            text("reason", change.to.reason);
            date("verified_on", change.to.verifiedOn);
            m_json.end();
        }
        m_json.end();
    }

    void writeSales() {
        m_json.key("sales").beginArray();
        for (const OwnSale& own : m_record.sales) {
            m_json.beginObject();
            text("id", own.sale.id);
            text("sale_date", own.sale.date.iso());
            date("delivery_date", own.sale.transaction ? own.sale.transaction->deliveryDate : std::nullopt);
            m_json.member("price", own.sale.price);
            m_json.member("corrected_price", own.sale.correctedPrice());
            m_json.member("is_included", own.sale.armsLength);
            m_json.key("reasons").beginArray();
            for (const ScreeningRemark& remark : own.screening.remarks) m_json.value(herleid::name(remark.reason));
            m_json.end();
            if (own.screening.decision()) {
                const LoggedSaleDecision& last = own.screening.decisions.back();
                m_json.key("decision").beginObject();
                text("decision", std::string(herleid::name(last.decision)));
                text("reason", last.reason);
                text("decided_at", last.decidedAt);
                if (m_isInternal) textOrNull("who", last.who);
                m_json.end();
            }
            m_json.end();
        }
        m_json.end();
    }

    void writeFindings() {
        m_json.key("findings").beginArray();
        for (const StoredFinding& stored : m_record.findings) {
            m_json.beginObject();
            text("key", stored.finding.key);
            m_json.member("rule", herleid::name(stored.finding.rule));
            m_json.member("severity", herleid::name(stored.finding.severity()));
            textOrNull("feature", stored.finding.feature);
            m_json.member("state", herleid::name(stored.state()));
            m_json.end();
        }
        m_json.end();
    }

    const DwellingRecord& m_record;
    const DisclosureOptions& m_options;
    bool m_isInternal;
    JsonWriter m_json;
};

}  // namespace

QByteArray disclosureJson(const DwellingRecord& record, const DisclosureOptions& options) {
    return RecordWriter(record, options).write();
}

}  // namespace herleid
