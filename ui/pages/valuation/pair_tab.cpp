#include "ui/pages/valuation/pair_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

QString nameOf(const Valuation& valuation) {
    return QString::fromStdString(valuation.subject().title()).section(u',', 0, 0);
}

std::vector<TextCell> cells(const QString& label, const QString& left, const QString& right, const QString& difference) {
    const bool differs = left != right;
    return {{label, {}}, {left, {}, differs}, {right, {}, differs}, {difference, {}}};
}

/// right − left of two shown numbers, with its sign and unit.
QString factDifference(const Feature& feature, double left, double right, const Format& format) {
    if (!feature.isNumber() || std::isnan(left) || std::isnan(right) || left == right) return {};
    return (right > left ? QStringLiteral("+") : QStringLiteral("−")) + format.fact(feature, std::abs(right - left));
}

void addFacts(TextTable& table, const Valuation& left, const Valuation& right, const Format& format) {
    const FeatureCatalogue& catalogue = left.catalogue();
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        const auto other = right.catalogue().find(catalogue[i].name);
        const double mine = left.subject().facts[i];
        const double theirs = other ? right.subject().facts[*other] : Facts::missing();
        if (std::isnan(mine) && std::isnan(theirs)) continue;
        table.rows.push_back(cells(
            sentenceCase(QString::fromStdString(catalogue[i].label(format.language().toStdString()))),
            format.fact(catalogue[i], mine), other ? format.fact(right.catalogue()[*other], theirs) : QStringLiteral("–"),
            factDifference(catalogue[i], mine, theirs, format)));
    }
}

void addLedgers(TextTable& table, const Valuation& left, const Valuation& right, const Format& format) {
    const PairedLedgers pair = pairLedgers(left, right);
    const auto amount = [&](const LedgerLine* line) {
        if (line == nullptr) return QStringLiteral("–");
        return line->kind == LedgerKind::Baseline ? format.moneyExact(line->amount) : format.signedMoneyExact(line->amount);
    };
    for (const PairedLine& line : pair.lines) {
        const bool isLeft = line.left != nullptr;
        table.rows.push_back(cells(sentenceCase(ledgerLabel(isLeft ? *line.left : *line.right, isLeft ? left : right, format)),
                                   amount(line.left), amount(line.right), format.signedMoneyExact(line.difference)));
    }
    if (pair.salesDifference)
        table.rows.push_back(cells(PairTab::tr("Comparable sales together"), format.signedMoneyExact(pair.leftSales),
                                   format.signedMoneyExact(pair.rightSales),
                                   format.signedMoneyExact(*pair.salesDifference)));
    std::vector<TextCell> sum = cells(PairTab::tr("Value"), format.moneyExact(left.value()), format.moneyExact(right.value()),
                                      format.signedMoneyExact(right.value() - left.value()));
    for (TextCell& cell : sum) cell.isStrong = true;
    table.rows.push_back(std::move(sum));
}

}  // namespace

TextTable pairTable(const Valuation& left, const Valuation& right, const Format& format) {
    TextTable table;
    table.columns = {{QString(), {}},
                     {nameOf(left), PairTab::tr("The pinned dwelling"), true},
                     {nameOf(right), PairTab::tr("The dwelling in view"), true},
                     {PairTab::tr("Difference"), PairTab::tr("Second minus first"), true}};
    const auto range = [&](const Valuation& one) {
        return QStringLiteral("%1 – %2").arg(format.money(one.interval().lo), format.money(one.interval().hi));
    };
    table.rows.push_back({{PairTab::tr("Outcome"), {}}});
    table.rows.push_back(cells(PairTab::tr("Value"), format.money(left.value()), format.money(right.value()),
                               format.signedMoney(right.value() - left.value())));
    table.rows.push_back(cells(PairTab::tr("90% range"), range(left), range(right), {}));
    table.rows.push_back(cells(PairTab::tr("Valuation date"), format.date(left.valuationDate()),
                               format.date(right.valuationDate()), {}));
    table.rows.push_back(cells(PairTab::tr("Model"), QString::number(left.parts().model.version),
                               QString::number(right.parts().model.version), {}));
    table.rows.push_back({{PairTab::tr("Facts"), {}}});
    addFacts(table, left, right, format);
    table.rows.push_back({{PairTab::tr("Build-up"), {}}});
    addLedgers(table, left, right, format);
    return table;
}

PairTab::PairTab(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel), m_unpin(new QPushButton), m_table(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_unpin);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    m_text->setWordWrap(true);
    setMuted(*m_text);
    connect(m_unpin, &QPushButton::clicked, this, &PairTab::unpinRequested);
}

void PairTab::pin() {
    m_pinned = m_session.shown();
    refresh();
}

void PairTab::unpin() {
    m_pinned.reset();
    refresh();
}

void PairTab::refresh() {
    const auto& shown = m_session.shown();
    const bool isPair = m_pinned && shown && shown->subject().id != m_pinned->subject().id;
    m_table->setVisible(isPair);
    if (!m_pinned) return;
    m_text->setText(isPair ? tr("%1 is pinned; beside it stands the dwelling in view.").arg(nameOf(*m_pinned))
                           : tr("%1 is pinned. Open another dwelling: the two stand here side by side.").arg(nameOf(*m_pinned)));
    if (isPair) m_table->show(pairTable(*m_pinned, *shown, m_session.format()), tr("Two dwellings side by side"));
}

void PairTab::retranslate() {
    m_unpin->setText(tr("Unpin"));
    m_unpin->setToolTip(tr("End the comparison of two dwellings"));
    refresh();
}

}  // namespace herleid
