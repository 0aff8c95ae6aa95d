#pragma once

#include "ui/dialogs/dialog_frame.h"

class QDateEdit;
class QLineEdit;
class QListView;

namespace herleid {

class DwellingSearch;
class ObjectionDesk;
class SearchModel;

/// A new case: the dwelling it is about, when it was received, the value it contests.
class NewObjectionDialog : public DialogFrame {
    Q_OBJECT
public:
    /// propertyId: the dwelling to begin with; empty: it is searched.
    NewObjectionDialog(ObjectionDesk& desk, const std::string& propertyId, QWidget* parent);
    void accept() override;

signals:
    void made(qlonglong number);

private:
    void showFound();
    void choose(const std::string& propertyId);
    void refresh();

    ObjectionDesk& m_desk;
    std::string m_chosen;
    DwellingSearch* m_search;
    SearchModel* m_found;
    QLineEdit* m_field;
    QListView* m_list;
    QDateEdit* m_received;
    QLineEdit* m_value;
    QLineEdit* m_reference;
};

}  // namespace herleid
