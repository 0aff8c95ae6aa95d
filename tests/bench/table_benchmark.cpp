// table_benchmark PROJECT [SALES]: how quickly the tables of the data page answer. Makes the project with that many
// invented sales (1,000,000) through an import when it is not there; prints milliseconds as JSON.
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

#include "data/catalogue_json.h"
#include "data/import.h"
#include "data/table_rows.h"
#include "ui/pages/data/rows_model.h"
#include "ui/pages/data/rows_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

using namespace herleid;

namespace {

constexpr int rowsOfASecond = 200;

double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template <class T>
T orStop(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "failed with code %d\n", static_cast<int>(result.error().code));
    for (const auto& [name, value] : result.error().arguments)
        std::fprintf(stderr, "  %s: %s\n", name.c_str(), value.c_str());
    std::exit(1);
}

/// Sales of nobody's dwellings, nine sales to seven of them, with what makes a row wide: an address and eight facts.
void writeSales(const std::filesystem::path& file, int count, const FeatureCatalogue& catalogue) {
    std::mt19937 dice(20261125);
    const auto whole = [&](int low, int high) { return low + static_cast<int>(dice() % static_cast<unsigned>(high - low + 1)); };
    const auto level = [&](const char* feature) {
        const auto& levels = catalogue[catalogue.find(feature).value()].levels;
        return levels[dice() % levels.size()].code;
    };
    const char* streets[] = {"Dorpsstraat", "Kerkplein", "Lindenlaan", "Molenweg", "Schoolpad", "Havenstraat"};
    std::ofstream out(file);
    out << "sale_id,property_id,sale_date,price,x,y,street,number,postcode,city,type,build_year,floor_area,plot_area,"
           "quality,maintenance,neighbourhood,energy_label\n";
    char line[256];
    for (int i = 0; i < count; ++i) {
        const int area = whole(40, 260);
        std::snprintf(line, sizeof line, "S%07d,%012d,%d-%02d-%02d,%d,%d,%d,%s,%d,%d %c%c,Voorbeeldstad,", i,
                      100'000'000 + static_cast<int>(i * 7LL / 9), whole(2020, 2023), whole(1, 12), whole(1, 28),
                      area * 3000 + whole(0, 90'000), whole(100'000, 120'000), whole(450'000, 470'000),
                      streets[whole(0, 5)], whole(1, 400), whole(1000, 1099), whole('A', 'Z'), whole('A', 'Z'));
        out << line << level("type") << ',' << whole(1880, 2022) << ',' << area << ',';
        if (whole(1, 5) > 1) out << whole(50, 900);
        out << ',' << whole(1, 5) << ',' << whole(1, 5) << ",BU" << whole(100, 199) << ',' << level("energy_label") << '\n';
    }
}

void makeProject(const std::filesystem::path& file, int sales) {
    Project project = orStop(Project::create(file, {*bundledCatalogue("woz_dwellings"), {}}));
    const std::filesystem::path csv = file.string() + ".csv";
    writeSales(csv, sales, *project.catalogue());
    ImportRequest request;
    request.file = csv;
    double took = milliseconds([&] { static_cast<void>(orStop(importFile(project, request, Progress::none()))); });
    std::printf("  \"import\": %.0f,\n", took);
    std::filesystem::remove(csv);
}

RowCondition between(const FeatureCatalogue& catalogue, const char* feature, double from, double to) {
    RowCondition condition;
    condition.column = {RowColumn::Of::Feature, catalogue.find(feature).value()};
    condition.is = RowCondition::Is::Between;
    condition.from = from;
    condition.to = to;
    return condition;
}

std::vector<std::pair<std::string, RowQuery>> questions(const FeatureCatalogue& catalogue) {
    RowQuery all;
    all.table = RowTable::Sales;
    std::vector<std::pair<std::string, RowQuery>> questions{{"all", all}};
    const auto add = [&](const char* name, const std::function<void(RowQuery&)>& change) {
        questions.emplace_back(name, all);
        change(questions.back().second);
    };
    const RowColumn area{RowColumn::Of::Feature, catalogue.find("floor_area").value()};
    const RowColumn label{RowColumn::Of::Feature, catalogue.find("energy_label").value()};
    add("text_address", [](RowQuery& q) { q.text = "lindenlaan 41"; });
    add("text_postcode", [](RowQuery& q) { q.text = "1042 ab"; });
    add("text_id", [](RowQuery& q) { q.text = "S0123"; });
    add("area_120_to_130", [&](RowQuery& q) { q.conditions = {between(catalogue, "floor_area", 120, 130)}; });
    add("excluded", [](RowQuery& q) { q.isIncluded = false; });
    add("sort_price", [](RowQuery& q) { q.order.of = RowColumn::Of::Price; });
    add("sort_corrected", [](RowQuery& q) { q.order.of = RowColumn::Of::CorrectedPrice; });
    add("sort_date_down", [](RowQuery& q) { q.order.of = RowColumn::Of::SaleDate; q.descending = true; });
    add("sort_address", [](RowQuery& q) { q.order.of = RowColumn::Of::Address; });
    add("sort_area", [&](RowQuery& q) { q.order = area; });
    add("sort_label", [&](RowQuery& q) { q.order = label; });
    return questions;
}

void printSpread(const char* name, std::vector<double> times, bool isLast = false) {
    std::sort(times.begin(), times.end());
    std::printf("  \"%s\": {\"median\": %.2f, \"p99\": %.2f, \"most\": %.2f}%s\n", name, times[times.size() / 2],
                times[times.size() * 99 / 100], times.back(), isLast ? "" : ",");
}

/// The rows of a page, in the worst order there is: each elsewhere in the file.
void measurePages(const Project& project, const std::vector<std::int64_t>& numbers) {
    std::mt19937 dice(1);
    std::vector<double> times;
    for (int i = 0; i < rowsOfASecond; ++i) {
        std::vector<std::int64_t> page;
        for (int row = 0; row < RowsModel::pageRows; ++row) page.push_back(numbers[dice() % numbers.size()]);
        times.push_back(milliseconds([&] { static_cast<void>(orStop(salesAt(project, page))); }));
    }
    printSpread("page_of_sales", times);
}

/// What a person waits for while scrolling: from the move of the bar until the window is drawn again.
void measureScrolling(Session& session) {
    RowsView view(session, RowTable::Sales);
    view.resize(1280, 800);
    view.show();
    const auto settle = [&] {
        do QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (view.isReading());
        QApplication::processEvents();
    };
    settle();
    for (const bool sorted : {false, true}) {
        if (sorted) view.sortBy({RowColumn::Of::Price, 0}, false);
        settle();
        QScrollBar& bar = *view.table().verticalScrollBar();
        std::mt19937 dice(2);
        std::vector<double> steps;
        std::vector<double> jumps;
        bar.setValue(bar.maximum() / 2);
        QApplication::processEvents();
        for (int i = 0; i < rowsOfASecond; ++i)
            steps.push_back(milliseconds([&] { bar.setValue(bar.value() + 3); QApplication::processEvents(); }));
        for (int i = 0; i < rowsOfASecond; ++i)
            jumps.push_back(milliseconds([&] {
                bar.setValue(static_cast<int>(dice() % static_cast<unsigned>(bar.maximum())));
                QApplication::processEvents();
            }));
        printSpread(sorted ? "wheel_sorted" : "wheel", steps);
        printSpread(sorted ? "jump_sorted" : "jump", jumps, sorted);
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    const std::filesystem::path file = argv[1];
    std::printf("{\n");
    if (!std::filesystem::exists(file)) makeProject(file, argc > 2 ? std::atoi(argv[2]) : 1'000'000);
    const Project project = orStop(Project::open(file));
    std::printf("  \"sales\": %lld,\n", static_cast<long long>(orStop(project.saleCount())));
    std::vector<std::int64_t> numbers;
    for (const auto& [name, query] : questions(*project.catalogue())) {
        std::vector<std::int64_t> found;
        const double took = milliseconds([&, &asked = query] { found = orStop(rowNumbers(project, asked, Progress::none())); });
        std::printf("  \"%s\": {\"ms\": %.0f, \"rows\": %zu},\n", name.c_str(), took, found.size());
        if (name == "all") numbers = found;
    }
    measurePages(project, numbers);
    Preferences preferences(QString::fromStdString(file.string() + ".ini"));
    Theme theme(application);
    Session session(preferences);
    session.useLanguage("nl");
    session.open(file);
    while (session.isBusy()) QApplication::processEvents(QEventLoop::AllEvents, 50);
    measureScrolling(session);
    std::printf("}\n");
    return 0;
}
