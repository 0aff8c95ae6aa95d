// map_benchmark PROJECT: how smooth the map of a project is: reading it, the first picture, moving and
// zooming, and finding what is under the pointer, on a window of 1600 × 1000. Prints milliseconds as JSON.
// Where the project was valued once, that run stands for the year before too, so that as much is read.
#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include "data/map_points.h"
#include "ui/session/map_reading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/point_map.h"

using namespace herleid;

namespace {

constexpr int frames = 300;

double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template <class T>
T orStop(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "failed with code %d\n", static_cast<int>(result.error().code));
    std::exit(1);
}

void printSpread(const char* name, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("  \"%s\": {\"median\": %.2f, \"p99\": %.2f, \"most\": %.2f},\n", name,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

std::shared_ptr<const PointCloud> readDwellings(const char* file) {
    const Project project = orStop(Project::open(file));
    LatestRuns runs = orStop(latestRuns(project));
    if (!runs.former) runs.former = runs.latest;
    std::vector<MapPoint> points;
    // Twice: the second time the file is in memory, as it is while one works.
    std::printf("  \"read_first_ms\": %.0f,\n",
                milliseconds([&] { points = orStop(dwellingPoints(project, runs, Progress::none())); }));
    std::printf("  \"read_ms\": %.0f,\n",
                milliseconds([&] { points = orStop(dwellingPoints(project, runs, Progress::none())); }));
    std::printf("  \"points\": %zu,\n  \"bytes_a_point\": %zu,\n", points.size(), sizeof(MapPoint));
    for (MapPoint& point : points) point.figure = point.amount;
    std::shared_ptr<const PointCloud> cloud;
    std::printf("  \"index_ms\": %.0f,\n",
                milliseconds([&] { cloud = std::make_shared<const PointCloud>(std::move(points)); }));
    return cloud;
}

/// One frame as the window sees it: the event, and what it has drawn.
double frame(PointMap& map, QImage& picture, const std::function<void()>& event) {
    return milliseconds([&] {
        event();
        map.render(&picture);
    });
}

/// Moves as a hand does, 15 pixels a frame; the window's other events come between the frames.
void measureMoving(PointMap& map, QImage& picture, const char* name) {
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const QPointF step = (i / 60) % 2 == 0 ? QPointF(15, 6) : QPointF(-15, -4);
        times.push_back(frame(map, picture, [&] { map.moveBy(step); }));
        QApplication::processEvents();
    }
    printSpread(name, times);
}

void measure(PointMap& map, QImage& picture) {
    std::printf("  \"first_frame_ms\": %.1f,\n", frame(map, picture, [] {}));
    std::printf("  \"first_whole_ms\": %.1f,\n", milliseconds([&] { map.finishDrawing(); }));
    measureMoving(map, picture, "pan_all");
    std::vector<double> zooms, wholes;
    for (int i = 0; i < 40; ++i) {
        zooms.push_back(frame(map, picture, [&] { map.zoom(i < 20 ? 1.2 : 1 / 1.2, QPointF(800, 500)); }));
        wholes.push_back(milliseconds([&] { map.finishDrawing(); }));
        QApplication::processEvents();
    }
    printSpread("zoom_frame", zooms);
    printSpread("zoom_until_sharp", wholes);
    map.showAll();
    while (map.level()) map.zoom(1.2, QPointF(800, 500));
    map.finishDrawing();
    measureMoving(map, picture, "pan_points");
    std::printf("  \"points_metres_a_pixel\": %.2f,\n", map.metresPerPixel());
}

void measureFinding(PointMap& map) {
    std::mt19937 dice(7);
    std::vector<double> hits;
    for (int i = 0; i < 2000; ++i) {
        QMouseEvent move(QEvent::MouseMove,
                         QPointF(QPoint(static_cast<int>(dice() % 1600), static_cast<int>(dice() % 1000))),
                         QPointF(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        hits.push_back(milliseconds([&] { QApplication::sendEvent(&map, &move); }));
    }
    printSpread("hit_test", hits);
    map.showAll();
    QKeyEvent all(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier);
    std::printf("  \"select_all_ms\": %.1f,\n", milliseconds([&] { QApplication::sendEvent(&map, &all); }));
    std::printf("  \"selected\": %zu\n", map.selection().size());
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    const Theme theme(application);
    std::printf("{\n");
    const auto cloud = readDwellings(argv[1]);
    PointMap map;
    map.resize(1600, 1000);
    map.showPoints(cloud, MapScale::rising(cloud->figures()));
    QImage picture(1600, 1000, QImage::Format_RGB32);
    measure(map, picture);
    measureFinding(map);
    std::printf("}\n");
    return 0;
}
