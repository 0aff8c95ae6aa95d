#include "ui/pages/objections/decision_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "ui/session/objection_desk.h"
#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/committed_text.h"
#include "ui/widgets/money_input.h"

namespace herleid {

namespace {

constexpr ObjectionOutcome outcomes[] = {ObjectionOutcome::Undecided, ObjectionOutcome::Upheld, ObjectionOutcome::PartlyUpheld,
                                         ObjectionOutcome::Dismissed};

}  // namespace

DecisionPanel::DecisionPanel(ObjectionDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_outcomeLabel(new QLabel),
      m_outcome(new QComboBox),
      m_valueLabel(new QLabel),
      m_value(new QLineEdit),
      m_propose(new QPushButton),
      m_reasonLabel(new QLabel),
      m_reason(new CommittedText(2)),
      m_corrected(new QLabel),
      m_points(new QLabel),
      m_close(new QPushButton) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::one);
    layout->setVerticalSpacing(space::one);
    layout->addWidget(m_title, 0, 0, 1, 4);
    layout->addWidget(m_outcomeLabel, 1, 0);
    layout->addWidget(m_outcome, 1, 1);
    layout->addWidget(m_valueLabel, 1, 2);
    layout->addWidget(m_value, 1, 3);
    layout->addWidget(m_propose, 2, 0, 1, 4, Qt::AlignRight);
    layout->addWidget(m_reasonLabel, 3, 0, 1, 4);
    layout->addWidget(m_reason, 4, 0, 1, 4);
    layout->addWidget(m_corrected, 5, 0, 1, 4);
    layout->addWidget(m_points, 6, 0, 1, 4);
    layout->addWidget(m_close, 7, 0, 1, 4, Qt::AlignRight);
    layout->setColumnStretch(3, 1);
    setFontScale(*m_title, fontScale::heading, true);
    for (QLabel* label : {m_corrected, m_points}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_outcomeLabel->setBuddy(m_outcome);
    m_valueLabel->setBuddy(m_value);
    m_reasonLabel->setBuddy(m_reason);
    m_close->setProperty("primary", true);
    connect(m_outcome, &QComboBox::activated, this, &DecisionPanel::chooseOutcome);
    connect(m_value, &QLineEdit::editingFinished, this, &DecisionPanel::editValue);
    connect(m_propose, &QPushButton::clicked, this, &DecisionPanel::propose);
    connect(m_reason, &CommittedText::committed, this, [this](const QString& text) {
        Objection changed = m_objection;
        changed.reason = text.toStdString();
        emit edited(changed, tr("reason of the decision"));
    });
    connect(m_close, &QPushButton::clicked, this, &DecisionPanel::closingRequested);
    connect(&m_desk.session(), &Session::jobChanged, this, &DecisionPanel::refreshPoints);
    connect(&m_desk.session(), &Session::marketChanged, this, &DecisionPanel::refreshProposal);
}

// Who upholds gets the value that the accepted try-outs come to, to keep or to change.
void DecisionPanel::chooseOutcome(int row) {
    Objection changed = m_objection;
    changed.outcome = outcomes[row];
    if (changed.outcome == m_objection.outcome) return;
    const bool isUpheld = changed.outcome == ObjectionOutcome::Upheld || changed.outcome == ObjectionOutcome::PartlyUpheld;
    if (!isUpheld) changed.newValue.reset();
    else if (!changed.newValue) changed.newValue = m_proposed;
    emit edited(changed, tr("decision"));
}

void DecisionPanel::editValue() {
    Objection changed = m_objection;
    changed.newValue.reset();
    if (!m_value->text().trimmed().isEmpty())
        changed.newValue = readMoney(m_value->text(), m_objection.contestedValue.currency(), m_desk.session().format());
    if (changed.newValue != m_objection.newValue && (changed.newValue || m_value->text().trimmed().isEmpty()))
        emit edited(changed, tr("new value"));
    else
        m_value->setModified(false);
    refresh();
}

void DecisionPanel::propose() {
    Objection changed = m_objection;
    changed.newValue = m_proposed;
    if (changed.newValue != m_objection.newValue) emit edited(changed, tr("new value"));
}

void DecisionPanel::show(const Objection& objection, bool isEditable) {
    m_objection = objection;
    m_isEditable = isEditable;
    refresh();
}

void DecisionPanel::refresh() {
    const bool isUpheld = m_objection.outcome == ObjectionOutcome::Upheld || m_objection.outcome == ObjectionOutcome::PartlyUpheld;
    m_outcome->setCurrentIndex(static_cast<int>(m_objection.outcome));
    m_outcome->setEnabled(m_isEditable);
    if (!m_value->hasFocus() || !m_value->isModified())
        m_value->setText(m_objection.newValue ? writeMoney(*m_objection.newValue, m_desk.session().format()) : QString());
    m_value->setEnabled(m_isEditable && isUpheld);
    m_reason->showText(QString::fromStdString(m_objection.reason));
    m_reason->setReadOnly(!m_isEditable);
    const QString corrected = correctedText();
    m_corrected->setText(corrected);
    m_corrected->setVisible(!corrected.isEmpty());
    refreshProposal();
    refreshPoints();
}

void DecisionPanel::refreshProposal() {
    const auto change = m_isEditable ? m_desk.acceptedChange(m_objection) : std::nullopt;
    m_proposed = change ? std::optional(proposedValue(m_objection, *change)) : std::nullopt;
    m_propose->setVisible(m_proposed.has_value());
    if (!m_proposed) return;
    const Format& format = m_desk.session().format();
    m_propose->setText(tr("Accepted try-outs: %1 (%2)").arg(format.money(*m_proposed), format.signedMoney(change->difference())));
    m_propose->setEnabled(m_value->isEnabled() && m_objection.newValue != m_proposed);
}

QString DecisionPanel::correctedText() const {
    TryOut facts = acceptedTryOut(m_objection);
    facts.withoutSales.clear();
    facts.date.reset();
    if (facts.isEmpty()) return {};
    const Session& session = m_desk.session();
    const auto property = session.project().property(m_objection.propertyId);
    const QString text = triedText(facts, property && m_isEditable ? &*property : nullptr, *session.project().catalogue(), session.format());
    return m_isEditable ? tr("Closing records, with this objection as the source: %1").arg(text)
                        : tr("Recorded with this objection as the source: %1").arg(text);
}

void DecisionPanel::refreshPoints() {
    if (m_objection.number == 0) return;
    const auto points = openPoints(m_objection);
    QStringList lines;
    if (m_isEditable && !points.empty()) {
        lines << tr("Before the case can be closed:");
        for (const OpenPoint& point : points) lines << QStringLiteral("· ") + openPointText(point);
    } else if (m_isEditable) {
        lines << tr("✓ Every ground is answered. The case can be closed.");
    } else {
        lines << tr("This case is closed. It is not changed any more.");
    }
    m_points->setText(lines.join(u'\n'));
    m_close->setVisible(m_isEditable);
    m_close->setEnabled(points.empty() && !m_desk.session().isBusy());
}

void DecisionPanel::commit() { m_reason->commit(); }

void DecisionPanel::retranslate() {
    m_title->setText(tr("Decision on the objection"));
    m_outcomeLabel->setText(tr("Objection is"));
    m_outcome->setAccessibleName(tr("Decision on the objection"));
    m_valueLabel->setText(tr("New value"));
    m_value->setAccessibleName(m_valueLabel->text());
    m_propose->setToolTip(tr("The contested value with what all accepted try-outs do together, by the model in use"));
    m_reasonLabel->setText(tr("Reason of the decision"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_close->setText(tr("Close the case"));
    m_close->setToolTip(tr("Writes the decision and records the corrected facts. Can be undone until other work replaces the data."));
    const int outcome = std::max(0, m_outcome->currentIndex());
    m_outcome->clear();
    for (const ObjectionOutcome one : outcomes) m_outcome->addItem(objectionOutcomeText(one));
    m_outcome->setCurrentIndex(outcome);
    if (m_objection.number != 0) refresh();
}

}  // namespace herleid
