// Whether what a dossier says in two places is the same, and its rows of the log follow from each other.
#include <algorithm>
#include <array>
#include <cmath>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/dossier_checks.h"
#include "data/dossier/dossier_schema.h"
#include "data/dossier/model_tables.h"
#include "data/dossier/record_tables.h"
#include "data/export_table.h"

namespace herleid {

namespace {

std::string shown(const DossierCell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&cell)) return shortest(*number);
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* bytes = std::get_if<DossierBytes>(&cell)) return hexadecimal(bytes->bytes);
    return "-";
}

class Agreement {
public:
    Agreement(const Dossier& dossier, const DossierRows& rows) : m_dossier(dossier), m_rows(rows) {}

    CheckReport check() {
        compareDerived();
        for (const DossierComparable& comparable : m_dossier.comparables)
            if (comparable.isShown) compareShown(comparable);
        if (m_dossier.cover.isRefittable) compareResiduals();
        return m_report;
    }

private:
    void disagree(const std::string& table, const std::string& row, const std::string& what,
                  const std::string& expected, const std::string& found) {
        m_report.failWith(
            {DossierFindingCode::Disagree,
             {{"table", table}, {"row", row}, {"what", what}, {"expected", expected}, {"found", found}}});
    }

    /// Tables that only repeat, for reading, what the valuation and the model say.
    void compareDerived() {
        DossierRows derived;
        addRecordRows(m_dossier, derived);
        addCoefficientRows(m_dossier, derived);
        for (const DossierTable& table : dossierTables({})) {
            constexpr std::array<std::string_view, 4> repeating{"subject", "facts", "comparables",
                                                                "coefficients"};
            if (std::ranges::find(repeating, table.name) != repeating.end())
                compareTable(table, derived[table.name], m_rows.at(table.name));
        }
    }

    void compareTable(const DossierTable& table, const std::vector<DossierRow>& expected,
                      const std::vector<DossierRow>& found) {
        if (expected.size() != found.size())
            return disagree(table.name, "-", "rows", std::to_string(expected.size()),
                            std::to_string(found.size()));
        for (std::size_t row = 0; row < found.size(); ++row)
            for (std::size_t cell = 0; cell < table.columns.size() + 1; ++cell) {
                const DossierCell& a = expected[row].cells[cell];
                const DossierCell& b = found[row].cells[cell];
                if (a != b)
                    disagree(table.name, std::to_string(row + 1),
                             cell == 0 ? "n" : table.columns[cell - 1].name, shown(a), shown(b));
            }
    }

    /// What a sale's price lies above the model is what is enclosed: a price, a fact or a coefficient that
    /// was altered and sealed anew gives itself away here.
    void compareResiduals() {
        constexpr double same = 1e-8;  // in ln price: a thousandth of a cent of a thousand
        const MarketModel& model = *m_dossier.price.market;
        for (std::size_t i = 0; i < m_dossier.sales.sales.size(); ++i) {
            const Sale& sale = m_dossier.sales.sales[i];
            const double expected = std::log(sale.correctedPrice().units()) - model.logValue(asSold(sale));
            const double found = model.fitOf(sale.id)->residual;
            if (!(std::abs(expected - found) <= same))
                disagree("sales", std::to_string(i + 1), "residual", shortest(expected), shortest(found));
        }
    }

    /// A sale is in the matrix as it was fitted.
    void compareShown(const DossierComparable& comparable) {
        const auto& matrix = m_dossier.valuation->matrix;
        const auto row = std::ranges::find(matrix, comparable.sale.id, &MatrixRow::saleId);
        const std::string number = comparable.position ? std::to_string(*comparable.position + 1) : "-";
        if (row == matrix.end() || !comparable.position)
            return disagree("comparables", number, "sale", "a sale of the matrix", comparable.sale.id);
        const Sale& sale = m_dossier.sales.sales[*comparable.position];
        const auto compare = [&](const char* what, const auto& expected, const auto& found, auto asText) {
            if (!(expected == found)) disagree("sales", number, what, asText(expected), asText(found));
        };
        const auto plain = [](const Money& amount) { return amount.plain(); };
        const auto iso = [](Date date) { return date.iso(); };
        compare("sale_date", row->date, sale.date, iso);
        compare("price", row->price, sale.price, plain);
        compare("corrected price", row->correctedPrice(), sale.correctedPrice(), plain);
        compare("sale_date", row->date, comparable.sale.date, iso);
        compare("price", row->price, comparable.sale.price, plain);
        if (row->location != sale.location)
            disagree("sales", number, "place", "that of the matrix", "another");
        for (std::size_t i = 0; i < sale.facts.size(); ++i) {
            const Feature& feature = (*m_dossier.catalogue)[i];
            if (sale.facts.has(i) && sale.facts[i] != row->facts[i])
                disagree("sales", number, feature.name, plainText(feature, row->facts[i]),
                         plainText(feature, sale.facts[i]));
        }
    }

    const Dossier& m_dossier;
    const DossierRows& m_rows;
    CheckReport m_report{DossierCheck::Contents, CheckOutcome::Passed, {}, 0};
};

}  // namespace

CheckReport checkAgreement(const Dossier& dossier, const DossierRows& rows) {
    if (dossier.valuation || dossier.comparables.empty()) return Agreement(dossier, rows).check();
    CheckReport report{DossierCheck::Contents, CheckOutcome::Passed, {}, 0};
    report.failWith({DossierFindingCode::Disagree,
                     {{"table", "comparables"},
                      {"row", "1"},
                      {"what", "valuation"},
                      {"expected", "a valuation"},
                      {"found", "none"}}});
    return report;
}

CheckReport checkAuditChain(const Dossier& dossier) {
    CheckReport report{DossierCheck::AuditChain, CheckOutcome::Passed, {}, 0};
    const std::vector<AuditEntry>& audit = dossier.audit;
    if (dossier.cover.profile != DossierProfile::Court) {
        report.notPossible(
            {DossierFindingCode::NotDisclosed, {{"profile", std::string(name(dossier.cover.profile))}}});
        return report;
    }
    const auto broken = [&](DossierFindingCode code, std::int64_t row, const std::string& expected,
                            const std::string& found) {
        report.failWith({code, {{"row", std::to_string(row)}, {"expected", expected}, {"found", found}}});
    };
    for (std::size_t i = 0; i < audit.size(); ++i) {
        const AuditEntry& entry = audit[i];
        if (const std::string hash = AuditLog::hashOf(entry); hash != entry.hash)
            broken(DossierFindingCode::AuditRowAltered, entry.number, entry.hash, hash);
        if (entry.number == 1 && entry.previousHash != AuditLog::firstPreviousHash())
            broken(DossierFindingCode::AuditLinkBroken, entry.number, AuditLog::firstPreviousHash(),
                   entry.previousHash);
        if (i > 0 && entry.number == audit[i - 1].number + 1 && entry.previousHash != audit[i - 1].hash)
            broken(DossierFindingCode::AuditLinkBroken, entry.number, audit[i - 1].hash, entry.previousHash);
        const bool isBeyond = entry.number > dossier.cover.auditRows;
        if (isBeyond || (entry.number == dossier.cover.auditRows && entry.hash != dossier.cover.auditHead))
            broken(DossierFindingCode::AuditLinkBroken, entry.number, dossier.cover.auditHead, entry.hash);
    }
    if (report.outcome == CheckOutcome::Passed)
        report.pass(
            {DossierFindingCode::AuditRows,
             {{"rows", std::to_string(audit.size())}, {"of", std::to_string(dossier.cover.auditRows)}}});
    return report;
}

}  // namespace herleid
