#pragma once

#include <QString>
#include <string>

#include "data/disclosure_register.h"

namespace herleid {

/// For whom a document is: "resident", "court", "everyone".
[[nodiscard]] QString disclosureRecipientText(DisclosureRecipient recipient);
/// The title of what was given, by its fixed key in the register; the key itself of one that this program does not know.
[[nodiscard]] QString disclosedDocumentText(const std::string& document);

}  // namespace herleid
