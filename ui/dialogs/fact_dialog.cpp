#include "ui/dialogs/fact_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <cmath>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"
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
      m_source(new QLineEdit),
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
        if (m_property.facts.has(feature))
            m_number->setText(QLocale(session.format().language() == "nl" ? QLocale::Dutch : QLocale::English)
                                  .toString(m_property.facts[feature], 'g', QLocale::FloatingPointShortest)
                                  .remove(session.format().language() == "nl" ? u'.' : u','));
        m_number->selectAll();
        m_level->hide();
    } else {
        fillLevels();
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
    m_source->setPlaceholderText(tr("such as: owner, photograph, visit"));
    m_reason->setPlaceholderText(tr("why the record was not right"));
    form().addRow(tr("Source"), m_source);
    form().addRow(m_isVerified, m_verifiedOn);
    form().addRow(tr("Reason"), m_reason);
    const auto enable = [this] {
        action().setEnabled(!m_source->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_source, &QLineEdit::textChanged, this, enable);
    connect(m_reason, &QLineEdit::textChanged, this, enable);
    enable();
}

void FactDialog::fillLevels() {
    const Format& format = m_session.format();
    m_level->addItem(format.fact(m_definition, Facts::missing()), Facts::missing());
    const std::size_t levels = m_definition.kind == FeatureKind::Flag ? 2 : m_definition.levels.size();
    for (std::size_t level = 0; level < levels; ++level)
        m_level->addItem(format.fact(m_definition, static_cast<double>(level)), static_cast<double>(level));
    if (m_property.facts.has(m_feature))
        m_level->setCurrentIndex(static_cast<int>(m_property.facts[m_feature]) + 1);
}

// Nothing when the text is no number. Only the decimal sign of the chosen language is read, and no grouping,
// so that 0,9 can never become 9.
std::optional<double> FactDialog::chosenValue() const {
    if (!m_definition.isNumber()) return m_level->currentData().toDouble();
    QString text = m_number->text().trimmed();
    if (text.isEmpty()) return Facts::missing();
    const bool isDutch = m_session.format().language() == "nl";
    if (text.contains(isDutch ? u'.' : u',')) return std::nullopt;
    if (isDutch) text.replace(u',', u'.');
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void FactDialog::accept() {
    const std::optional<double> value = chosenValue();
    const Format& format = m_session.format();
    if (!value) {
        setProblem(tr("“%1” is not read as a number. Write it without separators of thousands, with a %2 for "
                      "decimals.")
                       .arg(m_number->text(), format.language() == "nl" ? tr("comma") : tr("point")));
        return;
    }
    if (m_definition.minimum && *value < *m_definition.minimum) {
        setProblem(
            tr("The smallest value allowed is %1.").arg(format.fact(m_definition, *m_definition.minimum)));
        return;
    }
    if (m_definition.maximum && *value > *m_definition.maximum) {
        setProblem(
            tr("The largest value allowed is %1.").arg(format.fact(m_definition, *m_definition.maximum)));
        return;
    }
    Provenance provenance;
    provenance.source = m_source->text().trimmed().toStdString();
    provenance.reason = m_reason->text().trimmed().toStdString();
    provenance.method = "edit";
    provenance.recordedOn = fromQDate(QDate::currentDate());
    if (m_isVerified->isChecked()) provenance.verifiedOn = fromQDate(m_verifiedOn->date());
    DialogFrame::accept();
    m_session.recordFact({m_property.id, m_feature, *value, provenance});
}

}  // namespace herleid
