#include "data/specification_json.h"

#include "data/failed.h"
#include "data/specification_parts.h"

namespace herleid {

namespace {

template <class Enum>
Enum wordIn(JsonObject& object, const std::string& key, std::optional<Enum> (*valueOf)(std::string_view)) {
    const auto value = valueOf(object.requiredText(key));
    if (!value) object.refuse(key, "unknown word");
    return *value;
}

}  // namespace

// The bindings count the members: one that is added later does not compile until it is written too.

Json termSpecificationToJson(const TermSpecification& term) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6] = term;
    Json json = {
        {"name", term.name}, {"kind", name(term.kind)}, {"variables", term.variables}, {"size", term.size}};
    if (term.monotone != Monotone::None) json["monotone"] = name(term.monotone);
    if (term.fewest != 0) json["fewest"] = term.fewest;
    return json;
}

Json specificationToJson(const ModelSpecification& specification) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5] = specification;
    Json terms = Json::array();
    for (const TermSpecification& term : specification.terms) terms.push_back(termSpecificationToJson(term));
    return {{"name", specification.name},
            {"estimator", name(specification.estimator)},
            {"robust", specification.robust},
            {"evidence", specification.evidence},
            {"terms", terms}};
}

TermSpecification termSpecificationFromJson(const Json& json, const std::string& origin,
                                            const std::string& path) {
    constexpr int most = 1'000'000;
    JsonObject object(json, origin, path);
    TermSpecification term;
    term.name = object.requiredText("name");
    term.kind = wordIn<TermKind>(object, "kind", termKindOf);
    term.variables = object.texts("variables");
    term.size = object.whole("size", term.size, 1, most);
    if (object.has("monotone")) term.monotone = wordIn<Monotone>(object, "monotone", monotoneOf);
    term.fewest = object.whole("fewest", term.fewest, 0, most);
    object.refuseUnknownKeys();
    return term;
}

ModelSpecification specificationFromJson(const Json& json, const std::string& origin,
                                         const std::string& path) {
    JsonObject object(json, origin, path);
    ModelSpecification specification;
    specification.name = object.requiredText("name");
    if (object.has("estimator"))
        specification.estimator = wordIn<Estimator>(object, "estimator", estimatorOf);
    specification.robust = object.flag("robust", specification.robust);
    specification.evidence = object.flag("evidence", specification.estimator == Estimator::Reml);
    for (const Json& term : object.list("terms"))
        specification.terms.push_back(termSpecificationFromJson(
            term, origin, object.pathOf("terms[" + std::to_string(specification.terms.size()) + "]")));
    object.refuseUnknownKeys();
    return specification;
}

std::string writeSpecification(const ModelSpecification& specification) {
    return specificationToJson(specification).dump(1);
}

Result<ModelSpecification> parseSpecification(const std::string& text, const std::string& origin) {
    try {
        return specificationFromJson(parseJson(text, origin), origin, "");
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<ModelSpecification> readSpecification(const std::filesystem::path& file) {
    try {
        return specificationFromJson(parseJson(readTextFile(file), file.string()), file.string(), "");
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
