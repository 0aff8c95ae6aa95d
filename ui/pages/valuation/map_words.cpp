#include "ui/pages/valuation/map_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "data/table_rows.h"
#include "ui/session/session.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::MapWords)
};

QString unitOfArea(const Session& session) {
    if (!session.isOpen()) return QStringLiteral("m²");
    const FeatureCatalogue& catalogue = *session.project().catalogue();
    const auto area = catalogue.findRole(Role::FloorArea);
    const QString unit = area ? session.format().unit(catalogue[*area]) : QString();
    return unit.isEmpty() ? QStringLiteral("m²") : unit;
}

QString money(double amount, const Session& session) {
    if (!std::isfinite(amount)) return QStringLiteral("–");
    return session.format().money(Money::fromUnits(amount, session.project().settings().currency));
}

QString countText(std::size_t count, MapFigure figure, const Session& session) {
    const QString number = session.format().number(static_cast<double>(count), 0);
    if (isOfSales(figure)) return count == 1 ? MapWords::tr("1 sale") : MapWords::tr("%1 sales").arg(number);
    return count == 1 ? MapWords::tr("1 dwelling") : MapWords::tr("%1 dwellings").arg(number);
}

QString titleOf(std::int64_t fid, const Session& session) {
    if (!session.isOpen() || fid <= 0) return {};
    const auto found = propertiesAt(session.project(), {fid});
    return found && !found->empty() ? QString::fromStdString(found->front().title()) : QString();
}

QString pointText(const MapPoint& point, MapFigure figure, const Session& session) {
    QStringList lines;
    if (const QString title = titleOf(point.fid, session); !title.isEmpty()) lines << title;
    if (isOfSales(figure))
        lines << MapWords::tr("Sold for %1").arg(money(point.amount, session));
    else if (std::isfinite(point.amount))
        lines << MapWords::tr("Value %1").arg(money(point.amount, session));
    else
        lines << MapWords::tr("Not valued in this run");
    const QString text = mapFigureText(figure, point.figure, session);
    if (figure == MapFigure::Residual)
        lines << MapWords::tr("%1 compared with the estimate without this sale").arg(text);
    if (figure == MapFigure::Ratio) lines << MapWords::tr("Valued %1 compared with the price, without seeing it").arg(text);
    if (figure == MapFigure::PricePerArea) lines << MapWords::tr("%1 per %2").arg(text, unitOfArea(session));
    if (figure == MapFigure::YearChange && std::isfinite(point.figure))
        lines << MapWords::tr("%1 compared with the year before").arg(text);
    return lines.join(u'\n');
}

QString medianText(MapFigure figure, std::size_t count, double median, const Session& session) {
    return countText(count, figure, session) + u'\n' +
           MapWords::tr("median %1").arg(mapFigureText(figure, median, session));
}

/// What is in view, as it is shown there: areas, squares of the grid, or points.
QString csvOf(const MapReading& reading, const MapAreaReading& areas, const Session& session,
              const PointMap& map) {
    CsvText csv(session.format());
    const QString name = mapFigureName(reading.figure, session);
    const QString count = isOfSales(reading.figure) ? MapWords::tr("Sales") : MapWords::tr("Dwellings");
    if (!areas.figures.empty()) {
        csv.field(MapWords::tr("Code")).field(MapWords::tr("Name")).field(name).field(count).endLine();
        for (const AreaFigure& figure : areas.figures) {
            const Area& area = areas.areas->areas()[figure.area];
            csv.field(QString::fromStdString(area.code))
                .field(QString::fromStdString(area.name))
                .field(figure.median);
            csv.field(static_cast<double>(figure.points)).endLine();
        }
        return csv.text();
    }
    csv.field(QStringLiteral("x")).field(QStringLiteral("y")).field(name).field(count).endLine();
    const PointCloud& cloud = *reading.cloud;
    if (const auto level = map.level()) {
        for (const std::uint32_t i : cloud.cellsIn(*level, map.boxInView())) {
            const PointCloud::Cell& cell = cloud.cells(*level)[i];
            const MapBox box = cloud.boxOf(*level, cell);
            csv.field((box.west + box.east) / 2).field((box.south + box.north) / 2).field(cell.median);
            csv.field(static_cast<double>(cell.count)).endLine();
        }
        return csv.text();
    }
    for (const std::uint32_t i : cloud.pointsIn(map.boxInView())) {
        const MapPoint& point = cloud.points()[i];
        csv.field(point.x).field(point.y).field(point.figure).field(1.0).endLine();
    }
    return csv.text();
}

QString describe(const MapReading& reading, const MapAreaReading& areas, const Session& session) {
    QString text = countText(reading.cloud->points().size(), reading.figure, session) + u'.';
    std::vector<double> medians;
    for (const AreaFigure& area : areas.figures)
        if (std::isfinite(area.median)) medians.push_back(area.median);
    if (medians.empty()) return text;
    const auto [least, most] = std::minmax_element(medians.begin(), medians.end());
    return text + u' ' +
           MapWords::tr("%1 areas, their medians from %2 to %3.")
               .arg(session.format().number(static_cast<double>(medians.size()), 0),
                    mapFigureText(reading.figure, *least, session),
                    mapFigureText(reading.figure, *most, session));
}

QString emptyText(MapFigure figure) {
    switch (figure) {
        case MapFigure::Ratio:
        case MapFigure::Residual:
            return MapWords::tr("No sale with a place has an estimate. Fit a model first.");
        case MapFigure::PricePerArea:
            return MapWords::tr("No sale has both a place and a floor area.");
        default:
            return MapWords::tr("No dwelling has a place on the map.");
    }
}

}  // namespace

QString mapFigureName(MapFigure figure, const Session& session) {
    switch (figure) {
        case MapFigure::YearChange:
            return MapWords::tr("Values: change against the year before");
        case MapFigure::Value:
            return MapWords::tr("Values");
        case MapFigure::Residual:
            return MapWords::tr("Sales: price compared with the estimate");
        case MapFigure::Ratio:
            return MapWords::tr("Sales: value compared with the price");
        case MapFigure::PricePerArea:
            break;
    }
    return MapWords::tr("Sales: price per %1").arg(unitOfArea(session));
}

QString mapFigureText(MapFigure figure, double value, const Session& session) {
    if (figure == MapFigure::YearChange || figure == MapFigure::Residual || figure == MapFigure::Ratio)
        return session.format().signedPercent(value);
    return money(value, session);
}

QString mapNote(const MapReading& reading, const Session& session) {
    const Format& format = session.format();
    const auto& [latest, former] = reading.runs;
    switch (reading.figure) {
        case MapFigure::YearChange:
            if (!latest) return MapWords::tr("The dwellings have not been valued yet: choose \"Value all\".");
            if (!former)
                return MapWords::tr(
                           "All dwellings were valued on %1 only. Value them on the date of the year before "
                           "to see the change.")
                    .arg(format.date(latest->valuationDate));
            return MapWords::tr("Values on %1 compared with those on %2.")
                .arg(format.date(latest->valuationDate), format.date(former->valuationDate));
        case MapFigure::Value:
            if (!latest) return MapWords::tr("The dwellings have not been valued yet: choose \"Value all\".");
            return MapWords::tr("Values on %1.").arg(format.date(latest->valuationDate));
        case MapFigure::Residual:
            return MapWords::tr(
                "Each sale compared with what the model estimates without it. A pattern means that something "
                "is missing.");
        case MapFigure::Ratio:
            return MapWords::tr("Values without the sale's own price, compared with the price. A neighbourhood of one colour is valued too "
                                "high or too low as a whole.");
        case MapFigure::PricePerArea:
            break;
    }
    return MapWords::tr("Prices as at the sale, after corrections; not indexed.");
}

PointMap::Words mapWords(std::shared_ptr<const MapReading> reading, const MapAreaReading& areas,
                         const Session& session, const PointMap& map) {
    PointMap::Words words;
    const MapFigure figure = reading->figure;
    words.name = MapWords::tr("Map: %1").arg(mapFigureName(figure, session));
    words.description = describe(*reading, areas, session);
    words.empty = emptyText(figure);
    words.point = [figure, &session](const MapPoint& point) { return pointText(point, figure, session); };
    words.cell = [figure, &session](const PointCloud::Cell& cell) {
        return medianText(figure, cell.count, cell.median, session);
    };
    words.area = [figure, &session](const Area& area, const AreaFigure& of) {
        return QString::fromStdString(area.name) + u'\n' + medianText(figure, of.points, of.median, session);
    };
    words.areaLabel = [figure, &session](const AreaFigure& of) {
        return mapFigureText(figure, of.median, session);
    };
    words.csv = [reading, areas, &session, &map] { return csvOf(*reading, areas, session, map); };
    return words;
}

}  // namespace herleid
