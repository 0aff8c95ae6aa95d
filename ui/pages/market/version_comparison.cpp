#include "ui/pages/market/version_comparison.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/market/comparison_table.h"
#include "ui/pages/market/effect_plot.h"
#include "ui/pages/market/reading_words.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"

namespace herleid {

namespace {

const EffectChart* chartNamed(const std::vector<EffectChart>& charts, const std::string& name) {
    for (const EffectChart& chart : charts)
        if (chart.name == name) return &chart;
    return nullptr;
}

std::filesystem::path fileOf(const Session& session) {
    return session.isOpen() ? session.project().file() : std::filesystem::path();
}

}  // namespace

VersionComparisonView::VersionComparisonView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_first(new QComboBox),
      m_with(new QLabel),
      m_second(new QComboBox),
      m_feature(new QComboBox),
      m_state(new QLabel),
      m_contents(new QWidget),
      m_table(new TextTableView),
      m_plot(new Plot) {
    auto* chart = new QVBoxLayout;
    chart->setSpacing(space::one);
    chart->addWidget(m_feature, 0, Qt::AlignLeft);
    chart->addWidget(m_plot, 1);
    auto* contents = new QHBoxLayout(m_contents);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->setSpacing(space::three);
    contents->addWidget(m_table, 6);
    contents->addLayout(chart, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeChoosers());
    layout->addWidget(m_state);
    layout->addWidget(m_contents, 1);
    layout->addStretch(0);
    setMuted(*m_state);
    m_feature->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox* chooser : {m_first, m_second})
        connect(chooser, &QComboBox::currentIndexChanged, this, &VersionComparisonView::begin);
    connect(m_feature, &QComboBox::currentIndexChanged, this, &VersionComparisonView::drawOverlay);
    connect(&m_job, &LatestJob::changed, this, &VersionComparisonView::tellState);
}

QWidget* VersionComparisonView::makeChoosers() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_title);
    layout->addSpacing(space::two);
    layout->addWidget(m_first);
    layout->addWidget(m_with);
    layout->addWidget(m_second);
    layout->addStretch(1);
    setFontScale(*m_title, fontScale::heading, true);
    for (QComboBox* chooser : {m_first, m_second}) chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return line;
}

std::int64_t VersionComparisonView::versionIn(const QComboBox& chooser) const {
    return chooser.currentData().toLongLong();
}

void VersionComparisonView::setModels(const std::vector<ModelInfo>& models) {
    const bool isAnotherProject = m_file != fileOf(m_session);
    m_file = fileOf(m_session);
    m_models = models;
    std::sort(m_models.begin(), m_models.end(),
              [](const ModelInfo& a, const ModelInfo& b) { return a.version > b.version; });
    if (isAnotherProject) {
        m_comparison.reset();
        for (QComboBox* chooser : {m_first, m_second}) {
            const QSignalBlocker quiet(chooser);
            chooser->clear();
        }
    }
    fillVersions();
    begin();
}

// At first the latest beside the one before it; what somebody chose stays.
void VersionComparisonView::fillVersions() {
    const bool wasChosen = versionIn(*m_first) != versionIn(*m_second);
    int position = 0;
    for (QComboBox* chooser : {m_second, m_first}) {
        const QSignalBlocker quiet(chooser);
        const QVariant before = chooser->currentData();
        chooser->clear();
        for (const ModelInfo& model : m_models)
            chooser->addItem(tr("Version %1 (%2)").arg(model.version).arg(specificationText(model.name)),
                             static_cast<qlonglong>(model.version));
        const int same = wasChosen ? chooser->findData(before) : -1;
        chooser->setCurrentIndex(same >= 0 ? same : std::min(position, chooser->count() - 1));
        ++position;
    }
}

void VersionComparisonView::compare(std::int64_t first, std::int64_t second) {
    {
        const QSignalBlocker quiet(m_first);
        m_first->setCurrentIndex(m_first->findData(static_cast<qlonglong>(first)));
    }
    m_second->setCurrentIndex(m_second->findData(static_cast<qlonglong>(second)));
    begin();
}

void VersionComparisonView::begin() {
    const std::int64_t first = versionIn(*m_first);
    const std::int64_t second = versionIn(*m_second);
    const bool isSame = m_comparison && m_comparison->first.info.version == first &&
                        m_comparison->second.info.version == second;
    if (isSame) return;
    if (m_job.isRunning() && m_asked == std::pair(first, second)) return;
    m_comparison.reset();
    m_job.drop();
    m_asked = {first, second};
    if (isVisible() && m_session.isOpen() && first != second && first > 0)
        m_job.start<VersionComparison>(
            "compare",
            [file = m_session.project().file(), first, second](Progress& progress) {
                return compareVersions(file, first, second, progress);
            },
            [this](Result<VersionComparison> comparison) {
                if (comparison)
                    m_comparison = std::make_shared<const VersionComparison>(std::move(*comparison));
                else
                    emit failed(comparison.error());
                refresh();
            });
    refresh();
}

void VersionComparisonView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_comparison && !m_job.isRunning()) begin();
}

void VersionComparisonView::tellState() {
    const bool hasTwo = m_models.size() > 1;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_with, m_second})
        widget->setVisible(hasTwo);
    m_contents->setVisible(isReady());
    m_state->setVisible(!isReady());
    if (!hasTwo)
        m_state->setText(tr("Fit a second version to compare it with this one."));
    else if (versionIn(*m_first) == versionIn(*m_second))
        m_state->setText(tr("Choose two different versions."));
    else
        m_state->setText(tr("Reading both versions…"));
}

void VersionComparisonView::refresh() {
    tellState();
    if (!isReady()) return;
    m_table->show(comparisonTable(*m_comparison, m_session.format()), tr("Two versions compared"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setWordWrap(false);
    fillFeatures();
    drawOverlay();
}

void VersionComparisonView::fillFeatures() {
    const QSignalBlocker quiet(m_feature);
    const QVariant before = m_feature->currentData();
    m_feature->clear();
    const auto& [first, second] = *m_comparison;
    for (const EffectChart& chart : first.features)
        if (chartNamed(second.features, chart.name) != nullptr)
            m_feature->addItem(chartName(chart, *first.model, m_session.format()),
                               QString::fromStdString(chart.name));
    m_feature->setCurrentIndex(std::max(0, before.isValid() ? m_feature->findData(before) : 0));
}

void VersionComparisonView::drawOverlay() {
    if (!isReady()) return;
    const auto& [first, second] = *m_comparison;
    const std::string name = m_feature->currentData().toString().toStdString();
    const EffectChart* one = chartNamed(first.features, name);
    const EffectChart* other = chartNamed(second.features, name);
    if (one == nullptr || other == nullptr) {
        m_plot->clear();
        return;
    }
    const auto version = [](const ComparedVersion& v) { return tr("Version %1").arg(v.info.version); };
    m_plot->show(effectOverlay(*one, version(first), *other, version(second), m_feature->currentText(),
                               first.model->catalogue(), m_session.format()),
                 m_session.format());
}

void VersionComparisonView::retranslate() {
    m_title->setText(tr("Compare versions"));
    m_first->setAccessibleName(tr("First version"));
    m_with->setText(tr("with"));
    m_second->setAccessibleName(tr("Second version"));
    m_feature->setAccessibleName(tr("Characteristic"));
    fillVersions();
    refresh();
}

void VersionComparisonView::applyTheme() {
    m_plot->applyTheme();
}

}  // namespace herleid
