#include "model/quality/sale_screening.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

#include "model/facts/chunks.h"
#include "model/facts/statistics.h"
#include "model/quality/check_context.h"
#include "model/quality/circumstance_words.h"

namespace herleid {

namespace {

constexpr std::size_t salesPerChunk = 1024;    // chosen
constexpr std::size_t fewestOfSegment = 50;    // chosen: for a robust spread of its own
constexpr std::size_t fewestOfType = 30;       // chosen: for a median price of its own
constexpr double daysPerMonth = 365.25 / 12;
constexpr double fartherBy = 1.5;              // chosen by what it finds, see model/README.md

constexpr std::array<std::string_view, screeningReasonCount> reasonNames{
    "recorded_not_market", "family",         "portfolio",          "auction",
    "part_of_dwelling",    "let",            "demolition",         "not_usable",
    "symbolic_price",      "price_not_positive", "far_below_market", "outside_window",
    "facts_missing",       "resold_soon",    "resold_with_jump",   "price_outlier"};

/// A value of every segment that has enough sales, and of the next larger one for the others.
struct BySegment {
    std::map<std::string, double> centre, spread;
};

/// Of two prices of one dwelling that cannot both be ordinary, which one is out of line, and by what that is told:
/// "recorded", "model" or "segment"; nothing where it cannot be told.
struct OutOfLine {
    std::optional<std::size_t> sale;
    std::string by;
};

/// Everything that is asked of all sales together.
class Screening {
public:
    Screening(const SaleSet& sales, const std::vector<bool>& recordedNotMarket, const MarketModel* model,
              const ScreeningSettings& settings, int threads)
        : m_sales(sales.sales),
          m_catalogue(*sales.catalogue),
          m_recordedNotMarket(recordedNotMarket),
          m_model(model),
          m_settings(settings),
          m_type(m_catalogue.findRole(Role::DwellingType)),
          m_district(m_catalogue.findRole(Role::District)),
          m_floorArea(m_catalogue.findRole(Role::FloorArea)) {
        for (std::size_t i = 0; i < m_sales.size(); ++i) m_ofProperty[m_sales[i].propertyId].push_back(i);
        for (auto& [property, positions] : m_ofProperty)
            std::sort(positions.begin(), positions.end(), [&](std::size_t a, std::size_t b) {
                return std::tie(m_sales[a].date, m_sales[a].id) < std::tie(m_sales[b].date, m_sales[b].id);
            });
        findMedianPrices();
        findMedianRates();
        if (m_model != nullptr && m_settings.usesModel) findResiduals(threads);
    }

    [[nodiscard]] ScreenedSale screen(std::size_t position) const {
        const Sale& sale = m_sales[position];
        ScreenedSale screened{sale.id, {}};
        addRecorded(position, screened);
        addPrice(sale, screened);
        addKnown(sale, screened);
        addResales(position, screened);
        addOutlier(position, screened);
        std::ranges::stable_sort(screened.remarks, {}, &ScreeningRemark::reason);
        return screened;
    }

private:
    using Arguments = std::vector<std::pair<std::string, std::string>>;
    static void add(ScreenedSale& screened, ScreeningReason reason, Arguments arguments, bool excludes = true) {
        screened.remarks.push_back({reason, excludes, std::move(arguments)});
    }

    [[nodiscard]] std::string levelOf(std::optional<std::size_t> feature, const Sale& sale) const {
        return feature && m_catalogue[*feature].hasLevels() ? plainText(m_catalogue[*feature], sale.facts[*feature])
                                                            : std::string();
    }
    /// From the smallest segment to the largest; the last one is everything.
    [[nodiscard]] std::vector<std::string> segmentsOf(const Sale& sale) const {
        const std::string type = levelOf(m_type, sale), district = levelOf(m_district, sale);
        if (type.empty()) return {""};
        if (district.empty()) return {type, ""};
        return {type + ", " + district, type, ""};
    }

    void addRecorded(std::size_t position, ScreenedSale& screened) const {
        if (position < m_recordedNotMarket.size() && m_recordedNotMarket[position])
            add(screened, ScreeningReason::RecordedNotMarket, {});
        const auto& transaction = m_sales[position].transaction;
        if (!transaction) return;
        std::vector<ScreeningReason> told;
        const auto tell = [&](ScreeningReason reason, const std::string& recorded) {
            if (std::ranges::find(told, reason) != told.end()) return;
            told.push_back(reason);
            add(screened, reason, {{"recorded", recorded}});
        };
        const std::map<std::string_view, const std::string*> fields{{"transaction_code", &transaction->code},
                                                                    {"usability", &transaction->usability},
                                                                    {"circumstances", &transaction->circumstances}};
        for (const ScreeningCode& code : m_settings.codes)
            if (const auto field = fields.find(code.field);
                field != fields.end() && !code.code.empty() && *field->second == code.code)
                tell(code.reason, *field->second);
        if (!m_settings.readWords) return;
        for (const std::string* text : {&transaction->usability, &transaction->circumstances})
            if (const auto reason = reasonInWords(*text)) tell(*reason, *text);
    }

    void addPrice(const Sale& sale, ScreenedSale& screened) const {
        const Money corrected = sale.correctedPrice();
        if (sale.price.units() <= m_settings.symbolicPrice) {
            add(screened, ScreeningReason::SymbolicPrice, {{"price", sale.price.plain()}});
            return;
        }
        if (corrected.cents() <= 0) {
            add(screened, ScreeningReason::PriceNotPositive,
                {{"price", sale.price.plain()}, {"corrected", corrected.plain()}});
            return;
        }
        const std::string type = levelOf(m_type, sale);
        const auto own = m_medianPrice.find(type);
        const auto found = own != m_medianPrice.end() ? own : m_medianPrice.find("");
        if (found == m_medianPrice.end() || corrected.units() >= m_settings.floorShare * found->second) return;
        add(screened, ScreeningReason::FarBelowMarket,
            {{"price", corrected.plain()},
             {"floor", Money::fromUnits(m_settings.floorShare * found->second, corrected.currency()).plain()},
             {"segment", found->first}});
    }

    void addKnown(const Sale& sale, ScreenedSale& screened) const {
        if ((m_settings.first && sale.date < *m_settings.first) || (m_settings.last && sale.date > *m_settings.last))
            add(screened, ScreeningReason::OutsideWindow,
                {{"date", sale.date.iso()},
                 {"first", m_settings.first ? m_settings.first->iso() : ""},
                 {"last", m_settings.last ? m_settings.last->iso() : ""}});
        if (!m_settings.requiresFacts) return;
        std::string missing;
        for (const auto& feature : {m_floorArea, m_type})
            if (feature && !sale.facts.has(*feature))
                missing += (missing.empty() ? "" : ",") + m_catalogue[*feature].name;
        if (!missing.empty()) add(screened, ScreeningReason::FactsMissing, {{"features", missing}});
    }

    void addResales(std::size_t position, ScreenedSale& screened) const {
        const auto& own = m_ofProperty.at(m_sales[position].propertyId);
        const auto at = std::ranges::find(own, position);
        if (at != own.begin()) addResale(*(at - 1), position, *(at - 1), screened);
        if (at + 1 != own.end()) addResale(position, *(at + 1), *(at + 1), screened);
    }

    void addResale(std::size_t before, std::size_t after, std::size_t other, ScreenedSale& screened) const {
        const Sale& first = m_sales[before];
        const Sale& second = m_sales[after];
        const int days = second.date.days() - first.date.days();
        if (days > m_settings.resaleMonths * daysPerMonth || first.correctedPrice().cents() <= 0 ||
            second.correctedPrice().cents() <= 0)
            return;
        const double change = std::log(second.correctedPrice().units() / first.correctedPrice().units());
        const double beyond = std::expm1(change - indexBetween(first, second));
        const bool isJump = std::abs(beyond) > 0.01 * m_settings.resaleJumpPercent;
        const OutOfLine odd = isJump ? outOfLine(before, after) : OutOfLine{};
        const std::size_t position = other == before ? after : before;
        ScreeningRemark remark{isJump ? ScreeningReason::ResoldWithJump : ScreeningReason::ResoldSoon,
                               odd.sale && *odd.sale == position,
                               {{"other", m_sales[other].id},
                                {"days", std::to_string(days)},
                                {"percent", plainNumber(100 * std::expm1(change))},
                                {"beyond", plainNumber(100 * beyond)}}};
        if (odd.sale) {
            remark.arguments.emplace_back("out_of_line", *odd.sale == position ? "this" : "other");
            remark.arguments.emplace_back("told_by", odd.by);
        }
        // Of three sales in a row the earlier pair speaks, unless only the later one excludes.
        const auto known = std::ranges::find(screened.remarks, remark.reason, &ScreeningRemark::reason);
        if (known == screened.remarks.end()) screened.remarks.push_back(std::move(remark));
        else if (remark.excludes && !known->excludes) *known = std::move(remark);
    }

    /// What is recorded about one of them explains the jump; else the price that lies much further from what is expected.
    [[nodiscard]] OutOfLine outOfLine(std::size_t first, std::size_t second) const {
        const bool isFirstExplained = isExplained(first);
        if (isFirstExplained != isExplained(second)) return {isFirstExplained ? first : second, "recorded"};
        const double a = std::abs(deviation(first)), b = std::abs(deviation(second));
        const std::string by = m_model != nullptr ? "model" : "segment";
        if (a > fartherBy * b) return {first, by};
        if (b > fartherBy * a) return {second, by};
        return {};
    }

    /// Whether something else already says that the price is no market price.
    [[nodiscard]] bool isExplained(std::size_t position) const {
        ScreenedSale screened;
        addRecorded(position, screened);
        addPrice(m_sales[position], screened);
        return !screened.remarks.empty();
    }

    /// Of ln price from what is expected without it: by the model, else by the usual price a unit of floor area of the
    /// segment.
    [[nodiscard]] double deviation(std::size_t position) const {
        const Sale& sale = m_sales[position];
        const double price = std::log(sale.correctedPrice().units());
        if (m_model != nullptr) {
            const SaleFit* fit = m_model->fitOf(sale.id);
            return fit != nullptr ? fit->leaveOneOut() : price - m_model->predict(asSold(sale)).logValue;
        }
        for (const std::string& segment : segmentsOf(sale))
            if (const auto found = m_medianRate.find(segment); found != m_medianRate.end())
                return price - logArea(sale) - found->second;
        return 0;
    }

    /// ln of the floor area; 0 where it is not recorded.
    [[nodiscard]] double logArea(const Sale& sale) const {
        const bool isKnown = m_floorArea && sale.facts.has(*m_floorArea) && sale.facts[*m_floorArea] > 0;
        return isKnown ? std::log(sale.facts[*m_floorArea]) : 0;
    }

    [[nodiscard]] double indexBetween(const Sale& first, const Sale& second) const {
        if (m_model == nullptr) return 0;
        Observation later = asSold(first);
        later.marketDate = second.date;
        const auto from = m_model->timeEffects(asSold(first)), to = m_model->timeEffects(later);
        double index = 0;
        for (std::size_t k = 0; k < from.size(); ++k) index += to[k] - from[k];
        return index;
    }

    void addOutlier(std::size_t position, ScreenedSale& screened) const {
        if (m_scores.empty() || std::isnan(m_scores[position])) return;
        const Sale& sale = m_sales[position];
        for (const std::string& segment : segmentsOf(sale)) {
            const auto spread = m_scoresOf.spread.find(segment);
            if (spread == m_scoresOf.spread.end() || !(spread->second > 0)) continue;
            const double score = (m_scores[position] - m_scoresOf.centre.at(segment)) / spread->second;
            if (std::abs(score) <= m_settings.outlierSpreads) return;
            const Money price = sale.correctedPrice();
            const double ratio = std::exp(m_residuals[position]) / m_model->calibration();
            add(screened, ScreeningReason::PriceOutlier,
                {{"price", price.plain()},
                 {"estimate", Money::fromUnits(price.units() / ratio, price.currency()).plain()},
                 {"percent", plainNumber(100 * (ratio - 1))},
                 {"score", plainNumber(score)},
                 {"segment", segment}});
            return;
        }
    }

    void findMedianPrices() {
        std::map<std::string, std::vector<double>> prices;
        for (const Sale& sale : m_sales) {
            const double price = sale.correctedPrice().units();
            if (price <= m_settings.symbolicPrice) continue;
            prices[""].push_back(price);
            if (const std::string type = levelOf(m_type, sale); !type.empty()) prices[type].push_back(price);
        }
        for (auto& [type, some] : prices)
            if (type.empty() || some.size() >= fewestOfType) m_medianPrice[type] = median(std::move(some));
    }

    /// ln price a unit of floor area, by segment.
    void findMedianRates() {
        if (m_model != nullptr) return;
        std::map<std::string, std::vector<double>> rates;
        for (const Sale& sale : m_sales)
            if (sale.correctedPrice().units() > m_settings.symbolicPrice)
                for (const std::string& segment : segmentsOf(sale))
                    rates[segment].push_back(std::log(sale.correctedPrice().units()) - logArea(sale));
        for (auto& [segment, some] : rates)
            if (segment.empty() || some.size() >= fewestOfType) m_medianRate[segment] = median(std::move(some));
    }

    void findResiduals(int threads) {
        m_residuals.assign(m_sales.size(), std::numeric_limits<double>::quiet_NaN());
        m_scores = m_residuals;
        if (!(m_model->sigma() > 0)) return;
        forEachChunk(m_sales.size(), salesPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                const Sale& sale = m_sales[i];
                if (sale.correctedPrice().cents() <= 0) continue;
                if (const SaleFit* fit = m_model->fitOf(sale.id)) {
                    m_residuals[i] = fit->leaveOneOut();
                    m_scores[i] = standardScore(*m_model, sale);
                    continue;
                }
                const Prediction prediction = m_model->predict(asSold(sale));
                m_residuals[i] = std::log(sale.correctedPrice().units()) - prediction.logValue;
                m_scores[i] = m_residuals[i] / std::sqrt(m_model->sigma() * m_model->sigma() + prediction.variance);
            }
        });
        std::map<std::string, std::vector<double>> bySegment;
        for (std::size_t i = 0; i < m_sales.size(); ++i)
            if (!std::isnan(m_scores[i]))
                for (const std::string& segment : segmentsOf(m_sales[i])) bySegment[segment].push_back(m_scores[i]);
        for (auto& [segment, scores] : bySegment) {
            if (!segment.empty() && scores.size() < fewestOfSegment) continue;
            m_scoresOf.spread[segment] = robustSpread(scores);
            m_scoresOf.centre[segment] = median(std::move(scores));
        }
    }

    const std::vector<Sale>& m_sales;
    const FeatureCatalogue& m_catalogue;
    const std::vector<bool>& m_recordedNotMarket;
    const MarketModel* m_model;
    const ScreeningSettings& m_settings;
    std::optional<std::size_t> m_type, m_district, m_floorArea;
    std::unordered_map<std::string, std::vector<std::size_t>> m_ofProperty;
    std::map<std::string, double> m_medianPrice;
    std::map<std::string, double> m_medianRate;   // ln price a unit of floor area; empty where there is a model
    std::vector<double> m_residuals;   // by sale, in ln price; empty where no outliers are looked for
    std::vector<double> m_scores;      // the same in standard deviations
    BySegment m_scoresOf;
};

}  // namespace

std::string_view name(ScreeningReason reason) { return reasonNames[static_cast<std::size_t>(reason)]; }

std::optional<ScreeningReason> screeningReasonOf(std::string_view text) {
    const auto found = std::ranges::find(reasonNames, text);
    if (found == reasonNames.end()) return std::nullopt;
    return static_cast<ScreeningReason>(found - reasonNames.begin());
}

bool restsOnPrice(ScreeningReason reason) {
    return reason == ScreeningReason::FarBelowMarket || reason == ScreeningReason::ResoldWithJump ||
           reason == ScreeningReason::PriceOutlier;
}

std::string ScreeningRemark::argument(const std::string& wanted) const {
    for (const auto& [named, value] : arguments)
        if (named == wanted) return value;
    return {};
}

bool ScreenedSale::isIncluded() const {
    return std::ranges::none_of(remarks, [](const ScreeningRemark& remark) { return remark.excludes; });
}

Result<std::vector<ScreenedSale>> screenSales(const SaleSet& sales, const std::vector<bool>& recordedNotMarket,
                                              const MarketModel* model, const ScreeningSettings& settings, int threads,
                                              Progress& progress) {
    progress.report(0, "screen");
    const Screening screening(sales, recordedNotMarket, model, settings, threads);
    std::vector<ScreenedSale> screened(sales.sales.size());
    forEachChunk(sales.sales.size(), salesPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) screened[i] = screening.screen(i);
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    progress.report(1, "screen");
    return screened;
}

}  // namespace herleid
