#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/money.h"
#include "model/facts/result.h"
#include "model/market/specification.h"
#include "model/quality/ratio_study.h"

namespace herleid {

/// Cells below it are left out of an exchange file. Chosen: the threshold of statistical offices for tables of counts.
inline constexpr std::size_t fewestSalesExchanged = 10;

/// Figures of a set of at least fewestSalesExchanged sales, to four decimals.
struct ExchangedFigures {
    std::size_t n = 0;
    RatioFigures figures;
    RatioIntervals intervals;
};

struct ExchangedGroup {
    std::string code;
    std::optional<double> from;   ///< bounds of a class; amounts and sizes to two digits, the outer ones not at all
    std::optional<double> to;
    std::optional<ExchangedFigures> figures;   ///< none: suppressed
};

struct ExchangedTable {
    std::string by;
    GroupingKind kind{};
    std::vector<ExchangedGroup> groups;
};

/// Without what lies beyond fences.
struct ExchangedTrim {
    double from = 0;
    double to = 0;
    std::size_t trimmed = 0;
    ExchangedFigures figures;
};

struct ExchangedEquity {
    double indicator = 0;
    double significance = 0;
    struct Group {
        std::size_t n = 0;
        double median = 0;
        RatioInterval interval{0, 0};
    };
    std::vector<Group> groups;   ///< from cheap to dear
};

/// What one municipality tells another about the quality of its values: figures by group and the terms of the model, no
/// data. Documented in resources/exchange.
struct RatioExchange {
    std::string municipality;
    std::string program;
    Date madeOn;
    Date valuationDate;
    Currency currency;
    std::string firstMonth, lastMonth;      ///< of the sales, such as "2024-03"
    std::string estimate = "left_out";      ///< or "in_sample"
    std::string priceLevel = "sale";        ///< or "valuation"
    std::size_t fewestSales = fewestSalesExchanged;
    std::int64_t modelVersion = 0;
    std::string fingerprint;
    ModelSpecification specification;
    std::vector<RatioNorm> norms;
    ExchangedFigures whole;
    std::optional<ExchangedTrim> trimmed;      ///< beyond 1.5·IQR
    std::optional<ExchangedTrim> trimmedFar;   ///< beyond 3·IQR
    std::optional<ExchangedEquity> equity;
    FairnessTest chased{0, 1};
    std::vector<ExchangedTable> tables;
};

/// Puts what may be told of a study into an exchange, everything else being filled in by the caller: cells below
/// fewestSalesExchanged are left out, and what would give them away (unpublishedGroups()); trimmed figures where fewer than
/// that were trimmed. Fails with TooFewSales where there are not as many in all.
[[nodiscard]] Result<void> addStudy(RatioExchange& exchange, const RatioStudy& study);

/// JSON by resources/exchange/ratio_exchange.schema.json; the same exchange gives the same bytes.
[[nodiscard]] std::string writeRatioExchange(const RatioExchange& exchange);

/// Reads the text strictly: every member of the schema and no other, within its limits. Fails with JsonInvalid or JsonField.
[[nodiscard]] Result<RatioExchange> parseRatioExchange(const std::string& text, const std::string& origin);
/// Also fails with FileNotFound, FileUnreadable, or FileTooLarge above 8 MiB.
[[nodiscard]] Result<RatioExchange> readRatioExchange(const std::filesystem::path& file);

}  // namespace herleid
