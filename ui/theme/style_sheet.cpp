#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontMetrics>
#include <algorithm>
#include <utility>
#include <vector>

namespace herleid {

namespace {

// Rules name properties set in code (place, muted, tone, primary), never object names.
constexpr auto rules = R"(
QWidget[muted="true"] { color: @muted; }
QWidget[page="true"] { background: @surface; }
QStackedWidget, QSplitter { background: transparent; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }

QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @control; border-radius: 4px;
    padding: 4px 12px; min-height: @buttonHeightpx; }
QToolButton { padding: 4px 6px; }
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:pressed, QToolButton:pressed { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QToolButton:focus { padding: 3px 5px; }
QPushButton:disabled, QToolButton:disabled { color: @control; border-color: @line; background: transparent; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @raised; color: @control; border-color: @raised; }
QToolButton[flat="true"], QPushButton[flat="true"] { border-color: transparent; background: transparent; }
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: @raised; }
QToolButton[flat="true"]:focus, QPushButton[flat="true"]:focus { border: 2px solid @accent; }
QToolButton[steps="true"] { padding-right: 20px; }
QToolButton[steps="true"]:focus { padding-right: 19px; }
QToolButton::menu-button { border: none; width: 18px; }
QToolButton::menu-arrow { image: url(:/icons/chevron.svg); width: 10px; height: 10px; }
QToolButton[small="true"] { padding: 2px; min-height: @smallHeightpx; }
QToolButton[small="true"]:focus { padding: 1px; }
QToolButton[flat="true"]:checked { color: @accent; }
QToolButton[segment="true"]:checked { background: @selection; border-color: @accent; color: @accent; font-weight: bold; }

QLineEdit QToolButton { border: none; padding: 0px; min-height: 0px; background: transparent; }

QToolButton[place="true"] { border: none; border-left: 4px solid transparent; border-radius: 0px; text-align: left;
    padding: 8px 8px 8px 12px; background: transparent; }
QToolButton[place="true"]:hover { background: @raised; }
QToolButton[place="true"]:checked { border-left-color: @accent; background: @surface; color: @accent;
    font-weight: bold; }
QToolButton[place="true"]:focus { border: 2px solid @accent; border-left-width: 4px; padding: 6px 6px 6px 12px; }
QToolButton[place="true"]:disabled { color: @control; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QDoubleSpinBox, QSpinBox { background: @surface; color: @text;
    border: 1px solid @control; border-radius: 4px; padding: 0px 8px; min-height: @fieldHeightpx;
    selection-background-color: @selection; selection-color: @onSelection; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDoubleSpinBox:focus, QSpinBox:focus {
    border: 2px solid @accent; padding: 0px 7px; min-height: @focusHeightpx; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 24px; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron_up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron.svg); width: 10px; height: 10px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: @control; border-color: @line; }
QComboBox QCheckBox { spacing: 6px; }
QCheckBox::indicator, QTableView::indicator { width: 16px; height: 16px; border: 1px solid @control; border-radius: 3px; background: @surface; }
QCheckBox::indicator:hover { background: @raised; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check_@tone.svg); }
QCheckBox::indicator:disabled, QTableView::indicator:disabled { border-color: @line; }
QCheckBox:focus { color: @accent; }

QAbstractItemView { background: @surface; color: @text; border: 1px solid @control; }

QAbstractItemView { background: @surface; alternate-background-color: @surface; border: none; outline: none;
    selection-background-color: @selection; selection-color: @onSelection; gridline-color: @line; }
QTableView::item { padding: 0px 8px; border: none; }
QTableView::item:focus { border: 1px solid @accent; }
QListView::item { padding: 6px 8px; border-radius: 4px; }
QListView::item:hover { background: @raised; }
QListView::item:selected { background: @selection; color: @onSelection; }
QAbstractItemView:focus { border: 1px solid @accent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 4px 11px; font-weight: normal; }
QHeaderView::section:vertical { border-bottom: none; color: @text; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 3px solid transparent;
    padding: 6px 4px; margin-right: 24px; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; background: @raised; }

QWidget[tone="notice"] { background: @noticeSurface; color: @noticeText; }
QWidget[tone="error"] { background: @errorSurface; color: @errorText; }
QWidget[tone="bar"] { background: @raised; color: @text; }
QFrame[tone="notice"] QLabel { color: @noticeText; background: transparent; }
QFrame[tone="error"] QLabel { color: @errorText; background: transparent; }

QProgressBar { background: @surface; border: 1px solid @control; border-radius: 4px; min-height: 10px;
    max-height: 10px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

}  // namespace

QString styleSheet(const Tokens& tokens) {
    // Longer names first where one begins with another.
    const std::vector<std::pair<QString, QColor>> names{{"@noticeSurface", tokens.noticeSurface},
                                                        {"@noticeText", tokens.noticeText},
                                                        {"@errorSurface", tokens.errorSurface},
                                                        {"@errorText", tokens.errorText},
                                                        {"@onSelection", tokens.onSelection},
                                                        {"@selection", tokens.selection},
                                                        {"@onAccent", tokens.onAccent},
                                                        {"@accent", tokens.accent},
                                                        {"@surface", tokens.surface},
                                                        {"@raised", tokens.raised},
                                                        {"@control", tokens.control},
                                                        {"@muted", tokens.mutedText},
                                                        {"@text", tokens.text},
                                                        {"@line", tokens.line}};
    QString sheet = QString::fromLatin1(rules);
    sheet.replace("@tone", tokens.isDark ? "dark" : "light");
    // A minimum of the style sheet is all a layout asks for: it must hold a line of larger text too.
    const int line = QFontMetrics(QApplication::font()).height();
    const int field = std::max(28, line + space::half);
    for (const auto& [name, height] : std::vector<std::pair<QString, int>>{
             {"@buttonHeight", std::max(20, line)}, {"@smallHeight", std::max(16, line)},
             {"@fieldHeight", field}, {"@focusHeight", field - 2}})
        sheet.replace(name, QString::number(height));
    for (const auto& [name, colour] : names) sheet.replace(name, colour.name());
    return sheet;
}

}  // namespace herleid
