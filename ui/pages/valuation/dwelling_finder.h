#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace herleid {

class DwellingSearch;
class SearchModel;
class Session;

/// Finds a dwelling by address, postcode, WOZ number or BAG number while one types, and shows the one chosen: by a click,
/// by Enter the first, by the arrow keys the next.
class DwellingFinder : public QWidget {
    Q_OBJECT
public:
    explicit DwellingFinder(Session& session, QWidget* parent = nullptr);
    void takeFocus();
    /// Searches again: the project changed.
    void search();
    void retranslate();
    void applyTheme();
    /// Shows the dwelling that is so many further in the list; false where there is none.
    bool step(int by);
    [[nodiscard]] bool canStep(int by) const;
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_results; }
    [[nodiscard]] bool isSearching() const;
    /// Another dwelling is in view: it is marked where it is in the list.
    void follow();

signals:
    void listChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFound();
    void mark();
    void openFirst();

    Session& m_session;
    DwellingSearch* m_search;
    SearchModel* m_found;
    QLineEdit* m_field;
    QAction* m_icon;
    QLabel* m_note;
    QListView* m_results;
    bool m_opensFirst = false;  // Enter was pressed before the answer came
};

}  // namespace herleid
