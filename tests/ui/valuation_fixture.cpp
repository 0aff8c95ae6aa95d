#include "tests/ui/valuation_fixture.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace herleid {

namespace {

enum Column : std::size_t {
    Type, BuildYear, FloorArea, PlotArea, Neighbourhood, Quality, Maintenance, Amenities, Garage, Previous, Columns
};

Feature number(const char* name, const char* nl, const char* en, const char* unit, Transform transform, Role role) {
    Feature feature;
    feature.name = name;
    feature.labels = {{"nl", nl}, {"en", en}};
    feature.unit = unit;
    feature.transform = transform;
    feature.role = role;
    return feature;
}

Feature levels(const char* name, const char* nl, const char* en, FeatureKind kind, Role role,
               std::vector<Level> list) {
    Feature feature = number(name, nl, en, "", Transform::None, role);
    feature.kind = kind;
    feature.levels = std::move(list);
    return feature;
}

std::vector<Level> steps() {
    const char* nl[] = {"slecht", "matig", "gemiddeld", "goed", "uitstekend"};
    const char* en[] = {"poor", "fair", "average", "good", "excellent"};
    std::vector<Level> result;
    for (int i = 0; i < 5; ++i) result.push_back({std::to_string(i + 1), {{"nl", nl[i]}, {"en", en[i]}}});
    return result;
}

struct Dwelling {
    const char* id;
    const char* street;
    const char* houseNumber;
    int type, year, area, plot, neighbourhood, quality, maintenance, amenities, garage;
    double x, y;
};

constexpr Dwelling subjectDwelling{"034500001234", "Dorpsstraat", "14", 0, 1987, 118, 152, 1, 3, 4, 3, 0, 155320, 463140};

struct Sold {
    Dwelling dwelling;
    int year, month, day;
    double residual;
};

const Sold soldDwellings[] = {
    {{"034500001236", "Dorpsstraat", "16", 0, 1987, 116, 149, 1, 3, 3, 3, 0, 155331, 463152}, 2024, 9, 12, 0.021},
    {{"034500001290", "Kerkweg", "3", 1, 1985, 124, 210, 1, 3, 4, 3, 0, 155190, 463020}, 2024, 11, 4, -0.034},
    {{"034500001127", "Lindelaan", "27a", 0, 1991, 112, 140, 1, 4, 4, 3, 0, 155560, 463330}, 2024, 6, 21, 0.012},
    {{"034500001555", "Molenpad", "8", 0, 1979, 121, 160, 0, 3, 3, 2, 1, 154980, 463420}, 2025, 2, 14, -0.008},
    {{"034500001802", "Burgemeester Van Haersma Buma-plein", "112", 1, 1994, 131, 235, 0, 3, 4, 4, 0, 154710, 462880}, 2024, 8, 30, 0.044},
    {{"034500001044", "Dorpsstraat", "41", 0, 1968, 105, 131, 1, 2, 3, 3, 0, 155480, 463010}, 2024, 3, 8, 0.003},
    {{"034500002001", "Zandhof", "5", 2, 1990, 139, 320, 2, 4, 4, 4, 1, 156300, 463900}, 2024, 10, 1, -0.236},
    {{"034500001300", "Kerkweg", "19", 0, 1986, 117, 150, 1, 3, 3, 3, 0, 155210, 462970}, 2023, 12, 19, 0.017},
};

Facts factsOf(const Dwelling& d) {
    Facts facts(Columns);
    facts.setLevel(Type, static_cast<std::size_t>(d.type));
    facts.set(BuildYear, d.year);
    facts.set(FloorArea, d.area);
    facts.set(PlotArea, d.plot);
    facts.setLevel(Neighbourhood, static_cast<std::size_t>(d.neighbourhood));
    facts.setLevel(Quality, static_cast<std::size_t>(d.quality - 1));
    facts.setLevel(Maintenance, static_cast<std::size_t>(d.maintenance - 1));
    facts.setLevel(Amenities, static_cast<std::size_t>(d.amenities - 1));
    facts.set(Garage, d.garage);
    facts.set(Previous, 371000);
    return facts;
}

struct Term {
    const char* name;
    std::vector<std::size_t> features;
    double reference;
    double standardError;
    LedgerKind kind;
};

const std::vector<Term>& terms() {
    static const std::vector<Term> list{{"floor_area", {FloorArea}, 108, 0.006, LedgerKind::Feature},
                                        {"plot_area", {PlotArea}, 165, 0.004, LedgerKind::Feature},
                                        {"age", {BuildYear}, 1978, 0.009, LedgerKind::Feature},
                                        {"type", {Type}, 0, 0.007, LedgerKind::Feature},
                                        {"quality", {Quality}, 2, 0.005, LedgerKind::Feature},
                                        {"maintenance", {Maintenance}, 2, 0.006, LedgerKind::Feature},
                                        {"amenities", {Amenities}, 2, 0.005, LedgerKind::Feature},
                                        {"garage", {Garage}, 0, 0.008, LedgerKind::Feature},
                                        {"neighbourhood", {Neighbourhood}, 0, 0.011, LedgerKind::Location},
                                        {"location", {}, 0, 0.013, LedgerKind::Location}};
    return list;
}

// The invented model: ln price is the baseline, these effects, and the month.
std::vector<double> effects(const Dwelling& d) {
    const double typeEffect[] = {-0.012, 0.046, 0.121};
    const double neighbourhoodEffect[] = {0.006, -0.023, 0.071};
    return {0.71 * std::log(d.area / 108.0),
            0.13 * std::log(d.plot / 165.0),
            0.0021 * (d.year - 1978),
            typeEffect[d.type],
            0.048 * (d.quality - 3),
            0.036 * (d.maintenance - 3),
            0.029 * (d.amenities - 3),
            d.garage != 0 ? 0.052 : -0.009,
            neighbourhoodEffect[d.neighbourhood],
            0.04 * std::sin(d.x / 700.0) + 0.03 * std::cos(d.y / 500.0)};
}

double monthEffect(Date date) { return 0.0052 * (date.monthIndex() - Date(2025, 1, 1).monthIndex()); }

constexpr double baselineLog = 12.815;
constexpr double heldWithin = 0.2;   // of a weighted sale's residual: one of the sold dwellings lies beyond it

// Cents that follow the log contributions (LMDI) and add up; the first takes what rounding leaves.
std::vector<std::int64_t> cents(const std::vector<double>& logs, std::int64_t from, std::int64_t to) {
    double total = 0;
    for (double c : logs) total += c;
    const double mean = total == 0 ? static_cast<double>(from) : static_cast<double>(to - from) / total;
    std::vector<std::int64_t> result;
    std::int64_t sum = 0;
    for (double c : logs) sum += result.emplace_back(std::llround(c * mean));
    result.front() += to - from - sum;
    return result;
}

double sumOf(const std::vector<double>& values) {
    double sum = 0;
    for (double value : values) sum += value;
    return sum;
}

std::int64_t centsOf(double log) { return std::llround(100.0 * std::exp(log)); }

Provenance registerFacts() {
    return {"Objectregistratie gemeente", Date(2024, 12, 31), Date(2022, 5, 17), "import", ""};
}

MatrixRow comparable(const Sold& sold, std::size_t rank, const FixtureOptions& options, Date valuationDate) {
    MatrixRow row;
    const Dwelling& d = sold.dwelling;
    const std::vector<double> own = effects(d);
    const std::vector<double> subject = effects(subjectDwelling);
    row.saleId = "2024-" + std::to_string(1040 + 17 * rank);
    row.propertyId = d.id;
    if (options.withAddress) row.addressLine = std::string(d.street) + " " + d.houseNumber;
    row.date = Date(sold.year, sold.month, sold.day);
    row.facts = factsOf(d);
    if (options.withLocation) row.location = Location{d.x, d.y};
    const double units = std::exp(baselineLog + sumOf(own) + monthEffect(row.date) + sold.residual);
    row.price = Money(std::llround(units / 500.0) * 50'000, options.currency);
    row.indexLog = monthEffect(valuationDate) - monthEffect(row.date);
    std::vector<double> logs{row.indexLog};
    for (std::size_t k = 0; k < own.size(); ++k) logs.push_back(subject[k] - own[k]);
    const double raw = std::log(row.price.units()) + sumOf(logs) - baselineLog - sumOf(subject);
    row.residual = options.weighted ? std::clamp(raw, -heldWithin, heldWithin) : raw;
    const bool isHeld = row.residual != raw;
    if (isHeld) logs.push_back(row.residual - raw);
    row.logAdjusted = std::log(row.price.units()) + sumOf(logs);
    row.adjustedPrice = Money(centsOf(row.logAdjusted), options.currency);
    const auto amounts = cents(logs, row.price.cents(), row.adjustedPrice.cents());
    row.indexAmount = Money(amounts[0], options.currency);
    for (std::size_t k = 0; k < own.size(); ++k)
        row.adjustments.push_back({terms()[k].name, terms()[k].features, logs[k + 1],
                                   Money(amounts[k + 1], options.currency)});
    if (isHeld)
        row.adjustments.push_back(
            {std::string(limitName), {}, logs.back(), Money(amounts.back(), options.currency)});
    row.likeness.rank = rank;
    row.likeness.distance = 0.21 * static_cast<double>(rank);
    if (options.withLocation) row.likeness.metres = std::hypot(d.x - subjectDwelling.x, d.y - subjectDwelling.y);
    row.likeness.days = row.date.days() - valuationDate.days();
    for (std::size_t f = 0; f < Columns; ++f)
        if (row.facts[f] != factsOf(subjectDwelling)[f]) row.likeness.differingFeatures.push_back(f);
    if (options.weighted) row.weight = 0.24 / static_cast<double>(rank + 1);
    return row;
}

LedgerLine featureLine(std::size_t term, double effect, const Facts& facts) {
    const Term& source = terms()[term];
    LedgerLine line;
    line.kind = source.kind;
    line.name = source.name;
    line.logEffect = effect;
    line.standardErrorLog = source.standardError;
    for (std::size_t feature : source.features) line.facts.push_back({feature, facts[feature], source.reference});
    if (!source.features.empty()) line.provenance = registerFacts();
    return line;
}

void addWarnings(ValuationParts& parts) {
    parts.warnings.push_back({WarningCode::NotRecorded, {{"feature", "previous_value"}}});
    for (const MatrixRow& row : parts.matrix)
        if (row.needsCaution())
            parts.warnings.push_back({WarningCode::ComparableAdjustedFar,
                                      {{"sale", row.saleId},
                                       {"net", std::to_string(row.netPercent())},
                                       {"gross", std::to_string(row.grossPercent())}}});
}

// Euros for the log contributions: the baseline first, then everything on the way to the unrounded value.
void addLedger(ValuationParts& parts) {
    const Currency currency = parts.value.currency();
    const std::vector<double> own = effects(subjectDwelling);
    LedgerLine baseline;
    baseline.kind = LedgerKind::Baseline;
    baseline.name = "baseline";
    baseline.logEffect = baselineLog;
    baseline.amount = Money(centsOf(baselineLog), currency);
    baseline.standardErrorLog = 0.004;
    parts.ledger.push_back(baseline);
    for (std::size_t k = 0; k < own.size(); ++k) parts.ledger.push_back(featureLine(k, own[k], parts.subject.facts));
    for (const MatrixRow& row : parts.matrix) {
        if (row.weight == 0) continue;
        LedgerLine line;
        line.kind = LedgerKind::Sale;
        line.name = row.saleId;
        line.logEffect = row.weight * row.residual;
        parts.ledger.push_back(line);
    }
    LedgerLine calibration;
    calibration.kind = LedgerKind::Calibration;
    calibration.name = "calibration";
    calibration.logEffect = std::log(parts.calibration);
    parts.ledger.push_back(calibration);
    std::vector<double> logs;
    for (std::size_t k = 1; k < parts.ledger.size(); ++k) logs.push_back(parts.ledger[k].logEffect);
    const auto amounts = cents(logs, baseline.amount.cents(), parts.unroundedValue.cents());
    for (std::size_t k = 1; k < parts.ledger.size(); ++k) parts.ledger[k].amount = Money(amounts[k - 1], currency);
    LedgerLine rounding;
    rounding.kind = LedgerKind::Rounding;
    rounding.name = "rounding";
    rounding.amount = parts.value - parts.unroundedValue;
    parts.ledger.push_back(rounding);
}

void addFigures(ValuationParts& parts, const FixtureOptions& options) {
    parts.logModelValue = baselineLog + sumOf(effects(subjectDwelling));
    parts.modelValue = Money(centsOf(parts.logModelValue), options.currency);
    parts.logValue = parts.logModelValue;
    parts.modelWeight = 1;
    for (const MatrixRow& row : parts.matrix) {
        parts.modelWeight -= row.weight;
        parts.logValue += row.weight * (row.logAdjusted - parts.logModelValue);
    }
    parts.calibration = 1.0043;
    const double final = parts.logValue + std::log(parts.calibration);
    parts.unroundedValue = Money(centsOf(final), options.currency);
    parts.value = Money((parts.unroundedValue.cents() + 50'000) / 100'000 * 100'000, options.currency);
    parts.interval = {Money(centsOf(final - 0.118), options.currency), Money(centsOf(final + 0.118), options.currency),
                      0.90};
}

}  // namespace

std::shared_ptr<const FeatureCatalogue> fixtureCatalogue() {
    std::vector<Feature> features{
        levels("type", "Type woning", "Dwelling type", FeatureKind::Category, Role::DwellingType,
               {{"1131", {{"nl", "tussenwoning"}, {"en", "terraced"}}},
                {"1121", {{"nl", "2-onder-1-kapwoning"}, {"en", "semi-detached"}}},
                {"1111", {{"nl", "vrijstaande woning"}, {"en", "detached"}}}}),
        number("build_year", "Bouwjaar", "Build year", "year", Transform::None, Role::BuildYear),
        number("floor_area", "Gebruiksoppervlakte", "Floor area", "m²", Transform::Log, Role::FloorArea),
        number("plot_area", "Kaveloppervlakte", "Plot area", "m²", Transform::Log1p, Role::PlotArea),
        levels("neighbourhood", "Buurt", "Neighbourhood", FeatureKind::Category, Role::Neighbourhood,
               {{"BU03450101", {{"nl", "Dorp-Noord"}, {"en", "Dorp-Noord"}}},
                {"BU03450102", {{"nl", "Dorpskern"}, {"en", "Dorpskern"}}},
                {"BU03450201", {{"nl", "Zandhof"}, {"en", "Zandhof"}}}}),
        levels("quality", "Kwaliteit", "Quality", FeatureKind::Ordered, Role::Quality, steps()),
        levels("maintenance", "Onderhoud", "Maintenance", FeatureKind::Ordered, Role::Maintenance, steps()),
        levels("amenities", "Voorzieningen", "Amenities", FeatureKind::Ordered, Role::Amenities, steps()),
        number("garage", "Garage", "Garage", "", Transform::None, Role::Outbuilding),
        number("previous_value", "Vorige WOZ-waarde", "Previous value", "", Transform::None, Role::PreviousValue)};
    features[Garage].kind = FeatureKind::Flag;
    return std::make_shared<const FeatureCatalogue>(
        FeatureCatalogue::create("fixture_dwellings", std::move(features)).value());
}

ValuationParts fixtureParts(const FixtureOptions& options) {
    ValuationParts parts;
    parts.catalogue = fixtureCatalogue();
    parts.subject.id = subjectDwelling.id;
    if (options.withAddress)
        parts.subject.address = {subjectDwelling.street, subjectDwelling.houseNumber, "1234 AB", "Voorbeeldstad"};
    if (options.withLocation) parts.subject.location = Location{subjectDwelling.x, subjectDwelling.y};
    parts.subject.facts = factsOf(subjectDwelling);
    parts.subject.facts.clear(Previous);
    parts.subject.provenance = registerFacts();
    parts.valuationDate = Date(2025, 1, 1);
    parts.stateDate = Date(2025, 1, 1);
    parts.informationDate = Date(2025, 6, 30);
    parts.model = {3, options.weighted ? "additive" : "ols", "5f1d7c09a2b84e6690c3e1d2745aa8b17c6d0e9f3b2a41586f7e8d9c0b1a2f3e"};
    std::size_t rank = 0;
    for (const Sold& sold : soldDwellings)
        if (rank < options.comparables) {
            ++rank;
            parts.matrix.push_back(comparable(sold, rank, options, parts.valuationDate));
        }
    parts.eligibility = {Date(2023, 1, 2), parts.informationDate, std::size_t{Type}, 0, 1842};
    addFigures(parts, options);
    addLedger(parts);
    if (options.withWarnings) addWarnings(parts);
    return parts;
}

Valuation fixtureValuation(const FixtureOptions& options) {
    auto valuation = Valuation::create(fixtureParts(options));
    if (!valuation) throw std::logic_error("fixtureValuation: " + valuation.error().argument("identity"));
    return *valuation;
}

FitSummary fixtureFit() {
    FitSummary fit;
    fit.salesRead = 11'967;
    fit.salesUsed = 11'842;
    fit.coefficients = 96;
    fit.rank = 95;
    fit.sigma = 0.0714;
    fit.rSquared = 0.912;
    fit.rSquaredAdjusted = 0.911;
    fit.rmseLeaveOneOut = 0.0722;
    fit.seconds = 1.4;
    fit.firstSale = Date(2022, 1, 3);
    fit.lastSale = Date(2025, 6, 30);
    return fit;
}

}  // namespace herleid
