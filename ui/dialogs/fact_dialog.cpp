#include "ui/dialogs/fact_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"
#include "ui/text/provenance_words.h"
#include "ui/widgets/fact_input.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

FactDialog::FactDialog(Session& session, std::size_t feature, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_feature(feature),
      m_property(*session.subject()),
      m_definition((*session.project().catalogue())[feature]),
      m_number(new QLineEdit),
      m_level(new QComboBox),
      m_source(new QComboBox),
      m_reason(new QLineEdit),
      m_isVerified(new QCheckBox),
      m_verifiedOn(new QDateEdit) {
    const QString label =
        QString::fromStdString(m_definition.label(session.format().language().toStdString()));
    const QString now = session.format().fact(m_definition, m_property.facts[feature]);
    setHeading(tr("Change a fact"), tr("%1 · %2 is now: %3. Sales keep the facts as they were at the sale.")
                                        .arg(QString::fromStdString(m_property.title()), label, now));
    setAction(tr("Change"));
    if (m_definition.isNumber()) {
        form().addRow(sentenceCase(label), m_number);
        m_number->setFocus();
        m_number->setPlaceholderText(tr("empty: not recorded"));
        m_number->setText(writeNumber(m_property.facts[feature], session.format().language()));
        m_number->selectAll();
        m_level->hide();
    } else {
        fillLevels(*m_level, m_definition, m_property.facts[feature], session.format());
        form().addRow(sentenceCase(label), m_level);
        m_level->setFocus();
        m_number->hide();
    }
    m_isVerified->setText(tr("Verified on"));
    setDateLanguage(*m_verifiedOn, session.format());
    m_verifiedOn->setAccessibleName(tr("Verified on"));
    m_verifiedOn->setDate(QDate::currentDate());
    m_verifiedOn->setEnabled(false);
    connect(m_isVerified, &QCheckBox::toggled, m_verifiedOn, &QWidget::setEnabled);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& key : sourceKeys()) m_source->addItem(sourceText(key.toStdString()), key);
    m_source->setCurrentIndex(-1);
    m_source->lineEdit()->setPlaceholderText(tr("choose, or type another source"));
    m_source->setAccessibleName(tr("Source"));
    m_reason->setPlaceholderText(tr("why the record was not right"));
    form().addRow(tr("Source"), m_source);
    form().addRow(m_isVerified, m_verifiedOn);
    form().addRow(tr("Reason"), m_reason);
    const auto enable = [this] {
        action().setEnabled(!m_source->currentText().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_source, &QComboBox::currentTextChanged, this, enable);
    connect(m_reason, &QLineEdit::textChanged, this, enable);
    enable();
}

// Nothing when the text is no number.
std::optional<double> FactDialog::chosenValue() const {
    if (!m_definition.isNumber()) return m_level->currentData().toDouble();
    return readNumber(m_number->text(), m_session.format().language());
}

std::string FactDialog::chosenSource() const {
    const QString text = m_source->currentText().trimmed();
    const int known = m_source->findText(text, Qt::MatchFixedString);
    return (known >= 0 ? m_source->itemData(known).toString() : text).toStdString();
}

void FactDialog::accept() {
    const std::optional<double> value = chosenValue();
    const Format& format = m_session.format();
    const QString problem =
        value ? factProblem(m_definition, *value, format) : unreadableText(m_number->text(), format);
    if (!problem.isEmpty()) {
        setProblem(problem);
        return;
    }
    Provenance provenance;
    provenance.source = chosenSource();
    provenance.reason = m_reason->text().trimmed().toStdString();
    provenance.method = "edit";
    provenance.recordedOn = fromQDate(QDate::currentDate());
    if (m_isVerified->isChecked()) provenance.verifiedOn = fromQDate(m_verifiedOn->date());
    DialogFrame::accept();
    m_session.recordFact({m_property.id, m_feature, *value, provenance});
}

}  // namespace herleid
