#pragma once

#include <QWidget>
#include <functional>

#include "model/valuation/objection.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class CommittedText;
class GroundsModel;
class ObjectionDesk;

/// The checklist of grounds, and of the chosen one: what the resident says, what was tried, its effect, the answer.
class GroundsPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroundsPanel(ObjectionDesk& desk, QWidget* parent = nullptr);
    void show(const Objection& objection, bool isEditable);
    void choose(GroundKind kind);
    [[nodiscard]] GroundKind chosen() const;
    void commit();
    void retranslate();
    void applyTheme();
    [[nodiscard]] QTableView& list() { return *m_list; }

signals:
    /// The case as it is to be; what: is told by the undo stack.
    void edited(const herleid::Objection& objection, const QString& what);
    /// The try-out of a ground is on: it is worked on under Value.
    void tryOutBegun();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDetail();
    void tick(GroundKind kind, bool isRaised);
    void edit(const std::function<void(ObjectionGround&)>& change, const QString& what);
    void refreshDetail();
    void refreshActions();
    void fitList();

    ObjectionDesk& m_desk;
    Objection m_objection;
    bool m_isEditable = false;
    GroundKind m_kind{};  // whose texts are in the fields
    GroundsModel* m_model;
    QBoxLayout* m_halves = nullptr;
    QTableView* m_list;
    QWidget* m_detail;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_claimLabel;
    CommittedText* m_claim;
    QLabel* m_tried;
    QPushButton* m_try;
    QPushButton* m_takeOver;
    QPushButton* m_forget;
    QLabel* m_answerLabel;
    QComboBox* m_answer;
    CommittedText* m_answerText;
};

}  // namespace herleid
