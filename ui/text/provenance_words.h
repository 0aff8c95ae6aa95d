#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "model/facts/provenance.h"

namespace herleid {

// Where facts come from, in the language of the installed translator.

/// Sources that are stored by a key, so that they read well in every language: "resident", "appraiser", "register",
/// "photo", "visit".
[[nodiscard]] const QStringList& sourceKeys();
/// The word for a source with a key ("resident" → "bewoner"); any other source is a text of its own.
[[nodiscard]] QString sourceText(const std::string& source);
/// The same for a method: "import", "edit"; any other as it is.
[[nodiscard]] QString methodText(const std::string& method);

}  // namespace herleid
