#pragma once

#include "tests/ui/valuation_fixture.h"
#include "ui/report/dwelling_record.h"

namespace herleid {

/// The invented dwelling with everything a record can have.
inline DwellingRecord fixtureRecord() {
    DwellingRecord record;
    const Valuation valuation = fixtureValuation();
    record.projectTitle = "Voorbeeldstad";
    record.crs = "EPSG:28992";
    record.catalogue = fixtureCatalogue();
    record.property = valuation.subject();
    record.valuation = valuation;
    record.property.facts.set(*record.catalogue->findRole(Role::PreviousValue), 371'000);
    record.property.bag = {"0345010000000001", "0345100000000001"};
    const std::size_t area = *record.catalogue->find("floor_area");
    const Provenance measured{"resident", Date(2025, 3, 1), Date(2026, 2, 3), "edit", "nagemeten door de bewoner"};
    record.property.factProvenance[area] = measured;
    record.changes = {{area, "112", "118", Provenance{"register", {}, {}, "import", ""}, measured, "2026-02-03T10:00:00.000Z",
                       "j.jansen"}};
    record.parts = {{{"garage", 18.5, 1990}, {"visit", Date(2024, 1, 1), Date(2024, 5, 6), "edit", ""}}};
    OwnSale own;
    own.sale.id = "S1";
    own.sale.date = Date(2021, 6, 1);
    own.sale.price = Money(350'000'00, Currency::euro());
    own.sale.armsLength = false;
    Transaction transaction;
    transaction.deliveryDate = Date(2021, 8, 1);
    transaction.corrections = {{"vve_reserve", Money(-2'500'00, Currency::euro())}};
    own.sale.transaction = std::make_shared<const Transaction>(transaction);
    own.screening.decisions = {{SaleDecision::Exclude, "verkoop binnen de familie", "p.pieters", "2025-01-02T09:00:00.000Z"}};
    record.sales = {own};
    StoredFinding finding;
    finding.finding = makeFinding(CheckRule::NotVerified, FindingSubject::Property, record.property.id, "",
                                  {{"verified", "2020-05-17"}, {"features", "quality"}, {"count", "1"}, {"years", "5"}}, {"3"});
    record.findings = {finding};
    return record;
}

}  // namespace herleid
