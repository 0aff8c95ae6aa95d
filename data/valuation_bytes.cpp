#include "data/valuation_bytes.h"

#include "data/exact_json.h"
#include "data/packed_bytes.h"
#include "data/valuation_json.h"

namespace herleid {

namespace {

// One function a type for both directions: what is written cannot be read otherwise. The bindings count the members:
// one that is added later does not compile until it is stored too.

// The first byte; deflate, which older rows have, begins with 0x78.
constexpr char formOne = 1;
constexpr char formTwo = 2;   // since then with price corrections and identifiers of the BAG

template <class Coder>
void passCents(Coder& coder, Money& money, Currency currency) {
    if constexpr (Coder::isReading) money = Money(coder.cents(), currency);
    else coder.cents(money.cents());
}

template <class Coder>
void passNumber(Coder& coder, double& value) {
    if constexpr (Coder::isReading) value = coder.number();
    else coder.number(value);
}

template <class Coder>
void passText(Coder& coder, std::string& value) {
    if constexpr (Coder::isReading) value = coder.text();
    else coder.text(value);
}

template <class Coder>
void passDate(Coder& coder, Date& value) {
    if constexpr (Coder::isReading) value = Date::fromDays(static_cast<std::int32_t>(coder.cents()));
    else coder.cents(value.days());
}

template <class Coder>
void passFlag(Coder& coder, bool& value) {
    if constexpr (Coder::isReading) value = coder.whole() != 0;
    else coder.whole(value ? 1 : 0);
}

template <class Coder>
void passCount(Coder& coder, std::size_t& value) {
    if constexpr (Coder::isReading) value = static_cast<std::size_t>(coder.whole());
    else coder.whole(value);
}

/// By name, so that an enumerator may be added anywhere; nameOf(Enum) gives it.
template <class Coder, class Enum, class NameOf>
void passEnum(Coder& coder, Enum& value, NameOf nameOf) {
    if constexpr (Coder::isReading) value = enumeratorNamed<Enum>(coder.text(), nameOf);
    else coder.text(std::string(nameOf(value)));
}

template <class Coder, class T, class Pass>
void passList(Coder& coder, std::vector<T>& list, Pass one) {
    if constexpr (Coder::isReading) list.resize(coder.count(1));
    else coder.whole(list.size());
    for (T& item : list) one(item);
}

template <class Coder, class T, class Pass>
void passOptional(Coder& coder, std::optional<T>& value, Pass one) {
    bool isThere = value.has_value();
    passFlag(coder, isThere);
    if constexpr (Coder::isReading)
        if (isThere) value.emplace();
    if (isThere) one(*value);
}

template <class Coder>
void passFacts(Coder& coder, Facts& facts) {
    if constexpr (Coder::isReading) {
        facts = Facts(coder.count(1));
        for (std::size_t i = 0; i < facts.size(); ++i) facts.set(i, coder.number());
    } else {
        coder.whole(facts.size());
        for (std::size_t i = 0; i < facts.size(); ++i) coder.number(facts[i]);
    }
}

template <class Coder>
void passLocation(Coder& coder, std::optional<Location>& location) {
    passOptional(coder, location, [&](Location& place) {
        auto& [x, y] = place;
        passNumber(coder, x);
        passNumber(coder, y);
    });
}

template <class Coder>
void passProvenance(Coder& coder, Provenance& provenance) {
    auto& [source, recordedOn, verifiedOn, method, reason] = provenance;
    passText(coder, source);
    for (std::optional<Date>* date : {&recordedOn, &verifiedOn})
        passOptional(coder, *date, [&](Date& day) { passDate(coder, day); });
    passText(coder, method);
    passText(coder, reason);
}

template <class Coder>
void passSubject(Coder& coder, Property& subject, char form) {
    passText(coder, subject.id);
    if (form >= formTwo)
        for (std::string* part : {&subject.bag.object, &subject.bag.building}) passText(coder, *part);
    Address& address = subject.address;
    for (std::string* part : {&address.street, &address.number, &address.postcode, &address.city}) passText(coder, *part);
    passLocation(coder, subject.location);
    passFacts(coder, subject.facts);
    passProvenance(coder, subject.provenance);
    std::vector<std::pair<std::size_t, Provenance>> own(subject.factProvenance.begin(), subject.factProvenance.end());
    passList(coder, own, [&](auto& item) {
        passCount(coder, item.first);
        passProvenance(coder, item.second);
    });
    if constexpr (Coder::isReading) subject.factProvenance = {own.begin(), own.end()};
}

template <class Coder>
void passLine(Coder& coder, LedgerLine& line, Currency currency) {
    auto& [kind, name, facts, logEffect, amount, standardErrorLog, extrapolated, provenance] = line;
    passEnum(coder, kind, [](LedgerKind one) { return herleid::name(one); });
    passText(coder, name);
    passList(coder, facts, [&](LedgerFact& fact) {
        auto& [feature, recorded, reference] = fact;
        passCount(coder, feature);
        passNumber(coder, recorded);
        passNumber(coder, reference);
    });
    passNumber(coder, logEffect);
    passCents(coder, amount, currency);
    passOptional(coder, standardErrorLog, [&](double& error) { passNumber(coder, error); });
    passFlag(coder, extrapolated);
    passOptional(coder, provenance, [&](Provenance& source) { passProvenance(coder, source); });
}

template <class Coder>
void passLikeness(Coder& coder, Likeness& likeness) {
    auto& [rank, distance, metres, days, differing] = likeness;
    passCount(coder, rank);
    passNumber(coder, distance);
    passOptional(coder, metres, [&](double& value) { passNumber(coder, value); });
    std::int64_t signedDays = days;
    if constexpr (Coder::isReading) days = static_cast<int>(coder.cents());
    else coder.cents(signedDays);
    passList(coder, differing, [&](std::size_t& feature) { passCount(coder, feature); });
}

template <class Coder>
void passRow(Coder& coder, MatrixRow& row, Currency currency, char form) {
    auto& [saleId, propertyId, addressLine, date, price, corrections, facts, location, isOwnSale, indexLog, indexAmount, adjustments,
           logAdjusted, adjustedPrice, weight, residual, likeness] = row;
    for (std::string* text : {&saleId, &propertyId, &addressLine}) passText(coder, *text);
    passDate(coder, date);
    passCents(coder, price, currency);
    if (form >= formTwo)
        passList(coder, corrections, [&](PriceCorrection& correction) {
            auto& [kind, amount] = correction;
            passText(coder, kind);
            passCents(coder, amount, currency);
        });
    passFacts(coder, facts);
    passLocation(coder, location);
    passFlag(coder, isOwnSale);
    passNumber(coder, indexLog);
    passCents(coder, indexAmount, currency);
    passList(coder, adjustments, [&](MatrixAdjustment& adjustment) {
        auto& [name, features, logEffect, amount] = adjustment;
        passText(coder, name);
        passList(coder, features, [&](std::size_t& feature) { passCount(coder, feature); });
        passNumber(coder, logEffect);
        passCents(coder, amount, currency);
    });
    passNumber(coder, logAdjusted);
    passCents(coder, adjustedPrice, currency);
    passNumber(coder, weight);
    passNumber(coder, residual);
    passLikeness(coder, likeness);
}

template <class Coder>
void passEligibility(Coder& coder, Eligibility& eligibility) {
    auto& [from, to, segmentFeature, segment, sales] = eligibility;
    passDate(coder, from);
    passDate(coder, to);
    for (std::optional<std::size_t>* part : {&segmentFeature, &segment})
        passOptional(coder, *part, [&](std::size_t& value) { passCount(coder, value); });
    passCount(coder, sales);
}

template <class Coder>
void passParts(Coder& coder, ValuationParts& parts, char form) {
    auto& [catalogue, subject, valuationDate, stateDate, informationDate, model, logModelValue, modelValue, modelWeight,
           logValue, calibration, unroundedValue, value, interval, ledger, matrix, eligibility, withoutSales,
           warnings] = parts;
    std::string code(value.currency().code());
    passText(coder, code);
    if (!Currency::isValid(code)) Unpacker::damaged();
    const Currency currency(code);
    passSubject(coder, subject, form);
    for (Date* date : {&valuationDate, &stateDate, &informationDate}) passDate(coder, *date);
    std::int64_t version = model.version;
    if constexpr (Coder::isReading) model.version = coder.cents();
    else coder.cents(version);
    passText(coder, model.name);
    passText(coder, model.fingerprint);
    for (double* number : {&logModelValue, &modelWeight, &logValue, &calibration, &interval.level})
        passNumber(coder, *number);
    for (Money* amount : {&modelValue, &unroundedValue, &value, &interval.lo, &interval.hi})
        passCents(coder, *amount, currency);
    passList(coder, ledger, [&](LedgerLine& line) { passLine(coder, line, currency); });
    passList(coder, matrix, [&](MatrixRow& row) { passRow(coder, row, currency, form); });
    passEligibility(coder, eligibility);
    passList(coder, withoutSales, [&](std::string& sale) { passText(coder, sale); });
    passList(coder, warnings, [&](Warning& warning) {
        passEnum(coder, warning.code, [](WarningCode one) { return nameOf(one); });
        passList(coder, warning.arguments, [&](auto& argument) {
            passText(coder, argument.first);
            passText(coder, argument.second);
        });
    });
}

}  // namespace

std::string packValuation(const ValuationParts& parts) {
    Packer packer;
    // A Packer only reads what it is given; the functions are shared with the Unpacker, which writes.
    passParts(packer, const_cast<ValuationParts&>(parts), formTwo);
    return formTwo + packer.take();
}

ValuationParts unpackValuation(std::string_view bytes, std::shared_ptr<const FeatureCatalogue> catalogue) {
    if (!isPackedValuation(bytes)) Unpacker::damaged();
    Unpacker unpacker(bytes.substr(1));
    ValuationParts parts;
    passParts(unpacker, parts, bytes.front());
    if (!unpacker.isAtEnd()) Unpacker::damaged();
    parts.catalogue = std::move(catalogue);
    return parts;
}

bool isPackedValuation(std::string_view bytes) {
    return !bytes.empty() && (bytes.front() == formOne || bytes.front() == formTwo);
}

}  // namespace herleid
