#include "ui/pages/market/index_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/market/index_plot.h"
#include "ui/pages/market/reading_words.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int tableWidth = 368;

}  // namespace

IndexTab::IndexTab(Session& session, ModelReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_groups(new QComboBox),
      m_empty(new QLabel),
      m_plot(new Plot),
      m_table(new TextTableView) {
    auto* chart = new QVBoxLayout;
    chart->setSpacing(space::one);
    chart->addWidget(m_groups, 0, Qt::AlignLeft);
    chart->addWidget(m_empty);
    chart->addWidget(m_plot, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::four);
    layout->addLayout(chart, 1);
    layout->addWidget(m_table);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_groups->setMinimumWidth(240);
    m_table->setFixedWidth(tableWidth);
    setMuted(*m_empty);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &IndexTab::draw);
}

void IndexTab::refresh() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    const auto& indices = m_reader.reading()->indices;
    const int before = m_groups->currentIndex();
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->clear();
        for (const PriceIndex& index : indices)
            m_groups->addItem(
                tr("%1 – %2").arg(indexText(index, m_reader.model().catalogue(), m_session.format()),
                                  salesText(index.sales, m_session.format())));
        m_groups->setCurrentIndex(std::clamp(before, 0, std::max(0, m_groups->count() - 1)));
    }
    m_groups->setVisible(indices.size() > 1);
    m_empty->setVisible(indices.empty());
    m_plot->setVisible(!indices.empty());
    m_table->setVisible(!indices.empty());
    draw();
}

void IndexTab::draw() {
    if (m_reader.state() != ModelReader::State::Ready || m_reader.reading()->indices.empty()) return;
    const auto& indices = m_reader.reading()->indices;
    const auto chosen = static_cast<std::size_t>(std::max(0, m_groups->currentIndex()));
    m_plot->show(indexPlot(indices.front(), chosen > 0 ? &indices[chosen] : nullptr,
                           m_reader.model().catalogue(), m_session.format()),
                 m_session.format());
    fillTable(indices[chosen]);
}

// Latest first: that is the month people ask for.
void IndexTab::fillTable(const PriceIndex& index) {
    const Format& format = m_session.format();
    TextTable table;
    table.columns = {{tr("Month"), {}, false},
                     {tr("Index"), {}, true},
                     {tr("95% band"), {}, true},
                     {tr("Sales"), {}, true}};
    for (auto point = index.points.rbegin(); point != index.points.rend(); ++point)
        table.rows.push_back(
            {{format.month(firstOfMonth(point->month)), {}, false, false},
             {format.number(point->index, 1), {}, true, false},
             {tr("%1 to %2").arg(format.number(point->low, 1), format.number(point->high, 1)),
              {},
              false,
              true},
             {countText(point->sales, format), {}, false, false}});
    m_table->show(std::move(table), tr("Price index by month"));
}

void IndexTab::retranslate() {
    m_groups->setAccessibleName(tr("Group"));
    m_empty->setText(tr("This model has no effect of time, so there is no price index."));
    refresh();
}

void IndexTab::applyTheme() {
    m_plot->applyTheme();
}

}  // namespace herleid
