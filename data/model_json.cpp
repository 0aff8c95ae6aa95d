#include "data/model_json.h"

#include "data/basis_json.h"
#include "data/bytes.h"
#include "data/evidence_json.h"
#include "data/exact_json.h"
#include "data/specification_parts.h"

namespace herleid {

namespace {

std::string_view nameOf(TermGroup group) {
    switch (group) {
        case TermGroup::Feature:
            return "feature";
        case TermGroup::Location:
            return "location";
        case TermGroup::Time:
            return "time";
    }
    return {};
}

std::string_view nameOf(FitNoteCode code) {
    switch (code) {
        case FitNoteCode::AliasedColumn:
            return "aliased_column";
        case FitNoteCode::ConstantVariable:
            return "constant_variable";
        case FitNoteCode::RareLevel:
            return "rare_level";
        case FitNoteCode::SaleWithoutLocation:
            return "sale_without_location";
        case FitNoteCode::SaleNotArmsLength:
            return "sale_not_arms_length";
        case FitNoteCode::PriceNotPositive:
            return "price_not_positive";
        case FitNoteCode::SaleAfterUntil:
            return "sale_after_until";
        case FitNoteCode::OneMonthOnly:
            return "one_month_only";
        case FitNoteCode::NotConverged:
            return "not_converged";
        case FitNoteCode::MonotoneBinds:
            return "monotone_binds";
        case FitNoteCode::TermLeftOut:
            return "term_left_out";
    }
    return {};
}

// The bindings below count the members: one that is added later does not compile until it is stored too.

Json toJson(const FittedTerm& term) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = term;
    return {{"specification", termSpecificationToJson(term.specification)},
            {"group", nameOf(term.group)},
            {"features", term.features},
            {"basis", basisToJson(term.basis)},
            {"offset", term.offset},
            {"columns", term.columns},
            {"centre", exactList(term.centre)},
            {"reference", exactList(term.reference)},
            {"lambda", exactList(term.lambda)},
            {"edf", exact(term.edf)},
            {"constrained", term.isConstrained}};
}

FittedTerm fittedTermFrom(const Json& json) {
    FittedTerm term;
    term.specification = termSpecificationFromJson(json.at("specification"), "", "specification");
    term.group = enumeratorNamed<TermGroup>(json.at("group").get<std::string>(),
                                            [](TermGroup group) { return nameOf(group); });
    term.features = json.at("features").get<std::vector<std::size_t>>();
    term.basis = basisFromJson(json.at("basis"));
    term.offset = json.at("offset").get<std::size_t>();
    term.columns = json.at("columns").get<std::size_t>();
    const std::vector<double> centre = exactDoubles(json.at("centre"));
    term.centre = Eigen::Map<const Eigen::VectorXd>(centre.data(), static_cast<Eigen::Index>(centre.size()));
    term.reference = exactDoubles(json.at("reference"));
    term.lambda = exactDoubles(json.at("lambda"));
    term.edf = exactDouble(json.at("edf"));
    term.isConstrained = json.at("constrained").get<bool>();
    return term;
}

Json toJson(const std::vector<FitNote>& notes) {
    Json json = Json::array();
    for (const auto& [code, arguments] : notes)
        json.push_back({{"code", nameOf(code)}, {"arguments", pairsToJson(arguments)}});
    return json;
}

std::vector<FitNote> notesFrom(const Json& json) {
    std::vector<FitNote> notes;
    for (const Json& note : json)
        notes.push_back({enumeratorNamed<FitNoteCode>(note.at("code").get<std::string>(),
                                                      [](FitNoteCode code) { return nameOf(code); }),
                         pairsFromJson(note.at("arguments"))});
    return notes;
}

Json toJson(const FitSummary& summary) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17,
                                  m18, m19] = summary;
    return {{"sales_read", summary.salesRead},
            {"sales_used", summary.salesUsed},
            {"coefficients", summary.coefficients},
            {"rank", summary.rank},
            {"sigma", exact(summary.sigma)},
            {"r_squared", exact(summary.rSquared)},
            {"r_squared_adjusted", exact(summary.rSquaredAdjusted)},
            {"rmse_leave_one_out", exact(summary.rmseLeaveOneOut)},
            {"edf", exact(summary.edf)},
            {"nu", exact(summary.nu)},
            {"iterations", summary.iterations},
            {"reweightings", summary.reweightings},
            {"converged", summary.converged},
            {"interval_level", exact(summary.intervalLevel)},
            {"interval_factor", exact(summary.intervalFactor)},
            {"seconds", exact(summary.seconds)},
            {"first_sale", summary.firstSale.days()},
            {"last_sale", summary.lastSale.days()},
            {"notes", toJson(summary.notes)}};
}

FitSummary summaryFrom(const Json& json) {
    FitSummary summary;
    summary.salesRead = json.at("sales_read").get<std::size_t>();
    summary.salesUsed = json.at("sales_used").get<std::size_t>();
    summary.coefficients = json.at("coefficients").get<std::size_t>();
    summary.rank = json.at("rank").get<std::size_t>();
    summary.sigma = exactDouble(json.at("sigma"));
    summary.rSquared = exactDouble(json.at("r_squared"));
    summary.rSquaredAdjusted = exactDouble(json.at("r_squared_adjusted"));
    summary.rmseLeaveOneOut = exactDouble(json.at("rmse_leave_one_out"));
    summary.edf = exactDouble(json.at("edf"));
    summary.nu = exactDouble(json.at("nu"));
    summary.iterations = json.at("iterations").get<int>();
    summary.reweightings = json.at("reweightings").get<int>();
    summary.converged = json.at("converged").get<bool>();
    summary.intervalLevel = exactDouble(json.at("interval_level"));
    summary.intervalFactor = exactDouble(json.at("interval_factor"));
    summary.seconds = exactDouble(json.at("seconds"));
    summary.firstSale = Date::fromDays(json.at("first_sale").get<std::int32_t>());
    summary.lastSale = Date::fromDays(json.at("last_sale").get<std::int32_t>());
    summary.notes = notesFrom(json.at("notes"));
    return summary;
}

std::string saleFitBytes(const std::vector<SaleFit>& fits) {
    std::string bytes;
    for (const SaleFit& fit : fits) {
        addText(bytes, fit.saleId);
        for (const double value : {fit.residual, fit.leverage, fit.weight}) addDouble(bytes, value);
    }
    return bytes;
}

std::vector<SaleFit> saleFitsFrom(const std::string& bytes) {
    std::vector<SaleFit> fits;
    ByteReader reader(bytes);
    while (!reader.isAtEnd()) {
        SaleFit fit;
        fit.saleId = reader.text();
        fit.residual = reader.number();
        fit.leverage = reader.number();
        fit.weight = reader.number();
        fits.push_back(std::move(fit));
    }
    return fits;
}

void restoreMatrices(const StoredModel& stored, MarketModelParts& parts) {
    const auto p = static_cast<Eigen::Index>(stored.beta.size() / sizeof(double));
    if (stored.covariance.size() != stored.beta.size() * static_cast<std::size_t>(p))
        fail(ErrorCode::ProjectDamaged, {{"reason", "covariance of another size"}});
    ByteReader beta(stored.beta);
    parts.beta.resize(p);
    for (double& value : parts.beta) value = beta.number();
    ByteReader covariance(stored.covariance);
    parts.covariance.resize(p, p);
    for (double& value : parts.covariance.reshaped()) value = covariance.number();
}

EvidenceModel withoutEvidence(const MarketModelParts& parts) {
    EvidenceModel evidence;
    evidence.kernel.alikeMetres = evidence.kernel.placeMetres = 1500;
    evidence.kernel.days = 365;
    evidence.calibration = parts.calibration;
    evidence.interval.level = parts.summary.intervalLevel;
    evidence.interval.factors = {parts.summary.intervalFactor};
    return evidence;
}

}  // namespace

StoredModel storeModel(const PriceModel& model) {
    const MarketModelParts& parts = model.market->parts();
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = parts;
    Json terms = Json::array();
    for (const FittedTerm& term : parts.terms) terms.push_back(toJson(term));
    const Json structure = {{"specification", specificationToJson(parts.specification)},
                            {"terms", terms},
                            {"calibration", exact(parts.calibration)},
                            {"currency", parts.currency.code()},
                            {"summary", toJson(parts.summary)},
                            {"fingerprint", parts.fingerprint},
                            {"evidence", evidenceToJson(model.evidence)}};
    StoredModel stored;
    stored.structure = structure.dump();
    for (const double value : parts.beta) addDouble(stored.beta, value);
    for (const double value : parts.covariance.reshaped()) addDouble(stored.covariance, value);
    stored.saleFits = saleFitBytes(parts.sales);
    return stored;
}

PriceModel restoreModel(const StoredModel& stored, std::shared_ptr<const FeatureCatalogue> catalogue) {
    try {
        const Json json = Json::parse(stored.structure);
        MarketModelParts parts;
        parts.catalogue = std::move(catalogue);
        parts.specification = specificationFromJson(json.at("specification"), "", "specification");
        for (const Json& term : json.at("terms")) parts.terms.push_back(fittedTermFrom(term));
        parts.calibration = exactDouble(json.at("calibration"));
        parts.currency = Currency(json.at("currency").get<std::string>());
        parts.summary = summaryFrom(json.at("summary"));
        parts.fingerprint = json.at("fingerprint").get<std::string>();
        restoreMatrices(stored, parts);
        parts.sales = saleFitsFrom(stored.saleFits);
        PriceModel model;
        model.evidence = json.contains("evidence") ? evidenceFromJson(json.at("evidence")) : withoutEvidence(parts);
        model.market = std::make_shared<const MarketModel>(std::move(parts));
        return model;
    } catch (const Json::exception& exception) {
        fail(ErrorCode::ProjectDamaged, {{"reason", std::string("stored model: ") + exception.what()}});
    }
}

}  // namespace herleid
