#include "app/cli/valuing.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <thread>

namespace herleid {

Result<ValuationDesk> ValuationDesk::open(Project& project, Date valuationDate) {
    const auto version = project.currentModel();
    if (!version) return tl::unexpected(version.error());
    if (!*version) return failure(ErrorCode::NoModel);
    auto model = project.model(**version);
    if (!model) return tl::unexpected(model.error());
    auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    ValuationDesk desk;
    desk.version = **version;
    desk.model = model->market;
    const ModelReference reference{desk.version, desk.model->parts().specification.name, desk.model->fingerprint()};
    desk.valuer =
        std::make_unique<Valuer>(std::move(*model), reference, std::make_shared<const SaleSet>(std::move(*sales)));
    desk.request.valuationDate = valuationDate;
    desk.request.roundTo = project.settings().roundTo;
    return desk;
}

namespace {

constexpr std::size_t chunk = 64;   // chosen: small enough to cancel quickly

using Outcomes = std::vector<std::optional<Result<Valuation>>>;

// An exception must not leave its thread; it becomes the failure of this dwelling.
Result<Valuation> valueOne(const ValuationDesk& desk, const Property& subject) {
    try {
        return desk.valuer->value(subject, desk.request);
    } catch (const std::exception& error) {
        return failure(ErrorCode::NumericFailure, {{"where", subject.id + ": " + error.what()}});
    }
}

// Takes chunks until none is left; slots of different dwellings are written by one thread each.
void work(const ValuationDesk& desk, const std::vector<Property>& subjects, std::atomic<std::size_t>& next,
          std::atomic<bool>& stop, Outcomes& outcomes) {
    while (!stop) {
        const std::size_t from = next.fetch_add(chunk);
        if (from >= subjects.size()) return;
        const std::size_t to = std::min(from + chunk, subjects.size());
        for (std::size_t i = from; i < to; ++i) {
            outcomes[i] = valueOne(desk, subjects[i]);
            if (!*outcomes[i]) stop = true;
        }
    }
}

}  // namespace

Result<std::vector<Valuation>> valueAll(const ValuationDesk& desk, const std::vector<Property>& subjects,
                                        Progress& progress) {
    Outcomes outcomes(subjects.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    {
        std::vector<std::jthread> threads;
        const std::size_t count =
            std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), 1 + subjects.size() / chunk);
        for (std::size_t t = 0; t < count; ++t)
            threads.emplace_back([&] { work(desk, subjects, next, stop, outcomes); });
        while (!stop && next < subjects.size()) {
            progress.report(static_cast<double>(next) / static_cast<double>(subjects.size()), "value");
            if (progress.isCancelled()) stop = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(subjects.size() < 2 * chunk ? 1 : 20));
        }
    }
    for (const auto& outcome : outcomes)
        if (outcome && !*outcome) return tl::unexpected(outcome->error());
    std::vector<Valuation> valuations;
    valuations.reserve(subjects.size());
    for (auto& outcome : outcomes) {
        if (!outcome) return failure(ErrorCode::Cancelled);
        valuations.push_back(std::move(**outcome));
    }
    return valuations;
}

Result<std::vector<Property>> propertiesOf(const Project& project, const std::vector<std::string>& ids) {
    std::vector<Property> properties;
    for (const std::string& id : ids) {
        auto property = project.property(id);
        if (!property) return tl::unexpected(property.error());
        properties.push_back(std::move(*property));
    }
    return properties;
}

}  // namespace herleid
