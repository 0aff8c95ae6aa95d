// ratio_benchmark [SALES] [GROUPS] [DRAWS]: how long a ratio study of that size takes, with its intervals, as JSON.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "model/quality/ratio_study.h"

int main(int argc, char** argv) {
    using namespace herleid;
    const std::size_t sales = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
    const std::size_t groups = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 200;
    RatioPlan plan;
    plan.bootstrap.draws = argc > 3 ? std::atoi(argv[3]) : 1000;
    std::mt19937_64 chance(1);
    std::normal_distribution<double> normal;
    RatioSample sample;
    std::vector<std::string> of;
    for (std::size_t i = 0; i < sales; ++i) {
        const double price = std::exp(12.7 + 0.45 * normal(chance));
        sample.add(price * std::exp(0.1 * normal(chance)), price);
        of.push_back(std::to_string(i % groups));
    }
    const auto start = std::chrono::steady_clock::now();
    const auto study = studyRatios(sample, {groupingByText("group", of)}, plan, Progress::none());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (!study) return 1;
    std::printf("{\"sales\": %zu, \"groups\": %zu, \"draws\": %d, \"seconds\": %.2f, \"cod\": %.4f}\n", sales,
                study->tables.front().rows.size(), plan.bootstrap.draws, seconds.count(), study->whole.figures[RatioFigure::Cod]);
    return 0;
}
