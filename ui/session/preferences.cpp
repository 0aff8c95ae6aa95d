#include "ui/session/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace herleid {

namespace {

constexpr int recentLimit = 8;  // chosen: as many as fit the start page

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

}  // namespace herleid
