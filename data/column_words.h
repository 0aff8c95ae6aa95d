#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// The Dutch and English names under which a kind of column is known, the surest first: small letters, no separators.
using Words = std::vector<std::string>;

/// Of the columns of sales, dwellings, parts, boundaries and the BAG.
namespace words {
extern const Words saleId, propertyId, saleDate, deliveryDate, recordedOn, verifiedOn, price, x, y, street, houseNumber,
    houseLetter, houseAddition,    postcode, city, transactionCode, usability, circumstances, bagObject, bagBuilding, partKind, partArea, partYear,
    areaCode, areaName, areaParent, bagBuildYear, bagFloorArea, bagUse, bagStatus;
}

/// The names by which a feature with this role is known besides its own and its labels.
[[nodiscard]] const Words& roleWords(Role role);

/// The words of a name in small letters without accents: "koopSom (€)" is koop, som.
[[nodiscard]] std::vector<std::string> wordsOf(const std::string& name);
/// The name in one piece, and the same without the units and years behind it.
[[nodiscard]] std::array<std::string, 2> spellingsOf(const std::string& name);

/// Hands out columns by name, each once; those with values go before empty ones.
class ColumnNames {
public:
    ColumnNames(const std::vector<std::string>& names, std::vector<bool> hasValues);
    /// Takes the first free column with the earliest of these names; an exact spelling goes before one without its
    /// unit. Empty where there is none.
    std::string take(const Words& names);
    /// Takes this very column, if it is free.
    bool takeAt(std::size_t column);
    [[nodiscard]] bool isFree(std::size_t column) const { return !m_isTaken[column]; }

private:
    [[nodiscard]] std::optional<std::size_t> find(const Words& names, bool withValues) const;

    const std::vector<std::string>& m_names;
    std::vector<bool> m_hasValues;
    std::vector<std::array<std::string, 2>> m_spellings;
    std::vector<bool> m_isTaken;
};

}  // namespace herleid
