#include "model/quality/data_checks.h"

#include <algorithm>
#include <stdexcept>

#include "model/facts/chunks.h"
#include "model/quality/check_context.h"

namespace herleid {

namespace {

constexpr std::size_t perChunk = 2048;       // chosen
constexpr std::size_t chunksAtOnce = 16;     // chosen: between them progress is told and a cancel noticed

void sortByRule(std::vector<Finding>& findings, std::size_t from) {
    std::stable_sort(findings.begin() + static_cast<std::ptrdiff_t>(from), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
}

void checkProperty(const CheckContext& context, std::size_t position, std::vector<Finding>& findings) {
    const Property& property = context.input.properties[position];
    const CheckedSubject subject{FindingSubject::Property, property.id, property.facts, property.location, nullptr,
                                 context.input.parts.empty() ? nullptr : &context.input.parts[position]};
    FindingList list(findings, subject, context.features.catalogue);
    const std::size_t from = findings.size();
    checkFacts(context, subject, list);
    checkParts(context, subject, list);
    checkPlace(context, subject, list);
    checkVerification(context, position, list);
    checkIdentity(context, position, list);
    checkRegister(context, position, list);
    checkJump(context, position, list);
    checkBeyondSales(context, position, list);
    sortByRule(findings, from);
}

void checkOneSale(const CheckContext& context, std::size_t position, std::vector<Finding>& findings) {
    const Sale& sale = context.input.sales.sales[position];
    const auto sold = context.propertyOf.find(sale.propertyId);
    const Property* property =
        sold == context.propertyOf.end() ? nullptr : &context.input.properties[sold->second];
    const CheckedSubject subject{FindingSubject::Sale, sale.id, sale.facts, sale.location, property, nullptr};
    FindingList list(findings, subject, context.features.catalogue);
    const std::size_t from = findings.size();
    checkFacts(context, subject, list);
    checkPlace(context, subject, list);
    checkSale(context, sale, list);
    sortByRule(findings, from);
}

/// check(position, findings) of every position, some chunks at a time; false when cancelled.
template <class Check>
bool forAll(std::size_t count, int threads, Progress& progress, double from, double to, const Check& check,
            std::vector<Finding>& all) {
    const std::size_t chunks = chunkCount(count, perChunk);
    for (std::size_t start = 0; start < chunks; start += chunksAtOnce) {
        if (progress.isCancelled()) return false;
        const std::size_t end = std::min(chunks, start + chunksAtOnce);
        std::vector<std::vector<Finding>> found(end - start);
        forEachChunk(end - start, 1, threads, [&](std::size_t offset, std::size_t, std::size_t) {
            const std::size_t first = (start + offset) * perChunk;
            for (std::size_t i = first; i < std::min(count, first + perChunk); ++i) check(i, found[offset]);
        });
        for (auto& part : found)
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        progress.report(from + (to - from) * static_cast<double>(end) / static_cast<double>(chunks), "check");
    }
    return !progress.isCancelled();
}

}  // namespace

Result<std::vector<Finding>> checkData(const CheckInput& input, int threads, Progress& progress) {
    const std::size_t count = input.properties.size();
    if (!input.catalogue || (!input.parts.empty() && input.parts.size() != count) ||
        (!input.values.empty() && input.values.size() != count))
        throw std::logic_error("checkData: no catalogue, or parts or values that are not of the dwellings");
    const CheckContext context(input, threads);
    std::vector<Finding> findings;
    const bool isDone =
        forAll(count, threads, progress, 0.1, 0.6,
               [&](std::size_t i, std::vector<Finding>& found) { checkProperty(context, i, found); }, findings) &&
        forAll(input.sales.sales.size(), threads, progress, 0.6, 1.0,
               [&](std::size_t i, std::vector<Finding>& found) { checkOneSale(context, i, found); }, findings);
    if (!isDone) return failure(ErrorCode::Cancelled);
    return findings;
}

}  // namespace herleid
