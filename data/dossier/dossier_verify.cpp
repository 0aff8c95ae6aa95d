#include "data/dossier/dossier_verify.h"

#include <chrono>
#include <new>
#include <stdexcept>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/dossier_checks.h"
#include "data/dossier/dossier_file.h"
#include "data/dossier/dossier_tables.h"
#include "data/dossier/signing_key.h"
#include "data/failed.h"

namespace herleid {

namespace {

DossierFinding after(DossierCheck check) {
    return {DossierFindingCode::AfterFailure, {{"check", std::string(name(check))}}};
}

/// The checks in their order: each says what it rests on, and is made only where that held.
class Verification {
public:
    Verification(const VerifyOptions& options, Progress& progress)
        : m_options(options), m_progress(progress) {
        for (std::size_t i = 0; i < dossierCheckCount; ++i) {
            m_result.report.checks.push_back({static_cast<DossierCheck>(i), CheckOutcome::Passed, {}, 0});
            if (i > 0) m_result.report.checks.back().notPossible(after(DossierCheck::Container));
        }
    }

    VerifiedDossier make(std::string bytes) {
        const auto begin = std::chrono::steady_clock::now();
        m_progress.report(0, "read");
        if (readContainer(std::move(bytes))) {
            checkSeal();
            if (readContents()) checkFigures();
        }
        m_result.report.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return std::move(m_result);
    }

private:
    CheckReport& of(DossierCheck check) { return m_result.report.checks[static_cast<std::size_t>(check)]; }
    void put(CheckReport report) { of(report.check) = std::move(report); }

    bool readContainer(std::string bytes) {
        try {
            DossierFile file(std::move(bytes));
            m_tables = file.tables();
            m_rows = file.rows();
            m_seal.manifest = file.manifest();
            m_seal.signature = file.signature();
            return true;
        } catch (const Refused& refused) {
            of(DossierCheck::Container).failWith(refused.finding);
        } catch (const std::bad_alloc&) {
            of(DossierCheck::Container).failWith({DossierFindingCode::TooMuch, {{"what", "memory"}}});
        }
        return false;
    }

    /// The key as the cover names it, whether or not the rest of the cover can be read.
    [[nodiscard]] std::string namedKey() const {
        for (const DossierRow& row : m_rows.find("dossier")->second) {
            const auto* key = std::get_if<std::string>(&row.cells[1]);
            const auto* value = std::get_if<std::string>(&row.cells[2]);
            if (key != nullptr && value != nullptr && *key == "public_key") return bytesOfHexadecimal(*value);
        }
        return {};
    }

    void checkSeal() {
        m_seal.publicKey = namedKey();
        m_result.report.digest = hexadecimal(manifestDigest(m_seal.manifest));
        if (!m_seal.publicKey.empty()) m_result.report.fingerprint = keyFingerprint(m_seal.publicKey);
        put(checkSignature(m_seal, m_options.fingerprint));
        put(checkHashes(m_seal, m_tables, m_rows));
    }

    bool readContents() {
        CheckReport& contents = of(DossierCheck::Contents);
        contents = {DossierCheck::Contents, CheckOutcome::Passed, {}, 0};
        for (std::size_t i = static_cast<std::size_t>(DossierCheck::Contents) + 1; i < dossierCheckCount; ++i)
            m_result.report.checks[i].notPossible(after(DossierCheck::Contents));
        std::string reason;
        try {
            m_result.dossier = dossierFrom(m_rows, factColumns());
            put(checkAgreement(*m_result.dossier, m_rows));
            return true;
        } catch (const Failed& failed) {
            reason = failed.error.argument("reason");
            if (reason.empty())
                reason = failed.error.argument("field") + " " + failed.error.argument("value");
        } catch (const std::bad_alloc&) {
            reason = "memory";
        } catch (const std::exception& error) {
            reason = error.what();
        }
        m_result.dossier.reset();
        contents.failWith({DossierFindingCode::Unreadable, {{"reason", reason}}});
        return false;
    }

    [[nodiscard]] std::vector<DossierColumn> factColumns() const {
        for (std::size_t i = 0; i < m_tables.size(); ++i)
            if (m_tables[i].name == "sales") {
                const std::size_t always = dossierTables({})[i].columns.size();
                return {m_tables[i].columns.begin() + static_cast<std::ptrdiff_t>(always),
                        m_tables[i].columns.end()};
            }
        return {};
    }

    void checkFigures() {
        const Dossier& dossier = *m_result.dossier;
        guarded(DossierCheck::AuditChain, [&] { put(checkAuditChain(dossier)); });
        if (!dossier.valuation) {
            const DossierFinding notDisclosed{DossierFindingCode::NotDisclosed,
                                              {{"profile", std::string(name(dossier.cover.profile))}}};
            for (std::size_t i = static_cast<std::size_t>(DossierCheck::Ledger); i < dossierCheckCount; ++i)
                m_result.report.checks[i].notPossible(notDisclosed);
            return;
        }
        guarded(DossierCheck::Ledger, [&] { put(checkLedger(*dossier.valuation)); });
        guarded(DossierCheck::Matrix, [&] { put(checkMatrix(*dossier.valuation)); });
        guarded(DossierCheck::Value, [&] { put(checkValue(dossier)); });
        checkModel(dossier);
    }

    void checkModel(const Dossier& dossier) {
        const auto skip = [&](const DossierFinding& why, bool withQuality) {
            if (withQuality) of(DossierCheck::Quality).notPossible(why);
            of(DossierCheck::Refit).notPossible(why);
            of(DossierCheck::RefitValue).notPossible(why);
        };
        if (dossier.cover.profile != DossierProfile::Court)
            return skip(
                {DossierFindingCode::NotDisclosed, {{"profile", std::string(name(dossier.cover.profile))}}},
                true);
        if (!m_options.refits) return skip({DossierFindingCode::NotAsked, {}}, true);
        guarded(DossierCheck::Quality, [&] { put(checkQuality(dossier, m_options, m_progress)); });
        if (!dossier.cover.isRefittable) return skip({DossierFindingCode::SalesChanged, {}}, false);
        guarded(DossierCheck::Refit, [&] {
            of(DossierCheck::RefitValue).notPossible(after(DossierCheck::Refit));
            for (CheckReport& report : checkRefit(dossier, m_options, m_progress)) put(std::move(report));
        });
    }

    /// What a stranger's figures make of our arithmetic is found against them, and no reason to stop.
    template <class F>
    void guarded(DossierCheck check, F&& make) {
        try {
            make();
        } catch (const std::bad_alloc&) {
            fail(check, "memory");
        } catch (const Failed& failed) {
            fail(check, failed.error.argument("reason"));
        } catch (const std::exception& error) {
            fail(check, error.what());
        }
    }
    void fail(DossierCheck check, const std::string& reason) {
        of(check) = {check, CheckOutcome::Passed, {}, 0};
        of(check).failWith({DossierFindingCode::ValueFails, {{"reason", reason}}});
    }

    const VerifyOptions& m_options;
    Progress& m_progress;
    std::vector<DossierTable> m_tables;
    DossierRows m_rows;
    DossierSeal m_seal;
    VerifiedDossier m_result;
};

}  // namespace

bool DossierReport::isConsistent() const {
    for (const CheckReport& check : checks)
        if (check.outcome == CheckOutcome::Failed) return false;
    return true;
}

bool DossierReport::isVerified() const {
    return isConsistent() && of(DossierCheck::Signature).outcome == CheckOutcome::Passed;
}

VerifiedDossier verifyDossier(std::string bytes, const VerifyOptions& options, Progress& progress) {
    return Verification(options, progress).make(std::move(bytes));
}

Result<VerifiedDossier> verifyDossier(const std::filesystem::path& file, const VerifyOptions& options,
                                      Progress& progress) {
    auto bytes = readDossierBytes(file);
    if (!bytes) return tl::unexpected(bytes.error());
    VerifiedDossier verified = verifyDossier(std::move(*bytes), options, progress);
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    return verified;
}

}  // namespace herleid
