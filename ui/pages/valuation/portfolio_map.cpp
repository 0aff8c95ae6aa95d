#include "ui/pages/valuation/portfolio_map.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "data/table_rows.h"
#include "ui/dialogs/map_background_dialog.h"
#include "ui/pages/valuation/map_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/map_legend.h"
#include "ui/widgets/map_tile_service.h"
#include "ui/widgets/point_map.h"

namespace herleid {

namespace {

QString tilesFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/map_tiles");
}

}  // namespace

PortfolioMap::PortfolioMap(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_figure(new QComboBox),
      m_detail(new QComboBox),
      m_backgroundButton(new QToolButton),
      m_note(new QLabel),
      m_map(new PointMap),
      m_legend(new MapLegend),
      m_background(new MapTileService(tilesFolder(), this)),
      m_job(new LatestJob(this)) {
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::one);
    choices->addWidget(m_figure, 1);
    choices->addWidget(m_detail);
    choices->addWidget(m_backgroundButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_legend);
    m_figure->setMinimumContentsLength(12);
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_detail->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_detail->addItems({QString(), QString(), QString()});
    offer({MapFigure::YearChange, MapFigure::Value, MapFigure::Residual, MapFigure::PricePerArea});
    connect(m_figure, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        stale();
    });
    connect(m_detail, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_map, &PointMap::selected, this, &PortfolioMap::selected);
    connect(m_map, &PointMap::chosen, this, &PortfolioMap::open);
    connect(&session, &Session::projectChanged, this, &PortfolioMap::stale);
    connect(&session, &Session::marketChanged, this, &PortfolioMap::stale);
    connect(&session, &Session::valuedAll, this, &PortfolioMap::stale);
    connect(m_backgroundButton, &QToolButton::clicked, this, &PortfolioMap::showBackgroundDialog);
    connect(&session, &Session::mapTilesChanged, this, &PortfolioMap::refreshBackground);
    connect(&session, &Session::projectChanged, this, &PortfolioMap::refreshBackground);
    m_map->setBackground(m_background);
    retranslate();
}

// An unchanged choice keeps the tiles it has.
void PortfolioMap::refreshBackground() {
    MapTiles tiles = m_session.preferences().mapTiles();
    tiles.isOn = tiles.isOn && m_session.isOpen();
    const QString crs =
        m_session.isOpen() ? QString::fromStdString(m_session.project().settings().crs) : QString();
    if (tiles == m_background->tiles() && crs == m_background->crs()) return;
    m_background->use(tiles, crs);
}

void PortfolioMap::showBackgroundDialog() {
    auto* dialog = new MapBackgroundDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PortfolioMap::offer(std::vector<MapFigure> figures) {
    m_offered = std::move(figures);
    m_figure->clear();
    for (const MapFigure figure : m_offered) m_figure->addItem(mapFigureName(figure, m_session));
    stale();
}

MapFigure PortfolioMap::figure() const {
    return m_offered[static_cast<std::size_t>(std::max(0, m_figure->currentIndex()))];
}

PortfolioMap::Detail PortfolioMap::detail() const {
    return static_cast<Detail>(std::max(0, m_detail->currentIndex()));
}

void PortfolioMap::chooseFigure(MapFigure figure) {
    const auto found = std::find(m_offered.begin(), m_offered.end(), figure);
    if (found == m_offered.end()) return;
    m_figure->setCurrentIndex(static_cast<int>(found - m_offered.begin()));
    m_isChosen = true;
    stale();
}

void PortfolioMap::setValued(ValuedSales valued) {
    m_valued = std::move(valued);
    stale();
}

void PortfolioMap::chooseDetail(Detail detail) {
    m_detail->setCurrentIndex(detail);
    refresh();
}

void PortfolioMap::select(const std::vector<std::int64_t>& fids) {
    m_map->select(fids);
}

void PortfolioMap::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

void PortfolioMap::stale() {
    m_isStale = true;
    if (!m_session.isOpen()) {
        m_job->drop();
        m_reading.reset();
        m_map->clear();
        refresh();
    } else if (isVisible()) {
        read();
    }
}

void PortfolioMap::read() {
    if (!m_session.isOpen()) return;
    m_isStale = false;
    m_job->start<MapReading>(
        "map",
        [file = m_session.project().file(), market = m_session.market(), valued = m_valued,
         figure = figure()](Progress& progress) { return readMap(file, market, valued, figure, progress); },
        [this](Result<MapReading> reading) {
            if (!reading) {
                if (reading.error().code != ErrorCode::Cancelled) emit failed(reading.error());
                return;
            }
            m_reading = std::make_shared<const MapReading>(std::move(*reading));
            if (m_isChosen || !showsNoChange())
                refresh();
            else
                chooseFigure(MapFigure::Value);  // rather a map than a remark
        });
}

/// That there are values, and none of the year before.
bool PortfolioMap::showsNoChange() const {
    return m_reading->figure == MapFigure::YearChange && m_reading->runs.latest && !m_reading->runs.former;
}

const MapAreaReading& PortfolioMap::areas() const {
    static const MapAreaReading none;
    if (!m_reading || detail() == EachPlace) return none;
    return detail() == Districts ? m_reading->districts : m_reading->neighbourhoods;
}

void PortfolioMap::refresh() {
    refreshDetails();
    m_legend->setVisible(m_reading && m_reading->figures > 0);
    if (m_reading) {
        const bool isShaded = areas().areas != nullptr;
        const MapScale& scale = isShaded ? m_reading->areaScale : m_reading->scale;
        m_map->showPoints(m_reading->cloud, scale);
        if (isShaded)
            m_map->showAreas(areas().areas, areas().figures);
        else
            m_map->showAreas(m_reading->neighbourhoods.areas, {});
    }
    refreshWords();
}

// Kinds of areas that the project does not have cannot be chosen.
void PortfolioMap::refreshDetails() {
    auto* items = qobject_cast<QStandardItemModel*>(m_detail->model());
    const bool has[] = {true, m_reading && m_reading->neighbourhoods.areas,
                        m_reading && m_reading->districts.areas};
    for (int item = 0; item < 3; ++item) items->item(item)->setEnabled(has[item]);
    m_detail->setVisible(has[Neighbourhoods] || has[Districts]);
    if (m_reading && !has[detail()]) m_detail->setCurrentIndex(EachPlace);
}

void PortfolioMap::refreshWords() {
    m_note->setVisible(m_reading != nullptr);
    if (!m_reading) {
        m_map->setWords({tr("Map of the project"), {}, tr("The map appears here"), {}, {}, {}, {}, {}});
        return;
    }
    m_note->setText(mapNote(*m_reading, m_session));
    m_map->setWords(mapWords(m_reading, areas(), m_session, *m_map));
    const bool isShaded = areas().areas != nullptr;
    const MapScale& scale = isShaded ? m_reading->areaScale : m_reading->scale;
    const MapFigure figure = m_reading->figure;
    const bool hasGaps = !isShaded && m_reading->figures < m_reading->cloud->points().size();
    const QString name = mapFigureName(figure, m_session);
    m_legend->show(scale, isShaded ? tr("Median by area. %1").arg(name) : name,
                   hasGaps ? tr("none") : QString(), [&](double value) {
                       const Format& format = m_session.format();
                       if (scale.isAroundZero()) return format.signedPercent(value, scale.step() < 1 ? 1 : 0);
                       return mapFigureText(figure, value, m_session);
                   });
}

void PortfolioMap::open(std::int64_t fid) {
    const auto found = propertiesAt(m_session.project(), {fid});
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (!found->empty() && !found->front().id.empty()) emit chosen(QString::fromStdString(found->front().id));
}

void PortfolioMap::retranslate() {
    m_figure->setAccessibleName(tr("What the map shows"));
    m_detail->setAccessibleName(tr("In what detail"));
    for (std::size_t i = 0; i < m_offered.size(); ++i)
        m_figure->setItemText(static_cast<int>(i), mapFigureName(m_offered[i], m_session));
    m_detail->setItemText(EachPlace, tr("Each one"));
    m_detail->setItemText(Neighbourhoods, tr("By neighbourhood"));
    m_detail->setItemText(Districts, tr("By district"));
    m_backgroundButton->setText(tr("Background…"));
    m_backgroundButton->setToolTip(tr("A map of a service under this one; off unless you choose it"));
    m_map->setLanguage(m_session.format().language());
    refreshWords();
}

void PortfolioMap::applyTheme() {
    m_map->applyTheme();
    m_legend->applyTheme();
}

}  // namespace herleid
