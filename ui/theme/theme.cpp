#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTableView>
#include <QWidget>

#include "ui/theme/style_sheet.h"

namespace herleid {

namespace {

const Tokens* s_tokens = &Tokens::light();
double s_textScale = 1;

constexpr const char* scaleKey = "fontScale";
constexpr const char* boldKey = "fontBold";

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.mutedText);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.onSelection);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.control);
    return palette;
}

QByteArray drawing(const QString& name) {
    QFile file(":/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray& svg, const QColor& colour) {
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    constexpr int ratio = 2;  // sharp on screens of double density; scaled down elsewhere
    QPixmap pixmap(space::icon * ratio, space::icon * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

Theme::Theme(QApplication& application) : m_application(application) {
    const QPalette system = application.palette();
    m_systemIsDark =
        system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
    application.setStyle(QStyleFactory::create("Fusion"));
    m_systemPoints = application.font().pointSizeF();
}

Theme::~Theme() {
    s_tokens = &Tokens::light();
    setTextSize(100);
}

double Theme::textScale() {
    return s_textScale;
}

void Theme::setTextSize(int percent) {
    const double before = s_textScale;
    m_textSize = percent;
    s_textScale = percent / 100.0;
    if (before == s_textScale) return;
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemPoints * s_textScale);
    QApplication::setFont(font);
    for (QWidget* widget : QApplication::allWidgets()) {
        if (auto* table = qobject_cast<QTableView*>(widget)) {
            QHeaderView* rows = table->verticalHeader();
            rows->setDefaultSectionSize(qRound(rows->defaultSectionSize() * s_textScale / before));
        }
    }
    m_application.setStyleSheet(styleSheet(*s_tokens));  // its fonts are worked out anew
    scaleFonts();
    emit changed();
}

// After the style sheet: setting one gives every widget the font back that it had before.
void Theme::scaleFonts() {
    for (QWidget* widget : QApplication::allWidgets())
        if (const QVariant scale = widget->property(scaleKey); scale.isValid())
            setFontScale(*widget, scale.toDouble(), widget->property(boldKey).toBool());
}

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    s_tokens = dark ? &Tokens::dark() : &Tokens::light();
    m_application.setPalette(paletteOf(*s_tokens));
    m_application.setStyleSheet(styleSheet(*s_tokens));
    scaleFonts();
    emit changed();
}

const Tokens& Theme::tokens() {
    return *s_tokens;
}

QIcon Theme::icon(const QString& name) {
    const QByteArray svg = drawing(name);
    if (svg.isEmpty()) return {};
    QIcon icon;
    icon.addPixmap(drawn(svg, s_tokens->text), QIcon::Normal, QIcon::Off);
    icon.addPixmap(drawn(svg, s_tokens->accent), QIcon::Normal, QIcon::On);
    icon.addPixmap(drawn(svg, s_tokens->control), QIcon::Disabled, QIcon::Off);
    return icon;
}

QIcon Theme::iconOnAccent(const QString& name) {
    const QByteArray svg = drawing(name);
    if (svg.isEmpty()) return {};
    QIcon icon;
    icon.addPixmap(drawn(svg, s_tokens->onAccent), QIcon::Normal, QIcon::Off);
    icon.addPixmap(drawn(svg, s_tokens->control), QIcon::Disabled, QIcon::Off);
    return icon;
}

void setFontScale(QWidget& widget, double scale, bool bold) {
    widget.setProperty(scaleKey, scale);
    widget.setProperty(boldKey, bold);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    widget.setFont(font);
}

void setMuted(QWidget& widget) {
    widget.setProperty("muted", true);
}

void setPage(QWidget& widget) {
    widget.setProperty("page", true);
    widget.setAttribute(Qt::WA_StyledBackground);
}

}  // namespace herleid
