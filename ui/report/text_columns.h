#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herleid {

/// Words in columns for a terminal: the first to the left, the others to the right.
class TextColumns {
public:
    void add(const QStringList& cells) { m_lines << cells; }
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_lines;
};

}  // namespace herleid
