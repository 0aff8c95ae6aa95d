#include "ui/pages/objections/objection_statistics_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "ui/session/session.h"
#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

TextCell cell(const QString& text) {
    TextCell shown;
    shown.text = text;
    return shown;
}

QLabel* heading() {
    auto* label = new QLabel;
    setFontScale(*label, fontScale::body, true);
    return label;
}

std::vector<TextCell> cells(const QString& title, const ObjectionTally& tally, Currency currency, const Format& format) {
    const auto number = [&](std::size_t count) { return cell(format.number(static_cast<double>(count), 0)); };
    const bool isKnown = tally.changes > 0;
    return {cell(title), number(tally.count), number(tally.accepted),
            cell(isKnown ? format.signedMoney(Money::fromUnits(std::round(tally.meanChange), currency)) : QString()),
            cell(isKnown ? format.signedPercent(tally.meanPercent) : QString())};
}

void stretchFirst(QTableView& table) {
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (table.model()->columnCount() > 0) table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace

ObjectionStatisticsTab::ObjectionStatisticsTab(const Session& session, QWidget* parent)
    : WrappingPage(parent),
      m_session(session),
      m_summary(new QLabel),
      m_groundTitle(heading()),
      m_byGround(new TextTableView),
      m_placeTitle(heading()),
      m_byPlace(new TextTableView),
      m_factTitle(heading()),
      m_corrected(new TextTableView),
      m_factNote(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_summary);
    layout->addWidget(m_groundTitle);
    layout->addWidget(m_byGround);
    layout->addSpacing(space::two);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::three);
    const auto column = [&](int stretch, std::initializer_list<QWidget*> parts) {
        auto* inner = new QVBoxLayout;
        inner->setSpacing(space::one);
        for (QWidget* part : parts) inner->addWidget(part);
        inner->addStretch(1);
        below->addLayout(inner, stretch);
    };
    column(3, {m_placeTitle, m_byPlace});
    column(2, {m_factTitle, m_corrected, m_factNote});
    layout->addLayout(below);
    layout->addStretch(1);
    for (TextTableView* table : {m_byGround, m_byPlace, m_corrected}) table->setFitsRows(true);
    for (QLabel* label : {m_summary, m_factNote}) label->setWordWrap(true);
    setMuted(*m_factNote);
}

void ObjectionStatisticsTab::show(const ObjectionStatistics& statistics) {
    m_statistics = statistics;
    fill();
}

void ObjectionStatisticsTab::fill() {
    if (!m_session.isOpen()) return;
    const Format& format = m_session.format();
    const Currency currency = m_session.project().settings().currency;
    const auto count = [&](std::size_t number) { return format.number(static_cast<double>(number), 0); };
    m_summary->setText(tr("Open cases: %1. Closed cases: %2.").arg(count(m_statistics.open), count(m_statistics.closed)));
    const auto columns = [](const QString& first, const QString& counted, const QString& accepted) {
        return std::vector<TextColumn>{{first, {}, false},
                                       {counted, {}, true},
                                       {accepted, {}, true},
                                       {tr("Mean change"), tr("Over the accepted ones with a known change"), true},
                                       {tr("Mean percent"), tr("Of the value before; over the accepted ones with a known change"), true}};
    };
    TextTable grounds{columns(tr("Ground"), tr("Put forward"), tr("Accepted")), {}};
    for (const auto& [kind, tally] : m_statistics.byGround) grounds.rows.push_back(cells(groundTitle(kind), tally, currency, format));
    m_byGround->show(std::move(grounds), m_groundTitle->text());
    TextTable places{columns(tr("Neighbourhood"), tr("Cases"), tr("Upheld")), {}};
    for (const auto& [place, tally] : m_statistics.byNeighbourhood)
        places.rows.push_back(cells(place.empty() ? tr("not recorded") : QString::fromStdString(place), tally, currency, format));
    m_byPlace->show(std::move(places), m_placeTitle->text());
    m_corrected->setVisible(!m_statistics.corrected.empty());
    m_factNote->setText(m_statistics.corrected.empty()
                            ? tr("No closed case corrected a fact yet.")
                            : tr("A fact that is often wrong deserves a check of the data: the tab Findings under Data."));
    TextTable facts{{{tr("Fact"), {}, false}, {tr("Corrected"), {}, true}}, {}};
    const FeatureCatalogue& catalogue = *m_session.project().catalogue();
    for (const CorrectedFact& fact : m_statistics.corrected)
        facts.rows.push_back({cell(QString::fromStdString(catalogue[fact.feature].label(format.language().toStdString()))),
                              cell(count(fact.cases))});
    m_corrected->show(std::move(facts), m_factTitle->text());
    for (QTableView* table : {static_cast<QTableView*>(m_byGround), static_cast<QTableView*>(m_byPlace), static_cast<QTableView*>(m_corrected)})
        stretchFirst(*table);
}

void ObjectionStatisticsTab::retranslate() {
    m_groundTitle->setText(tr("By ground, with the effect of what was tried"));
    m_placeTitle->setText(tr("By neighbourhood, with the change of the value"));
    m_factTitle->setText(tr("Facts corrected most"));
    fill();
}

}  // namespace herleid
