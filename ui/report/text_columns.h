#pragma once

#include <QStringList>

namespace herleid {

/// A table for a terminal: the first column to the left, the others to the right, as wide as their words.
class TextColumns {
public:
    /// leading: so many columns stand to the left.
    explicit TextColumns(int leading = 1) : m_leading(leading) {}
    void add(const QStringList& cells) { m_lines << cells; }
    [[nodiscard]] QString text() const;

private:
    int m_leading;
    QList<QStringList> m_lines;
};

}  // namespace herleid
