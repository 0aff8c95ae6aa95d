#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

#include "ui/theme/tokens.h"

namespace herleid {

/// What the program remembers of its user between two runs: language, theme, window, recent projects.
class Preferences {
public:
    /// The user's own settings, or those in the given file (INI), so that tests touch nobody's.
    Preferences();
    explicit Preferences(const QString& file);

    [[nodiscard]] QString language() const;  ///< "nl" or "en"; the system's when never chosen, else "nl"
    void setLanguage(const QString& language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Latest first, at most eight; files that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& file);
    /// Where file dialogs begin.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);
    [[nodiscard]] int helpWidth(int otherwise) const;  ///< pixels
    void setHelpWidth(int width);
    /// The columns chosen for a table, by their fixed keys; nothing when never chosen.
    [[nodiscard]] std::optional<QStringList> columns(const QString& table) const;
    void setColumns(const QString& table, const QStringList& keys);

private:
    QSettings m_settings;
};

}  // namespace herleid
