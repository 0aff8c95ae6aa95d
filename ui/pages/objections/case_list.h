#pragma once

#include <QWidget>
#include <optional>

#include "data/objection_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace herleid {

class ObjectionDesk;
class ObjectionsModel;

/// The cases of a project, with what they are filtered by, and the button for a new one.
class CaseList : public QWidget {
    Q_OBJECT
public:
    explicit CaseList(ObjectionDesk& desk, QWidget* parent = nullptr);
    /// Reads the list again; the case in view stays marked where it is in the list.
    void read();
    /// Marks the case, and takes the filters away where they hide it.
    void mark(std::int64_t number);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QLineEdit& field() { return *m_text; }
    void setFilter(const ObjectionFilter& filter);
    void retranslate();
    void applyTheme();

signals:
    void chosen(qlonglong number);
    void newRequested();
    void failed(const herleid::Error& error);

private:
    [[nodiscard]] ObjectionFilter filter() const;
    void fillChoices();
    void fitColumns();

    ObjectionDesk& m_desk;
    ObjectionsModel* m_model;
    QPushButton* m_new;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_ground;
    QComboBox* m_due;
    QLabel* m_note;
    QTableView* m_table;
    std::int64_t m_marked = 0;
};

}  // namespace herleid
