#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <vector>

namespace herleid {

enum class ThemeChoice { System, Light, Dark };

/// Every colour, distance and font size of the window, in this one place. Colours of data are Okabe & Ito's
/// (2008), lightened in the dark theme; those marked "text" are darkened or lightened until they can be read.
/// tests/ui holds every pair of pairsToRead() at 4.5 : 1 and of pairsToSee() at 3 : 1
/// (WCAG 2.1, 1.4.3, 1.4.11).
struct Tokens {
    bool isDark = false;
    QColor window;   ///< behind everything, and the navigation
    QColor surface;  ///< pages, tables, fields
    QColor raised;   ///< headings in tables, hovered rows, bars
    QColor line;     ///< hairlines that only decorate
    QColor control;  ///< outlines of controls
    QColor text;
    QColor mutedText;
    QColor accent;  ///< the one accent: links, focus, the chosen place
    QColor onAccent;
    QColor selection;
    QColor onSelection;
    QColor plus;       ///< data: raises the value
    QColor minus;      ///< data: lowers the value
    QColor evidence;   ///< data: named sales
    QColor highlight;  ///< data: the subject
    QColor neutral;    ///< data: baseline and outcome
    QColor context;    ///< data: sales that are only there to show where the city is
    QColor middle;     ///< data: zero on a scale between minus and plus
    QColor fewest;     ///< data: least on a scale that only rises; middle and most follow
    QColor halfway;    ///< data: the middle of that scale
    QColor most;       ///< data: most on that scale, the farthest from the background
    QColor plusText;
    QColor minusText;
    QColor noticeSurface;
    QColor noticeText;
    QColor errorSurface;
    QColor errorText;

    [[nodiscard]] static const Tokens& light();
    [[nodiscard]] static const Tokens& dark();

    struct Pair {
        QString name;
        QColor front;
        QColor back;
    };
    [[nodiscard]] std::vector<Pair> pairsToRead() const;
    [[nodiscard]] std::vector<Pair> pairsToSee() const;
};

/// Contrast ratio of two opaque colours, 1 to 21: (L₁ + 0.05) / (L₂ + 0.05) with L the relative luminance of
/// sRGB. Source: WCAG 2.1, definitions.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Distances, in device-independent pixels: multiples of 8 and, inside controls, of 4.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
inline constexpr int row = 28;  ///< a line in a table
inline constexpr int icon = 20;
inline constexpr int navigation = 168;
inline constexpr int compactNavigation = 56;
inline constexpr int compactBelow = 1120;  ///< width of a window in which the navigation has no words
}  // namespace space

/// What a person can make of all text, in percent of the system's size.
inline constexpr std::array<int, 5> textSizes{100, 125, 150, 175, 200};

/// Font sizes relative to the system's.
namespace fontScale {
inline constexpr double body = 1.0;
inline constexpr double heading = 1.25;
inline constexpr double display = 1.75;
}  // namespace fontScale

}  // namespace herleid
