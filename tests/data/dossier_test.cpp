#include <QtTest>

#include "data/dossier/dossier_record.h"
#include "data/dossier/dossier_tables.h"
#include "data/geopackage.h"
#include "data/sale_screening.h"
#include "tests/data/dossier_fixture.h"

namespace herleid {

/// A dossier is written and, by itself alone, found to be what it says.
class DossierTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_project = std::make_unique<Project>(projectForDossiers(m_folder));
        VERIFY_RESULT(decideSale(*m_project, "S1003", SaleDecision::Include, "seen by a taxateur"));
        auto key = SigningKey::create(m_folder / "key.json", "correct horse battery");
        VERIFY_RESULT(key);
        m_key = std::make_unique<SigningKey>(std::move(*key));
        m_desk = std::make_unique<DossierDesk>(openDesk());
        m_court = dossierBytes(*m_desk, DossierProfile::Court, m_key.get(), m_folder);
    }

    void everyCheckPassesForACourt() {
        const VerifiedDossier verified = verifyDossier(m_court, {}, Progress::none());
        for (const CheckReport& check : verified.report.checks)
            QVERIFY2(check.outcome == CheckOutcome::Passed, told(check).c_str());
        QVERIFY(verified.report.isVerified());
        QCOMPARE(verified.report.fingerprint, keyFingerprint(m_key->publicKey()));
    }

    void theRefittedModelIsTheSameToTheBit() {
        const VerifiedDossier verified = verifyDossier(m_court, {}, Progress::none());
        const DossierFinding& made = verified.report.of(DossierCheck::Refit).findings.front();
        QCOMPARE(made.argument("largest"), std::string("0"));
        QCOMPARE(made.argument("sales"), std::to_string(dossierSales));
    }

    /// The value is the one that the project itself makes, by a way that knows nothing of dossiers.
    void theValueIsThatOfTheProject() {
        const auto model = m_project->model(1).value();
        const Valuer valuer(model, {1, "", ""}, std::make_shared<const SaleSet>(m_project->sales().value()));
        ValuationRequest request;
        request.valuationDate = Date(1998, 1, 1);
        request.roundTo = m_project->settings().roundTo;
        const auto value = valuer.value(m_project->property(dossierSubject).value(), request);
        VERIFY_RESULT(value);
        const VerifiedDossier verified = verifiedQuickly(m_court);
        QVERIFY(verified.dossier.has_value());
        QCOMPARE(verified.dossier->value, value->value());
        QCOMPARE(verified.dossier->valuation->unroundedValue, value->parts().unroundedValue);
        QCOMPARE(verified.dossier->valuation->matrix.size(), value->matrix().size());
    }

    void whatIsReadIsWhatWasWritten() {
        const VerifiedDossier verified = verifiedQuickly(m_court);
        QVERIFY(verified.dossier.has_value());
        const Dossier& dossier = *verified.dossier;
        QCOMPARE(dossier.sales.sales.size(), std::size_t{dossierSales});
        QCOMPARE(dossier.history.size(), std::size_t{1});
        QCOMPARE(dossier.history.front().after, std::string("1510"));
        QCOMPARE(dossier.history.front().to.reason, std::string("measured"));
        QVERIFY(!dossier.quality.empty());
        QCOMPARE(dossier.screening.size(), std::size_t{1});
        QCOMPARE(dossier.screening.front().reason, std::string("seen by a taxateur"));
        std::set<std::string> actions;
        for (const AuditEntry& entry : dossier.audit) actions.insert(entry.action);
        QCOMPARE(actions, (std::set<std::string>{"create", "import", "fit", "set_fact", "decide_sale"}));
        const auto own = std::ranges::count_if(dossier.comparables, [](const DossierComparable& one) {
            return one.sale.propertyId == dossierSubject;
        });
        QCOMPARE(own, 2);
        // Written again from what was read, it is the same to the last cell.
        const DossierRows again = rowsOf(dossier);
        const DossierRows first = rowsOf(*verifiedQuickly(dossierImage(dossier, m_key.get())).dossier);
        for (const auto& [table, rows] : again) {
            QCOMPARE(rows.size(), first.at(table).size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QVERIFY2(rows[i].cells == first.at(table)[i].cells, table.c_str());
        }
    }

    void theCourtSeesNoNamesOfOtherSales() {
        const VerifiedDossier verified = verifiedQuickly(m_court);
        std::set<std::string> named{dossierSubject};
        for (const DossierComparable& comparable : verified.dossier->comparables) {
            named.insert(comparable.sale.id);
            named.insert(comparable.sale.propertyId);
        }
        const SaleSet sales = m_project->sales().value();
        std::size_t hidden = 0;
        for (const Sale& sale : sales.sales)
            for (const std::string& id : {sale.id, sale.propertyId}) {
                if (named.contains(id)) continue;
                ++hidden;
                QVERIFY2(m_court.find(id) == std::string::npos, id.c_str());
            }
        QVERIFY(hidden > 2 * dossierSales - 60);
    }

    void aResidentSeesTheOwnFactsAndTheComparables() {
        const std::string bytes = dossierBytes(*m_desk, DossierProfile::Resident, m_key.get(), m_folder);
        const VerifiedDossier verified = verifyDossier(bytes, {}, Progress::none());
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        QCOMPARE(verified.report.of(DossierCheck::Value).outcome, CheckOutcome::Passed);
        QCOMPARE(verified.report.of(DossierCheck::Refit).outcome, CheckOutcome::NotPossible);
        QCOMPARE(verified.report.of(DossierCheck::Refit).findings.front().code,
                 DossierFindingCode::NotDisclosed);
        const Dossier& dossier = *verified.dossier;
        QCOMPARE(dossier.sales.sales.size(), dossier.valuation->matrix.size());
        QVERIFY(dossier.subject.facts.has(*dossier.catalogue->find("living_area")));
        QVERIFY(dossier.audit.empty());
        QVERIFY(dossier.screening.empty());
        QVERIFY2(dossier.history.front().who.empty(), "names of staff are not for residents");
    }

    void thePublicSeesTheValueAndTheModel() {
        const std::string bytes = dossierBytes(*m_desk, DossierProfile::Public, m_key.get(), m_folder);
        const VerifiedDossier verified = verifyDossier(bytes, {}, Progress::none());
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        const Dossier& dossier = *verified.dossier;
        QCOMPARE(dossier.value, verifiedQuickly(m_court).dossier->value);
        QVERIFY(!dossier.valuation);
        for (std::size_t i = 0; i < dossier.catalogue->size(); ++i) QVERIFY(!dossier.subject.facts.has(i));
        QVERIFY(dossier.sales.sales.empty());
        QVERIFY(dossier.comparables.empty());
        QVERIFY(dossier.history.empty());
        QVERIFY(dossier.earlier.empty());
        QCOMPARE(dossier.price.market->parts().beta,
                 verifiedQuickly(m_court).dossier->price.market->parts().beta);
    }

    void anUnsignedDossierSaysSo() {
        const std::string bytes = dossierBytes(*m_desk, DossierProfile::Court, nullptr, m_folder);
        const VerifiedDossier verified = verifiedQuickly(bytes);
        QVERIFY(verified.report.isConsistent());
        QVERIFY(!verified.report.isVerified());
        QCOMPARE(verified.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::Unsigned);
    }

    void salesThatChangedAfterTheFitMakeARefitImpossible() {
        const auto file = copied("changed.gpkg");
        {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
            addSpatialFunctions(database);
            database.exec("UPDATE sales SET price = price + 1 WHERE sale_id = 'S1100'");
        }
        auto project = Project::open(file);
        VERIFY_RESULT(project);
        const auto desk = DossierDesk::open(*project, {}, 0, Progress::none());
        VERIFY_RESULT(desk);
        const std::string bytes = dossierBytes(*desk, DossierProfile::Court, m_key.get(), m_folder);
        const VerifiedDossier verified = verifyDossier(bytes, {}, Progress::none());
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        QCOMPARE(verified.report.of(DossierCheck::Refit).findings.front().code,
                 DossierFindingCode::SalesChanged);
    }

    /// A sale that was fitted and no longer counts is no evidence, but is fitted again all the same.
    void aSaleStruckAfterTheFitIsFittedAgainAndNoEvidence() {
        const auto file = copied("struck.gpkg");
        auto project = Project::open(file);
        VERIFY_RESULT(project);
        const std::string nearest = verifiedQuickly(m_court).dossier->valuation->matrix.front().saleId;
        VERIFY_RESULT(decideSale(*project, nearest, SaleDecision::Exclude, "a family sale"));
        const auto desk = DossierDesk::open(*project, {}, 0, Progress::none());
        VERIFY_RESULT(desk);
        const VerifiedDossier verified = verifyDossier(
            dossierBytes(*desk, DossierProfile::Court, m_key.get(), m_folder), {}, Progress::none());
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        QCOMPARE(verified.report.of(DossierCheck::Refit).outcome, CheckOutcome::Passed);
        for (const MatrixRow& row : verified.dossier->valuation->matrix) QVERIFY(row.saleId != nearest);
    }

    /// Levels that came after the fit are in the catalogue of the valuation, and not in that of the model.
    void aCatalogueThatGrewAfterTheFitIsNoHindrance() {
        auto project = Project::open(copied("grown.gpkg"));
        VERIFY_RESULT(project);
        const auto file = m_folder.write(
            "more.csv",
            "sale_id,parcel,sold,price,living_area,lot_area,year_built,wall,longitude,latitude,street\n"
            "S9999,P9999,1997-12-30,90000,1500,7000,1960,straw,-83.59,41.61,New Lane\n");
        VERIFY_RESULT(importFile(*project,
                                 {file, ImportKind::Sales, parseMapping(mappingForDossiers, "").value(), {}},
                                 Progress::none()));
        const auto desk = DossierDesk::open(*project, {}, 0, Progress::none());
        VERIFY_RESULT(desk);
        const VerifiedDossier verified = verifyDossier(
            dossierBytes(*desk, DossierProfile::Court, m_key.get(), m_folder, "P9999"), {}, Progress::none());
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        QCOMPARE(verified.report.of(DossierCheck::Refit).outcome, CheckOutcome::Passed);
        QCOMPARE(verified.report.of(DossierCheck::RefitValue).outcome, CheckOutcome::Passed);
        const Dossier& dossier = *verified.dossier;
        const std::size_t wall = *dossier.catalogue->find("wall");
        QCOMPARE((*dossier.catalogue)[wall].levels.size(),
                 dossier.price.market->catalogue()[wall].levels.size() + 1);
        QCOMPARE(plainText((*dossier.catalogue)[wall], dossier.subject.facts[wall]), std::string("straw"));
    }

    /// What is given is in the register with the hash of its file, and a next dossier does not tell of it.
    void aDossierThatIsGivenIsWrittenDown() {
        auto project = Project::open(copied("given.gpkg"));
        VERIFY_RESULT(project);
        const DossierRequest request{dossierSubject, Date(1998, 1, 1), DossierProfile::Court, "test"};
        const auto file = m_folder / "given_dossier.gpkg";
        const auto written = writeDossier(*m_desk, request, nullptr, file);
        VERIFY_RESULT(written);
        const auto entry = recordDossier(*project, request, *written, file, "2026-0123");
        VERIFY_RESULT(entry);
        QFile bytes(QString::fromStdString(file.string()));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(entry->sha256, QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256).toHex().toStdString());
        QCOMPARE(entry->bytes, static_cast<std::int64_t>(written->bytes));
        QCOMPARE(entry->modelVersion, 1);
        QVERIFY(entry->recipient == DisclosureRecipient::Court);
        QVERIFY(disclosures(*project, dossierSubject).value() == std::vector<DisclosureEntry>{*entry});
        QCOMPARE(recordDossier(*project, request, *written, file)->reference, "dossier " + written->digest.substr(0, 16));
        const auto desk = DossierDesk::open(*project, {}, 0, Progress::none());
        const Dossier next = desk->gather(dossierSubject, Date(1998, 1, 1), DossierProfile::Court).value();
        for (const AuditEntry& row : next.audit) QVERIFY(row.action != "disclose");
    }

    void aDossierThatCannotBeWrittenDownIsNotLeftBehind() {
        auto project = Project::open(copied("refused.gpkg"));
        VERIFY_RESULT(project);
        const DossierRequest request{dossierSubject, Date(1998, 1, 1), DossierProfile::Public, "test"};
        const auto file = m_folder / "refused_dossier.gpkg";
        const auto written = writeDossier(*m_desk, request, nullptr, file);
        VERIFY_RESULT(written);
        QVERIFY(!recordDossier(*project, request, *written, file, " "));
        QVERIFY(!std::filesystem::exists(file));
    }

    void aProjectWithABrokenLogMakesNoDossier() {
        const auto file = copied("broken.gpkg");
        {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
            database.exec("DROP TRIGGER audit_log_no_UPDATE");
            database.exec("UPDATE audit_log SET reason = 'another' WHERE number = 2");
        }
        auto project = Project::open(file);
        VERIFY_RESULT(project);
        const auto desk = DossierDesk::open(*project, {}, 0, Progress::none());
        QVERIFY(!desk);
        QCOMPARE(desk.error().code, ErrorCode::AuditChainBroken);
    }

    void anUnknownDwellingIsToldAndLeavesNoFile() {
        const auto file = m_folder / "nobody.gpkg";
        const auto written =
            writeDossier(*m_desk, {"nobody", Date(1998, 1, 1), DossierProfile::Court, "test"}, nullptr, file);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::UnknownProperty);
        QVERIFY(!std::filesystem::exists(file));
    }

    void theNumberOfThreadsChangesNoByteOfTheContents() {
        const auto one = DossierDesk::open(*m_project, {}, 1, Progress::none());
        VERIFY_RESULT(one);
        auto first = one->gather(dossierSubject, Date(1998, 1, 1), DossierProfile::Court);
        auto second = m_desk->gather(dossierSubject, Date(1998, 1, 1), DossierProfile::Court);
        const DossierRows a = rowsOf(*first);
        const DossierRows b = rowsOf(*second);
        for (const auto& [table, rows] : a)
            for (std::size_t i = 0; i < rows.size(); ++i)
                QVERIFY2(rows[i].cells == b.at(table)[i].cells, table.c_str());
    }

private:
    [[nodiscard]] std::filesystem::path copied(const std::string& name) const {
        const auto file = m_folder / name;
        SQLite::Database(m_folder / "project.gpkg").exec("VACUUM INTO '" + file.string() + "'");
        return file;
    }
    [[nodiscard]] DossierDesk openDesk() const {
        return DossierDesk::open(*m_project, {}, 0, Progress::none()).value();
    }

    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<DossierDesk> m_desk;
    std::string m_court;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::DossierTest)
#include "dossier_test.moc"
