#include "ui/pages/valuation/influence_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/pages/valuation/change_words.h"
#include "ui/session/session.h"
#include "ui/session/valuation_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/text_table.h"

namespace herleid {

InfluenceTab::InfluenceTab(Session& session, ValuationReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_meaning(new QLabel),
      m_table(new TextTableView),
      m_strike(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    auto* row = new QHBoxLayout;
    row->addWidget(m_meaning, 1);
    row->addWidget(m_strike, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_meaning->setWordWrap(true);
    setMuted(*m_meaning);
    const auto strike = [this] {
        const int at = m_table->currentIndex().row();
        if (m_reader.reading() && at >= 0 && at < static_cast<int>(m_reader.reading()->influence.size()))
            emit strikeRequested(m_reader.reading()->influence[static_cast<std::size_t>(at)].saleId);
    };
    connect(m_strike, &QPushButton::clicked, this, strike);
    auto* shortcut = new QShortcut(QKeySequence::Delete, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, strike);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_strike->setEnabled(current.isValid());
                if (const int number = numberAt(current.row()); number > 0) emit chosen(number);
            });
    connect(&reader, &ValuationReader::changed, this, &InfluenceTab::refresh);
    retranslate();
}

int InfluenceTab::numberAt(int row) const {
    if (!m_reader.reading() || row < 0 || row >= static_cast<int>(m_reader.reading()->influence.size())) return 0;
    const std::string& id = m_reader.reading()->influence[static_cast<std::size_t>(row)].saleId;
    const auto& matrix = m_session.shown()->matrix();
    for (std::size_t i = 0; i < matrix.size(); ++i)
        if (matrix[i].saleId == id) return static_cast<int>(i) + 1;
    return 0;
}

void InfluenceTab::refresh() {
    const auto& reading = m_reader.reading();
    const auto& valuation = m_session.shown();
    m_table->setEnabled(reading != nullptr);
    m_strike->setEnabled(reading != nullptr && m_table->currentIndex().isValid());
    if (!reading || !valuation) {
        m_meaning->setText(m_reader.isReading() ? tr("The influence of each sale is being calculated…")
                                                : tr("No influence could be calculated."));
        if (!valuation) m_table->show({}, {});
        return;
    }
    const Format& format = m_session.format();
    const Money unrounded = valuation->parts().unroundedValue;
    m_meaning->setText(
        tr("Every value rests on recorded sales. These carried it most: what 1% more on the price of one would have "
           "done, and what the value before rounding (%1) would be had that sale never been made, with the next best "
           "sale in its place.")
            .arg(format.money(unrounded)));
    TextTable table;
    table.columns = {{tr("No."), tr("Number in the matrix and on the map"), true},
                     {tr("Sale"), {}, false},
                     {tr("Sold on"), {}, true},
                     {tr("Price"), {}, true},
                     {tr("Weight"), tr("In the value; – for a sale that carries it by the model alone"), true},
                     {tr("If 1% dearer"), tr("What the value would rise by"), true},
                     {tr("Without this sale"), {}, true},
                     {tr("Difference"), {}, true}};
    const QString none = QStringLiteral("–");
    for (std::size_t i = 0; i < reading->influence.size(); ++i) {
        const SaleInfluence& one = reading->influence[i];
        const Sale& sale = reading->sales->sales[one.sale];
        const int number = numberAt(static_cast<int>(i));
        const QString tip = one.withoutSale ? QString()
                                            : tr("An effect of the model rests on this sale alone, so that it cannot be "
                                                 "taken out");
        table.rows.push_back(
            {{number > 0 ? QString::number(number) : QString(), {}, true, false},
             {sentenceCase(saleTitle(one.saleId, sale.addressLine)), {}, false, false},
             {format.date(one.date), {}, false, false},
             {format.money(one.price), {}, false, false},
             {one.weight > 0 ? format.percent(100 * one.weight) : none, {}, false, one.weight <= 0},
             {format.signedMoney(Money::fromUnits(0.01 * one.logDerivative * unrounded.units(), unrounded.currency())),
              {}, false, false},
             {one.withoutSale ? format.money(*one.withoutSale) : none, tip, true, false},
             {one.difference ? format.signedMoney(*one.difference) : none, tip, false, false}});
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->show(std::move(table), tr("Influence of the sales on this value"));
    m_table->horizontalHeader()->setStretchLastSection(false);
}

void InfluenceTab::choose(int number) {
    if (number <= 0 || numberAt(m_table->currentIndex().row()) == number) return;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        if (numberAt(row) == number) {
            m_table->setCurrentIndex(m_table->model()->index(row, 0));
            return;
        }
    m_table->clearSelection();
}

void InfluenceTab::retranslate() {
    m_strike->setText(tr("Try without this sale"));
    m_table->setAccessibleName(tr("Influence of the sales on this value"));
    refresh();
}

}  // namespace herleid
