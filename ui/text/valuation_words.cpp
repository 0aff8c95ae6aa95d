// Words for what is told of a valuation beside its ledger: change, components, eligibility.
#include <algorithm>
#include <cmath>

#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

QString saleText(const std::string& id, const SaleSet* sales) {
    if (sales != nullptr)
        for (const Sale& sale : sales->sales)
            if (sale.id == id && !sale.addressLine.empty())
                return Say::tr("Sale of %1").arg(QString::fromStdString(sale.addressLine));
    return Say::tr("Sale %1").arg(QString::fromStdString(id));
}

QString sideText(const ChangeLine& line, double value, const FeatureCatalogue& catalogue, const Format& format) {
    if (std::isnan(value) && line.kind != ChangeKind::Fact) return {};
    switch (line.kind) {
        case ChangeKind::Fact:
            return line.features.size() == 1 ? format.fact(catalogue[line.features.front()], value) : QString();
        case ChangeKind::Sale: return Say::tr("weight %1").arg(format.percent(100 * value));
        case ChangeKind::Calibration: return format.number(value, 4);
        case ChangeKind::Market:
        case ChangeKind::Place:
        case ChangeKind::Age:
        case ChangeKind::Model:
        case ChangeKind::StruckSales:
        case ChangeKind::Rounding: return {};
    }
    return {};
}

}  // namespace

QString priceCorrectionLabel(const std::string& kind) {
    if (kind == "vve_reserve") return Say::tr("Price correction: share in the reserve of the owners' association");
    if (kind == "leasehold") return Say::tr("Price correction: leasehold");
    if (kind == "movables") return Say::tr("Price correction: movable goods");
    return Say::tr("Price correction: %1").arg(QString::fromStdString(kind));
}

QString changeLabel(const ChangeLine& line, const FeatureCatalogue& catalogue, const SaleSet* sales,
                    const Format& format) {
    switch (line.kind) {
        case ChangeKind::Market: return Say::tr("Movement of the market");
        case ChangeKind::Place: return Say::tr("What the model says of the place");
        case ChangeKind::Age: return Say::tr("Age at the state date");
        case ChangeKind::Fact: {
            QStringList labels;
            for (const std::size_t feature : line.features)
                labels << termLabel(catalogue[feature].name, {feature}, catalogue, format);
            return labels.isEmpty() ? termLabel(line.name, {}, catalogue, format) : labels.join(QStringLiteral(", "));
        }
        case ChangeKind::Model: return Say::tr("Another model of the same facts");
        case ChangeKind::StruckSales: return Say::tr("Sales left out of the model");
        case ChangeKind::Sale: return saleText(line.name, sales);
        case ChangeKind::Calibration: return Say::tr("Calibration to sale prices");
        case ChangeKind::Rounding: return Say::tr("Rounding");
    }
    return {};
}

QString changeBefore(const ChangeLine& line, const FeatureCatalogue& catalogue, const Format& format) {
    return sideText(line, line.before, catalogue, format);
}

QString changeAfter(const ChangeLine& line, const FeatureCatalogue& catalogue, const Format& format) {
    return sideText(line, line.after, catalogue, format);
}

QString componentLabel(const ComponentValue& component, const FeatureCatalogue& catalogue, const Format& format) {
    switch (component.kind) {
        case ComponentKind::MainBuilding: return Say::tr("Main building");
        case ComponentKind::Land: return Say::tr("Land");
        case ComponentKind::Outbuilding:
            return component.feature ? termLabel(catalogue[*component.feature].name, {*component.feature}, catalogue, format)
                                     : Say::tr("Outbuilding");
    }
    return {};
}

QString eligibilityText(const Eligibility& eligibility, const FeatureCatalogue& catalogue, const Format& format) {
    const QString from = format.date(eligibility.from), to = format.date(eligibility.to);
    const QString count = format.number(static_cast<double>(eligibility.sales), 0);
    if (eligibility.from == Date() || eligibility.from > eligibility.to)
        return Say::tr("Which sales may count: those at arm's length; there are %1.").arg(count);
    if (!eligibility.segmentFeature || !eligibility.segment)
        return Say::tr("Which sales may count: those at arm's length, sold from %1 to %2, of all types of dwelling; there "
                       "are %3.")
            .arg(from, to, count);
    const Feature& feature = catalogue[*eligibility.segmentFeature];
    return Say::tr("Which sales may count: those at arm's length, sold from %1 to %2, of the same type (%3); there are %4.")
        .arg(from, to, format.fact(feature, static_cast<double>(*eligibility.segment)), count);
}

}  // namespace herleid
