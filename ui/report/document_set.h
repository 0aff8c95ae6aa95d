#pragma once

#include <filesystem>
#include <vector>

#include "model/facts/progress.h"
#include "ui/report/documents.h"

namespace herleid {

/// Documents about one dwelling that go to one reader together.
struct DocumentSet {
    std::vector<DocumentKind> kinds;          ///< empty: all that are made for the reader; a decision only with its letter
    std::vector<std::string> formats;         ///< empty: all of each kind
    DisclosureRecipient recipient = DisclosureRecipient::Resident;
    std::optional<DecisionLetter> decision;
};

/// How many files the set comes to.
[[nodiscard]] std::size_t filesOf(const DocumentSet& set);

/// A file that is ready to be given.
struct MadeDocument {
    std::string fileName;    ///< "990100002555 waardematrix.pdf"; safe in any folder
    QByteArray bytes;
    DisclosureEntry entry;   ///< as recordDisclosure takes it, still without a reference
};

/// All files of the set, in the order of documentKinds. Fails as documentBytes does, and with Cancelled.
[[nodiscard]] Result<std::vector<MadeDocument>> makeDocuments(const DocumentSet& set, const DocumentMaterial& material, const Format& format,
                                                              Progress& progress);
/// Writes them into the folder, which is made where it is not there, each whole or not at all, and gives their names there: a
/// file that is there already is kept, and the new one gets a number. With a reference each is also written down in the
/// register of disclosures. Where one fails those of this set are removed again; what the register was told before stays, as
/// it never forgets. Fails with FileNotWritable or as recordDisclosure does.
[[nodiscard]] Result<std::vector<std::filesystem::path>> giveDocuments(Project& project, const std::vector<MadeDocument>& documents, const std::filesystem::path& folder,
                                         const std::string& reference);

}  // namespace herleid
