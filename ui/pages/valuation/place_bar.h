#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace herleid {

/// The line above the place Value: one dwelling or the list with the map, the objection to the dwelling, and the steps
/// from dwelling to dwelling.
class PlaceBar : public QWidget {
    Q_OBJECT
public:
    enum View { OneDwelling, List };
    explicit PlaceBar(QWidget* parent = nullptr);
    void setView(View view);
    [[nodiscard]] View view() const;
    void setSteps(bool previous, bool next, bool isShown);
    void setCanObject(bool can);
    /// The objection the try-out in view is for; 0: none.
    void setTriedFor(qlonglong objection, bool canTakeOver);
    void retranslate();
    void applyTheme();

signals:
    void viewChosen(int view);
    void stepRequested(int by);
    void objectionRequested();
    void takeOverRequested();

private:
    QToolButton* m_one;
    QToolButton* m_list;
    QButtonGroup* m_views;
    QToolButton* m_takeOver;
    QToolButton* m_object;
    qlonglong m_objection = 0;
    QToolButton* m_previous;
    QToolButton* m_next;
};

}  // namespace herleid
