#pragma once

#include <QByteArray>
#include <QString>

#include "data/dossier/dossier_verify.h"
#include "ui/text/format.h"

namespace herleid {

/// What the file is: of which dwelling, what value on which day, for whom and by whom. Without control characters.
[[nodiscard]] QString verificationHead(const VerifiedDossier& verified, const Format& format);
/// A stranger's text without control characters and signs that turn the direction of writing.
[[nodiscard]] QString strangersText(const std::string& text);
/// What verifying a dossier found, for people: what the file is, then every check with its outcome.
[[nodiscard]] QString verificationText(const VerifiedDossier& verified, const Format& format);
/// The same for programs: fixed names for checks, outcomes and findings.
[[nodiscard]] QByteArray verificationJson(const VerifiedDossier& verified);

}  // namespace herleid
