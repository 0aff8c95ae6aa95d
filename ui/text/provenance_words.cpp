#include "ui/text/provenance_words.h"

#include "ui/text/say.h"

namespace herleid {

const QStringList& sourceKeys() {
    static const QStringList keys{QStringLiteral("resident"), QStringLiteral("appraiser"), QStringLiteral("register"),
                                  QStringLiteral("photo"), QStringLiteral("visit")};
    return keys;
}

QString sourceText(const std::string& source) {
    if (source == "resident") return Say::tr("resident");
    if (source == "appraiser") return Say::tr("appraiser");
    if (source == "register") return Say::tr("register");
    if (source == "photo") return Say::tr("photograph");
    if (source == "visit") return Say::tr("visit");
    return QString::fromStdString(source);
}

QString methodText(const std::string& method) {
    if (method == "import") return Say::tr("import from a file");
    if (method == "edit") return Say::tr("entered by hand");
    return QString::fromStdString(method);
}

}  // namespace herleid
