#include "ui/widgets/point_map.h"

#include <QApplication>
#include <QBuffer>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <limits>
#include <random>

#include "ui/theme/theme.h"
#include "ui/widgets/map_legend.h"
#include "ui/widgets/map_tile_service.h"

using namespace herleid;

namespace {

/// Four dwellings near each other and one far off, so that both squares and points come into view.
std::shared_ptr<const PointCloud> fewPoints() {
    return std::make_shared<const PointCloud>(std::vector<MapPoint>{{11, 121'000, 451'000, 12, 300'000},
                                                                    {12, 121'100, 451'000, -12, 310'000},
                                                                    {13, 121'000, 451'100, 0, 320'000},
                                                                    {14, 121'100, 451'100, 3, 330'000},
                                                                    {15, 121'900, 451'900, 5, 340'000}});
}

std::shared_ptr<const PointCloud> manyPoints() {
    std::mt19937 dice(3);
    std::uniform_real_distribution<float> across(120'000, 128'000), upwards(450'000, 455'000),
        percent(-20, 20);
    std::vector<MapPoint> points;
    for (int i = 1; i <= 60'000; ++i) points.push_back({i, across(dice), upwards(dice), percent(dice), 1});
    return std::make_shared<const PointCloud>(std::move(points));
}

Area square(const char* name, double west, double south, double side) {
    Area area;
    area.kind = "neighbourhood";
    area.code = area.name = name;
    area.rings = {{{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}}};
    return area;
}

/// A map service on this machine that knows one tile, and remembers what it was asked.
class TileServer : public QTcpServer {
public:
    TileServer() {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(Qt::green);
        QBuffer buffer(&m_tile);
        buffer.open(QIODevice::WriteOnly);
        tile.save(&buffer, "PNG");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address(const QString& path) const {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
    }
    QStringList asked;
    bool isBroken = false;

private:
    void answer(QTcpSocket& socket) {
        asked << QString::fromLatin1(socket.readAll()).section(' ', 1, 1);
        if (isBroken)
            socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        else
            socket.write(
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: " +
                QByteArray::number(m_tile.size()) + "\r\n\r\n" + m_tile);
        socket.disconnectFromHost();
    }
    QByteArray m_tile;
};

}  // namespace

class PointMapTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init() {
        m_map = std::make_unique<PointMap>();
        m_map->resize(600, 600);
        m_map->setWords(words());
        m_map->showPoints(fewPoints(), MapScale::aroundZero({-12, 12, 3, 0, 5}));
    }
    void cleanup() { m_map.reset(); }

    void aClickChoosesTheDwellingUnderIt() {
        QSignalSpy told(m_map.get(), &PointMap::selected);
        click({121'100, 451'000});
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_map->selection(), std::vector<std::int64_t>{12});
        click({121'000, 451'100}, Qt::ControlModifier);
        QCOMPARE(m_map->selection(), (std::vector<std::int64_t>{12, 13}));
        click({121'100, 451'000}, Qt::ControlModifier);  // once more takes it away
        QCOMPARE(m_map->selection(), std::vector<std::int64_t>{13});
        click({121'500, 451'500});
        QVERIFY(m_map->selection().empty());
    }

    void aDragWithShiftChoosesARectangle() {
        QSignalSpy told(m_map.get(), &PointMap::selected);
        const QPoint from = m_map->toScreen({120'950, 451'150}).toPoint();
        const QPoint to = m_map->toScreen({121'050, 450'950}).toPoint();
        QTest::mousePress(m_map.get(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(m_map.get(), (from + to) / 2);
        const Location before = m_map->centre();
        drag(to);
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, Qt::ShiftModifier, to);
        QCOMPARE(m_map->selection(), (std::vector<std::int64_t>{11, 13}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_map->centre(), before);
    }

    void selectingFromElsewhereTellsNobodyAndIsDrawn() {
        const QImage before = picture();
        QSignalSpy told(m_map.get(), &PointMap::selected);
        m_map->select({14, 999});
        QCOMPARE(told.size(), 0);
        const QImage after = picture();
        const QPoint ring = m_map->toScreen({121'100, 451'100}).toPoint();
        bool isRinged = false;
        for (int x = -14; x <= 14; ++x)
            isRinged = isRinged || after.pixelColor(ring + QPoint(x, 0)) == Theme::tokens().highlight;
        QVERIFY(isRinged);
        QVERIFY(before != after);
    }

    void theKeyboardChoosesAndOpens() {
        QSignalSpy opened(m_map.get(), &PointMap::chosen);
        QTest::keyClick(m_map.get(), Qt::Key_N);
        QTest::keyClick(m_map.get(), Qt::Key_Space);
        QCOMPARE(m_map->selection().size(), 1U);
        QCOMPARE(m_map->accessibleDescription(), QStringLiteral("point %1").arg(m_map->selection().front()));
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toLongLong(), m_map->selection().front());
        QTest::keyClick(m_map.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_map->selection().size(), 5U);
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QVERIFY(m_map->selection().empty());
    }

    void everythingMovesTheMapThatShould() {
        const Location centre = m_map->centre();
        const double scale = m_map->metresPerPixel();
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->centre().x > centre.x);
        wheel({}, {0, 120}, Qt::NoScrollPhase);
        QVERIFY(m_map->metresPerPixel() < scale);
        const double nearer = m_map->metresPerPixel();
        const Location beside = m_map->centre();
        wheel({0, 30}, {0, 60}, Qt::ScrollUpdate);  // two fingers on a touch pad
        QCOMPARE(m_map->metresPerPixel(), nearer);
        QVERIFY(std::abs(m_map->centre().y - (beside.y + 30 * nearer)) < 1e-6);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                                  {300, 300}, {300, 300}, {300, 300}, 0.5, {});
        QApplication::sendEvent(m_map.get(), &pinch);
        QVERIFY(std::abs(m_map->metresPerPixel() - nearer / 1.5) < 1e-9);
        QTest::keyClick(m_map.get(), Qt::Key_0);
        QCOMPARE(m_map->metresPerPixel(), scale);
    }

    void afarSquaresAreShownAndNearbyPoints() {
        m_map->showPoints(manyPoints(), MapScale::aroundZero({-20, 20}));
        QVERIFY(m_map->level());
        QVERIFY(m_map->scene().cloud->cellSide(*m_map->level()) / m_map->metresPerPixel() >= 9);
        click({124'000, 452'500});
        QVERIFY(m_map->selection().size() > 1);  // the whole square
        m_map->zoom(200, {300, 300});
        QVERIFY(!m_map->level());
    }

    void aPictureOfTilesIsTheSameAsDrawnAtOnce() {
        m_map->showPoints(manyPoints(), MapScale::aroundZero({-20, 20}));
        m_map->zoom(3, {300, 300});
        m_map->finishDrawing();
        m_map->moveBy({140, -90});  // some of the tiles are there already
        const QImage moved = picture();
        PointMap other;
        other.resize(600, 600);
        other.showPoints(m_map->scene().cloud, m_map->scene().scale);
        other.zoom(3, {300, 300});
        other.moveBy({140, -90});
        QCOMPARE(picture(other), moved);
    }

    void areasAreShadedNamedAndChosenWhole() {
        const auto areas = std::make_shared<const MapAreas>(
            std::vector<Area>{square("West", 120'900, 450'900, 300), square("East", 121'800, 451'800, 200)});
        m_map->showAreas(areas, areaFigures(*m_map->scene().cloud, areas->areas()));
        QVERIFY(m_map->scene().isShaded());
        const QPoint inside = m_map->toScreen({121'810, 451'810}).toPoint();
        const int position = m_map->scene().scale.classOf(5);
        QCOMPARE(picture().pixelColor(inside).rgb(),
                 m_map->scene().marks.colours[static_cast<std::size_t>(position)].rgb());
        click({120'950, 450'950});
        QCOMPARE(m_map->selection(), (std::vector<std::int64_t>{11, 12, 13, 14}));
        QTest::keyClick(m_map.get(), Qt::Key_N);
        QVERIFY(m_map->accessibleDescription().startsWith("area "));
    }

    void aboveAndBelowZeroDifferInShape() {
        // In grey, as who sees no colours has it: the mark of a class must differ from every other.
        for (const bool isAroundZero : {true, false}) {
            const MapScale scale =
                isAroundZero ? MapScale::aroundZero({-10, 10}) : MapScale::rising({1, 2, 3, 4});
            MapMarks marks = MapMarks::of(scale);
            marks.colours.fill(Qt::gray);
            std::vector<QImage> drawn;
            for (int position = MapScale::none; position < MapScale::classes; ++position) {
                QImage image(20, 20, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                marks.draw(painter, position, {10, 10}, 8);
                for (const QImage& other : drawn) QVERIFY(image != other);
                drawn.push_back(image);
            }
        }
    }

    void theClassesAreThoseOfTheLegend() {
        const MapScale percent = MapScale::aroundZero({-9, 9, 1, 2, -3});
        QCOMPARE(percent.classOf(0), MapScale::middle);
        QCOMPARE(percent.classOf(1e9), 6);
        QCOMPARE(percent.classOf(-1e9), 0);
        QCOMPARE(percent.classOf(std::numeric_limits<double>::quiet_NaN()), MapScale::none);
        std::vector<double> prices;
        for (int i = 0; i <= 1000; ++i) prices.push_back(2000 + 3 * i);
        const MapScale rising = MapScale::rising(prices);
        for (int k = 1; k < MapScale::classes; ++k) {
            QCOMPARE(rising.classOf(rising.valueOf(k)), k);
            QCOMPARE(rising.classOf(rising.valueOf(k) - 0.01), k - 1);
        }
        MapLegend legend;
        legend.show(rising, "€", {}, [](double value) { return QString::number(value); });
        QCOMPARE(legend.label(1), "≥ " + QString::number(rising.valueOf(1)));
        QCOMPARE(legend.label(0), "< " + QString::number(rising.valueOf(1)));
        QVERIFY(legend.heightForWidth(200) > legend.heightForWidth(2000));
    }

    void risingColoursDifferInLightness() {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme->choose(choice);
            const auto colours = MapScale::rising({1, 2, 3}).colours();
            const bool isDark = choice == ThemeChoice::Dark;
            for (std::size_t k = 1; k < colours.size(); ++k)
                QVERIFY(
                    isDark ? contrastRatio(colours[k], Qt::black) > contrastRatio(colours[k - 1], Qt::black)
                           : contrastRatio(colours[k], Qt::white) > contrastRatio(colours[k - 1], Qt::white));
        }
        m_theme->choose(ThemeChoice::Light);
    }

    void tilesLieWhereTheStandardsPutThem() {
        // Geonovum, Nederlandse richtlijn tiling: level 0 spans 880803.84 m, from (−285401.92, 22598.08).
        const TileGrid rd = TileGrid::rd();
        const MapBox whole = rd.boxOf({0, 0, 0});
        QVERIFY(std::abs(whole.east - 595401.92) < 1e-6);
        QVERIFY(std::abs(whole.south - 22598.08) < 1e-6);
        QCOMPARE(rd.levelFor(13.44), 8);
        // OGC 17-083r4: level 3 of WebMercatorQuad has 19567.88 m a pixel; its middle is the equator and
        // Greenwich.
        const TileGrid web = TileGrid::webMercator();
        QVERIFY(std::abs(web.metresPerPixel(3) - 19567.8792) < 1e-3);
        QVERIFY(std::abs(web.boxOf({3, 4, 4}).west) < 1e-6);
        QVERIFY(std::abs(web.boxOf({3, 4, 4}).north) < 1e-6);
        for (const TileGrid::Tile& tile : rd.tilesIn({120'000, 450'000, 121'000, 451'000}, 9))
            QVERIFY(rd.boxOf(tile).meets({120'000, 450'000, 121'000, 451'000}));
        QCOMPARE(addressOf("https://x/{TileMatrix}/{tilecol}/{TILEROW}.png", {5, 12, 7}),
                 "https://x/5/12/7.png");
        QVERIFY(isTileAddress("https://x/{z}/{x}/{y}.png"));
        QVERIFY(!isTileAddress("https://x/{z}/{x}.png"));
        QVERIFY(!isTileAddress("file:///{z}/{x}/{y}"));
        QVERIFY(!isTileAddress("{z}{x}{y}"));
    }

    void backgroundTilesStandUnderTheMap_data() {
        QTest::addColumn<bool>("isWeb");
        QTest::newRow("Dutch grid") << false;
        QTest::newRow("web maps") << true;
    }
    void backgroundTilesStandUnderTheMap() {
        QFETCH(bool, isWeb);
        TileServer server;
        MapTileService service({});
        m_map->setBackground(&service);
        service.use({true, server.address("{z}/{x}/{y}.png"),
                     isWeb ? MapTiles::Grid::WebMercator : MapTiles::Grid::Rd, "© test"},
                    "EPSG:28992");
        m_map->show();
        QTRY_VERIFY(!server.asked.isEmpty() && isGreen());
        QVERIFY(service.problem().isEmpty());
        m_map->setBackground(nullptr);
        QVERIFY(!isGreen());
    }

    void aServiceThatFailsIsOneLineAndNoMore() {
        TileServer server;
        server.isBroken = true;
        MapTileService service({});
        m_map->setBackground(&service);
        service.use({true, server.address("{z}/{x}/{y}.png"), MapTiles::Grid::Rd, {}}, "EPSG:28992");
        m_map->show();
        QTRY_VERIFY(!service.problem().isEmpty());
        click({121'100, 451'000});
        QCOMPARE(m_map->selection(), std::vector<std::int64_t>{12});
        m_map->setBackground(nullptr);
    }

    void nothingIsAskedWhileItIsOff() {
        TileServer server;
        MapTileService service({});
        m_map->setBackground(&service);
        service.use({false, server.address("{z}/{x}/{y}.png"), MapTiles::Grid::Rd, {}}, "EPSG:28992");
        m_map->show();
        static_cast<void>(picture());
        QTest::qWait(50);
        QVERIFY(!service.hasNetwork());
        QVERIFY(server.asked.isEmpty());
        m_map->setBackground(nullptr);
    }

    void theChoiceOfTilesIsRemembered() {
        const QTemporaryDir folder;
        const MapTiles tiles{true, "https://x/{z}/{x}/{y}", MapTiles::Grid::WebMercator, "©"};
        {
            Preferences preferences(folder.filePath("p.ini"));
            QVERIFY(!preferences.mapTiles().isOn);
            preferences.setMapTiles(tiles);
        }
        QCOMPARE(Preferences(folder.filePath("p.ini")).mapTiles(), tiles);
    }

private:
    static PointMap::Words words() {
        PointMap::Words words;
        words.name = "map";
        words.point = [](const MapPoint& point) { return QStringLiteral("point %1").arg(point.fid); };
        words.cell = [](const PointCloud::Cell& cell) { return QStringLiteral("cell %1").arg(cell.count); };
        words.area = [](const Area& area, const AreaFigure&) {
            return "area " + QString::fromStdString(area.name);
        };
        words.areaLabel = [](const AreaFigure& figure) { return QString::number(figure.median); };
        return words;
    }
    void click(Location place, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(m_map.get(), Qt::LeftButton, keys, m_map->toScreen(place).toPoint());
    }
    void drag(QPoint to) {
        QMouseEvent move(QEvent::MouseMove, to, m_map->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QApplication::sendEvent(m_map.get(), &move);
    }
    void wheel(QPoint pixels, QPoint angle, Qt::ScrollPhase phase) {
        QWheelEvent event({300, 300}, {300, 300}, pixels, angle, Qt::NoButton, Qt::NoModifier, phase, false);
        QApplication::sendEvent(m_map.get(), &event);
    }
    [[nodiscard]] bool isGreen() {
        const QColor colour = picture().pixelColor(200, 300);
        return colour.green() > colour.red() + 60 && colour.green() > colour.blue() + 60;
    }
    [[nodiscard]] QImage picture() { return picture(*m_map); }
    [[nodiscard]] static QImage picture(PointMap& map) {
        map.finishDrawing();
        return map.grab().toImage();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PointMap> m_map;
};

QTEST_MAIN(PointMapTest)
#include "point_map_test.moc"
