#pragma once

#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>

#include "model/facts/sale.h"

namespace herleid {

/// The columns of a sale that hold its transaction, in the order in which they are bound and read.
inline constexpr const char* transactionColumns =
    "delivery_date, transaction_code, usability, circumstances, corrections";
inline constexpr int transactionColumnCount = 5;

/// Binds the five columns from index on; null is a transaction of which nothing more is recorded.
void bindTransaction(SQLite::Statement& statement, int index, const Transaction* transaction);
/// Reads them; null where they are all empty. Throws Failed with ProjectDamaged.
[[nodiscard]] std::shared_ptr<const Transaction> readTransaction(const SQLite::Statement& row, int first,
                                                                 Currency currency);

/// The corrections as they are stored: JSON with kinds and amounts, or an empty text.
[[nodiscard]] std::string correctionsText(const std::vector<PriceCorrection>& corrections);
/// Reads them. Throws Failed with ProjectDamaged.
[[nodiscard]] std::vector<PriceCorrection> correctionsFrom(const std::string& text, Currency currency);

}  // namespace herleid
