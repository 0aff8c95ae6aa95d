#pragma once

#include <QByteArray>
#include <QString>

#include "data/dossier/dossier_verify.h"
#include "ui/text/format.h"

namespace herleid {

/// What verifying a dossier found, for people: what the file is, then every check with its outcome.
[[nodiscard]] QString verificationText(const VerifiedDossier& verified, const Format& format);
/// The same for programs: fixed names for checks, outcomes and findings.
[[nodiscard]] QByteArray verificationJson(const VerifiedDossier& verified);

}  // namespace herleid
