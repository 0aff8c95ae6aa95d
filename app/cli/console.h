#pragma once

#include <QByteArray>
#include <QString>

#include "model/facts/result.h"
#include "ui/text/format.h"

namespace herleid {

/// Where a command writes: results to standard output, everything else to standard error.
class Console {
public:
    /// language: "nl" or "en"; its translation must be installed.
    explicit Console(const QString& language) : m_format(language) {}

    [[nodiscard]] const Format& format() const { return m_format; }
    /// People's text instead of JSON.
    [[nodiscard]] bool wantsText() const { return m_wantsText; }
    void setWantsText(bool wants) { m_wantsText = wants; }

    /// Writes a result. Fails with FileNotWritable where standard output cannot take it (a full disk, a closed
    /// pipe).
    Result<void> result(const QByteArray& bytes) const;
    /// Writes one line of a message.
    void message(const QString& line) const;

private:
    Format m_format;
    bool m_wantsText = false;
};

/// "nl" or "en": what --lang says, else the language of the environment; English where neither is Dutch.
[[nodiscard]] QString chosenLanguage(int argc, char** argv);

}  // namespace herleid
