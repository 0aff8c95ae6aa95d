#include "data/dossier/dossier_desk.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "data/dossier/quality_figures.h"

namespace herleid {

namespace {

ScreeningFilter everyMatch() {
    ScreeningFilter filter;
    filter.limit = 1'000'000;  // more sales than a dossier can hold
    return filter;
}

ScreeningFilter notCounting() {
    ScreeningFilter filter = everyMatch();
    filter.isIncluded = false;
    return filter;
}

ScreeningFilter decided() {
    ScreeningFilter filter = everyMatch();
    filter.isDecided = true;
    return filter;
}

ScreeningFilter remarked() {
    ScreeningFilter filter = everyMatch();
    filter.hasRemarks = true;
    return filter;
}

Facts only(const Facts& facts, const std::vector<std::size_t>& features, std::size_t size) {
    Facts kept(size);
    for (const std::size_t feature : features) kept.set(feature, facts[feature]);
    return kept;
}

/// A sale by its number, with the facts that the model reads.
Sale withoutName(const Sale& sale, std::size_t position, const std::string& dwelling,
                 const std::vector<std::size_t>& features, std::size_t size) {
    Sale bare;
    bare.id = saleNumber(position);
    bare.propertyId = dwelling;
    bare.date = sale.date;
    bare.price = sale.price;
    bare.location = sale.location;
    bare.armsLength = sale.armsLength;
    bare.facts = only(sale.facts, features, size);
    if (sale.transaction && !sale.transaction->corrections.empty()) {
        Transaction corrections;
        corrections.corrections = sale.transaction->corrections;
        bare.transaction = std::make_shared<const Transaction>(std::move(corrections));
    }
    return bare;
}

}  // namespace

Result<DossierDesk> DossierDesk::open(const Project& project, std::optional<std::int64_t> version,
                                      int threads, Progress& progress) {
    DossierDesk desk(project);
    progress.report(0, "read");
    if (auto read = desk.readModelAndSales(version); !read) return tl::unexpected(read.error());
    if (auto read = desk.readAudit(); !read) return tl::unexpected(read.error());
    if (auto judged = desk.judgeSales(threads, progress); !judged) return tl::unexpected(judged.error());
    return desk;
}

Result<void> DossierDesk::readModelAndSales(std::optional<std::int64_t> version) {
    const auto current = m_project->currentModel();
    if (!current) return tl::unexpected(current.error());
    if (!version && !*current) return failure(ErrorCode::NoModel);
    const std::int64_t wanted = version.value_or(current->value_or(0));
    auto model = m_project->model(wanted);
    if (!model) return tl::unexpected(model.error());
    const auto known = m_project->models();
    if (!known) return tl::unexpected(known.error());
    m_info = *std::ranges::find(*known, wanted, &ModelInfo::version);
    m_info.isCurrent = false;
    auto sales = m_project->sales();
    if (!sales) return tl::unexpected(sales.error());
    m_sales = std::make_shared<const SaleSet>(std::move(*sales));
    m_facts = featuresRead(model->market->parts().specification, model->market->catalogue());
    for (std::size_t i = 0; i < m_sales->sales.size(); ++i)
        if (model->market->fitOf(m_sales->sales[i].id) != nullptr) m_fitted.push_back(i);
    const ModelReference reference{wanted, m_info.name, m_info.fingerprint};
    m_valuer = std::make_unique<Valuer>(std::move(*model), reference, m_sales);
    return {};
}

Result<void> DossierDesk::judgeSales(int threads, Progress& progress) {
    // The fit saw these sales as at arm's length, whatever is thought of them since.
    SaleSet fitted{m_valuer->model().sharedCatalogue(), {}};
    for (const std::size_t position : m_fitted) {
        fitted.sales.push_back(m_sales->sales[position]);
        fitted.sales.back().armsLength = true;
    }
    FitOptions options;
    options.threads = threads;
    m_isRefittable =
        fitFingerprint(fitted, m_valuer->model().parts().specification, options) == m_info.fingerprint;
    const auto figures = qualityFigures(m_sales, m_valuer->priceModel(), threads, progress);
    if (!figures) return tl::unexpected(figures.error());
    m_quality = *figures;
    for (const ScreeningFilter& filter : {notCounting(), decided(), remarked()}) {
        auto screened = screenedSales(*m_project, filter);
        if (!screened) return tl::unexpected(screened.error());
        for (SaleScreening& sale : *screened) m_screening.push_back(std::move(sale));
    }
    const auto order = [](const SaleScreening& a, const SaleScreening& b) {
        return std::tie(a.date, a.saleId) < std::tie(b.date, b.saleId);
    };
    std::ranges::stable_sort(m_screening, order);
    const auto repeated = std::ranges::unique(m_screening, {}, &SaleScreening::saleId);
    m_screening.erase(repeated.begin(), repeated.end());
    return {};
}

Result<void> DossierDesk::readAudit() {
    const AuditLog log = m_project->auditLog();
    if (const auto held = log.verify(); !held) return tl::unexpected(held.error());
    auto entries = log.entries();
    if (!entries) return tl::unexpected(entries.error());
    m_audit = std::move(*entries);
    return {};
}

Result<Dossier> DossierDesk::gather(const std::string& propertyId, Date valuationDate,
                                    DossierProfile profile) const {
    auto property = m_project->property(propertyId);
    if (!property) return tl::unexpected(property.error());
    ValuationRequest request;
    request.valuationDate = valuationDate;
    request.roundTo = m_project->settings().roundTo;
    auto valuation = m_valuer->value(*property, request);
    if (!valuation) return tl::unexpected(valuation.error());

    Dossier dossier;
    const ProjectSettings& settings = m_project->settings();
    dossier.cover = {profile,
                     settings.title,
                     {},
                     {},
                     settings.crs,
                     settings.currency,
                     settings.roundTo,
                     {},
                     m_isRefittable,
                     static_cast<std::int64_t>(m_audit.size()),
                     m_audit.empty() ? std::string() : m_audit.back().hash};
    dossier.catalogue = valuation->parts().catalogue;
    dossier.valuationDate = valuation->valuationDate();
    dossier.stateDate = valuation->parts().stateDate;
    dossier.value = valuation->value();
    dossier.model = m_info;
    dossier.quality = m_quality;
    dossier.subject = *property;
    if (profile == DossierProfile::Public) {
        dossier.subject.facts = Facts();
        dossier.subject.provenance = {};
        dossier.subject.factProvenance.clear();
        addSales(dossier, {});
        return dossier;
    }
    dossier.valuation = valuation->parts();
    if (auto added = addRecord(dossier); !added) return tl::unexpected(added.error());
    addSales(dossier, profile == DossierProfile::Court ? m_fitted : shownAndFitted(*dossier.valuation));
    if (auto added = addComparables(dossier); !added) return tl::unexpected(added.error());
    if (profile != DossierProfile::Court) return dossier;
    addScreening(dossier);
    addAudit(dossier);
    return dossier;
}

std::vector<std::size_t> DossierDesk::shownAndFitted(const ValuationParts& valuation) const {
    std::vector<std::size_t> positions;
    for (const MatrixRow& row : valuation.matrix)
        for (const std::size_t position : m_fitted)
            if (m_sales->sales[position].id == row.saleId) positions.push_back(position);
    std::ranges::sort(positions);
    return positions;
}

/// Names of staff are for the court: a resident sees that a member of staff did it.
Result<void> DossierDesk::addRecord(Dossier& dossier) const {
    const auto history = factHistory(*m_project, dossier.subject.id);
    if (!history) return tl::unexpected(history.error());
    dossier.history = factChanges(dossier.subject, *m_project->catalogue(), *history);
    const auto earlier = m_project->valuationsOf(dossier.subject.id);
    if (!earlier) return tl::unexpected(earlier.error());
    dossier.earlier = *earlier;
    if (dossier.cover.profile == DossierProfile::Court) return {};
    for (FactChange& change : dossier.history) change.who.clear();
    if (dossier.model.frozen) dossier.model.frozen->who.clear();
    return {};
}

/// positions: in the project's sales, ascending. The model keeps the fits of these and no others.
void DossierDesk::addSales(Dossier& dossier, const std::vector<std::size_t>& positions) const {
    MarketModelParts parts = m_valuer->model().parts();
    parts.sales.clear();
    dossier.sales.catalogue = parts.catalogue;
    std::map<std::string, std::string> dwellings;
    for (const std::size_t position : positions) {
        const Sale& sale = m_sales->sales[position];
        const auto dwelling =
            dwellings
                .try_emplace(sale.propertyId, dwellingNumber(static_cast<std::int64_t>(dwellings.size()) + 1))
                .first;
        dossier.sales.sales.push_back(withoutName(sale, dossier.sales.sales.size(), dwelling->second, m_facts,
                                                  parts.catalogue->size()));
        SaleFit fit = *m_valuer->model().fitOf(sale.id);
        fit.saleId = dossier.sales.sales.back().id;
        parts.sales.push_back(std::move(fit));
    }
    dossier.price.evidence = m_valuer->priceModel().evidence;
    dossier.price.market = std::make_shared<const MarketModel>(std::move(parts));
}

/// What is said about another's sale in words is for the court.
Result<void> DossierDesk::addComparables(Dossier& dossier) const {
    const bool isForCourt = dossier.cover.profile == DossierProfile::Court;
    const std::vector<std::size_t> positions = isForCourt ? m_fitted : shownAndFitted(*dossier.valuation);
    std::map<std::string, std::size_t> numberOf;
    for (std::size_t i = 0; i < positions.size(); ++i) numberOf.emplace(m_sales->sales[positions[i]].id, i);
    const auto add = [&](const Sale& sale, bool isShown) {
        DossierComparable comparable;
        if (const auto number = numberOf.find(sale.id); number != numberOf.end())
            comparable.position = number->second;
        comparable.sale = sale;
        comparable.sale.facts = Facts();
        if (!isForCourt && sale.propertyId != dossier.subject.id && sale.transaction) {
            Transaction plain = *sale.transaction;
            plain.circumstances.clear();
            comparable.sale.transaction = std::make_shared<const Transaction>(std::move(plain));
        }
        comparable.isShown = isShown;
        dossier.comparables.push_back(std::move(comparable));
    };
    for (const MatrixRow& row : dossier.valuation->matrix) add(*m_valuer->saleOf(row.saleId), true);
    const auto own = m_project->salesOf(dossier.subject.id);
    if (!own) return tl::unexpected(own.error());
    for (const Sale& sale : *own)
        if (std::ranges::none_of(dossier.valuation->matrix,
                                 [&](const MatrixRow& row) { return row.saleId == sale.id; }))
            add(sale, false);
    return {};
}

void DossierDesk::addScreening(Dossier& dossier) const {
    std::map<std::string, std::size_t> numberOf;
    for (std::size_t i = 0; i < m_fitted.size(); ++i) numberOf.emplace(m_sales->sales[m_fitted[i]].id, i);
    for (const SaleScreening& from : m_screening) {
        DossierScreening screening;
        if (const auto number = numberOf.find(from.saleId); number != numberOf.end())
            screening.position = number->second;
        screening.date = from.date;
        screening.price = from.price;
        screening.counts = from.isIncluded;
        for (const ScreeningRemark& remark : from.remarks) screening.rules.emplace_back(name(remark.reason));
        if (const auto decision = from.decision()) {
            screening.decision = name(*decision);
            screening.reason = from.decisions.back().reason;
            screening.who = from.decisions.back().who;
            screening.decidedAt = from.decisions.back().decidedAt;
        }
        dossier.screening.push_back(std::move(screening));
    }
}

/// Rows about the project as a whole, the imports, this version of the model, the dwelling, and the sales
/// that have names. Rows that list other sales or dwellings stay out: a row cannot be shown in part without
/// breaking its hash.
void DossierDesk::addAudit(Dossier& dossier) const {
    const std::set<std::string> general{"create", "import", "undo_import", "set_settings"};
    std::set<std::string> subjects{"model " + std::to_string(m_info.version), dossier.subject.id};
    for (const DossierComparable& comparable : dossier.comparables) subjects.insert(comparable.sale.id);
    for (const AuditEntry& entry : m_audit)
        if (entry.action == "disclose") continue;   // what was given to others says nothing of the value
        else if (general.contains(entry.action) || subjects.contains(entry.subject))
            dossier.audit.push_back(entry);
}

}  // namespace herleid
