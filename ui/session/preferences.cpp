#include "ui/session/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <algorithm>

namespace herleid {

namespace {

constexpr int recentLimit = 8;  // chosen: as many as fit the start page

constexpr int recentDwellingLimit = 12;  // chosen: as many as a list shows at once

/// Of a project; its path may hold what a key may not.
QString keyOf(const QString& project) {
    return QString::fromLatin1(QFileInfo(project).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString dwellingsKey(const QString& project) {
    return QStringLiteral("dwellings/") + keyOf(project);
}

QString placeKey(const QString& project) {
    return QStringLiteral("places/") + keyOf(project);
}

QString nameOf(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
        case ThemeChoice::System:
            break;
    }
    return QStringLiteral("system");
}

}  // namespace

Preferences::Preferences() : m_settings(QStringLiteral("herleid"), QStringLiteral("herleid")) {}
Preferences::Preferences(const QString& file) : m_settings(file, QSettings::IniFormat) {}

QString Preferences::language() const {
    const QString stored = m_settings.value("language").toString();
    if (stored == "nl" || stored == "en") return stored;
    return QLocale::system().language() == QLocale::English ? "en" : "nl";
}

void Preferences::setLanguage(const QString& language) {
    m_settings.setValue("language", language);
}

ThemeChoice Preferences::theme() const {
    const QString stored = m_settings.value("theme").toString();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (stored == nameOf(choice)) return choice;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice) {
    m_settings.setValue("theme", nameOf(choice));
}

int Preferences::textSize() const {
    const int stored = m_settings.value("text_size", 100).toInt();
    return std::find(textSizes.begin(), textSizes.end(), stored) != textSizes.end() ? stored : 100;
}
void Preferences::setTextSize(int percent) {
    m_settings.setValue("text_size", percent);
}

QByteArray Preferences::geometry() const {
    return m_settings.value("geometry").toByteArray();
}
void Preferences::setGeometry(const QByteArray& geometry) {
    m_settings.setValue("geometry", geometry);
}

QStringList Preferences::recentProjects() const {
    QStringList present;
    for (const QString& file : m_settings.value("recent").toStringList())
        if (QFileInfo::exists(file)) present << file;
    return present;
}

void Preferences::addRecentProject(const QString& file) {
    const QString absolute = QFileInfo(file).absoluteFilePath();
    QStringList list = m_settings.value("recent").toStringList();
    list.removeAll(absolute);
    list.prepend(absolute);
    m_settings.setValue("recent", QStringList(list.mid(0, recentLimit)));
    setFolder(QFileInfo(absolute).absolutePath());
}

QStringList Preferences::recentDwellings(const QString& project) const {
    return m_settings.value(dwellingsKey(project)).toStringList();
}

void Preferences::addRecentDwelling(const QString& project, const QString& id) {
    QStringList list = recentDwellings(project);
    list.removeAll(id);
    list.prepend(id);
    m_settings.setValue(dwellingsKey(project), QStringList(list.mid(0, recentDwellingLimit)));
}

std::optional<PlaceInView> Preferences::placeInView(const QString& project) const {
    const QStringList stored = m_settings.value(placeKey(project)).toStringList();
    if (stored.size() != 2) return std::nullopt;
    return PlaceInView{stored[0].toInt(), stored[1].toInt()};
}

void Preferences::setPlaceInView(const QString& project, PlaceInView view) {
    m_settings.setValue(placeKey(project), QStringList{QString::number(view.place), QString::number(view.tab)});
}

QByteArray Preferences::division(const QString& key) const {
    return m_settings.value("division/" + key).toByteArray();
}

void Preferences::setDivision(const QString& key, const QByteArray& state) {
    m_settings.setValue("division/" + key, state);
}

QString Preferences::folder() const {
    const QString stored = m_settings.value("folder").toString();
    if (!stored.isEmpty() && QDir(stored).exists()) return stored;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setFolder(const QString& folder) {
    m_settings.setValue("folder", folder);
}

int Preferences::helpWidth(int otherwise) const {
    return m_settings.value("help_width", otherwise).toInt();
}

void Preferences::setHelpWidth(int width) {
    m_settings.setValue("help_width", width);
}

std::optional<QStringList> Preferences::columns(const QString& table) const {
    const QVariant stored = m_settings.value("columns/" + table);
    return stored.isValid() ? std::optional(stored.toStringList()) : std::nullopt;
}

void Preferences::setColumns(const QString& table, const QStringList& keys) {
    m_settings.setValue("columns/" + table, keys);
}

Sender Preferences::sender() const {
    return {m_settings.value("sender/organization").toString(), m_settings.value("sender/contact").toString()};
}

void Preferences::setSender(const Sender& sender) {
    m_settings.setValue("sender/organization", sender.organization);
    m_settings.setValue("sender/contact", sender.contact);
}

MapTiles Preferences::mapTiles() const {
    MapTiles tiles;
    tiles.isOn = m_settings.value("map_tiles/on", false).toBool();
    tiles.address = m_settings.value("map_tiles/address").toString();
    if (m_settings.value("map_tiles/grid") == "web_mercator") tiles.grid = MapTiles::Grid::WebMercator;
    tiles.attribution = m_settings.value("map_tiles/attribution").toString();
    return tiles;
}

void Preferences::setMapTiles(const MapTiles& tiles) {
    m_settings.setValue("map_tiles/on", tiles.isOn);
    m_settings.setValue("map_tiles/address", tiles.address);
    m_settings.setValue("map_tiles/grid", tiles.grid == MapTiles::Grid::Rd ? "rd" : "web_mercator");
    m_settings.setValue("map_tiles/attribution", tiles.attribution);
}

}  // namespace herleid
