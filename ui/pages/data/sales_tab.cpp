#include "ui/pages/data/sales_tab.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/pages/data/rows_view.h"
#include "ui/pages/data/sale_decision_panel.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

SalesTab::SalesTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new RowsView(session, RowTable::Sales)),
      m_panel(new SaleDecisionPanel(session)),
      m_screen(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_panel);
    m_panel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* corner = new QHBoxLayout(&m_rows->corner());
    corner->setContentsMargins(0, 0, 0, 0);
    corner->addWidget(m_screen);
    connect(m_screen, &QPushButton::clicked, this, &SalesTab::screeningRequested);
    connect(m_rows, &RowsView::currentChanged, this, [this] { m_panel->show(m_rows->currentSale()); });
    connect(m_rows, &RowsView::dwellingRequested, this, &SalesTab::dwellingRequested);
    connect(m_rows, &RowsView::failed, this, &SalesTab::failed);
    connect(m_panel, &SaleDecisionPanel::dwellingRequested, this, &SalesTab::dwellingRequested);
    connect(&session, &Session::decided, m_rows, &RowsView::forget);
    retranslate();
}

bool SalesTab::isReading() const {
    return m_rows->isReading() || m_panel->isReading();
}

void SalesTab::retranslate() {
    m_screen->setText(tr("Screen the sales…"));
    m_screen->setToolTip(tr("Decide by rules which sales tell the market price"));
    m_rows->retranslate();
    m_panel->retranslate();
}

void SalesTab::applyTheme() {
    m_rows->applyTheme();
}

}  // namespace herleid
