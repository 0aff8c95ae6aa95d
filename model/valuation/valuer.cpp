#include "model/valuation/valuer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <stdexcept>

#include "model/regression/sparse_design.h"
#include "model/valuation/appraisal.h"

namespace herleid {

/// The design of the fitted sales.
struct Valuer::Rows {
    std::vector<std::size_t> sales;    ///< positions in the SaleSet
    std::vector<double> weights;       ///< robust weights of the fit
    SparseDesign design;
};

/// One request, read: the model it wants and what it asks of the pool. The parts own the subject's facts.
struct Valuer::Asked {
    std::optional<MarketModel> downdated;
    ValuationParts parts;
    std::set<std::size_t> excluded;

    [[nodiscard]] const MarketModel& model(const PriceModel& whole) const {
        return downdated ? *downdated : *whole.market;
    }
    [[nodiscard]] Observation observation() const {
        return {&parts.subject.facts, parts.subject.location, parts.valuationDate, parts.stateDate};
    }
    [[nodiscard]] EvidenceQuery query() const { return {observation(), parts.informationDate, excluded, {}}; }
};

Valuer::Valuer(PriceModel model, ModelReference reference, std::shared_ptr<const SaleSet> sales)
    : m_model(std::move(model)),
      m_reference(std::move(reference)),
      m_sales(std::move(sales)),
      m_pool(m_sales, m_model.market, m_model.evidence) {
    for (std::size_t i = 0; i < m_sales->sales.size(); ++i) {
        const Sale& sale = m_sales->sales[i];
        m_lastSale = std::max(m_lastSale, sale.date);
        m_positionOf.emplace(sale.id, i);
        m_ofProperty[sale.propertyId].push_back(i);
    }
}

Valuer::~Valuer() = default;

const Sale* Valuer::saleOf(const std::string& id) const {
    const auto found = m_positionOf.find(id);
    return found == m_positionOf.end() ? nullptr : &m_sales->sales[found->second];
}

Date Valuer::informationDate(const ValuationRequest& request) const {
    return request.informationDate.value_or(m_sales->sales.empty() ? request.valuationDate : m_lastSale);
}

Result<Valuer::Asked> Valuer::asked(const Property& subject, const ValuationRequest& request) const {
    if (!(request.roundTo.currency() == model().parts().currency) || request.roundTo.cents() < 1)
        throw std::logic_error("Valuer: rounding in another currency or not positive");
    Asked asked;
    for (const std::string& id : request.withoutSales) {
        const auto found = m_positionOf.find(id);
        if (found == m_positionOf.end()) return failure(ErrorCode::UnknownSale, {{"id", id}});
        asked.excluded.insert(found->second);
    }
    if (request.withoutOwnSales)
        if (const auto own = m_ofProperty.find(subject.id); own != m_ofProperty.end())
            asked.excluded.insert(own->second.begin(), own->second.end());
    std::vector<const Sale*> excluded;
    for (const std::size_t sale : asked.excluded) excluded.push_back(&m_sales->sales[sale]);
    if (!excluded.empty()) {
        auto downdated = model().without(excluded);
        if (!downdated) return tl::unexpected(downdated.error());
        asked.downdated = std::move(*downdated);
    }
    ValuationParts& parts = asked.parts;
    // The sales may know features and levels that came after the fit; positions are the same in both.
    parts.catalogue = m_sales->catalogue;
    parts.subject = subject;
    parts.valuationDate = request.valuationDate;
    parts.stateDate = request.stateDate.value_or(request.valuationDate);
    parts.informationDate = informationDate(request);
    for (const Sale* sale : excluded) parts.withoutSales.push_back(sale->id);
    std::sort(parts.withoutSales.begin(), parts.withoutSales.end());
    return asked;
}

Result<Valuation> Valuer::value(const Property& subject, const ValuationRequest& request) const {
    auto asked = this->asked(subject, request);
    if (!asked) return tl::unexpected(asked.error());
    const MarketModel& market = asked->model(m_model);
    const Evidence evidence = m_pool.weigh(asked->query(), market);
    // The observation must point at the facts that move along with the parts.
    ValuationParts parts = std::move(asked->parts);
    const Facts facts = parts.subject.facts;
    const Observation observation{&facts, parts.subject.location, parts.valuationDate, parts.stateDate};
    return appraise(m_model, market, *m_sales, m_reference, observation, evidence, request, std::move(parts));
}

Estimate Valuer::estimate(const Observation& subject, const std::string& propertyId) const {
    const Prediction prediction = model().predict(subject);
    const Evidence evidence = m_pool.weigh({subject, m_lastSale, {}, propertyId}, model());
    const RawValue raw = rawValue(m_model, subject, prediction.logValue, prediction.variance, evidence);
    double weights = 0;
    for (const NamedSale& named : evidence.named) weights += named.weight;
    return {raw.value, raw.lo, raw.hi, std::exp(prediction.logValue), 1 - weights};
}

Result<std::vector<RankedSale>> Valuer::ranking(const Property& subject, const ValuationRequest& request) const {
    const auto asked = this->asked(subject, request);
    if (!asked) return tl::unexpected(asked.error());
    return m_pool.ranking(asked->query());
}

Result<MarketModel> Valuer::modelFor(const Property& subject, const ValuationRequest& request) const {
    auto asked = this->asked(subject, request);
    if (!asked) return tl::unexpected(asked.error());
    return asked->model(m_model);
}

const Valuer::Rows& Valuer::rows() const {
    std::call_once(m_rowsOnce, [&] {
        std::vector<std::size_t> sales;
        std::vector<double> weights;
        for (std::size_t i = 0; i < m_sales->sales.size(); ++i)
            if (const SaleFit* fit = model().fitOf(m_sales->sales[i].id)) {
                sales.push_back(i);
                weights.push_back(fit->weight);
            }
        SparseDesign design = model().designOf(sales.size(), 0, [&](std::size_t row) {
            return asSold(m_sales->sales[sales[row]]);
        });
        m_rows = std::make_unique<const Rows>(Rows{std::move(sales), std::move(weights), std::move(design)});
    });
    return *m_rows;
}

Result<std::vector<SaleInfluence>> Valuer::influence(const Property& subject, const ValuationRequest& request,
                                                     std::size_t most) const {
    const auto asked = this->asked(subject, request);
    if (!asked) return tl::unexpected(asked.error());
    const MarketModel& market = asked->model(m_model);
    const Evidence evidence = m_pool.weigh(asked->query(), market);
    const double before =
        rawValue(m_model, asked->observation(), market.logValue(asked->observation()), 0, evidence).value;

    // ∂ ln V/∂y_i = ω_i x_iᵀA⁻¹u + w_i with u = x* − Σ w_j x_j; a held residual does not move with its price.
    std::vector<std::pair<double, Observation>> combination{{1.0, asked->observation()}};
    std::map<std::size_t, double> weightOf;
    for (const NamedSale& named : evidence.named) {
        if (named.weight == 0) continue;
        weightOf[named.sale] = named.weight;
        if (named.residual == named.heldResidual)
            combination.emplace_back(-named.weight, asSold(m_sales->sales[named.sale]));
    }
    const Rows& rows = this->rows();
    const double sigma2 = market.sigma() * market.sigma();
    const Eigen::VectorXd along = rows.design.multiply(market.covarianceWith(combination));
    std::vector<SaleInfluence> all;
    for (std::size_t row = 0; row < rows.sales.size(); ++row) {
        const std::size_t position = rows.sales[row];
        if (asked->excluded.contains(position)) continue;
        const Sale& sale = m_sales->sales[position];
        SaleInfluence one{position, sale.id, sale.date, sale.price, 0, 0, {}, {}};
        if (sigma2 > 0) one.logDerivative = rows.weights[row] * along(static_cast<Eigen::Index>(row)) / sigma2;
        if (const auto own = weightOf.find(position); own != weightOf.end()) {
            one.weight = own->second;
            for (const NamedSale& named : evidence.named)
                if (named.sale == position && named.residual == named.heldResidual) one.logDerivative += named.weight;
        }
        all.push_back(std::move(one));
    }
    const auto isLarger = [](const SaleInfluence& a, const SaleInfluence& b) {
        const double x = std::abs(a.logDerivative), y = std::abs(b.logDerivative);
        return x != y ? x > y : a.sale < b.sale;
    };
    std::sort(all.begin(), all.end(), isLarger);
    std::vector<SaleInfluence> largest;
    std::size_t others = 0;
    for (SaleInfluence& one : all)
        if (one.weight > 0 || others++ < most) largest.push_back(std::move(one));
    for (SaleInfluence& one : largest) {
        ValuationRequest without = request;
        without.withoutSales.push_back(one.saleId);
        const auto other = this->asked(subject, without);
        if (!other) continue;   // an effect rests on it alone
        const MarketModel& rest = other->model(m_model);
        const double value = rawValue(m_model, other->observation(), rest.logValue(other->observation()), 0,
                                      m_pool.weigh(other->query(), rest))
                                 .value;
        const Currency currency = one.price.currency();
        one.withoutSale = Money::fromUnits(value, currency);
        one.difference = *one.withoutSale - Money::fromUnits(before, currency);
    }
    return largest;
}

}  // namespace herleid
