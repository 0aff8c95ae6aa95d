#include "ui/pages/valuation/change_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::ChangeWords)
};

const MatrixRow* rowOf(const Valuation& valuation, const std::string& id) {
    for (const MatrixRow& row : valuation.matrix())
        if (row.saleId == id) return &row;
    return nullptr;
}

QString saleOf(const std::string& id, const Valuation& before, const Valuation& after, const SaleSet* sales) {
    for (const Valuation* valuation : {&after, &before})
        if (const MatrixRow* row = rowOf(*valuation, id)) return saleTitle(id, row->addressLine);
    if (sales != nullptr)
        for (const Sale& sale : sales->sales)
            if (sale.id == id) return saleTitle(id, sale.addressLine);
    return saleTitle(id, {});
}

bool isStruck(const std::string& id, const Valuation& valuation) {
    const auto& struck = valuation.parts().withoutSales;
    return std::find(struck.begin(), struck.end(), id) != struck.end();
}

QString factText(const ChangeLine& line, const Valuation& after, const Format& format) {
    if (line.features.empty()) return ChangeWords::tr("The place on the map");
    const Feature& feature = after.catalogue()[line.features.front()];
    const QString text =
        ChangeWords::tr("%1 %2 → %3")
            .arg(sentenceCase(QString::fromStdString(feature.label(format.language().toStdString()))),
                 format.fact(feature, line.before), format.fact(feature, line.after));
    return line.features.size() == 1 ? text : ChangeWords::tr("%1, and other facts").arg(text);
}

QString saleText(const ChangeLine& line, const Valuation& before, const Valuation& after, const SaleSet* sales,
                 const Format& format) {
    const QString sale = sentenceCase(saleOf(line.name, before, after, sales));
    const QString from = format.percent(100 * line.before);
    const QString to = format.percent(100 * line.after);
    if (isStruck(line.name, after) && !isStruck(line.name, before))
        return ChangeWords::tr("%1 left out (weight was %2)").arg(sale, from);
    if (line.before == 0) return ChangeWords::tr("%1 counts now (weight %2)").arg(sale, to);
    if (line.after == 0) return ChangeWords::tr("%1 counts no longer (weight was %2)").arg(sale, from);
    return ChangeWords::tr("%1 (weight %2 → %3)").arg(sale, from, to);
}

QString struckText(const Valuation& before, const Valuation& after, const SaleSet* sales) {
    const auto& struck = after.parts().withoutSales;
    if (struck.size() == 1 && before.parts().withoutSales.empty())
        return ChangeWords::tr("The model without %1").arg(saleOf(struck.front(), before, after, sales));
    return ChangeWords::tr("The model without the sales left out");
}

}  // namespace

QString saleTitle(const std::string& id, const std::string& addressLine) {
    return addressLine.empty() ? ChangeWords::tr("sale %1").arg(QString::fromStdString(id))
                               : QString::fromStdString(addressLine);
}

QString changeText(const ChangeLine& line, const Valuation& before, const Valuation& after, const SaleSet* sales,
                   const Format& format) {
    switch (line.kind) {
        case ChangeKind::Market:
            return before.valuationDate() == after.valuationDate()
                       ? ChangeWords::tr("Price level, as the other model sees it")
                       : ChangeWords::tr("Market movement %1 → %2")
                             .arg(format.date(before.valuationDate()), format.date(after.valuationDate()));
        case ChangeKind::Place: return ChangeWords::tr("Location, as the other model sees it");
        case ChangeKind::Age: return ChangeWords::tr("Age of the building on the other date");
        case ChangeKind::Fact: return factText(line, after, format);
        case ChangeKind::Model: return ChangeWords::tr("The same facts, as the other model sees them");
        case ChangeKind::StruckSales: return struckText(before, after, sales);
        case ChangeKind::Sale: return saleText(line, before, after, sales, format);
        case ChangeKind::Calibration: return ChangeWords::tr("Calibration to sale prices");
        case ChangeKind::Rounding: return ChangeWords::tr("Rounding");
    }
    return {};
}

TextTable changeTable(const ValueChange& change, const Valuation& before, const Valuation& after,
                      const SaleSet* sales, const Format& format) {
    TextTable table;
    table.columns = {{ChangeWords::tr("Cause"), {}, false},
                     {QString::fromLatin1(change.from.currency().code().data(), 3), {}, true}};
    const auto total = [&](const QString& text, const Money& amount) {
        table.rows.push_back({{text, text, true, false}, {format.moneyExact(amount), {}, true, false}});
    };
    total(ChangeWords::tr("Value on %1").arg(format.date(before.valuationDate())), change.from);
    for (const ChangeLine& line : change.lines) {
        const QString text = changeText(line, before, after, sales, format);
        table.rows.push_back({{text, text, false, false}, {format.signedMoneyExact(line.amount), {}, false, false}});
    }
    total(ChangeWords::tr("Value on %1").arg(format.date(after.valuationDate())), change.to);
    return table;
}

}  // namespace herleid
