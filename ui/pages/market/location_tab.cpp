#include "ui/pages/market/location_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/pages/market/reading_words.h"
#include "ui/pages/valuation/portfolio_map.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot_data.h"
#include "ui/widgets/point_map.h"
#include "ui/widgets/scale_legend.h"
#include "ui/widgets/shaded_map.h"

namespace herleid {

namespace {

constexpr int headHeight = 32;  // of a heading with a chooser beside it

enum Detail { ByArea, EachSale };

}  // namespace

LocationTab::LocationTab(Session& session, ModelReader& reader, QWidget* parent)
    : QWidget(parent), m_session(session), m_reader(reader), m_detail(new QComboBox), m_sales(new PortfolioMap(session)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, space::one);
    layout->setSpacing(space::three);
    m_places = makeSide();
    m_residuals = makeSide();
    m_detail->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_detail->addItems({QString(), QString()});
    m_residuals.head->addWidget(m_detail);
    m_sales->offer({MapFigure::Residual, MapFigure::PricePerArea});
    m_residuals.column->addWidget(m_sales, 1);
    m_sales->hide();
    connect(m_detail, &QComboBox::currentIndexChanged, this, &LocationTab::showResiduals);
}

LocationTab::Side LocationTab::makeSide() {
    const Side side{new QLabel, new QHBoxLayout, new QVBoxLayout, new QLabel, new ShadedMap, new ScaleLegend};
    QVBoxLayout* column = side.column;
    column->setSpacing(space::one);
    column->addLayout(side.head);
    side.head->addWidget(side.heading, 1);
    side.heading->setMinimumHeight(headHeight);
    column->addWidget(side.note);
    column->addWidget(side.map, 1);
    column->addWidget(side.legend);
    setFontScale(*side.heading, fontScale::heading, true);
    side.note->setWordWrap(true);
    side.note->setAlignment(Qt::AlignTop);
    side.note->setMinimumHeight(2 * side.note->fontMetrics().lineSpacing());  // so that the maps stand level
    setMuted(*side.note);
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    return side;
}

void LocationTab::refresh() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    const auto& subject = m_session.subject();
    for (const Side& side : {m_places, m_residuals})
        side.map->setSubject(subject ? subject->location : std::nullopt);
    m_sales->map().setSubject(subject ? subject->location : std::nullopt);
    showPlaces();
    showResiduals();
}

void LocationTab::showPlaces() {
    const LocationMap& places = m_reader.reading()->location;
    std::vector<ShadedMap::Item> cells;
    std::vector<double> percents;
    for (const LocationCell& cell : places.cells) {
        cells.push_back({{cell.x, cell.y}, cell.effect.percent});
        if (cell.sales > 0) percents.push_back(cell.effect.percent);
    }
    const DivergingScale scale = DivergingScale::covering(std::move(percents));
    m_places.legend->setVisible(!cells.empty());
    m_places.legend->show(scale, tr("Price compared with no place in particular"), m_session.format());
    m_places.map->showCells(std::move(cells), places.cellSize, scale,
                            [this](int cell) { return cellTip(cell); });
    m_places.map->setWords(tr("Map of the price of a place"), tr("This model does not look at the place."),
                           [this] { return placesCsv(); });
}

void LocationTab::showResiduals() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    const bool isByArea = m_detail->currentIndex() == ByArea;
    m_residuals.note->setVisible(isByArea);
    m_residuals.map->setVisible(isByArea);
    m_residuals.legend->setVisible(isByArea);
    m_sales->setVisible(!isByArea);
    if (isByArea) showResidualAreas();
}

void LocationTab::showResidualAreas() {
    const ResidualReading& residuals = m_reader.reading()->residuals;
    std::vector<ShadedMap::Item> items;
    std::vector<double> percents;
    for (const ResidualCell& cell : residuals.byPlace) {
        items.push_back({{cell.x, cell.y}, cell.medianPercent});
        percents.push_back(cell.medianPercent);
    }
    const DivergingScale scale = DivergingScale::covering(std::move(percents));
    m_residuals.note->setText(
        tr("Median of the sales in each square, each compared with its estimate. A pattern "
           "means that something is missing."));
    m_residuals.legend->setVisible(!items.empty());
    m_residuals.legend->show(scale, tr("Median difference between sale price and estimate"),
                             m_session.format());
    m_residuals.map->showCells(std::move(items), residuals.cellSize, scale,
                               [this](int area) { return areaTip(area); });
    m_residuals.map->setWords(tr("Map of the sales, by how much they sold above or below their estimate"),
                              tr("No sale has a place on the map."), [this] { return areasCsv(); });
}

QString LocationTab::cellTip(int cell) const {
    const LocationCell& place = m_reader.reading()->location.cells[static_cast<std::size_t>(cell)];
    const Format& format = m_session.format();
    return bandText(format.signedPercent(place.effect.percent), format.signedPercent(place.effect.percentLow),
                    format.signedPercent(place.effect.percentHigh)) +
           u'\n' + salesText(place.sales, format);
}

QString LocationTab::areaTip(int area) const {
    const ResidualCell& cell = m_reader.reading()->residuals.byPlace[static_cast<std::size_t>(area)];
    return m_session.format().signedPercent(cell.medianPercent) + u'\n' +
           salesText(cell.sales, m_session.format());
}

QString LocationTab::placesCsv() const {
    CsvText csv(m_session.format());
    csv.field(QStringLiteral("x")).field(QStringLiteral("y")).field(QStringLiteral("%"));
    csv.field(QStringLiteral("95% −")).field(QStringLiteral("95% +")).field(tr("Sales")).endLine();
    for (const LocationCell& cell : m_reader.reading()->location.cells) {
        csv.field(cell.x).field(cell.y).field(cell.effect.percent).field(cell.effect.percentLow);
        csv.field(cell.effect.percentHigh).field(static_cast<double>(cell.sales)).endLine();
    }
    return csv.text();
}

QString LocationTab::areasCsv() const {
    CsvText csv(m_session.format());
    csv.field(QStringLiteral("x")).field(QStringLiteral("y")).field(QStringLiteral("%")).field(tr("Sales"));
    csv.endLine();
    for (const ResidualCell& cell : m_reader.reading()->residuals.byPlace)
        csv.field(cell.x)
            .field(cell.y)
            .field(cell.medianPercent)
            .field(static_cast<double>(cell.sales))
            .endLine();
    return csv.text();
}

void LocationTab::retranslate() {
    m_places.heading->setText(tr("The price of a place"));
    m_places.note->setText(
        tr("What the same dwelling would sell for here, by all that the model knows of places."));
    m_residuals.heading->setText(tr("What the model did not foresee"));
    m_detail->setAccessibleName(tr("What is shown"));
    m_detail->setItemText(ByArea, tr("By area"));
    m_detail->setItemText(EachSale, tr("Each sale, or by neighbourhood"));
    m_sales->retranslate();
    for (const Side& side : {m_places, m_residuals}) side.map->setLanguage(m_session.format().language());
    refresh();
}

void LocationTab::applyTheme() {
    for (const Side& side : {m_places, m_residuals}) {
        side.map->applyTheme();
        side.legend->update();
    }
    m_sales->applyTheme();
}

}  // namespace herleid
