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
    const QString text = QString::fromStdString(source);
    const QString objection = QStringLiteral("objection ");
    if (bool isNumber = false; text.startsWith(objection))
        if (const qlonglong number = text.mid(objection.size()).toLongLong(&isNumber); isNumber) return Say::tr("objection %1").arg(number);
    return text;
}

QString methodText(const std::string& method) {
    if (method == "import") return Say::tr("import from a file");
    if (method == "edit") return Say::tr("entered by hand");
    if (method == "decision") return Say::tr("decision on an objection");
    return QString::fromStdString(method);
}

}  // namespace herleid
