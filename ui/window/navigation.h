#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QBoxLayout;
class QButtonGroup;
class QToolButton;

namespace herleid {

class Session;

/// The five places at the left, and language and theme below them.
class Navigation : public QWidget {
    Q_OBJECT
public:
    enum Place { Data, Market, Value, Quality, Objections, Places };

    explicit Navigation(Session& session, QWidget* parent = nullptr);
    void choose(int place);
    [[nodiscard]] int place() const;
    void setPlacesEnabled(bool enabled);
    /// Icons without words, for narrow windows; the words are then in the tooltips.
    void setCompact(bool compact);
    void chooseTextSize(int percent);
    void retranslate();
    void applyTheme();

signals:
    void chosen(int place);
    void homeRequested();
    void helpRequested();

private:
    void fitWidth();

    Session& m_session;
    QToolButton* m_home;
    QButtonGroup* m_places;
    QToolButton* m_dutch;
    QToolButton* m_english;
    QToolButton* m_theme;
    QActionGroup* m_textSizes;
    QAction* m_textSizeTitle;
    bool m_isCompact = false;
    QToolButton* m_help;
    QBoxLayout* m_foot;
};

}  // namespace herleid
