#include "app/cli/valuing.h"

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
    desk.sales = std::make_shared<const SaleSet>(std::move(*sales));
    desk.valuer = std::make_unique<Valuer>(std::move(*model), reference, desk.sales);
    desk.request.valuationDate = valuationDate;
    desk.request.roundTo = project.settings().roundTo;
    return desk;
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
