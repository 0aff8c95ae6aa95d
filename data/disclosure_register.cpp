#include "data/disclosure_register.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr DisclosureRecipient everyRecipient[] = {DisclosureRecipient::Resident, DisclosureRecipient::Court,
                                                  DisclosureRecipient::Public};

const char* const columns =
    "number, given_at, who, recipient, reference, document, template_version, property_id, valuation_date, model_version, "
    "format, bytes, sha256";

DisclosureEntry entryOf(SQLite::Statement& row) {
    DisclosureEntry entry;
    entry.number = row.getColumn(0).getInt64();
    entry.givenAt = row.getColumn(1).getString();
    entry.who = row.getColumn(2).getString();
    const auto recipient = disclosureRecipientOf(row.getColumn(3).getString());
    if (!recipient) fail(ErrorCode::ProjectDamaged, {{"reason", "an unknown recipient in the register of disclosures"}});
    entry.recipient = *recipient;
    entry.reference = row.getColumn(4).getString();
    entry.document = row.getColumn(5).getString();
    entry.version = row.getColumn(6).getString();
    entry.propertyId = row.getColumn(7).getString();
    if (!row.getColumn(8).isNull()) {
        const auto day = Date::parseIso(row.getColumn(8).getString());
        if (!day) fail(ErrorCode::ProjectDamaged, {{"reason", "no day in the register of disclosures"}});
        entry.valuationDate = *day;
    }
    entry.modelVersion = row.getColumn(9).getInt64();
    entry.format = row.getColumn(10).getString();
    entry.bytes = row.getColumn(11).getInt64();
    entry.sha256 = row.getColumn(12).getString();
    return entry;
}

void insert(SQLite::Database& database, const DisclosureEntry& entry) {
    SQLite::Statement row(database, "INSERT INTO disclosures (" + std::string(columns) + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(1, entry.number);
    row.bind(2, entry.givenAt);
    row.bind(3, entry.who);
    row.bind(4, std::string(name(entry.recipient)));
    row.bind(5, entry.reference);
    row.bind(6, entry.document);
    row.bind(7, entry.version);
    row.bind(8, entry.propertyId);
    if (entry.valuationDate) row.bind(9, entry.valuationDate->iso());
    row.bind(10, entry.modelVersion);
    row.bind(11, entry.format);
    row.bind(12, entry.bytes);
    row.bind(13, entry.sha256);
    row.exec();
}

}  // namespace

std::string_view name(DisclosureRecipient recipient) {
    switch (recipient) {
        case DisclosureRecipient::Resident: return "resident";
        case DisclosureRecipient::Court: return "court";
        case DisclosureRecipient::Public: return "public";
    }
    return {};
}

std::optional<DisclosureRecipient> disclosureRecipientOf(std::string_view word) {
    for (const DisclosureRecipient recipient : everyRecipient)
        if (name(recipient) == word) return recipient;
    return std::nullopt;
}

Result<DisclosureEntry> recordDisclosure(Project& project, DisclosureEntry entry) {
    const bool isBlank = std::ranges::all_of(entry.reference, [](unsigned char c) { return std::isspace(c) != 0; });
    if (isBlank) return failure(ErrorCode::ReasonMissing, {{"subject", entry.document}});
    Project::Impl& impl = project.impl();
    AuditEntry audit;
    audit.action = "disclose";
    audit.subject = entry.propertyId;
    audit.reason = entry.reference;
    return impl.change(std::move(audit), [&](AuditEntry& row) {
        entry.number = impl.database.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM disclosures").getInt64();
        entry.givenAt = utcNow();
        entry.who = AuditLog::user();
        insert(impl.database, entry);
        row.details = Json{{"number", entry.number},
                           {"recipient", name(entry.recipient)},
                           {"document", entry.document},
                           {"format", entry.format},
                           {"sha256", entry.sha256}}
                          .dump();
        return entry;
    });
}

Result<std::vector<DisclosureEntry>> disclosures(const Project& project, const std::string& propertyId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement rows(impl.database, "SELECT " + std::string(columns) +
                                                  " FROM disclosures WHERE ?1 = '' OR property_id = ?1 ORDER BY number DESC");
        rows.bind(1, propertyId);
        std::vector<DisclosureEntry> found;
        while (rows.executeStep()) found.push_back(entryOf(rows));
        return found;
    });
}

std::string sha256Of(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

}  // namespace herleid
