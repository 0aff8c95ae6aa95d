#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "data/audit_log.h"
#include "ui/text/format.h"

namespace herleid {

// What the audit log of a project says, in the language of the installed translator.

/// "A fact was changed"; an action of a later version keeps its key.
[[nodiscard]] QString logActionTitle(const std::string& action);
/// The actions among these whose title holds the text, whatever the case.
[[nodiscard]] std::vector<std::string> actionsTitled(const QString& text, const std::vector<std::string>& actions);
/// What it was done to: "model 3", "12 sales"; a file or the number of a dwelling as it is.
[[nodiscard]] QString logSubjectText(const AuditEntry& entry, const Format& format);

/// One figure of an action, such as "Rows read" and "361"; several by one label are joined.
struct LogDetail {
    QString label;
    QString value;
};
/// The details of a row in words; a member that is not known keeps its key.
[[nodiscard]] std::vector<LogDetail> logDetails(const AuditEntry& entry, const FeatureCatalogue& catalogue,
                                                const Format& format);

}  // namespace herleid
