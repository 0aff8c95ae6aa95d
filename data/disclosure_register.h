#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/project.h"

namespace herleid {

/// To whom something is given, and so what it may tell: art. 40 Wet WOZ for who has an interest, all of it for a board or
/// court that recomputes, and what is public for anyone. Stored as a word; see name().
enum class DisclosureRecipient { Resident, Court, Public };
[[nodiscard]] std::string_view name(DisclosureRecipient recipient);
[[nodiscard]] std::optional<DisclosureRecipient> disclosureRecipientOf(std::string_view name);

/// One thing that was given to someone. It says which document went to what kind of reader, never to which person: the
/// reference leads to the file where that stands.
struct DisclosureEntry {
    std::int64_t number = 0;        ///< 1, 2, 3, …; filled in
    std::string givenAt;            ///< UTC, ISO 8601; filled in
    std::string who;                ///< who of the staff; filled in
    DisclosureRecipient recipient = DisclosureRecipient::Resident;
    std::string reference;          ///< of the request or case, such as "2026-0123"; no name
    std::string document;           ///< fixed key: "taxatieverslag", "art40", "record", "dossier", …
    std::string version;            ///< of its template; may be empty
    std::string propertyId;         ///< empty where it is about no one dwelling
    std::optional<Date> valuationDate;
    std::int64_t modelVersion = 0;  ///< 0: no value in it
    std::string format;             ///< "pdf", "html", …
    std::int64_t bytes = 0;
    std::string sha256;             ///< of the file as given, hexadecimal
    friend bool operator==(const DisclosureEntry&, const DisclosureEntry&) = default;
};

/// Writes down that this was given, with an audit row; the entry as it stands in the register. Rows are never changed or
/// deleted. Fails with ReasonMissing (subject: the document) for a blank reference.
Result<DisclosureEntry> recordDisclosure(Project& project, DisclosureEntry entry);
/// The newest first; of one dwelling where its id is given.
[[nodiscard]] Result<std::vector<DisclosureEntry>> disclosures(const Project& project, const std::string& propertyId = {});

/// SHA-256 (FIPS 180-4) in hexadecimal, as sha256sum prints it.
[[nodiscard]] std::string sha256Of(std::string_view bytes);

}  // namespace herleid
