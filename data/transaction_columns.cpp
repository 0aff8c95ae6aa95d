#include "data/transaction_columns.h"

#include <SQLiteCpp/Column.h>

#include "data/failed.h"
#include "data/json_object.h"

namespace herleid {

namespace {

[[noreturn]] void damaged(const std::string& text) {
    fail(ErrorCode::ProjectDamaged, {{"reason", "price corrections '" + text + "' of a sale cannot be read"}});
}

}  // namespace

// Kinds with amounts in cents: whole numbers, so that nothing is rounded.
std::vector<PriceCorrection> correctionsFrom(const std::string& text, Currency currency) {
    std::vector<PriceCorrection> corrections;
    if (text.empty()) return corrections;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array()) damaged(text);
    for (const Json& item : json) {
        if (!item.is_object() || !item.contains("kind") || !item["kind"].is_string() || !item.contains("cents") ||
            !item["cents"].is_number_integer())
            damaged(text);
        corrections.push_back(
            {item["kind"].get<std::string>(), Money(item["cents"].get<std::int64_t>(), currency)});
    }
    return corrections;
}

std::string correctionsText(const std::vector<PriceCorrection>& corrections) {
    if (corrections.empty()) return {};
    Json json = Json::array();
    for (const PriceCorrection& correction : corrections)
        json.push_back({{"kind", correction.kind}, {"cents", correction.amount.cents()}});
    return json.dump();
}

void bindTransaction(SQLite::Statement& statement, int index, const Transaction* transaction) {
    static const Transaction nothing;
    const Transaction& bound = transaction != nullptr ? *transaction : nothing;
    if (bound.deliveryDate)
        statement.bind(index, bound.deliveryDate->iso());
    else
        statement.bind(index);
    statement.bind(index + 1, bound.code);
    statement.bind(index + 2, bound.usability);
    statement.bind(index + 3, bound.circumstances);
    statement.bind(index + 4, correctionsText(bound.corrections));
}

std::shared_ptr<const Transaction> readTransaction(const SQLite::Statement& row, int first, Currency currency) {
    bool isEmpty = row.getColumn(first).isNull();
    for (int i = 1; i < transactionColumnCount; ++i) isEmpty = isEmpty && row.getColumn(first + i).getBytes() == 0;
    if (isEmpty) return nullptr;
    Transaction transaction;
    if (!row.getColumn(first).isNull())
        transaction.deliveryDate = valueOrFail(Date::parseIso(row.getColumn(first).getString()));
    transaction.code = row.getColumn(first + 1).getString();
    transaction.usability = row.getColumn(first + 2).getString();
    transaction.circumstances = row.getColumn(first + 3).getString();
    transaction.corrections = correctionsFrom(row.getColumn(first + 4).getString(), currency);
    return std::make_shared<const Transaction>(std::move(transaction));
}

}  // namespace herleid
