#include "ui/session/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "data/catalogue_json.h"

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

std::filesystem::path demoProjectFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath("lucas_county.gpkg").toStdString();
}

}  // namespace herleid
