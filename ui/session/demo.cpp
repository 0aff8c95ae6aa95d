#include "ui/session/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "data/catalogue_json.h"
#include "data/voorbeeldstad/town.h"

namespace herleid {

std::optional<std::filesystem::path> demoFolder() {
    const QStringList candidates{QCoreApplication::applicationDirPath() + "/../share/herleid/demo",
                                 QStringLiteral(HERLEID_SOURCE_DEMO)};
    for (const QString& candidate : candidates)
        if (QDir(candidate).exists("lucas_county_sales.csv"))
            return QDir(candidate).canonicalPath().toStdString();
    return std::nullopt;
}

Result<Project::Creation> demoCreation() {
    auto catalogue = bundledCatalogue("lucas_county");
    if (!catalogue) return tl::unexpected(catalogue.error());
    Project::Creation creation;
    creation.catalogue = std::move(*catalogue);
    creation.settings.title = "Lucas County (Ohio)";
    creation.settings.crs = "EPSG:32617";
    creation.settings.currency = Currency("USD");
    creation.settings.roundTo = Money(100'000, Currency("USD"));
    creation.settings.valuationDate = Date(1998, 1, 1);
    return creation;
}

namespace {

std::filesystem::path inUserFolder(const char* file) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(file).toStdString();
}

}  // namespace

std::filesystem::path demoProjectFile() {
    return inUserFolder("lucas_county.gpkg");
}

Result<Project::Creation> townCreation() {
    auto catalogue = bundledCatalogue("woz_dwellings");
    if (!catalogue) return tl::unexpected(catalogue.error());
    Project::Creation creation;
    creation.catalogue = std::move(*catalogue);
    creation.settings.title = townTitle;
    creation.settings.valuationDate = townValuationDate();
    return creation;
}

std::filesystem::path townProjectFile() {
    return inUserFolder("voorbeeldstad.gpkg");
}

std::string exampleTownDwelling() {
    return "990100027524";
}

}  // namespace herleid
