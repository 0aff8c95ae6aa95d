#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace herleid {

class Session;

/// What is seen when no project is open: what this is, and what to do next.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();

signals:
    void townRequested();
    void demoRequested();
    void ownFilesRequested();
    void openRequested();
    void dossierRequested();
    void recentRequested(const QString& file);

private:
    void refresh();

    Session& m_session;
    QWidget* m_column = nullptr;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_town;
    QPushButton* m_demo;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_dossier;
    QLabel* m_townText;
    QLabel* m_demoText;
    QLabel* m_newText;
    QLabel* m_openText;
    QLabel* m_dossierText;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
};

}  // namespace herleid
