#include "ui/pages/data/sale_decision_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/text/finding_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"

namespace herleid {

SaleDecisionPanel::SaleDecisionPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_job(new LatestJob(this)),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_state(new QLabel),
      m_reasons(new QLabel),
      m_whatIf(new QLabel),
      m_why(new QLineEdit),
      m_turn(new QPushButton),
      m_withdraw(new QPushButton),
      m_open(new QPushButton) {
    auto* words = new QWidget;
    auto* text = new QVBoxLayout(words);
    text->setContentsMargins(0, 0, space::one, 0);
    text->setSpacing(space::one);
    for (QLabel* label : {m_title, m_summary, m_state, m_reasons, m_whatIf}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->addWidget(label);
    }
    text->addStretch(1);
    setFontScale(*m_title, fontScale::heading, true);
    setFontScale(*m_state, fontScale::body, true);
    setMuted(*m_summary);
    m_reasons->setTextFormat(Qt::RichText);
    auto* scroll = new QScrollArea;
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_why);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_turn);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_why, &QLineEdit::textChanged, this, &SaleDecisionPanel::refresh);
    connect(m_turn, &QPushButton::clicked, this,
            [this] { decide(m_sale->isIncluded ? SaleDecision::Exclude : SaleDecision::Include); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide(SaleDecision::Withdrawn); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { emit dwellingRequested(QString::fromStdString(m_sale->propertyId)); });
    connect(&session, &Session::marketChanged, this, &SaleDecisionPanel::readWhatIf);
    connect(&session, &Session::decided, this, [this] {
        if (m_sale) show(std::string(m_sale->saleId));
    });
    retranslate();
}

void SaleDecisionPanel::show(const std::string& saleId) {
    const bool isOther = !m_sale || m_sale->saleId != saleId;
    m_sale.reset();
    if (m_session.isOpen() && !saleId.empty())
        if (auto sale = screenedSale(m_session.project(), saleId)) m_sale = std::move(*sale);
    if (isOther) m_why->clear();
    refresh();
    readWhatIf();
}

void SaleDecisionPanel::readWhatIf() {
    m_whatIf->clear();
    m_job->drop();
    const LoadedMarket& market = m_session.market();
    if (!m_sale || !isVisible() || !market.price || !market.sales) return;
    auto property = m_session.project().property(m_sale->propertyId);
    if (!property) return;
    m_job->start<WhatIf>(
        "what_if",
        [price = market.price, sales = market.sales, sale = m_sale->saleId, property = std::move(*property),
         request = m_session.request()](Progress&) { return whatIfIncluded(*price, sales, sale, {property}, request); },
        [this](const Result<WhatIf>& what) { m_whatIf->setText(what ? whatIfText(*what) : QString()); });
}

QString SaleDecisionPanel::whatIfText(const WhatIf& what) const {
    const Format& format = m_session.format();
    QString text = tr("The model estimates this sale at %1; its price differs from that by %2.")
                       .arg(format.money(what.estimate), format.signedPercent(what.percent));
    if (what.values.empty()) return text;
    const WhatIfValue& value = what.values.front();
    text += u'\n' + tr("Value of this dwelling on %1: %2 without this sale, %3 with it (%4).")
                        .arg(format.date(m_session.valuationDate()), format.money(value.without), format.money(value.with),
                             format.signedMoney(value.difference()));
    if (!what.isIncluded) text += u' ' + tr("The model itself would move a little too; a new fit shows that.");
    return text;
}

QString SaleDecisionPanel::summaryText() const {
    const Format& format = m_session.format();
    return tr("Sold on %1 for %2 · sale %3 · dwelling %4")
        .arg(format.date(m_sale->date), format.money(m_sale->price), QString::fromStdString(m_sale->saleId),
             QString::fromStdString(m_sale->propertyId));
}

QString SaleDecisionPanel::reasonsText() const {
    const Format& format = m_session.format();
    const auto paragraph = [](const QString& head, const QString& text) {
        return QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b><br/>%2</p>").arg(head.toHtmlEscaped(), text.toHtmlEscaped());
    };
    QString html;
    for (const ScreeningRemark& remark : m_sale->remarks)
        html += paragraph(screeningReasonTitle(remark.reason),
                          screeningRemarkText(remark, *m_session.project().catalogue(),
                                              m_session.project().settings().currency, format) +
                              u' ' + screeningReasonRationale(remark.reason));
    if (m_sale->remarks.empty())
        html += paragraph(tr("The rules"), m_sale->isScreened ? tr("No rule has anything against this sale.")
                                                             : tr("This sale was not screened yet."));
    for (auto decision = m_sale->decisions.rbegin(); decision != m_sale->decisions.rend(); ++decision)
        html += paragraph(saleDecisionText(decision->decision),
                          tr("%1, by %2: %3").arg(momentText(decision->decidedAt, format), QString::fromStdString(decision->who),
                                                   QString::fromStdString(decision->reason)));
    return html;
}

void SaleDecisionPanel::decide(SaleDecision decision) {
    if (m_sale && m_session.decideSale(m_sale->saleId, decision, m_why->text().trimmed().toStdString())) m_why->clear();
}

void SaleDecisionPanel::refresh() {
    for (QWidget* widget : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_reasons),
                            static_cast<QWidget*>(m_whatIf), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_turn),
                            static_cast<QWidget*>(m_open)})
        widget->setVisible(m_sale.has_value());
    m_withdraw->setVisible(m_sale && m_sale->decision());
    if (!m_sale) {
        m_title->setText(tr("Choose a sale in the table to see why it counts or not."));
        return;
    }
    m_title->setText(m_sale->addressLine.empty() ? tr("Sale %1").arg(QString::fromStdString(m_sale->saleId))
                                                 : QString::fromStdString(m_sale->addressLine));
    m_summary->setText(summaryText());
    const bool isByPerson = m_sale->decision().has_value();
    m_state->setText(m_sale->isIncluded ? (isByPerson ? tr("Counts, decided by a person") : tr("Counts"))
                                        : (isByPerson ? tr("Does not count, decided by a person") : tr("Does not count")));
    m_reasons->setText(reasonsText());
    m_turn->setText(m_sale->isIncluded ? tr("Exclude") : tr("Include"));
    const bool hasReason = !m_why->text().trimmed().isEmpty();
    for (QPushButton* button : {m_turn, m_withdraw}) {
        button->setEnabled(hasReason);
        button->setToolTip(hasReason ? QString() : tr("First write why"));
    }
}

void SaleDecisionPanel::retranslate() {
    m_why->setPlaceholderText(tr("Why you decide so"));
    m_why->setAccessibleName(tr("Why you decide so"));
    m_withdraw->setText(tr("Withdraw the decision"));
    m_open->setText(tr("Value this dwelling"));
    refresh();
    readWhatIf();
}

QSize SaleDecisionPanel::sizeHint() const {
    constexpr int width = 312;  // chosen
    return {std::max(width, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

}  // namespace herleid
