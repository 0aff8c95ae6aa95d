#include "ui/pages/market/effects_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "ui/pages/market/effect_plot.h"
#include "ui/pages/market/reading_words.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int listWidth = 320;
constexpr int plotFrame = 104;  // axes, legend and titles of a chart in rows
constexpr int smallestPlot = 280;

enum Kind { ByFeature, ByTerm };

}  // namespace

EffectsTab::EffectsTab(Session& session, ModelReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_kind(new QComboBox),
      m_list(new TextTableView),
      m_heading(new QLabel),
      m_sentence(new QLabel),
      m_money(new QCheckBox),
      m_residuals(new QCheckBox),
      m_groups(new QComboBox),
      m_pick(new QPushButton),
      m_plot(new Plot) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::four);
    layout->addWidget(makeList());
    layout->addWidget(makeChart(), 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EffectsTab::refresh);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &EffectsTab::draw);
    for (QCheckBox* box : {m_money, m_residuals}) connect(box, &QCheckBox::toggled, this, &EffectsTab::draw);
    connect(m_pick, &QPushButton::clicked, this, &EffectsTab::dwellingRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

QWidget* EffectsTab::makeList() {
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_kind);
    layout->addWidget(m_list, 1);
    m_kind->addItems({QString(), QString()});
    return side;
}

QWidget* EffectsTab::makeChart() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(space::three);
    controls->addWidget(m_money);
    controls->addWidget(m_residuals);
    controls->addWidget(m_groups);
    controls->addStretch(1);
    controls->addWidget(m_pick);
    layout->addLayout(controls);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_plot);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    m_sentence->setWordWrap(true);
    setMuted(*m_sentence);
    setFontScale(*m_heading, fontScale::heading, true);
    return side;
}

const std::vector<EffectChart>& EffectsTab::charts() const {
    return m_kind->currentIndex() == ByTerm ? m_reader.terms() : m_reader.features();
}

double EffectsTab::shareOf(const EffectChart& chart) const {
    double share = 0;
    for (const TermReading& term : m_reader.reading()->terms)
        if (std::find(chart.terms.begin(), chart.terms.end(), term.term) != chart.terms.end())
            share += term.varianceShare;
    return share;
}

const EffectChart* EffectsTab::chosen() const {
    if (m_reader.state() != ModelReader::State::Ready) return nullptr;
    for (const EffectChart& chart : charts())
        if (chart.name == m_name) return &chart;
    return nullptr;
}

void EffectsTab::refresh() {
    if (m_reader.state() != ModelReader::State::Ready) {
        m_order.clear();
        return;
    }
    const auto& all = charts();
    m_order.resize(all.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return shareOf(all[a]) > shareOf(all[b]); });
    if (chosen() == nullptr && !m_order.empty()) m_name = all[m_order.front()].name;
    fillList();
    fillGroups();
    draw();
}

void EffectsTab::fillList() {
    const bool byTerm = m_kind->currentIndex() == ByTerm;
    TextTable table;
    table.columns = {{byTerm ? tr("Effect in the model") : tr("Characteristic"), {}, false},
                     {tr("Share"),
                      tr("Share of the price differences that the model explains. A characteristic "
                         "counts all effects that it takes part in. Below zero: it works against "
                         "the other effects."),
                      true}};
    int row = 0;
    int current = -1;
    for (const std::size_t position : m_order) {
        const EffectChart& chart = charts()[position];
        if (chart.name == m_name) current = row;
        ++row;
        const QString name = chartName(chart, m_reader.model(), m_session.format());
        table.rows.push_back(
            {{name, name, false, false}, {m_session.format().percent(shareOf(chart)), {}, false, false}});
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->show(std::move(table), m_kind->currentText());
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setCurrentIndex(m_list->model()->index(current, 0));
}

void EffectsTab::fillGroups() {
    const EffectChart* chart = chosen();
    const QSignalBlocker quiet(m_groups);
    const QVariant before = m_groups->currentData();
    m_groups->clear();
    const std::size_t groups = chart != nullptr ? chart->curves.size() : 0;
    m_groups->setVisible(groups > 1);
    if (groups < 2) return;
    m_groups->addItem(groups > mostGroups ? tr("The %1 largest groups").arg(mostGroups) : tr("All groups"));
    for (const EffectCurve& curve : chart->curves)
        m_groups->addItem(groupText(*chart, curve.group, m_reader.model().catalogue(), m_session.format()),
                          QString::fromStdString(curve.group));
    const int same = before.isValid() ? m_groups->findData(before) : 0;
    m_groups->setCurrentIndex(std::max(0, same));
}

void EffectsTab::choose(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_order.size()) return;
    m_name = charts()[m_order[static_cast<std::size_t>(row)]].name;
    fillGroups();
    draw();
}

void EffectsTab::showEffect(const std::string& name, bool inMoney, bool withSales) {
    m_money->setChecked(inMoney);
    m_residuals->setChecked(withSales);
    const auto& features = m_reader.features();
    const bool isFeature = std::any_of(features.begin(), features.end(),
                                       [&](const EffectChart& chart) { return chart.name == name; });
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(isFeature ? ByFeature : ByTerm);
    }
    m_name = name;
    refresh();
}

QString EffectsTab::dwelling() const {
    const auto& valuation = m_reader.valuation();
    if (!valuation) return {};
    const Property& subject = valuation->subject();
    const QString title = QString::fromStdString(subject.title());
    return title.toStdString() == subject.id ? tr("dwelling %1").arg(title) : title;
}

QString EffectsTab::sentenceOf(const EffectChart& chart) const {
    const Format& format = m_session.format();
    QStringList parts;
    for (const TermReading& term : m_reader.reading()->terms) {
        if (std::find(chart.terms.begin(), chart.terms.end(), term.term) == chart.terms.end()) continue;
        if (chart.terms.size() == 1)
            return tr("Typically moves a price by %1; explains %2 of what the model explains.")
                .arg(format.percent(term.typicalPercent), format.percent(term.varianceShare));
        parts << QStringLiteral("%1 (%2)").arg(termName(m_reader.model(), term.term, format),
                                               format.percent(term.varianceShare));
    }
    return tr("All effects of this characteristic together: %1.").arg(parts.join(QStringLiteral(", ")));
}

void EffectsTab::draw() {
    const EffectChart* chart = chosen();
    const bool hasDwelling = chart != nullptr && m_reader.valuation() != nullptr;
    m_money->setVisible(hasDwelling);
    m_pick->setVisible(!hasDwelling);
    if (chart == nullptr) {
        m_heading->clear();
        m_sentence->clear();
        m_plot->clear();
        return;
    }
    m_money->setText(tr("In money, for %1").arg(dwelling()));
    m_residuals->setVisible(!chart->residuals.empty());
    const QString name = chartName(*chart, m_reader.model(), m_session.format());
    m_heading->setText(name);
    m_sentence->setText(sentenceOf(*chart));
    EffectPlotOptions options;
    options.inMoney = m_money->isChecked();
    options.withResiduals = m_residuals->isChecked();
    options.dwelling = dwelling();
    const QVariant group = m_groups->currentData();
    if (m_groups->count() > 0 && group.isValid()) options.group = group.toString().toStdString();
    m_plot->show(effectPlot(*chart, name, m_reader.model().catalogue(), options, m_session.format()),
                 m_session.format());
    const bool inRows = m_plot->data().inRows;
    const auto rows = static_cast<int>(m_plot->data().x.ticks.size());
    m_plot->setMinimumHeight(inRows ? plotFrame + rows * space::three : smallestPlot);
    m_plot->setMaximumHeight(inRows ? plotFrame + std::max(3, rows) * 2 * space::three : QWIDGETSIZE_MAX);
}

void EffectsTab::retranslate() {
    m_kind->setItemText(ByFeature, tr("By characteristic"));
    m_kind->setItemText(ByTerm, tr("By effect in the model"));
    m_kind->setAccessibleName(tr("What is listed"));
    m_groups->setAccessibleName(tr("Group"));
    m_residuals->setText(tr("Show the sales"));
    m_residuals->setToolTip(
        tr("Partial residuals: what each sale still says about this effect when all others are taken away"));
    m_pick->setText(tr("Choose a dwelling…"));
    m_pick->setToolTip(
        tr("With a dwelling in view, its place in the chart is marked and the effect is also "
           "given in money"));
    refresh();
}

void EffectsTab::applyTheme() {
    m_plot->applyTheme();
}

}  // namespace herleid
