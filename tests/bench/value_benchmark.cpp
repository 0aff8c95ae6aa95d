// value_benchmark PROJECT.gpkg DATE: with the current model of a project, full explanations a second (Valuer::value, all
// threads), the time of a what-if (one changed fact and one struck sale) and of the influence, and how quickly
// explanations are packed and stored (in a copy of the project); JSON on standard output.
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <thread>

#include "data/project.h"
#include "data/valuation_run.h"
#include "model/facts/statistics.h"
#include "model/valuation/valuer.h"

namespace {

using namespace herleid;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

template <class T>
T orThrow(Result<T> result, const char* what) {
    if (!result) throw std::runtime_error(what);
    return std::move(*result);
}

double explanationsPerSecond(const Valuer& valuer, const std::vector<Property>& subjects, const ValuationRequest& request) {
    constexpr std::size_t atOnce = 16;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> failed = 0;
    const auto begin = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (unsigned t = 0; t < std::max(1U, std::thread::hardware_concurrency()); ++t)
            threads.emplace_back([&] {
                for (std::size_t from = next.fetch_add(atOnce); from < subjects.size(); from = next.fetch_add(atOnce))
                    for (std::size_t i = from; i < std::min(from + atOnce, subjects.size()); ++i)
                        if (!valuer.value(subjects[i], request)) ++failed;
            });
    }
    if (failed > 0) throw std::runtime_error("a valuation failed");
    return static_cast<double>(subjects.size()) / secondsSince(begin);
}

/// Median milliseconds of one of so many calls.
double medianMilliseconds(std::size_t calls, const std::function<void(std::size_t)>& call) {
    std::vector<double> times;
    for (std::size_t i = 0; i < calls; ++i) {
        const auto begin = Clock::now();
        call(i);
        times.push_back(1000 * secondsSince(begin));
    }
    return quantile(std::move(times), 0.5);
}

int run(const std::filesystem::path& file, Date date) {
    Project project = orThrow(Project::open(file), "the project cannot be opened");
    const auto version = orThrow(project.currentModel(), "no model");
    if (!version) throw std::runtime_error("no model");
    PriceModel model = orThrow(project.model(*version), "no model");
    const auto sales = std::make_shared<const SaleSet>(orThrow(project.sales(), "no sales"));
    const auto subjects = orThrow(project.properties(), "no properties");
    const ModelReference reference{*version, model.market->parts().specification.name, model.market->fingerprint()};
    const Valuer valuer(std::move(model), reference, sales);
    ValuationRequest request;
    request.valuationDate = date;
    request.roundTo = project.settings().roundTo;

    const double perSecond = explanationsPerSecond(valuer, subjects, request);
    const auto area = sales->catalogue->findRole(Role::FloorArea);
    const auto subject = [&](std::size_t i) { return subjects[i * 997 % subjects.size()]; };
    const double whatIf = medianMilliseconds(100, [&](std::size_t i) {
        Property tried = subject(i);
        if (area) tried.facts.set(*area, 1.1 * tried.facts[*area]);
        ValuationRequest without = request;
        const auto plain = orThrow(valuer.value(tried, request), "a valuation failed");
        if (!plain.matrix().empty()) without.withoutSales = {plain.matrix().front().saleId};
        static_cast<void>(orThrow(valuer.value(tried, without), "a try-out failed"));
    });
    const double influence = medianMilliseconds(
        50, [&](std::size_t i) { static_cast<void>(orThrow(valuer.influence(subject(i), request), "influence failed")); });
    const auto copy = file.parent_path() / "value_benchmark.gpkg";
    std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
    RunReport report;
    double bytes = 0;
    {
        Project target = orThrow(Project::open(copy), "the copy cannot be opened");
        const auto before = static_cast<double>(std::filesystem::file_size(copy));
        report = orThrow(runValuations(target, valuer, request, Progress::none()), "the run failed");
        bytes = static_cast<double>(std::filesystem::file_size(copy)) - before;
    }
    std::filesystem::remove(copy);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"dwellings\": %zu, \"sales\": %zu, \"explanations_per_second\": %.0f, \"what_if_ms\": %.2f, "
                "\"influence_ms\": %.1f, \"run_seconds\": %.2f, \"stored_per_second\": %.0f, \"megabytes_peak\": %.0f, "
                "\"file_megabytes\": %.0f}\n",
                subjects.size(), sales->sales.size(), perSecond, whatIf, influence, report.seconds,
                static_cast<double>(report.valued) / report.seconds, static_cast<double>(usage.ru_maxrss) / 1024.0,
                bytes / 1e6);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const Result<Date> date = argc == 3 ? Date::parseIso(argv[2]) : failure(ErrorCode::DateUnreadable);
    if (!date) {
        std::fprintf(stderr, "usage: value_benchmark PROJECT.gpkg YYYY-MM-DD\n");
        return 2;
    }
    try {
        return run(argv[1], *date);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
