#include "data/dossier/dossier_record.h"

#include <fstream>
#include <iterator>

namespace herleid {

namespace {

constexpr std::size_t digitsShown = 16;   // of the hash; chosen: enough to tell dossiers apart

DisclosureRecipient recipientOf(DossierProfile profile) {
    switch (profile) {
        case DossierProfile::Court: return DisclosureRecipient::Court;
        case DossierProfile::Public: return DisclosureRecipient::Public;
        case DossierProfile::Resident: break;
    }
    return DisclosureRecipient::Resident;
}

Result<std::string> bytesOf(const std::filesystem::path& file) {
    std::ifstream input(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(input), {}};
    if (!input || bytes.empty()) return failure(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "it is gone"}});
    return bytes;
}

}  // namespace

Result<DisclosureEntry> recordDossier(Project& project, const DossierRequest& request, const DossierWritten& written,
                                      const std::filesystem::path& file, const std::string& reference) {
    DisclosureEntry entry;
    entry.recipient = recipientOf(request.profile);
    entry.reference = reference.empty() ? "dossier " + written.digest.substr(0, digitsShown) : reference;
    entry.document = "dossier";
    entry.propertyId = request.propertyId;
    entry.valuationDate = request.valuationDate;
    entry.modelVersion = written.modelVersion;
    entry.format = "gpkg";
    const auto recorded = bytesOf(file).and_then([&](const std::string& bytes) {
        entry.bytes = static_cast<std::int64_t>(bytes.size());
        entry.sha256 = sha256Of(bytes);
        return recordDisclosure(project, entry);
    });
    if (recorded) return recorded;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return recorded;
}

}  // namespace herleid
