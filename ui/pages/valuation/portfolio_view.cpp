#include "ui/pages/valuation/portfolio_view.h"

#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "data/value_list.h"
#include "ui/pages/data/rows_view.h"
#include "ui/pages/valuation/batch_bar.h"
#include "ui/pages/valuation/portfolio_map.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int selectionPause = 60;  // ms after the last change of the selection; chosen: a held arrow key stays smooth
constexpr int tableShare = 620;
constexpr int mapShare = 420;
constexpr int narrowestMap = 240;

}  // namespace

PortfolioView::PortfolioView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new RowsView(session, RowTable::Values)),
      m_map(new PortfolioMap(session)),
      m_batch(new BatchBar(session, *m_rows)),
      m_note(new QLabel),
      m_pause(new QTimer(this)) {
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::two);
    splitter->addWidget(m_rows);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setCollapsible(0, false);
    splitter->setSizes({tableShare, mapShare});
    m_map->setMinimumWidth(narrowestMap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_batch);
    setMuted(*m_note);
    m_note->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(selectionPause);
    connect(m_rows, &RowsView::selectionChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PortfolioView::tellMap);
    connect(m_map, &PortfolioMap::selected, this, [this](const std::vector<std::int64_t>& fids) {
        m_rows->selectNumbers(fids);
        m_batch->retranslate();
    });
    connect(m_map, &PortfolioMap::chosen, this, &PortfolioView::dwellingRequested);
    connect(m_map, &PortfolioMap::failed, this, &PortfolioView::failed);
    connect(m_rows, &RowsView::dwellingRequested, this, &PortfolioView::dwellingRequested);
    connect(m_rows, &RowsView::failed, this, &PortfolioView::failed);
    connect(m_rows, &RowsView::rowsChanged, this, &PortfolioView::refreshNote);
    connect(&session, &Session::projectChanged, this, &PortfolioView::refreshNote);
    retranslate();
}

void PortfolioView::tellMap() {
    m_map->select(m_rows->selectedNumbers());
}

// A value is never shown without its date.
void PortfolioView::refreshNote() {
    std::optional<ValueRuns> runs;
    if (m_session.isOpen())
        if (auto found = valueRuns(m_session.project())) runs = *found;
    const Format& format = m_session.format();
    if (!runs) {
        m_note->setText(tr("No values are stored yet: choose dwellings, or all, and value them below."));
        return;
    }
    QString text = tr("Values on %1 by model %2").arg(format.date(runs->valuationDate)).arg(runs->modelVersion);
    text += QStringLiteral("; ") + (runs->dateBefore ? tr("last year: those stored on %1, or as recorded").arg(format.date(*runs->dateBefore))
                                                     : tr("last year: as recorded"));
    m_note->setText(text);
}

void PortfolioView::retranslate() {
    m_rows->retranslate();
    m_map->retranslate();
    m_batch->retranslate();
    refreshNote();
}

void PortfolioView::applyTheme() {
    m_rows->applyTheme();
    m_map->applyTheme();
    m_batch->applyTheme();
}

}  // namespace herleid
