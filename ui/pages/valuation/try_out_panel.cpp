#include "ui/pages/valuation/try_out_panel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pages/date_edit.h"
#include "ui/pages/valuation/change_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/text_table.h"

namespace herleid {

TryOutPanel::TryOutPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_figures(new QLabel),
      m_dateLabel(new QLabel),
      m_date(new QDateEdit),
      m_hint(new QLabel),
      m_differenceTitle(new QLabel),
      m_difference(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_figures);
    auto* date = new QHBoxLayout;
    date->addWidget(m_dateLabel);
    date->addWidget(m_date);
    date->addStretch(1);
    layout->addLayout(date);
    layout->addWidget(m_hint);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(0);
    layout->addLayout(m_changes);
    layout->addWidget(m_differenceTitle);
    layout->addWidget(m_difference, 1);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setWordWrap(true);
    setMuted(*m_hint);
    setFontScale(*m_differenceTitle, fontScale::body, true);
    m_dateLabel->setBuddy(m_date);
    m_date->setMinimumWidth(112);
    m_difference->setWraps();
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate chosen) {
        if (!m_session.tryDate(fromQDate(chosen))) refresh();
    });
    retranslate();
}

void TryOutPanel::refresh() {
    const auto& recorded = m_session.valuation();
    const ValueChange* change = m_session.tryOutChange();
    if (!recorded || change == nullptr) return;
    const Format& format = m_session.format();
    const Tokens& tokens = Theme::tokens();
    const auto& tried = m_session.shown();
    const auto line = [&](const QString& label, const QString& amount, const QString& style = {}) {
        return QStringLiteral("<tr><td style='padding-right:16px;color:%1'>%2</td><td align='right' style='%4'>%3</td></tr>")
            .arg(tokens.mutedText.name(), label.toHtmlEscaped(), amount.toHtmlEscaped(), style);
    };
    const Money difference = change->difference();
    m_figures->setText(QStringLiteral("<table cellspacing='0' cellpadding='2'>") +
                       line(tr("Recorded, on %1").arg(format.date(recorded->valuationDate())),
                            format.money(recorded->value())) +
                       line(tr("Try-out, on %1").arg(format.date(tried->valuationDate())),
                            format.money(tried->value()), QStringLiteral("font-weight:bold")) +
                       line(tr("Difference"), format.signedMoney(difference),
                            QStringLiteral("font-weight:bold;color:%1")
                                .arg((difference.cents() < 0 ? tokens.minusText : tokens.plusText).name())) +
                       QStringLiteral("</table>"));
    const QSignalBlocker quiet(m_date);
    m_date->setDate(toQDate(tried->valuationDate()));
    refreshChanges();
    const bool differs = !change->lines.empty();
    m_differenceTitle->setVisible(differs);
    m_difference->setVisible(differs);
    if (!differs) return;
    m_difference->show(changeTable(*change, *recorded, *tried, m_session.market().sales.get(), format),
                       tr("Where the difference comes from"));
}

void TryOutPanel::refreshChanges() {
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const TryOut& tryOut = *m_session.tryOut();
    const Format& format = m_session.format();
    const Property& recorded = *m_session.subject();
    const FeatureCatalogue& catalogue = *m_session.project().catalogue();
    m_hint->setVisible(tryOut.isEmpty());
    if (tryOut.date)
        addChange(tr("Valuation date %1").arg(format.date(*tryOut.date)), tr("Take the valuation date back"),
                  [this] { m_session.tryDate(m_session.valuationDate()); });
    for (const auto& [feature, value] : tryOut.facts) {
        const QString label = sentenceCase(
            QString::fromStdString(catalogue[feature].label(format.language().toStdString())));
        addChange(tr("%1 %2 → %3").arg(label, format.fact(catalogue[feature], recorded.facts[feature]),
                                       format.fact(catalogue[feature], value)),
                  tr("Take back: %1").arg(label),
                  [this, at = feature] { m_session.tryFact(at, m_session.subject()->facts[at]); });
    }
    for (const std::string& id : tryOut.withoutSales) {
        const Sale* sale = m_session.market().valuer->saleOf(id);
        const QString title = saleTitle(id, sale != nullptr ? sale->addressLine : std::string());
        addChange(tr("Without %1").arg(title), tr("Put back: %1").arg(title),
                  [this, id] { m_session.tryWithoutSale(id, false); });
    }
}

void TryOutPanel::addChange(const QString& text, const QString& undoName, std::function<void()> back) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    auto* button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(Theme::icon("undo"));
    button->setToolTip(undoName);
    button->setAccessibleName(undoName);
    layout->addWidget(label, 1);
    layout->addWidget(button);
    // In the next turn: the row, with this button, goes when the change is taken back.
    connect(button, &QToolButton::clicked, this, std::move(back), Qt::QueuedConnection);
    m_changes->addWidget(row);
}

void TryOutPanel::retranslate() {
    m_dateLabel->setText(tr("Valuation date"));
    m_date->setAccessibleName(tr("Valuation date of the try-out"));
    setDateLanguage(*m_date, m_session.format());
    m_hint->setText(
        tr("Nothing is changed yet. Double-click a fact of this dwelling in the matrix or under Facts, leave a sale out, "
           "or choose another date: the value follows at once. Nothing of it is saved."));
    m_differenceTitle->setText(tr("Where the difference comes from"));
    refresh();
}

void TryOutPanel::applyTheme() {
    refresh();
}

}  // namespace herleid
