#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace herleid {

class SearchModel;
class Session;

/// Finds a dwelling by address, number or postcode, and shows the one chosen.
class DwellingFinder : public QWidget {
    Q_OBJECT
public:
    explicit DwellingFinder(Session& session, QWidget* parent = nullptr);
    void takeFocus();
    /// Searches again: the project changed, or another dwelling is in view.
    void search();
    /// Searches only when the dwelling in view is not in the list.
    void follow();
    void retranslate();
    void applyTheme();

private:
    Session& m_session;
    SearchModel* m_found;
    QTimer* m_timer;
    QLineEdit* m_field;
    QAction* m_icon;
    QLabel* m_note;
    QListView* m_results;
};

}  // namespace herleid
