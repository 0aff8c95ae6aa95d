#include "ui/pages/market/land_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/market/land_plot.h"
#include "ui/pages/market/reading_tables.h"
#include "ui/pages/market/reading_words.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"

namespace herleid {

namespace {

constexpr int plotHeight = 320;

QString keyOf(const std::string& level) {
    return QString::fromStdString(level);
}

}  // namespace

LandTab::LandTab(Session& session, ModelReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_neighbourhood(new QComboBox),
      m_type(new QComboBox),
      m_origin(new QLabel),
      m_sentence(new QLabel),
      m_table(new TextTableView),
      m_plot(new Plot) {
    auto* choosers = new QHBoxLayout;
    choosers->setSpacing(space::one);
    choosers->addWidget(m_neighbourhood);
    choosers->addWidget(m_type);
    choosers->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::one);
    layout->addLayout(choosers);
    layout->addWidget(m_origin);
    layout->addWidget(m_sentence);
    auto* scale = new QHBoxLayout;
    scale->setSpacing(space::four);
    scale->addWidget(m_table, 3);
    scale->addWidget(m_plot, 2, Qt::AlignTop);
    layout->addLayout(scale, 1);
    for (QComboBox* chooser : {m_neighbourhood, m_type}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        chooser->setMinimumWidth(160);
    }
    m_plot->setFixedHeight(plotHeight);
    m_plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFontScale(*m_origin, fontScale::heading, true);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop);
    setMuted(*m_sentence);
    connect(m_neighbourhood, &QComboBox::currentIndexChanged, this, [this] {
        fillTypes();
        showScale();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &LandTab::showScale);
}

void LandTab::refresh() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    fillNeighbourhoods();
    fillTypes();
    showScale();
}

void LandTab::fillNeighbourhoods() {
    const QSignalBlocker quiet(m_neighbourhood);
    const QString before = m_neighbourhood->currentData().toString();
    m_neighbourhood->clear();
    for (const LandScale& scale : m_reader.landScales()) {
        if (m_neighbourhood->findData(keyOf(scale.neighbourhood)) >= 0) continue;
        const QString text = levelText(scale.neighbourhood, Role::Neighbourhood, m_reader.model().catalogue(),
                                       m_session.format());
        m_neighbourhood->addItem(text.isEmpty() ? tr("The whole area") : text, keyOf(scale.neighbourhood));
    }
    m_neighbourhood->setCurrentIndex(std::max(0, m_neighbourhood->findData(before)));
    m_neighbourhood->setVisible(m_neighbourhood->count() > 1);
}

void LandTab::fillTypes() {
    const QSignalBlocker quiet(m_type);
    const QString before = m_type->currentData().toString();
    m_type->clear();
    for (const LandScale& scale : m_reader.landScales()) {
        if (keyOf(scale.neighbourhood) != m_neighbourhood->currentData().toString()) continue;
        const QString text =
            levelText(scale.type, Role::DwellingType, m_reader.model().catalogue(), m_session.format());
        m_type->addItem(text.isEmpty() ? tr("All types") : text, keyOf(scale.type));
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(before)));
    m_type->setVisible(m_type->count() > 1);
}

const LandScale* LandTab::chosen() const {
    for (const LandScale& scale : m_reader.landScales())
        if (keyOf(scale.neighbourhood) == m_neighbourhood->currentData().toString() &&
            keyOf(scale.type) == m_type->currentData().toString())
            return &scale;
    return nullptr;
}

QString LandTab::sentenceOf(const LandScale& scale) const {
    const Format& format = m_session.format();
    const FeatureCatalogue& catalogue = m_reader.model().catalogue();
    const auto plot = catalogue.findRole(Role::PlotArea);
    const QString area =
        plot ? format.fact(catalogue[*plot], scale.typicalPlot) : format.number(scale.typicalPlot, 0);
    return tr("For the typical sold dwelling here: plot %1, value %2 on %3, by %4 sales. Only sizes that "
              "were sold "
              "are shown.")
        .arg(area, format.money(scale.typicalValue), format.date(m_reader.date()),
             countText(scale.sales, format));
}

void LandTab::showScale() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    const LandScale* scale = chosen();
    m_table->setVisible(scale != nullptr);
    m_plot->setVisible(scale != nullptr);
    if (scale == nullptr) {
        m_sentence->setText(tr(
            "There is no land scale: the model has no effect of the plot, or no neighbourhood and type has "
            "enough sales."));
        return;
    }
    m_sentence->setText(sentenceOf(*scale));
    m_table->show(landTable(*scale, m_reader.model().catalogue(), m_session.format()), tr("Land scale"));
    m_plot->show(landPlot(*scale, m_reader.model().catalogue(), m_session.format()), m_session.format());
}

void LandTab::retranslate() {
    m_neighbourhood->setAccessibleName(tr("Neighbourhood"));
    m_type->setAccessibleName(tr("Type of dwelling"));
    m_origin->setText(tr("Derived from the model"));
    refresh();
}

void LandTab::applyTheme() {
    m_plot->applyTheme();
}

}  // namespace herleid
