#include "ui/report/text_columns.h"

#include <algorithm>

namespace herleid {

QString TextColumns::text() const {
    QList<int> widths;
    for (const QStringList& line : m_lines)
        for (int k = 0; k < line.size(); ++k) {
            if (k >= widths.size()) widths << 0;
            widths[k] = std::max(widths[k], static_cast<int>(line[k].size()));
        }
    QString all;
    for (const QStringList& line : m_lines) {
        QString one;
        for (int k = 0; k < line.size(); ++k) {
            if (k > 0) one += QStringLiteral("  ");
            one += k < m_leading ? line[k].leftJustified(widths[k]) : line[k].rightJustified(widths[k]);
        }
        while (one.endsWith(u' ')) one.chop(1);
        all += one + u'\n';
    }
    return all;
}

}  // namespace herleid
