#pragma once

#include <QWidget>
#include <string>

#include "model/facts/result.h"

class QStackedWidget;

namespace herleid {

class ObjectionDesk;
class PlaceBar;
class PortfolioView;
class Session;
class ValuationPage;

/// The place Value: one dwelling with what explains its value, or the list of all with the map. A dwelling opened from the
/// list is followed by the next of the list, one that was searched by the next that was found.
class ValuePlace : public QWidget {
    Q_OBJECT
public:
    explicit ValuePlace(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] ValuationPage& dwelling() { return *m_dwelling; }
    [[nodiscard]] PortfolioView& list() { return *m_list; }
    /// Whose try-outs are taken over in a case.
    void setDesk(ObjectionDesk& desk);
    void showList();
    void showDwelling();
    [[nodiscard]] bool isList() const;
    void focusSearch();
    void step(int by);
    void retranslate();
    void applyTheme();

signals:
    void failed(const herleid::Error& error);
    void objectionRequested(const QString& propertyId);
    /// A case is to be seen: what was tried is in it.
    void caseRequested(qlonglong number);

private:
    void openFromList(const QString& propertyId);
    void refreshSteps();
    void refreshObjection();
    void takeOver();

    Session& m_session;
    ObjectionDesk* m_desk = nullptr;
    PlaceBar* m_bar;
    ValuationPage* m_dwelling;
    PortfolioView* m_list;
    QStackedWidget* m_stack;
    std::string m_fromList;  // the dwelling that was opened from the list; empty: it was searched
};

}  // namespace herleid
