#include "ui/pages/data/row_columns.h"

#include <QCoreApplication>

#include "ui/text/finding_words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct RowColumns {
    Q_DECLARE_TR_FUNCTIONS(herleid::RowColumns)
};

using Of = RowColumn::Of;

// Facts of the dwelling that a first look needs; the others are a click away.
bool isUsual(const Feature& feature) {
    switch (feature.role) {
        case Role::FloorArea:
        case Role::PlotArea:
        case Role::BuildYear:
        case Role::DwellingType:
        case Role::Neighbourhood:
            return true;
        default:
            return false;
    }
}

QString factText(const Facts& facts, std::size_t feature, const FeatureCatalogue& catalogue, const Format& format) {
    return facts.has(feature) ? format.fact(catalogue[feature], facts[feature]) : QStringLiteral("–");
}

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

QString inclusionText(const Sale& sale, const SaleScreening* screening) {
    const QString state = sale.armsLength ? RowColumns::tr("included") : RowColumns::tr("excluded");
    if (screening == nullptr) return state;
    if (screening->decision()) return RowColumns::tr("%1 by a person: %2").arg(state, QString::fromStdString(screening->decisions.back().reason));
    QStringList reasons;
    for (const ScreeningRemark& remark : screening->remarks)
        if (remark.excludes == !sale.armsLength) reasons << screeningReasonTitle(remark.reason);
    if (!reasons.isEmpty()) return state + QStringLiteral(": ") + reasons.join(QStringLiteral(", "));
    return state;
}

}  // namespace

std::vector<RowColumnTitle> rowColumnTitles(RowTable table, const FeatureCatalogue& catalogue, const Format& format) {
    std::vector<RowColumnTitle> titles;
    const auto add = [&](Of of, const char* key, const QString& title, bool isNumber, bool usual) {
        titles.push_back({{of, 0}, QString::fromLatin1(key), title, isNumber, usual});
    };
    const bool isSales = table == RowTable::Sales;
    const bool isValues = table == RowTable::Values;
    if (isSales) add(Of::Id, "id", RowColumns::tr("Sale"), false, true);
    add(isSales ? Of::Dwelling : Of::Id, isSales ? "dwelling" : "id", RowColumns::tr("Dwelling"), false,
        table == RowTable::Properties);
    add(Of::Address, "address", RowColumns::tr("Address"), false, true);
    if (isSales) {
        add(Of::SaleDate, "sale_date", RowColumns::tr("Date of sale"), true, true);
        add(Of::Price, "price", RowColumns::tr("Price"), true, true);
        add(Of::CorrectedPrice, "corrected_price", RowColumns::tr("Corrected price"), true, false);
        add(Of::IsIncluded, "included", RowColumns::tr("Included?"), false, true);
    } else {
        if (isValues) {
            add(Of::Value, "value", RowColumns::tr("Value"), true, true);
            add(Of::Interval, "interval", RowColumns::tr("90% range"), true, true);
            add(Of::ValueBefore, "before", RowColumns::tr("Last year"), true, true);
            add(Of::Change, "change", RowColumns::tr("Change"), true, true);
            add(Of::Warnings, "warnings", RowColumns::tr("Points to note"), true, true);
        }
        add(Of::Postcode, "postcode", RowColumns::tr("Postcode"), false, !isValues);
        add(Of::City, "city", RowColumns::tr("Town"), false, !isValues);
    }
    for (std::size_t f = 0; f < catalogue.size(); ++f) {
        const Feature& feature = catalogue[f];
        titles.push_back({{Of::Feature, f},
                          QStringLiteral("feature:") + QString::fromStdString(feature.name),
                          sentenceCase(QString::fromStdString(feature.label(format.language().toStdString()))),
                          feature.isNumber(),
                          isUsual(feature) && !(isValues && (feature.role == Role::PlotArea || feature.role == Role::BuildYear))});
    }
    if (isSales) {
        add(Of::DeliveryDate, "delivery_date", RowColumns::tr("Delivered on"), true, false);
        add(Of::TransactionCode, "transaction_code", RowColumns::tr("Transaction code"), false, false);
        add(Of::Usability, "usability", RowColumns::tr("Usability"), false, false);
    }
    return titles;
}

QString rowCellText(const Property& property, const RowColumn& column, const FeatureCatalogue& catalogue,
                    const Format& format) {
    switch (column.of) {
        case Of::Id:
            return QString::fromStdString(property.id);
        case Of::Address:
            return orDash(property.address.number.empty() ? property.address.street
                                                          : property.address.street + " " + property.address.number);
        case Of::Postcode:
            return orDash(property.address.postcode);
        case Of::City:
            return orDash(property.address.city);
        case Of::Feature:
            return factText(property.facts, column.feature, catalogue, format);
        default:
            return {};
    }
}

QString rowCellText(const Property& property, const ListedValue& value, const RowColumn& column,
                    const FeatureCatalogue& catalogue, const Currency& currency, const Format& format) {
    const auto money = [&](const std::optional<double>& amount) {
        return amount ? format.money(Money::fromUnits(*amount, currency)) : QStringLiteral("–");
    };
    switch (column.of) {
        case Of::Value:
            return money(value.value);
        case Of::Interval:
            return value.value ? QStringLiteral("%1 – %2").arg(money(value.lo), money(value.hi)) : QStringLiteral("–");
        case Of::ValueBefore:
            return money(value.before);
        case Of::Change:
            return value.change ? format.signedPercent(*value.change) : QStringLiteral("–");
        case Of::Warnings:
            return value.warnings ? format.number(static_cast<double>(*value.warnings), 0) : QStringLiteral("–");
        default:
            return rowCellText(property, column, catalogue, format);
    }
}

QString rowCellText(const Sale& sale, const SaleScreening* screening, const RowColumn& column,
                    const FeatureCatalogue& catalogue, const Format& format) {
    const Transaction* transaction = sale.transaction.get();
    switch (column.of) {
        case Of::Id:
            return QString::fromStdString(sale.id);
        case Of::Dwelling:
            return QString::fromStdString(sale.propertyId);
        case Of::Address:
            return orDash(sale.addressLine);
        case Of::SaleDate:
            return format.date(sale.date);
        case Of::DeliveryDate:
            return transaction != nullptr && transaction->deliveryDate ? format.date(*transaction->deliveryDate)
                                                                       : QStringLiteral("–");
        case Of::Price:
            return format.money(sale.price);
        case Of::CorrectedPrice:
            return format.money(sale.correctedPrice());
        case Of::IsIncluded:
            return inclusionText(sale, screening);
        case Of::TransactionCode:
            return orDash(transaction != nullptr ? transaction->code : std::string());
        case Of::Usability:
            return orDash(transaction != nullptr ? transaction->usability : std::string());
        case Of::Feature:
            return factText(sale.facts, column.feature, catalogue, format);
        default:
            return {};
    }
}

}  // namespace herleid
