#include "ui/report/text_columns.h"

#include <algorithm>
#include <vector>

namespace herleid {

QString TextColumns::text() const {
    std::vector<qsizetype> widths;
    for (const QStringList& line : m_lines)
        for (qsizetype k = 0; k < line.size(); ++k) {
            const auto column = static_cast<std::size_t>(k);
            if (column >= widths.size()) widths.push_back(0);
            widths[column] = std::max(widths[column], line[k].size());
        }
    QString all;
    for (const QStringList& line : m_lines) {
        QString one;
        for (qsizetype k = 0; k < line.size(); ++k) {
            const qsizetype width = widths[static_cast<std::size_t>(k)];
            one += k == 0 ? line[k].leftJustified(width) : QStringLiteral("  ") + line[k].rightJustified(width);
        }
        while (one.endsWith(u' ')) one.chop(1);
        all += one + u'\n';
    }
    return all;
}

}  // namespace herleid
