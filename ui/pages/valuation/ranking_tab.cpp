#include "ui/pages/valuation/ranking_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/session/valuation_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ranking_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

RankingTab::RankingTab(Session& session, ValuationReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_model(new RankingModel(this)),
      m_rules(new QLabel),
      m_table(new QTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_rules);
    layout->addWidget(m_table, 1);
    m_rules->setWordWrap(true);
    setMuted(*m_rules);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setResizeContentsPrecision(60);  // thousands of rows: the first are enough
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(&reader, &ValuationReader::changed, this, &RankingTab::refresh);
    retranslate();
}

// Which sales could be compared, in one sentence.
QString RankingTab::rulesText() const {
    const auto& valuation = m_session.shown();
    const Format& format = m_session.format();
    const Eligibility& eligible = valuation->parts().eligibility;
    QString kind = tr("of all types of dwelling");
    if (eligible.segmentFeature && eligible.segment)
        kind = tr("of the same type (%1)")
                   .arg(format.fact(valuation->catalogue()[*eligible.segmentFeature],
                                    static_cast<double>(*eligible.segment)));
    return tr("%1 sales could be compared: at arm's length, from %2 to %3, %4. The most alike first, in place, time and "
              "facts. At most eight count; of every other it is said why it does not. Ctrl+C copies the whole table.")
        .arg(format.number(static_cast<double>(eligible.sales), 0), format.date(eligible.from),
             format.date(eligible.to), kind);
}

void RankingTab::refresh() {
    const auto& reading = m_reader.reading();
    m_table->setEnabled(reading != nullptr);
    if (!m_session.shown()) {
        m_rules->clear();
        m_model->clear();
        return;
    }
    m_rules->setText(rulesText());
    if (!reading) return;
    m_model->show(reading->ranking, reading->sales, m_session.shown()->valuationDate(), m_session.format());
    m_table->resizeColumnsToContents();
}

void RankingTab::retranslate() {
    m_table->setAccessibleName(tr("Every sale that could be compared"));
    refresh();
}

}  // namespace herleid
