#pragma once

#include <QDockWidget>
#include <QPointer>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace herleid {

class Session;

/// The help at the right of the window: a page for every place, the beginning and the glossary, in the user's language.
/// Stands beside the pages where there is room, and in a window of its own where there is not. Esc closes it.
class HelpPanel : public QDockWidget {
    Q_OBJECT
public:
    explicit HelpPanel(Session& session, QWidget* parent = nullptr);
    using QDockWidget::show;
    /// The names of the pages, which are those of their files: "start", "data", …, "glossary".
    [[nodiscard]] static const QStringList& pages();
    void retranslate();
    void applyTheme();
    [[nodiscard]] QString page() const;  ///< the one in view
    [[nodiscard]] QTextBrowser& browser() { return *m_browser; }
    /// The next place in the page where the text stands, from the top again after the last; false where there is none.
    bool find(const QString& text);

public slots:
    void show(int place);  ///< Navigation::Place; −1 is the start page

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] bool hasRoom() const;
    void open(const QString& page);
    void turned(const QUrl& url);

    Session& m_session;
    QComboBox* m_pages;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_close;
    QLineEdit* m_search;
    QLabel* m_notFound;
    QTextBrowser* m_browser;
    QPointer<QWidget> m_former;  // had the focus before
};

}  // namespace herleid
