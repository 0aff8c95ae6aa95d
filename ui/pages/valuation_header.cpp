#include "ui/pages/valuation_header.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/interval_bar.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

constexpr int leastForSales = 800;  // below it the three sales do not fit beside the three causes
constexpr int narrowBelow = 940;  // pixels at the system's text size; the three sales with their weights need them

}  // namespace

ValuationHeader::ValuationHeader(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new ElidedLabel),
      m_about(new ElidedLabel),
      m_value(new QLabel),
      m_dateLabel(new QLabel),
      m_date(new QDateEdit),
      m_interval(new IntervalBar),
      m_before(new QLabel),
      m_why(new QToolButton),
      m_largest(new QLabel),
      m_sales(new QLabel),
      m_warningToggle(new QToolButton),
      m_warnings(new QLabel),
      m_pin(new QToolButton),
      m_try(new QPushButton),
      m_pdf(new QPushButton),
      m_copy(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::one);
    auto* which = new QVBoxLayout;
    which->setSpacing(0);
    which->addWidget(m_title);
    which->addWidget(m_about);
    top->addLayout(which, 1);
    top->addWidget(m_pin, 0, Qt::AlignTop);
    top->addWidget(m_try, 0, Qt::AlignTop);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    top->addWidget(m_pdf, 0, Qt::AlignTop);
    layout->addLayout(top);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::half);
    left->addWidget(m_value);
    auto* date = new QHBoxLayout;
    date->setSpacing(space::one);
    date->addWidget(m_dateLabel);
    date->addWidget(m_date);
    date->addStretch(1);
    left->addLayout(date);
    left->addWidget(m_interval);
    auto* before = new QHBoxLayout;
    before->setSpacing(space::one);
    before->addWidget(m_before);
    before->addWidget(m_why);
    before->addStretch(1);
    left->addLayout(before);
    left->addStretch(1);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::three);
    middle->addLayout(left);
    auto* causes = new QHBoxLayout;
    causes->setSpacing(space::four);
    causes->addWidget(m_largest, 0, Qt::AlignTop);
    causes->addWidget(m_sales, 0, Qt::AlignTop);
    causes->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::one);
    right->addLayout(causes);
    right->addStretch(1);
    right->addWidget(m_warningToggle, 0, Qt::AlignLeft);
    middle->addLayout(right, 1);
    layout->addLayout(middle);
    layout->addWidget(m_warnings);

    setFontScale(*m_title, fontScale::heading, true);
    setMuted(*m_about);
    setFontScale(*m_value, fontScale::display, true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_largest, m_sales}) {
        label->setTextFormat(Qt::RichText);
        label->setMinimumWidth(1);  // words must not force the page wider than the window
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(space::two, space::one, space::two, space::one);
    m_warnings->setProperty("tone", "notice");
    m_warningToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warningToggle->setCheckable(true);
    m_warningToggle->setProperty("flat", true);
    m_before->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setProperty("flat", true);
    m_pin->setCheckable(true);
    m_pin->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_why, &QToolButton::clicked, this, [this] { emit whyRequested(m_earlier); });
    connect(m_pin, &QToolButton::clicked, this, &ValuationHeader::pinRequested);
    m_dateLabel->setBuddy(m_date);
    m_date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dateLabel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_date->setMinimumWidth(112);
    m_pdf->setProperty("primary", true);

    connect(m_date, &QDateEdit::dateChanged, this,
            [this](QDate chosen) {
                if (!m_session.isTrying())
                    m_session.setValuationDate(fromQDate(chosen));
                else if (!m_session.tryDate(fromQDate(chosen)))
                    m_date->setDate(toQDate(m_session.shown()->valuationDate()));
            });
    connect(m_try, &QPushButton::clicked, this, &ValuationHeader::tryOutRequested);
    connect(m_warningToggle, &QToolButton::toggled, this, &ValuationHeader::showWarnings);
    connect(m_pdf, &QPushButton::clicked, this, &ValuationHeader::pdfRequested);
    connect(m_copy, &QPushButton::clicked, this, &ValuationHeader::copyRequested);
    retranslate();
    applyTheme();
}

void ValuationHeader::setPinned(bool pinned) {
    m_pin->setChecked(pinned);
}

// Last year's value, by how much it differs, and the way to the reasons where that value is stored with its own.
void ValuationHeader::showBefore(const std::optional<YearBefore>& before) {
    m_before->setVisible(before.has_value());
    m_earlier = before ? before->valuation.value_or(0) : 0;
    m_why->setVisible(m_earlier > 0);
    if (!before) return;
    const Format& format = m_session.format();
    QString text = before->date ? tr("%1 on %2").arg(format.money(before->value), format.date(*before->date))
                                : tr("last year %1").arg(format.money(before->value));
    text += QStringLiteral(" · ") + format.signedMoney(before->difference);
    if (before->percent) text += QStringLiteral(" (%1)").arg(format.signedPercent(*before->percent));
    m_before->setText(text);
    m_before->setToolTip(before->valuation ? QString()
                                           : tr("As recorded; how it came about is not stored, so that the change cannot be divided"));
}

void ValuationHeader::show(const Explanation* explanation, const std::optional<YearBefore>& before) {
    const QSignalBlocker quiet(m_date);
    const bool has = explanation != nullptr;
    const bool isTrying = has && m_session.isTrying();
    m_date->setDate(toQDate(has ? m_session.shown()->valuationDate() : m_session.valuationDate()));
    m_date->setToolTip(isTrying ? tr("The date of the try-out; the recorded value keeps its own")
                                : tr("The value is that of this day"));
    m_interval->setVisible(has);
    m_largest->setVisible(has);
    m_sales->setVisible(has && width() >= qRound(leastForSales * Theme::textScale()));
    // A try-out must not leave the house as if it were a value.
    m_pdf->setEnabled(has && !isTrying);
    m_pdf->setToolTip(isTrying ? tr("End the try-out first: a report has the recorded value only") : QString());
    m_try->setEnabled(has && !isTrying);
    m_pin->setEnabled(has || m_pin->isChecked());
    showBefore(has ? before : std::nullopt);
    m_copy->setEnabled(has);
    m_warningTexts = has ? explanation->warnings : QStringList();
    if (has) {
        m_title->setText(explanation->name);
        m_about->setText(explanation->summary);
        m_value->setText(explanation->value);
        m_interval->show({explanation->low, explanation->middle, explanation->high, explanation->intervalLow,
                          explanation->intervalHigh, tr("90% range")});
        m_whole = {largestText(*explanation, false), salesText(*explanation, false)};
        m_short = {largestText(*explanation, true), salesText(*explanation, true)};
        arrange();
    } else if (m_session.subject()) {
        m_title->setText(QString::fromStdString(m_session.subject()->title()));
        m_about->clear();
        m_value->setText(tr("No value yet"));
    }
    showWarnings();
}

// The three contributions that matter most, as a small table: label and fact, amount.
QString ValuationHeader::largestText(const Explanation& explanation, bool isShort) const {
    std::vector<const ExplainedLine*> lines;
    for (const ExplainedLine& line : explanation.ledger)
        if (line.kind == LedgerKind::Feature || line.kind == LedgerKind::Location || line.kind == LedgerKind::Time)
            lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const ExplainedLine* a, const ExplainedLine* b) {
        return std::abs(a->to - a->from) > std::abs(b->to - b->from);
    });
    lines.resize(std::min<std::size_t>(3, lines.size()));
    const Tokens& tokens = Theme::tokens();
    QString html = QStringLiteral("<span style='color:%1'>%2</span><table cellspacing='0'>")
                       .arg(tokens.mutedText.name(), tr("Mostly because of"));
    for (const ExplainedLine* line : lines) {
        const QString what = sentenceCase(line->label) +
                             (isShort || line->recorded.isEmpty() ? QString() : QStringLiteral(" ") + line->recorded);
        html += QStringLiteral(
                    "<tr><td style='padding-right:16px'>%1</td>"
                    "<td align='right' style='color:%2'>%3</td></tr>")
                    .arg(what.toHtmlEscaped(), (line->isMinus() ? tokens.minusText : tokens.plusText).name(),
                         line->amount.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

// The three heaviest sales: what they fetched, and how much they count.
QString ValuationHeader::salesText(const Explanation& explanation, bool isShort) const {
    const Valuation& valuation = *m_session.shown();
    const Tokens& tokens = Theme::tokens();
    const Format& format = m_session.format();
    const double together = 100 * (1 - valuation.parts().modelWeight);
    const QString head = valuation.matrix().empty() ? tr("No comparable sales")
                         : together > 0 && !isShort ? tr("Compared with, weight together %1").arg(format.percent(together, 0))
                                        : tr("Compared with");
    QString html = QStringLiteral("<span style='color:%1'>%2</span><table cellspacing='0'>")
                       .arg(tokens.mutedText.name(), head.toHtmlEscaped());
    for (std::size_t i = 0; i < std::min<std::size_t>(3, valuation.matrix().size()); ++i) {
        const MatrixRow& sale = valuation.matrix()[i];
        html += QStringLiteral("<tr><td style='padding-right:8px'><b>%1</b> %2</td><td align='right' "
                               "style='padding-right:12px'>%3</td><td align='right'>%4</td></tr>")
                    .arg(i + 1)
                    .arg(explanation.saleNames[i].section(u',', 0, 0).toHtmlEscaped(),   // the place is the dwelling's
                         (isShort ? format.money(sale.price)
                                  : tr("%1 on %2").arg(format.money(sale.price), format.date(sale.date)))
                             .toHtmlEscaped(),
                         together > 0 ? format.percent(100 * sale.weight, 0) : QString());
    }
    return html + QStringLiteral("</table>");
}

void ValuationHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < qRound(narrowBelow * Theme::textScale());
    m_sales->setVisible(!m_sales->text().isEmpty() && width() >= qRound(leastForSales * Theme::textScale()));
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    arrange();
}

// A narrow header keeps every figure that matters and drops words.
void ValuationHeader::arrange() {
    const Causes& causes = m_isNarrow ? m_short : m_whole;
    m_largest->setText(causes.largest);
    m_sales->setText(causes.sales);
    m_copy->setText(m_isNarrow ? QString() : tr("Copy table"));
    m_pdf->setText(m_isNarrow ? tr("PDF…") : tr("Export PDF…"));
}

void ValuationHeader::showWarnings() {
    m_warningToggle->setVisible(!m_warningTexts.isEmpty());
    m_warningToggle->setText(tr("Points to note: %1").arg(m_warningTexts.size()));
    m_warnings->setVisible(m_warningToggle->isChecked() && !m_warningTexts.isEmpty());
    m_warnings->setText(m_warningTexts.join(u'\n'));
}

void ValuationHeader::retranslate() {
    m_dateLabel->setText(tr("on valuation date"));
    m_date->setAccessibleName(tr("Valuation date"));
    setDateLanguage(*m_date, m_session.format());
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why did the value change?"));
    m_why->setToolTip(tr("What made the value change since then"));
    m_pin->setAccessibleName(tr("Pin this dwelling"));
    m_pin->setToolTip(tr("Pin this dwelling, to see it beside another one (Ctrl+D)"));
    m_try->setText(tr("Try-out"));
    m_try->setToolTip(tr("See what other facts, other sales or another date would do; nothing is saved (Ctrl+T)"));
    m_copy->setAccessibleName(tr("Copy table"));
    m_pdf->setAccessibleName(tr("Export PDF…"));
    arrange();
    m_copy->setToolTip(tr("Copies the table in view, for a spreadsheet or a letter"));
    showWarnings();
}

void ValuationHeader::applyTheme() {
    m_pin->setIcon(Theme::icon("pin"));
    m_try->setIcon(Theme::icon("edit"));
    m_pdf->setIcon(Theme::iconOnAccent("pdf"));
    m_copy->setIcon(Theme::icon("copy"));
    m_warningToggle->setIcon(Theme::icon("warning"));
}

}  // namespace herleid
