#include "ui/pages/valuation/sale_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/valuation/change_words.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/text_table.h"

namespace herleid {

SalePanel::SalePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_steps(new TextTableView),
      m_reason(new QLabel),
      m_strike(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_strike);
    for (QLabel* label : {m_title, m_summary, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setFontScale(*m_title, fontScale::body, true);
    setMuted(*m_reason);
    m_steps->setWraps();
    connect(m_strike, &QPushButton::clicked, this, [this] { emit strikeRequested(m_number); });
    retranslate();
}

void SalePanel::show(const std::shared_ptr<const Valuation>& valuation, int number) {
    m_valuation = valuation;
    m_number = valuation && number <= static_cast<int>(valuation->matrix().size()) ? number : 0;
    refresh();
}

void SalePanel::refresh() {
    for (QWidget* widget : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_steps),
                            static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_strike)})
        widget->setVisible(m_number > 0);
    if (m_number == 0) {
        m_title->setText(tr("Choose a sale in the matrix or on the map."));
        return;
    }
    const MatrixRow& row = m_valuation->matrix()[static_cast<std::size_t>(m_number - 1)];
    const Format& format = m_session.format();
    const FeatureCatalogue& catalogue = m_valuation->catalogue();
    m_title->setText(QStringLiteral("%1 · %2").arg(m_number).arg(sentenceCase(saleTitle(row.saleId, row.addressLine))));
    m_summary->setText(tr("From the price it fetched to what it says about this dwelling. It weighs %1 in the value.")
                           .arg(format.percent(100 * row.weight)));
    TextTable table;
    table.columns = {{tr("Step"), {}, false},
                     {QString::fromLatin1(row.price.currency().code().data(), 3), {}, true}};
    const auto add = [&](const QString& text, const QString& amount, bool strong, const QString& tip = {}) {
        table.rows.push_back({{text, tip.isEmpty() ? text : tip, strong, false}, {amount, {}, strong, false}});
    };
    add(tr("Sold on %1 for").arg(format.date(row.date)), format.moneyExact(row.price), true);
    for (const PriceCorrection& correction : row.corrections)
        add(priceCorrectionLabel(correction.kind), format.signedMoneyExact(correction.amount), false);
    add(tr("Indexed to %1 (%2)").arg(format.date(m_valuation->valuationDate()), format.signedPercent(row.indexPercent())),
        format.signedMoneyExact(row.indexAmount), false);
    for (const MatrixAdjustment& adjustment : row.adjustments) {
        if (adjustment.amount.cents() == 0) continue;
        QString text = termLabel(adjustment.name, adjustment.features, catalogue, format);
        if (adjustment.name == limitName) {
            text = tr("Outlier: what lies beyond the usual limits does not count");
        } else if (!adjustment.features.empty()) {
            const std::size_t f = adjustment.features.front();
            const QString there = format.fact(catalogue[f], row.facts[f]);
            const QString here = format.fact(catalogue[f], m_valuation->subject().facts[f]);
            if (there != here) text = tr("%1: %2 there, %3 here").arg(text, there, here);
        }
        add(text, format.signedMoneyExact(adjustment.amount), false);
    }
    add(tr("Adjusted price"), format.moneyExact(row.adjustedPrice), true);
    m_steps->show(std::move(table), tr("From the price of this sale to its adjusted price"));
    m_reason->setText(reasonText(row));
}

QString SalePanel::reasonText(const MatrixRow& row) const {
    const Format& format = m_session.format();
    QStringList facts;
    const int days = std::abs(row.likeness.days);
    const QString eligible = format.number(static_cast<double>(m_valuation->parts().eligibility.sales), 0);
    facts << tr("no. %1 by likeness of the %2 sales that could be compared").arg(row.likeness.rank).arg(eligible);
    if (row.likeness.metres) facts << tr("at %1").arg(format.distance(*row.likeness.metres));
    facts << (row.likeness.days <= 0 ? tr("sold %1 days before the valuation date") : tr("sold %1 days after the valuation date"))
                 .arg(format.number(days, 0));
    QStringList differing;
    for (const std::size_t feature : row.likeness.differingFeatures)
        differing << QString::fromStdString(m_valuation->catalogue()[feature].label(format.language().toStdString()));
    QString text = tr("Why chosen: %1.").arg(facts.join(QStringLiteral(", ")));
    text += u' ' + (differing.isEmpty() ? tr("No recorded fact differs.") : tr("Different: %1.").arg(differing.join(QStringLiteral(", "))));
    if (row.isOwnSale) text += u' ' + tr("It is a sale of this dwelling itself.");
    if (row.needsCaution()) text += u' ' + tr("Its corrections are large: read it with caution.");
    return text;
}

void SalePanel::retranslate() {
    m_strike->setText(tr("Try without this sale"));
    refresh();
}

}  // namespace herleid
