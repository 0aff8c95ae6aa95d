#include "ui/report/ratio_beside.h"

#include <algorithm>

#include "model/quality/ratio_comparison.h"
#include "ui/report/json_writer.h"
#include "ui/report/text_columns.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

using Municipalities = std::vector<RatioExchange>;

constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod,      RatioFigure::Prd,     RatioFigure::Prb,
                                 RatioFigure::Mki,    RatioFigure::Within10, RatioFigure::Within20};
constexpr RatioFigure shownByGroup[] = {RatioFigure::Median, RatioFigure::Cod};

/// The figures of a group of a table, or null where this municipality does not publish it.
const ExchangedFigures* groupOf(const RatioExchange& of, const std::string& by, const std::string& code) {
    for (const ExchangedTable& table : of.tables) {
        if (table.by != by) continue;
        for (const ExchangedGroup& group : table.groups)
            if (group.code == code && group.figures) return &*group.figures;
    }
    return nullptr;
}

/// A group that at least two publish.
struct SharedGroup {
    std::string by;
    std::string code;
    QString title;
    std::vector<const ExchangedFigures*> of;
};

/// "period of building: before 1906"; levels have their codes, because catalogues differ.
QString titleOf(const ExchangedTable& table, const ExchangedGroup& group, const Format& format) {
    RatioGrouping grouping;
    grouping.kind = table.kind;
    grouping.featureName = table.by;
    grouping.groups = {{group.code, {}, group.from.value_or(0), group.to.value_or(9999)}};   // as ratioGroupings() has open periods
    return groupingTitle(grouping, nullptr, format) + QStringLiteral(": ") + groupText(grouping, 0, nullptr, format);
}

/// Codes mean the same for levels of a catalogue and for periods; classes by fifths of one's own sales do not.
std::vector<SharedGroup> sharedGroups(const Municipalities& all, const Format& format) {
    std::vector<SharedGroup> shared;
    for (const ExchangedTable& table : all.front().tables) {
        if (table.kind != GroupingKind::Level && table.kind != GroupingKind::BuildYearClass) continue;
        for (const ExchangedGroup& group : table.groups) {
            SharedGroup one{table.by, group.code, titleOf(table, group, format), {}};
            for (const RatioExchange& municipality : all) one.of.push_back(groupOf(municipality, table.by, group.code));
            if (std::ranges::count(one.of, nullptr) + 1 < static_cast<std::ptrdiff_t>(all.size())) shared.push_back(std::move(one));
        }
    }
    return shared;
}

std::optional<bool> differs(const Municipalities& all, std::size_t m, RatioFigure figure) {
    if (m == 0) return std::nullopt;
    return differForCertain(all.front().whole.intervals[figure], all[m].whole.intervals[figure]);
}

bool hasTerm(const RatioExchange& of, const TermSpecification& term) {
    return std::ranges::any_of(of.specification.terms, [&](const TermSpecification& other) {
        return other.kind == term.kind && other.variables == term.variables;
    });
}

/// "floor_area (smooth)".
QString termText(const TermSpecification& term) {
    const std::string_view kind = name(term.kind);
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(term.name), QLatin1String(kind.data(), static_cast<qsizetype>(kind.size())));
}

QString nameOf(const RatioExchange& of) { return QString::fromStdString(of.municipality); }

void writeFigure(JsonWriter& json, const ExchangedFigures& of, RatioFigure figure) {
    json.member("value", of.figures[figure]);
    json.member("low", of.intervals[figure].low);
    json.member("high", of.intervals[figure].high);
}

/// The terms of its model that not every model has.
QStringList ownTerms(const Municipalities& all, const RatioExchange& of) {
    QStringList own;
    for (const TermSpecification& term : of.specification.terms)
        if (!std::ranges::all_of(all, [&](const RatioExchange& other) { return hasTerm(other, term); })) own << termText(term);
    return own;
}

void writeHead(JsonWriter& json, const Municipalities& all, const RatioExchange& of) {
    json.beginObject();
    json.member("municipality", std::string_view(of.municipality));
    json.member("valuation_date", std::string_view(of.valuationDate.iso()));
    json.member("first_month", std::string_view(of.firstMonth));
    json.member("last_month", std::string_view(of.lastMonth));
    json.member("estimate", std::string_view(of.estimate));
    json.member("price_level", std::string_view(of.priceLevel));
    json.member("n", of.whole.n);
    json.member("model", std::string_view(of.specification.name));
    json.member("fingerprint", std::string_view(of.fingerprint));
    json.key("vei");
    if (of.equity) json.value(of.equity->indicator);
    else json.null();
    json.key("own_terms").beginArray();
    for (const QString& term : ownTerms(all, of)) json.value(term.toUtf8());
    json.end();
    json.end();
}

void writeFigures(JsonWriter& json, const Municipalities& all) {
    json.key("figures").beginObject();
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        json.key(name(figure)).beginArray();
        for (std::size_t m = 0; m < all.size(); ++m) {
            json.beginObject();
            writeFigure(json, all[m].whole, figure);
            if (const auto other = differs(all, m, figure)) json.member("differs", *other);
            json.end();
        }
        json.end();
    }
    json.end();
}

void writeGroupOf(JsonWriter& json, const ExchangedFigures& of) {
    json.beginObject();
    json.member("n", of.n);
    for (const RatioFigure figure : shownByGroup) {
        json.key(name(figure)).beginObject();
        writeFigure(json, of, figure);
        json.end();
    }
    json.end();
}

void writeGroup(JsonWriter& json, const SharedGroup& group) {
    json.beginObject();
    json.member("by", std::string_view(group.by));
    json.member("group", std::string_view(group.code));
    json.key("of").beginArray();
    for (const ExchangedFigures* of : group.of) {
        if (of == nullptr) json.null();
        else writeGroupOf(json, *of);
    }
    json.end();
    json.end();
}

const char* keyOf(BesideRemark remark) {
    switch (remark) {
        case BesideRemark::OtherEstimate: return "other_estimate";
        case BesideRemark::OtherPriceLevel: return "other_price_level";
        case BesideRemark::OtherPeriod: return "other_period";
    }
    return "";
}

}  // namespace

QString besideRemarkText(BesideRemark remark) {
    switch (remark) {
        case BesideRemark::OtherEstimate:
            return Say::tr("Not all values were made without the sale's own price: those with it look better than they are.");
        case BesideRemark::OtherPriceLevel:
            return Say::tr("Not all amounts stand on the same price level; PRB, MKI and the weighted mean depend on it.");
        case BesideRemark::OtherPeriod:
            return Say::tr("Not all sales are of the same years.");
    }
    return {};
}

std::vector<BesideRemark> besideRemarks(const Municipalities& all) {
    std::vector<BesideRemark> remarks;
    const auto anyOther = [&](auto differsFromFirst) {
        return std::ranges::any_of(all, [&](const RatioExchange& of) { return differsFromFirst(all.front(), of); });
    };
    if (anyOther([](const auto& own, const auto& of) { return own.estimate != of.estimate; })) remarks.push_back(BesideRemark::OtherEstimate);
    if (anyOther([](const auto& own, const auto& of) { return own.priceLevel != of.priceLevel; })) remarks.push_back(BesideRemark::OtherPriceLevel);
    if (anyOther([](const auto& own, const auto& of) { return own.lastMonth < of.firstMonth || of.lastMonth < own.firstMonth; }))
        remarks.push_back(BesideRemark::OtherPeriod);
    return remarks;
}

QByteArray ratiosBesideJson(const Municipalities& all) {
    JsonWriter json;
    json.beginObject();
    json.key("municipalities").beginArray();
    for (const RatioExchange& of : all) writeHead(json, all, of);
    json.end();
    writeFigures(json, all);
    json.key("groups").beginArray();
    for (const SharedGroup& group : sharedGroups(all, Format(QStringLiteral("en")))) writeGroup(json, group);
    json.end();
    json.key("remarks").beginArray();
    for (const BesideRemark remark : besideRemarks(all)) json.value(keyOf(remark));
    json.end();
    json.end();
    return json.text();
}

namespace {

QString cellText(const ExchangedFigures& of, RatioFigure figure, std::optional<bool> other, const Format& format) {
    QString text = ratioFigureText(figure, of.figures[figure], format);
    if (of.intervals[figure].isKnown()) text += QStringLiteral(" (%1)").arg(ratioIntervalText(figure, of.intervals[figure], format));
    return other.value_or(false) ? text + QStringLiteral(" ≠") : text;
}

QString figuresText(const Municipalities& all, const Format& format) {
    TextColumns columns;
    const auto add = [&](const QString& title, const auto& cell) {
        QStringList line{title};
        for (std::size_t m = 0; m < all.size(); ++m) line << cell(m);
        columns.add(line);
    };
    add({}, [&](std::size_t m) { return nameOf(all[m]); });
    add(Say::tr("Valuation date"), [&](std::size_t m) { return format.date(all[m].valuationDate); });
    add(Say::tr("sales"), [&](std::size_t m) { return format.number(static_cast<double>(all[m].whole.n), 0); });
    for (const RatioFigure figure : shown)
        add(ratioFigureTitle(figure), [&](std::size_t m) { return cellText(all[m].whole, figure, differs(all, m, figure), format); });
    add(Say::tr("VEI"), [&](std::size_t m) {
        return all[m].equity ? format.number(all[m].equity->indicator, 1) + QStringLiteral("%") : QStringLiteral("–");
    });
    add(Say::tr("Model"), [&](std::size_t m) { return QString::fromStdString(all[m].specification.name); });
    return columns.text();
}

QString groupsText(const Municipalities& all, const Format& format) {
    TextColumns columns;
    QStringList head{Say::tr("Groups that at least two publish")};
    for (const RatioExchange& of : all) head << nameOf(of) << Say::tr("sales") << QStringLiteral("COD");
    columns.add(head);
    const auto shared = sharedGroups(all, format);
    for (const SharedGroup& group : shared) {
        QStringList line{group.title};
        for (const ExchangedFigures* of : group.of) {
            if (of == nullptr) line << QStringLiteral("–") << QStringLiteral("–") << QStringLiteral("–");
            else
                line << ratioFigureText(RatioFigure::Median, of->figures[RatioFigure::Median], format)
                     << format.number(static_cast<double>(of->n), 0) << ratioFigureText(RatioFigure::Cod, of->figures[RatioFigure::Cod], format);
        }
        columns.add(line);
    }
    return shared.empty() ? QString() : u'\n' + columns.text();
}

QString termsText(const Municipalities& all) {
    QString text;
    for (const RatioExchange& of : all)
        if (const QStringList own = ownTerms(all, of); !own.isEmpty())
            text += Say::tr("Terms that not every model has, in that of %1: %2.").arg(nameOf(of), own.join(QStringLiteral(", "))) + u'\n';
    return text.isEmpty() ? Say::tr("All models have the same terms.") + u'\n' : text;
}

}  // namespace

QString ratiosBesideText(const Municipalities& all, const Format& format) {
    QString text = figuresText(all, format);
    text += Say::tr("≠: differs for certain from the first, because the 95% ranges have nothing in common. Without it, it may be chance.") + u'\n';
    for (const BesideRemark remark : besideRemarks(all)) text += besideRemarkText(remark) + u'\n';
    text += groupsText(all, format);
    return text + u'\n' + termsText(all);
}

}  // namespace herleid
