// fit_benchmark FILE.csv ROWS: fits the first ROWS sales of a table of large_sample.R and prints seconds of the fit
// alone and the peak of memory as JSON.
#include <sys/resource.h>

#include <cstdio>
#include <exception>
#include <string>

#include "model/market/fit.h"
#include "tests/bench/sales_table.h"

namespace {

using namespace herleid;

/// The terms of large_sample.R.
ModelSpecification specification() {
    ModelSpecification made{"large", Estimator::Reml, {}};
    const auto add = [&](const char* name, TermKind kind, std::vector<std::string> variables, int size) {
        made.terms.push_back({name, kind, std::move(variables), size});
    };
    add("living_area", TermKind::Smooth, {"living_area"}, 10);
    add("lot_area", TermKind::Smooth, {"lot_area"}, 10);
    add("age", TermKind::Smooth, {"age"}, 10);
    add("garage_area", TermKind::Smooth, {"garage_area"}, 10);
    for (const char* name : {"bedrooms", "bathrooms", "half_baths", "rooms"})
        add(name, TermKind::Polynomial, {name}, 1);
    for (const char* name : {"storeys", "wall", "garage"}) add(name, TermKind::Levels, {name}, 2);
    add("location", TermKind::Surface, {"x", "y"}, 20);
    add("month", TermKind::Trend, {"time"}, 1);
    return made;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

int run(const std::string& file, std::size_t rows) {
    const SaleSet sales = readSalesTable(file, rows);
    const double before = peakMegabytes();
    const auto model = fit(sales, specification(), {}, Progress::none());
    if (!model) {
        std::fprintf(stderr, "the fit failed\n");
        return 1;
    }
    const FitSummary& summary = model->summary();
    std::printf("{\"rows\": %zu, \"fit_seconds\": %.4f, \"megabytes_before\": %.1f, \"megabytes_peak\": %.1f, "
                "\"coefficients\": %zu, \"edf\": %.2f, \"sigma\": %.6f, \"iterations\": %d, \"converged\": %s}\n",
                summary.salesUsed, summary.seconds, before, peakMegabytes(), summary.coefficients, summary.edf,
                summary.sigma, summary.iterations, summary.converged ? "true" : "false");
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: fit_benchmark FILE.csv ROWS\n");
        return 2;
    }
    try {
        return run(argv[1], std::stoul(argv[2]));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
