#pragma once

#include <QWidget>

#include "model/valuation/objection.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace herleid {

class CommittedText;
class ObjectionDesk;

/// The decision on an objection: outcome, new value, reason, the facts it corrects, and what still stops the closing.
class DecisionPanel : public QWidget {
    Q_OBJECT
public:
    explicit DecisionPanel(ObjectionDesk& desk, QWidget* parent = nullptr);
    void show(const Objection& objection, bool isEditable);
    void commit();
    void retranslate();
    [[nodiscard]] QPushButton& closing() { return *m_close; }

signals:
    /// The case as it is to be; what: is told by the undo stack.
    void edited(const herleid::Objection& objection, const QString& what);
    /// Before the case is closed: what is being typed must be written.
    void closingRequested();

private:
    void chooseOutcome(int row);
    void editValue();
    void propose();
    void refresh();
    void refreshProposal();
    void refreshPoints();
    [[nodiscard]] QString correctedText() const;

    ObjectionDesk& m_desk;
    Objection m_objection;
    bool m_isEditable = false;
    std::optional<Money> m_proposed;
    QLabel* m_title;
    QLabel* m_outcomeLabel;
    QComboBox* m_outcome;
    QLabel* m_valueLabel;
    QLineEdit* m_value;
    QPushButton* m_propose;
    QLabel* m_reasonLabel;
    CommittedText* m_reason;
    QLabel* m_corrected;
    QLabel* m_points;
    QPushButton* m_close;
};

}  // namespace herleid
