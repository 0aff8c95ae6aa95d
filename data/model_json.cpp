#include "data/model_json.h"

#include "data/basis_json.h"
#include "data/bytes.h"
#include "data/exact_json.h"
#include "data/specification_json.h"

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

Json toJson(const TermSpecification& term) {
    Json json = {
        {"name", term.name}, {"kind", name(term.kind)}, {"variables", term.variables}, {"size", term.size}};
    if (term.monotone != Monotone::None) json["monotone"] = name(term.monotone);
    if (term.fewest != 0) json["fewest"] = term.fewest;
    return json;
}

Json toJson(const ModelSpecification& specification) {
    Json terms = Json::array();
    for (const TermSpecification& term : specification.terms) terms.push_back(toJson(term));
    return {{"name", specification.name},
            {"estimator", name(specification.estimator)},
            {"robust", specification.robust},
            {"terms", terms}};
}

template <class Enum>
Enum wordIn(JsonObject& object, const std::string& key) {
    try {
        return enumeratorNamed<Enum>(object.requiredText(key), [](Enum value) { return name(value); });
    } catch (const Failed& failed) {
        if (failed.error.code != ErrorCode::ProjectDamaged) throw;
        object.refuse(key, "unknown word");
    }
}

int wholeNumber(JsonObject& object, const std::string& key, int otherwise, int least) {
    const double value = object.number(key).value_or(otherwise);
    if (value < least || value > 1'000'000 || value != std::floor(value))
        object.refuse(key, "not a whole number of at least " + std::to_string(least));
    return static_cast<int>(value);
}

TermSpecification termFrom(const Json& json, const std::string& origin, const std::string& path) {
    JsonObject object(json, origin, path);
    TermSpecification term;
    term.name = object.requiredText("name");
    term.kind = wordIn<TermKind>(object, "kind");
    term.variables = object.texts("variables");
    term.size = wholeNumber(object, "size", term.size, 1);
    term.fewest = wholeNumber(object, "fewest", term.fewest, 0);
    if (object.has("monotone")) term.monotone = wordIn<Monotone>(object, "monotone");
    object.refuseUnknownKeys();
    return term;
}

ModelSpecification specificationFrom(const Json& json, const std::string& origin, const std::string& path) {
    JsonObject object(json, origin, path);
    ModelSpecification specification;
    specification.name = object.requiredText("name");
    if (object.has("estimator")) specification.estimator = wordIn<Estimator>(object, "estimator");
    if (object.has("robust")) {
        const Json& robust = object.raw("robust");
        if (!robust.is_boolean()) object.refuse("robust", "neither true nor false");
        specification.robust = robust.get<bool>();
    }
    for (const Json& term : object.list("terms"))
        specification.terms.push_back(termFrom(
            term, origin, object.pathOf("terms[" + std::to_string(specification.terms.size()) + "]")));
    object.refuseUnknownKeys();
    return specification;
}

Json toJson(const FittedTerm& term) {
    Json centre = Json::array();
    for (const double value : term.centre) centre.push_back(exact(value));
    Json reference = Json::array();
    for (const double value : term.reference) reference.push_back(exact(value));
    Json lambda = Json::array();
    for (const double value : term.lambda) lambda.push_back(exact(value));
    return {{"specification", toJson(term.specification)},
            {"group", nameOf(term.group)},
            {"features", term.features},
            {"basis", basisToJson(term.basis)},
            {"offset", term.offset},
            {"columns", term.columns},
            {"centre", centre},
            {"reference", reference},
            {"lambda", lambda},
            {"edf", exact(term.edf)},
            {"constrained", term.isConstrained}};
}

FittedTerm fittedTermFrom(const Json& json) {
    FittedTerm term;
    term.specification = termFrom(json.at("specification"), "", "specification");
    term.group = enumeratorNamed<TermGroup>(json.at("group").get<std::string>(),
                                            [](TermGroup group) { return nameOf(group); });
    term.features = json.at("features").get<std::vector<std::size_t>>();
    term.basis = basisFromJson(json.at("basis"));
    term.offset = json.at("offset").get<std::size_t>();
    term.columns = json.at("columns").get<std::size_t>();
    const Json& centre = json.at("centre");
    term.centre.resize(static_cast<Eigen::Index>(centre.size()));
    for (std::size_t i = 0; i < centre.size(); ++i)
        term.centre(static_cast<Eigen::Index>(i)) = exactDouble(centre[i]);
    for (const Json& value : json.at("reference")) term.reference.push_back(exactDouble(value));
    for (const Json& value : json.at("lambda")) term.lambda.push_back(exactDouble(value));
    term.edf = exactDouble(json.at("edf"));
    term.isConstrained = json.at("constrained").get<bool>();
    return term;
}

Json toJson(const FitSummary& summary) {
    Json notes = Json::array();
    for (const FitNote& note : summary.notes)
        notes.push_back({{"code", nameOf(note.code)}, {"arguments", pairsToJson(note.arguments)}});
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
            {"notes", notes}};
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
    for (const Json& note : json.at("notes"))
        summary.notes.push_back({enumeratorNamed<FitNoteCode>(note.at("code").get<std::string>(),
                                                              [](FitNoteCode code) { return nameOf(code); }),
                                 pairsFromJson(note.at("arguments"))});
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

}  // namespace

StoredModel storeModel(const MarketModelParts& parts) {
    Json terms = Json::array();
    for (const FittedTerm& term : parts.terms) terms.push_back(toJson(term));
    const Json structure = {{"specification", toJson(parts.specification)},
                            {"terms", terms},
                            {"calibration", exact(parts.calibration)},
                            {"currency", parts.currency.code()},
                            {"summary", toJson(parts.summary)},
                            {"fingerprint", parts.fingerprint}};
    StoredModel stored;
    stored.structure = structure.dump();
    for (const double value : parts.beta) addDouble(stored.beta, value);
    for (const double value : parts.covariance.reshaped()) addDouble(stored.covariance, value);
    stored.saleFits = saleFitBytes(parts.sales);
    return stored;
}

MarketModelParts restoreModel(const StoredModel& stored, std::shared_ptr<const FeatureCatalogue> catalogue) {
    try {
        const Json json = Json::parse(stored.structure);
        MarketModelParts parts;
        parts.catalogue = std::move(catalogue);
        parts.specification = specificationFrom(json.at("specification"), "", "specification");
        for (const Json& term : json.at("terms")) parts.terms.push_back(fittedTermFrom(term));
        parts.calibration = exactDouble(json.at("calibration"));
        parts.currency = Currency(json.at("currency").get<std::string>());
        parts.summary = summaryFrom(json.at("summary"));
        parts.fingerprint = json.at("fingerprint").get<std::string>();
        restoreMatrices(stored, parts);
        parts.sales = saleFitsFrom(stored.saleFits);
        return parts;
    } catch (const Json::exception& exception) {
        fail(ErrorCode::ProjectDamaged, {{"reason", std::string("stored model: ") + exception.what()}});
    }
}

std::string writeSpecification(const ModelSpecification& specification) {
    return toJson(specification).dump(1);
}

Result<ModelSpecification> parseSpecification(const std::string& text, const std::string& origin) {
    try {
        return specificationFrom(parseJson(text, origin), origin, "");
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<ModelSpecification> readSpecification(const std::filesystem::path& file) {
    try {
        return specificationFrom(parseJson(readTextFile(file), file.string()), file.string(), "");
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
