#pragma once

#include <QIcon>
#include <QObject>
#include <QPalette>

#include "ui/theme/tokens.h"

class QApplication;
class QWidget;

namespace herleid {

/// Dresses the application in the light or the dark tokens: Fusion, a palette, one style sheet, icons drawn
/// in the colour of the text. GUI thread only.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Remembers the palette the system gave, so that "system" can be told light or dark.
    explicit Theme(QApplication& application);
    ~Theme() override;

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// percent of the system's text size: one of textSizes. Widgets that exist keep their proportions.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }
    /// The text size as a factor: heights and widths that hold text are multiplied by it.
    [[nodiscard]] static double textScale();
    /// The tokens in use; the light ones before any Theme exists.
    [[nodiscard]] static const Tokens& tokens();
    /// The drawn icon of resources/icons, in the colour of the text, the accent when checked.
    [[nodiscard]] static QIcon icon(const QString& name);
    /// The same for a button filled with the accent.
    [[nodiscard]] static QIcon iconOnAccent(const QString& name);

signals:
    void changed();

private:
    void scaleFonts();

    QApplication& m_application;
    bool m_systemIsDark = false;
    ThemeChoice m_choice = ThemeChoice::System;
    double m_systemPoints = 0;
    int m_textSize = 100;
};

/// Makes the widget's font one of the three sizes; it stays so when the text size changes.
void setFontScale(QWidget& widget, double scale, bool bold = false);
/// Shows the label's text in the muted colour; follows the theme.
void setMuted(QWidget& widget);
/// Gives the widget the background of a page.
void setPage(QWidget& widget);

}  // namespace herleid
