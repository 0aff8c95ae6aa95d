#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

#include "ui/theme/tokens.h"

namespace herleid {

/// Tiles of a map service to put under the maps. Off unless somebody turned it on.
struct MapTiles {
    enum class Grid { Rd, WebMercator };  ///< the Dutch tile grid in EPSG:28992, or that of web maps in EPSG:3857
    bool isOn = false;
    QString address;      ///< http(s), with {z}, {x} and {y}, or {TileMatrix}, {TileCol} and {TileRow}
    Grid grid = Grid::Rd;
    QString attribution;  ///< as the service asks
    friend bool operator==(const MapTiles&, const MapTiles&) = default;
};

/// Who gives documents: printed on them.
struct Sender {
    QString organization;
    QString contact;   ///< where a reader can ask and object
    friend bool operator==(const Sender&, const Sender&) = default;
};

/// What was in view of a project: a place of the navigation, and a tab of it.
struct PlaceInView {
    int place = -1;
    int tab = 0;
    friend bool operator==(const PlaceInView&, const PlaceInView&) = default;
};

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
    [[nodiscard]] int textSize() const;  ///< percent; 100 when never chosen
    void setTextSize(int percent);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Latest first, at most eight; files that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& file);
    /// Numbers of the dwellings last shown of a project, latest first, at most twelve.
    [[nodiscard]] QStringList recentDwellings(const QString& project) const;
    void addRecentDwelling(const QString& project, const QString& id);
    /// Nothing where the project was never left from a place.
    [[nodiscard]] std::optional<PlaceInView> placeInView(const QString& project) const;
    void setPlaceInView(const QString& project, PlaceInView view);
    /// How the room between two parts of the window was divided, by a fixed key; empty when never changed.
    [[nodiscard]] QByteArray division(const QString& key) const;
    void setDivision(const QString& key, const QByteArray& state);
    /// Where file dialogs begin.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);
    [[nodiscard]] int helpWidth(int otherwise) const;  ///< pixels
    void setHelpWidth(int width);
    /// The columns chosen for a table, by their fixed keys; nothing when never chosen.
    [[nodiscard]] std::optional<QStringList> columns(const QString& table) const;
    void setColumns(const QString& table, const QStringList& keys);
    [[nodiscard]] Sender sender() const;
    void setSender(const Sender& sender);
    [[nodiscard]] MapTiles mapTiles() const;
    void setMapTiles(const MapTiles& tiles);

private:
    QSettings m_settings;
};

}  // namespace herleid
