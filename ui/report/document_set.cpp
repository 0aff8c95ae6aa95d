#include "ui/report/document_set.h"

#include <algorithm>

#include "ui/report/whole_file.h"

namespace herleid {

namespace {

bool isWanted(const DocumentSet& set, DocumentKind kind) {
    if (!isMadeFor(kind, set.recipient) || (kind == DocumentKind::Decision && !set.decision)) return false;
    return set.kinds.empty() || std::ranges::find(set.kinds, kind) != set.kinds.end();
}

/// Numbers of dwellings are anyone's text: what a folder would misread becomes "_".
std::string fileNameOf(const std::string& id, DocumentKind kind, std::string_view format) {
    std::string safe = id;
    for (char& c : safe)
        if (const bool isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; !isPlain) c = '_';
    return safe + " " + std::string(name(kind)) + "." + std::string(format);
}

std::vector<std::pair<DocumentKind, std::string>> wantedFiles(const DocumentSet& set) {
    std::vector<std::pair<DocumentKind, std::string>> files;
    for (const DocumentKind kind : documentKinds())
        for (const std::string_view format : documentFormats(kind))
            if (isWanted(set, kind) && (set.formats.empty() || std::ranges::find(set.formats, format) != set.formats.end()))
                files.emplace_back(kind, format);
    return files;
}

/// "990100002555 uitleg.pdf", or "990100002555 uitleg (2).pdf" where that is there.
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& fileName) {
    const std::filesystem::path wanted(fileName);
    std::filesystem::path file = folder / wanted;
    for (int number = 2; std::filesystem::exists(file); ++number)
        file = folder / (wanted.stem().string() + " (" + std::to_string(number) + ")" + wanted.extension().string());
    return file;
}

}  // namespace

std::size_t filesOf(const DocumentSet& set) { return wantedFiles(set).size(); }

Result<std::vector<MadeDocument>> makeDocuments(const DocumentSet& set, const DocumentMaterial& material, const Format& format, Progress& progress) {
    std::vector<MadeDocument> made;
    const auto files = wantedFiles(set);
    for (const auto& [kind, fileFormat] : files) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        progress.report(static_cast<double>(made.size()) / static_cast<double>(files.size()), "write");
        const DocumentOrder order{kind, set.recipient, kind == DocumentKind::Decision ? set.decision : std::nullopt};
        auto bytes = documentBytes(order, material, fileFormat, format);
        if (!bytes) return tl::unexpected(bytes.error());
        DisclosureEntry entry = disclosureOf(order, material, fileFormat, *bytes, {});
        made.push_back({fileNameOf(material.valuation().subject().id, kind, fileFormat), std::move(*bytes), std::move(entry)});
    }
    return made;
}

Result<std::vector<std::filesystem::path>> giveDocuments(Project& project, const std::vector<MadeDocument>& documents,
                                                         const std::filesystem::path& folder, const std::string& reference) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::vector<std::filesystem::path> written;
    const auto give = [&](const MadeDocument& one) -> Result<void> {
        const std::filesystem::path file = freeName(folder, one.fileName);
        if (auto done = writeWholeFile(QString::fromStdString(file.string()), one.bytes); !done) return done;
        written.push_back(file);
        if (reference.empty()) return {};
        DisclosureEntry entry = one.entry;
        entry.reference = reference;
        const auto recorded = recordDisclosure(project, std::move(entry));
        return recorded ? Result<void>() : tl::unexpected(recorded.error());
    };
    for (const MadeDocument& one : documents)
        if (auto given = give(one); !given) {
            for (const std::filesystem::path& file : written) std::filesystem::remove(file, error);
            return tl::unexpected(given.error());
        }
    return written;
}

}  // namespace herleid
