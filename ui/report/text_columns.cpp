#include "ui/report/text_columns.h"

#include <algorithm>

namespace herleid {

QString TextColumns::text() const {
    QList<qsizetype> widths;
    for (const QStringList& line : m_lines)
        for (qsizetype k = 0; k < line.size(); ++k) {
            if (k >= widths.size()) widths.push_back(0);
            widths[k] = std::max(widths[k], line[k].size());
        }
    QString all;
    for (const QStringList& line : m_lines) {
        QString one;
        for (qsizetype k = 0; k < line.size(); ++k) {
            const auto width = static_cast<int>(widths[k]);
            one += k == 0 ? line[k].leftJustified(width) : QStringLiteral("  ") + line[k].rightJustified(width);
        }
        while (one.endsWith(u' ')) one.chop(1);
        all += one + u'\n';
    }
    return all;
}

}  // namespace herleid
