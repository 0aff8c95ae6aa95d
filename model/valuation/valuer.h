#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/evidence/evidence_pool.h"
#include "model/evidence/price_model.h"
#include "model/facts/property.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/valuation/influence.h"
#include "model/valuation/valuation.h"

namespace herleid {

struct ValuationRequest {
    Date valuationDate;
    std::optional<Date> stateDate;        ///< the valuation date when absent
    std::optional<Date> informationDate;  ///< the last sale in the set when absent
    Money roundTo{100'000, Currency::euro()};  ///< whole thousands; one cent means no rounding
    /// Ids of sales that count as if they had never been made: out of the evidence, and out of the model by an exact
    /// downdate (MarketModel::without).
    std::vector<std::string> withoutSales;
    bool withoutOwnSales = false;         ///< the same for every sale of the subject itself, as validation asks
};

/// What a dwelling would fetch, before rounding, in units of the currency.
struct Estimate {
    double value = 0;        ///< exp(ln V)·κ
    double lo = 0;           ///< its 90% interval
    double hi = 0;
    double modelValue = 0;   ///< exp(η): by the market model alone
    double modelWeight = 1;  ///< w₀
};

/// Values dwellings with one version of the model and one set of sales. Safe to use from any thread at once.
class Valuer {
public:
    Valuer(PriceModel model, ModelReference reference, std::shared_ptr<const SaleSet> sales);
    ~Valuer();

    /// Fails with UnknownSale or RestsOnSale for sales to leave out, and with IdentityBroken only where the arithmetic is
    /// at fault; doubts about the input are warnings.
    [[nodiscard]] Result<Valuation> value(const Property& subject, const ValuationRequest& request) const;

    /// The value alone, as value() finds it before rounding, without matrix and ledger: several times faster.
    /// propertyId: of the subject, whose own sales are left out of the evidence; empty: none are.
    [[nodiscard]] Estimate estimate(const Observation& subject, const std::string& propertyId) const;

    /// Every eligible sale with its rank and weight for this subject, most alike first.
    [[nodiscard]] Result<std::vector<RankedSale>> ranking(const Property& subject, const ValuationRequest& request) const;

    /// The sales that carried the value: those named, and up to `most` others with the largest |∂ ln V/∂ ln P|, each
    /// with the value it would be without that sale. Largest first. Fails as value() does.
    [[nodiscard]] Result<std::vector<SaleInfluence>> influence(const Property& subject, const ValuationRequest& request,
                                                               std::size_t most = 12) const;

    /// The market model that makes a request's value: without the sales it leaves out.
    [[nodiscard]] Result<MarketModel> modelFor(const Property& subject, const ValuationRequest& request) const;

    [[nodiscard]] const MarketModel& model() const { return *m_model.market; }
    [[nodiscard]] const PriceModel& priceModel() const { return m_model; }
    [[nodiscard]] const SaleSet& sales() const { return *m_sales; }
    [[nodiscard]] const ModelReference& reference() const { return m_reference; }
    [[nodiscard]] const Sale* saleOf(const std::string& id) const;
    /// The day after which no sale counts: as asked, or that of the last sale.
    [[nodiscard]] Date informationDate(const ValuationRequest& request) const;

private:
    struct Rows;
    struct Asked;
    [[nodiscard]] Result<Asked> asked(const Property& subject, const ValuationRequest& request) const;
    [[nodiscard]] const Rows& rows() const;

    PriceModel m_model;
    ModelReference m_reference;
    std::shared_ptr<const SaleSet> m_sales;
    Date m_lastSale;
    EvidencePool m_pool;
    std::unordered_map<std::string, std::size_t> m_positionOf;                // sale id → position
    std::unordered_map<std::string, std::vector<std::size_t>> m_ofProperty;   // property id → its sales
    mutable std::once_flag m_rowsOnce;
    mutable std::unique_ptr<const Rows> m_rows;   // design of the fitted sales; made when first needed
};

}  // namespace herleid
