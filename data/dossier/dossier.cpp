#include "data/dossier/dossier.h"

#include <map>

namespace herleid {

namespace {

std::string padded(std::string number) {
    constexpr std::size_t digits = 9;  // as many as keep a billion in order
    return std::string(digits - std::min(digits, number.size()), '0') + number;
}

/// Number of a sale → the comparable.
std::map<std::string, const DossierComparable*> comparablesByNumber(const Dossier& dossier) {
    std::map<std::string, const DossierComparable*> byNumber;
    for (const DossierComparable& comparable : dossier.comparables)
        if (comparable.position) byNumber.emplace(saleNumber(*comparable.position), &comparable);
    return byNumber;
}

const MatrixRow* rowOf(const Dossier& dossier, const std::string& saleId) {
    if (dossier.valuation)
        for (const MatrixRow& row : dossier.valuation->matrix)
            if (row.saleId == saleId) return &row;
    return nullptr;
}

}  // namespace

std::string saleNumber(std::size_t position) {
    return padded(std::to_string(position + 1));
}

std::string dwellingNumber(std::int64_t number) {
    return "d" + padded(std::to_string(number));
}

std::shared_ptr<const SaleSet> evidenceOf(const Dossier& dossier) {
    auto evidence = std::make_shared<SaleSet>(SaleSet{dossier.catalogue, dossier.sales.sales});
    std::map<std::string, std::string> dwellings;  // number → name
    for (const DossierComparable& comparable : dossier.comparables) {
        if (!comparable.position) continue;
        Sale& sale = evidence->sales.at(*comparable.position);
        dwellings[sale.propertyId] = comparable.sale.propertyId;
        if (const MatrixRow* row = rowOf(dossier, comparable.sale.id)) sale.facts = row->facts;
    }
    for (Sale& sale : evidence->sales)
        if (const auto named = dwellings.find(sale.propertyId); named != dwellings.end())
            sale.propertyId = named->second;
    return evidence;
}

ValuationParts withNames(ValuationParts parts, const Dossier& dossier) {
    const auto byNumber = comparablesByNumber(dossier);
    const auto rename = [&](std::string& id) {
        if (const auto found = byNumber.find(id); found != byNumber.end()) id = found->second->sale.id;
    };
    for (MatrixRow& row : parts.matrix) {
        if (const auto found = byNumber.find(row.saleId); found != byNumber.end())
            row.addressLine = found->second->sale.addressLine;
        rename(row.saleId);
    }
    for (LedgerLine& line : parts.ledger)
        if (line.kind == LedgerKind::Sale) rename(line.name);
    for (Warning& warning : parts.warnings)
        for (auto& [key, value] : warning.arguments)
            if (key == "sale") rename(value);
    return parts;
}

}  // namespace herleid
