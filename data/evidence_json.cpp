#include "data/evidence_json.h"

#include "data/exact_json.h"

namespace herleid {

namespace {

// The bindings stop compiling when a struct gains a member that is not stored here yet.

Json rulesToJson(const EvidenceRules& rules) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5] = rules;
    return {{"days", rules.days},
            {"candidates", rules.candidates},
            {"most", rules.most},
            {"fewest_of_segment", rules.fewestOfSegment},
            {"residual_spreads", exact(rules.residualSpreads)}};
}

EvidenceRules rulesFromJson(const Json& json) {
    EvidenceRules rules;
    rules.days = json.at("days").get<int>();
    rules.candidates = json.at("candidates").get<std::size_t>();
    rules.most = json.at("most").get<std::size_t>();
    rules.fewestOfSegment = json.at("fewest_of_segment").get<std::size_t>();
    rules.residualSpreads = exactDouble(json.at("residual_spreads"));
    return rules;
}

Json kernelToJson(const EvidenceKernel& kernel) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8] = kernel;
    Json features = Json::array();
    for (const EvidenceFeature& feature : kernel.features) {
        [[maybe_unused]] const auto& [f1, f2, f3, f4, f5] = feature;
        features.push_back({{"feature", feature.feature},
                            {"transform", name(feature.transform)},
                            {"centre", exact(feature.centre)},
                            {"spread", exact(feature.spread)},
                            {"is_level", feature.isLevel}});
    }
    return {{"features", features},
            {"lengths", exactList(kernel.lengths)},
            {"alike_variance", exact(kernel.alikeVariance)},
            {"alike_metres", exact(kernel.alikeMetres)},
            {"days", exact(kernel.days)},
            {"place_variance", exact(kernel.placeVariance)},
            {"place_metres", exact(kernel.placeMetres)},
            {"nugget", exact(kernel.nugget)}};
}

EvidenceKernel kernelFromJson(const Json& json) {
    EvidenceKernel kernel;
    for (const Json& item : json.at("features")) {
        const auto transform = transformOf(item.at("transform").get<std::string>());
        if (!transform) fail(ErrorCode::ProjectDamaged, {{"reason", "unknown transform in the evidence"}});
        kernel.features.push_back({item.at("feature").get<std::size_t>(), *transform,
                                   exactDouble(item.at("centre")), exactDouble(item.at("spread")),
                                   item.at("is_level").get<bool>()});
    }
    kernel.lengths = exactDoubles(json.at("lengths"));
    if (kernel.lengths.size() != kernel.features.size() || kernel.features.size() > EvidenceKernel::mostFeatures)
        fail(ErrorCode::ProjectDamaged, {{"reason", "the evidence has another number of lengths than of features"}});
    kernel.alikeVariance = exactDouble(json.at("alike_variance"));
    kernel.alikeMetres = exactDouble(json.at("alike_metres"));
    kernel.days = exactDouble(json.at("days"));
    kernel.placeVariance = exactDouble(json.at("place_variance"));
    kernel.placeMetres = exactDouble(json.at("place_metres"));
    kernel.nugget = exactDouble(json.at("nugget"));
    return kernel;
}

Json intervalToJson(const IntervalScale& interval) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6] = interval;
    Json byLevel = Json::array();
    for (const IntervalScale::ByLevel& by : interval.byLevel)
        byLevel.push_back({{"feature", by.feature}, {"factors", exactList(by.factors)}});
    return {{"level", exact(interval.level)},
            {"edges", exactList(interval.edges)},
            {"factors", exactList(interval.factors)},
            {"period_edges", exactList(interval.periodEdges)},
            {"period_factors", exactList(interval.periodFactors)},
            {"by_level", byLevel}};
}

IntervalScale intervalFromJson(const Json& json) {
    IntervalScale interval;
    interval.level = exactDouble(json.at("level"));
    interval.edges = exactDoubles(json.at("edges"));
    interval.factors = exactDoubles(json.at("factors"));
    interval.periodEdges = exactDoubles(json.at("period_edges"));
    interval.periodFactors = exactDoubles(json.at("period_factors"));
    for (const Json& item : json.at("by_level"))
        interval.byLevel.push_back({item.at("feature").get<std::size_t>(), exactDoubles(item.at("factors"))});
    const auto fits = [](const std::vector<double>& factors, const std::vector<double>& edges) {
        return factors.empty() || factors.size() == edges.size() + 1;
    };
    if (!fits(interval.factors, interval.edges) || !fits(interval.periodFactors, interval.periodEdges))
        fail(ErrorCode::ProjectDamaged, {{"reason", "the interval has another number of factors than of bands"}});
    return interval;
}

}  // namespace

Json evidenceToJson(const EvidenceModel& evidence) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = evidence;
    Json json{{"rules", rulesToJson(evidence.rules)},
              {"kernel", kernelToJson(evidence.kernel)},
              {"weighs", evidence.weighs},
              {"segment_feature", nullptr},
              {"segments", evidence.segments},
              {"lowest_residual", exact(evidence.lowestResidual)},
              {"highest_residual", exact(evidence.highestResidual)},
              {"log_likelihood", exact(evidence.logLikelihood)},
              {"evaluations", evidence.evaluations},
              {"sampled", evidence.sampled},
              {"calibrated", evidence.calibrated},
              {"rmse_leave_one_out", exact(evidence.rmseLeaveOneOut)},
              {"calibration", exact(evidence.calibration)},
              {"interval", intervalToJson(evidence.interval)},
              {"seconds", exact(evidence.seconds)}};
    if (evidence.segmentFeature) json["segment_feature"] = *evidence.segmentFeature;
    return json;
}

EvidenceModel evidenceFromJson(const Json& json) {
    EvidenceModel evidence;
    evidence.rules = rulesFromJson(json.at("rules"));
    evidence.kernel = kernelFromJson(json.at("kernel"));
    evidence.weighs = json.at("weighs").get<bool>();
    if (const Json& feature = json.at("segment_feature"); !feature.is_null())
        evidence.segmentFeature = feature.get<std::size_t>();
    evidence.segments = json.at("segments").get<std::vector<std::size_t>>();
    evidence.lowestResidual = exactDouble(json.at("lowest_residual"));
    evidence.highestResidual = exactDouble(json.at("highest_residual"));
    evidence.logLikelihood = exactDouble(json.at("log_likelihood"));
    evidence.evaluations = json.at("evaluations").get<int>();
    evidence.sampled = json.at("sampled").get<std::size_t>();
    evidence.calibrated = json.at("calibrated").get<std::size_t>();
    evidence.rmseLeaveOneOut = exactDouble(json.at("rmse_leave_one_out"));
    evidence.calibration = exactDouble(json.at("calibration"));
    evidence.interval = intervalFromJson(json.at("interval"));
    evidence.seconds = exactDouble(json.at("seconds"));
    return evidence;
}

}  // namespace herleid
