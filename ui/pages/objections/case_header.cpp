#include "ui/pages/objections/case_header.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"
#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/committed_text.h"
#include "ui/widgets/money_input.h"

namespace herleid {

namespace {

constexpr int columns = 4;

}  // namespace

CaseHeader::CaseHeader(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_open(new QPushButton),
      m_makeDocuments(new QPushButton),
      m_makeDossier(new QPushButton),
      m_about(new QLabel),
      m_receivedLabel(new QLabel),
      m_received(new QDateEdit),
      m_dueLabel(new QLabel),
      m_due(new QDateEdit),
      m_valueLabel(new QLabel),
      m_value(new QLineEdit),
      m_referenceLabel(new QLabel),
      m_reference(new QLineEdit),
      m_documentsLabel(new QLabel),
      m_documents(new CommittedText(1)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::one);
    layout->setVerticalSpacing(space::one);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::one);
    top->addWidget(m_title, 1);
    for (QPushButton* button : {m_makeDocuments, m_makeDossier, m_open}) top->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(top, 0, 0, 1, columns);
    layout->addWidget(m_about, 1, 0, 1, columns);
    const auto put = [&](int column, QLabel* label, QWidget* field) {
        label->setBuddy(field);
        layout->addWidget(label, 2, column);
        layout->addWidget(field, 3, column);
        layout->setColumnStretch(column, 1);
    };
    put(0, m_receivedLabel, m_received);
    put(1, m_dueLabel, m_due);
    put(2, m_valueLabel, m_value);
    put(3, m_referenceLabel, m_reference);
    auto* papers = new QHBoxLayout;
    papers->setSpacing(space::one);
    papers->addWidget(m_documentsLabel, 0, Qt::AlignTop);
    papers->addWidget(m_documents, 1);
    m_documentsLabel->setBuddy(m_documents);
    m_documentsLabel->setContentsMargins(0, space::one, 0, 0);
    layout->addLayout(papers, 4, 0, 1, columns);
    setFontScale(*m_title, fontScale::heading, true);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    setMuted(*m_about);
    for (QDateEdit* edit : {m_received, m_due}) {
        setDateLanguage(*edit, m_session.format());
        connect(edit, &QDateEdit::dateChanged, this, &CaseHeader::editDates);
    }
    connect(m_value, &QLineEdit::editingFinished, this, &CaseHeader::editValue);
    connect(m_reference, &QLineEdit::editingFinished, this, [this] {
        Objection changed = m_objection;
        changed.reference = m_reference->text().trimmed().toStdString();
        if (changed.reference != m_objection.reference) edit(changed, tr("file"));
    });
    connect(m_documents, &CommittedText::committed, this, [this](const QString& text) {
        Objection changed = m_objection;
        changed.documents.clear();
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty()) changed.documents.push_back(line.trimmed().toStdString());
        if (changed.documents != m_objection.documents) edit(changed, tr("documents"));
    });
    connect(m_open, &QPushButton::clicked, this, &CaseHeader::dwellingRequested);
    connect(m_makeDocuments, &QPushButton::clicked, this, &CaseHeader::documentsRequested);
    connect(m_makeDossier, &QPushButton::clicked, this, &CaseHeader::dossierRequested);
    offer(false, false);
}

void CaseHeader::edit(const Objection& changed, const QString& what) {
    if (!m_isFilling) emit edited(changed, what);
}

// A day of receipt brings its own term, as long as nobody set another one.
void CaseHeader::editDates() {
    if (m_isFilling) return;
    Objection changed = m_objection;
    changed.receivedOn = fromQDate(m_received->date());
    const bool isDefault = m_objection.dueOn == defaultDueDate(m_objection.receivedOn);
    changed.dueOn = changed.receivedOn != m_objection.receivedOn && isDefault ? defaultDueDate(changed.receivedOn)
                                                                              : fromQDate(m_due->date());
    edit(changed, changed.receivedOn != m_objection.receivedOn ? tr("date of receipt") : tr("due date"));
}

void CaseHeader::editValue() {
    const auto value = readMoney(m_value->text(), m_objection.contestedValue.currency(), m_session.format());
    if (!value) m_value->setText(writeMoney(m_objection.contestedValue, m_session.format()));
    if (!value || *value == m_objection.contestedValue) return;
    Objection changed = m_objection;
    changed.contestedValue = *value;
    changed.valuation.reset();  // it was of another value
    edit(changed, tr("contested value"));
}

void CaseHeader::show(const Objection& objection, const QString& title, bool isEditable) {
    const Format& format = m_session.format();
    m_isFilling = true;
    m_objection = objection;
    m_title->setText(title);
    m_received->setDate(toQDate(objection.receivedOn));
    m_due->setDate(toQDate(objection.dueOn));
    if (!m_value->hasFocus() || !m_value->isModified()) m_value->setText(writeMoney(objection.contestedValue, format));
    if (!m_reference->hasFocus() || !m_reference->isModified()) m_reference->setText(QString::fromStdString(objection.reference));
    QStringList documents;
    for (const std::string& document : objection.documents) documents << QString::fromStdString(document);
    m_documents->showText(documents.join(u'\n'));
    for (QWidget* field : {static_cast<QWidget*>(m_received), static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_value)})
        field->setEnabled(isEditable);
    m_reference->setReadOnly(!isEditable);
    m_documents->setReadOnly(!isEditable);
    QString about = tr("Objection %1 to %2 on %3.")
                        .arg(QString::number(objection.number), format.money(objection.contestedValue), format.date(objection.valuationDate));
    if (objection.valuation) about += u' ' + tr("Stored as value %1.").arg(*objection.valuation);
    m_about->setText(about);
    refreshTimes();
    m_isFilling = false;
}

void CaseHeader::refreshTimes() {
    if (m_objection.state == ObjectionState::Closed) {
        m_dueLabel->setText(m_objection.decidedOn ? tr("Decided on %1").arg(m_session.format().date(*m_objection.decidedOn)) : tr("Due"));
        return;
    }
    m_dueLabel->setText(tr("Due (%1)").arg(daysLeftText(m_objection.dueOn, fromQDate(QDate::currentDate()))));
}

void CaseHeader::offer(bool documents, bool dossier) {
    m_makeDocuments->setVisible(documents);
    m_makeDossier->setVisible(dossier);
}

void CaseHeader::commit() { m_documents->commit(); }

void CaseHeader::retranslate() {
    m_isFilling = true;
    for (QDateEdit* edit : {m_received, m_due}) setDateLanguage(*edit, m_session.format());
    m_isFilling = false;
    m_open->setText(tr("Show its value"));
    m_makeDocuments->setText(tr("Documents…"));
    m_makeDossier->setText(tr("Dossier…"));
    m_open->setToolTip(tr("Opens the dwelling under Value"));
    m_receivedLabel->setText(tr("Received"));
    refreshTimes();
    m_due->setToolTip(tr("The end of the year of receipt, or six weeks after receipt for what is received in its last six "
                         "weeks. Check the term that holds for you; another day can be entered."));
    m_valueLabel->setText(tr("Contested value"));
    m_referenceLabel->setText(tr("Case file no."));
    m_reference->setPlaceholderText(tr("Number of the file, no names"));
    m_documentsLabel->setText(tr("Documents"));
    m_documents->setPlaceholderText(tr("Where they are, one on a line. No contents, no names of persons."));
    m_received->setAccessibleName(m_receivedLabel->text());
    m_due->setAccessibleName(tr("Due"));
    m_value->setAccessibleName(m_valueLabel->text());
    m_reference->setAccessibleName(m_referenceLabel->text());
    m_documents->setAccessibleName(m_documentsLabel->text());
}

}  // namespace herleid
