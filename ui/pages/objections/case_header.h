#pragma once

#include <QWidget>

#include "model/valuation/objection.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace herleid {

class CommittedText;
class Session;

/// The top of a case: which dwelling, the contested value, received, due with the days left, and where the file is.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeader(Session& session, QWidget* parent = nullptr);
    void show(const Objection& objection, const QString& title, bool isEditable);
    void commit();
    /// Which papers of the case somebody makes: without one there is no button.
    void offer(bool documents, bool dossier);
    void retranslate();

signals:
    /// The case as it is to be; what: is told by the undo stack.
    void edited(const herleid::Objection& objection, const QString& what);
    void dwellingRequested();
    void documentsRequested();
    void dossierRequested();

private:
    void edit(const Objection& changed, const QString& what);
    void refreshTimes();
    void editDates();
    void editValue();

    Session& m_session;
    Objection m_objection;
    bool m_isFilling = false;
    QLabel* m_title;
    QPushButton* m_open;
    QPushButton* m_makeDocuments;
    QPushButton* m_makeDossier;
    QLabel* m_about;
    QLabel* m_receivedLabel;
    QDateEdit* m_received;
    QLabel* m_dueLabel;
    QDateEdit* m_due;
    QLabel* m_valueLabel;
    QLineEdit* m_value;
    QLabel* m_referenceLabel;
    QLineEdit* m_reference;
    QLabel* m_documentsLabel;
    CommittedText* m_documents;
};

}  // namespace herleid
