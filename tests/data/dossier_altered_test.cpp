#include <QtTest>

#include "data/dossier/dossier_file.h"
#include "tests/data/dossier_fixture.h"

namespace herleid {

/// Whatever is altered in a dossier is found and named; and what a forger seals anew does not recompute.
class DossierAlteredTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_project = std::make_unique<Project>(projectForDossiers(m_folder));
        m_key = keyIn("key.json");
        m_forger = keyIn("forger.json");
        m_desk =
            std::make_unique<DossierDesk>(DossierDesk::open(*m_project, {}, 0, Progress::none()).value());
        m_court = dossierBytes(*m_desk, DossierProfile::Court, m_key.get(), m_folder);
        const VerifiedDossier verified = verifiedQuickly(m_court);
        QVERIFY2(verified.report.isVerified(), told(verified.report).c_str());
        m_dossier = *verified.dossier;
    }

    void everyPriceIsNamed() {
        for (std::size_t i = 1; i <= m_dossier.sales.sales.size(); ++i)
            expectNamed("sales", static_cast<std::int64_t>(i),
                        "UPDATE sales SET price_cents = price_cents + 1 WHERE n = ");
    }

    void everyCoefficientIsNamed() {
        for (Eigen::Index i = 1; i <= m_dossier.price.market->parts().beta.size(); ++i)
            expectNamed("coefficients", i, "UPDATE coefficients SET value = value + 1e-12 WHERE n = ");
    }

    void everyRowOfTheLogIsNamed() {
        QVERIFY(m_dossier.audit.size() >= 4);
        for (const AuditEntry& entry : m_dossier.audit) {
            expectNamed("audit", entry.number, "UPDATE audit SET who = who || 'x' WHERE n = ");
            const auto verified = verifiedQuickly(
                withSql(m_court, {"UPDATE audit SET who = 'x' WHERE n = " + std::to_string(entry.number)}));
            const CheckReport& chain = verified.report.of(DossierCheck::AuditChain);
            QCOMPARE(chain.outcome, CheckOutcome::Failed);
            QCOMPARE(chain.findings.front().code, DossierFindingCode::AuditRowAltered);
            QCOMPARE(chain.findings.front().argument("row"), std::to_string(entry.number));
        }
    }

    /// In every table, every column of the first row.
    void everyColumnIsSealed() {
        for (const DossierTable& table : dossierTables({})) {
            for (const DossierColumn& column : table.columns) {
                const std::string bytes = withSql(
                    m_court, {"UPDATE " + table.name + " SET " + column.name + " = coalesce(" + column.name +
                              ", 0) || '1' WHERE n = (SELECT min(n) FROM " + table.name + ")"});
                if (bytes == m_court) continue;  // a table without rows
                const VerifiedDossier verified = verifiedQuickly(bytes);
                const CheckReport& hashes = verified.report.of(DossierCheck::Hashes);
                QVERIFY2(hashes.outcome == CheckOutcome::Failed, (table.name + "." + column.name).c_str());
                QCOMPARE(hashes.findings.front().argument("table"), table.name);
                QCOMPARE(hashes.findings.front().code, DossierFindingCode::RowAltered);
            }
        }
    }

    void rowsThatAreGoneOrAddedAreNamed() {
        const auto gone = verifiedQuickly(withSql(m_court, {"DELETE FROM sales WHERE n = 17"}));
        const DossierFinding& finding = gone.report.of(DossierCheck::Hashes).findings.front();
        QCOMPARE(finding.code, DossierFindingCode::RowsMissing);
        QCOMPARE(finding.argument("table"), std::string("sales"));
        QCOMPARE(finding.argument("row"), std::string("17"));
        const auto added = verifiedQuickly(withSql(
            m_court, {"INSERT INTO quality SELECT n + 100, figure, value, hash FROM quality WHERE n = 1"}));
        QCOMPARE(added.report.of(DossierCheck::Hashes).outcome, CheckOutcome::Failed);
    }

    void exchangedRowsAreNamed() {
        const auto verified = verifiedQuickly(
            withSql(m_court, {"UPDATE sales SET n = 999999 WHERE n = 3", "UPDATE sales SET n = 3 WHERE n = 4",
                              "UPDATE sales SET n = 4 WHERE n = 999999"}));
        const CheckReport& hashes = verified.report.of(DossierCheck::Hashes);
        QVERIFY(namesRow(hashes, "sales", 3));
        QVERIFY(namesRow(hashes, "sales", 4));
    }

    /// Tables of the GeoPackage and the seals themselves.
    void whatHoldsTheFileTogetherIsSealedToo_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("names");
        QTest::newRow("contents") << "UPDATE gpkg_contents SET description = 'x' WHERE table_name = 'sales'"
                                  << "gpkg_contents";
        QTest::newRow("system") << "UPDATE gpkg_spatial_ref_sys SET definition = 'x' WHERE srs_id = 4326"
                                << "gpkg_spatial_ref_sys";
        QTest::newRow("geometry")
            << "UPDATE gpkg_geometry_columns SET srs_id = 4326 WHERE table_name = 'subject'"
            << "gpkg_geometry_columns";
        QTest::newRow("extension") << "INSERT INTO gpkg_extensions VALUES ('sales', NULL, 'x', 'x', 'x')"
                                   << "gpkg_extensions";
        QTest::newRow("seal of a row") << "UPDATE sales SET hash = zeroblob(32) WHERE n = 5"
                                       << "sales";
        QTest::newRow("no seal") << "UPDATE sales SET hash = 5 WHERE n = 5"
                                 << "sales";
        QTest::newRow("hash of a part") << "UPDATE manifest SET hash = zeroblob(32) WHERE part = 'model'"
                                        << "model";
        QTest::newRow("number of rows") << "UPDATE manifest SET rows = rows + 1 WHERE part = 'sales'"
                                        << "sales";
        QTest::newRow("part gone") << "DELETE FROM manifest WHERE part = 'audit'"
                                   << "audit";
        QTest::newRow("part added") << "INSERT INTO manifest VALUES (99, 'other', 1, zeroblob(32))"
                                    << "other";
        QTest::newRow("part twice")
            << "INSERT INTO manifest SELECT 99, part, rows, hash FROM manifest WHERE part = 'sales'"
            << "sales";
    }
    void whatHoldsTheFileTogetherIsSealedToo() {
        QFETCH(QString, sql);
        QFETCH(QString, names);
        const VerifiedDossier verified = verifiedQuickly(withSql(m_court, {sql.toStdString()}));
        const CheckReport& hashes = verified.report.of(DossierCheck::Hashes);
        QCOMPARE(hashes.outcome, CheckOutcome::Failed);
        QCOMPARE(hashes.findings.front().argument("table"), names.toStdString());
        QVERIFY(!verified.report.isVerified());
    }

    void aStrippedSignatureIsFound() {
        const auto verified = verifiedQuickly(withSql(m_court, {"DELETE FROM signature"}));
        QCOMPARE(verified.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::SignatureMissing);
        QVERIFY(!verified.report.isConsistent());
    }

    void aDossierMadeUnsignedIsNoLongerVerified() {
        const auto verified = verifiedQuickly(sealedAnew(
            withSql(m_court, {"UPDATE dossier SET value = '' WHERE key = 'public_key'"}), nullptr));
        QCOMPARE(verified.report.of(DossierCheck::Signature).outcome, CheckOutcome::NotPossible);
        QVERIFY(!verified.report.isVerified());
        VerifyOptions options;
        options.refits = false;
        options.fingerprint = keyFingerprint(m_key->publicKey());
        const auto expected = verifyDossier(
            sealedAnew(withSql(m_court, {"UPDATE dossier SET value = '' WHERE key = 'public_key'"}), nullptr),
            options, Progress::none());
        QCOMPARE(expected.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::KeyExchanged);
    }

    void theSignatureOfAnotherDossierIsFound() {
        const std::string other = dossierBytes(*m_desk, DossierProfile::Court, m_key.get(), m_folder, "P510");
        const auto signature = signatureOf(other);
        const auto verified =
            verifiedQuickly(withSql(m_court, {"UPDATE signature SET signature = X'" + signature + "'"}));
        QCOMPARE(verified.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::SignatureWrong);
    }

    void anotherKeyIsFound() {
        const std::string forged = hexadecimal(m_forger->publicKey());
        const auto verified =
            verifiedQuickly(withSql(m_court, {"UPDATE signature SET public_key = X'" + forged + "'"}));
        QCOMPARE(verified.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::KeyExchanged);
        VerifyOptions options;
        options.refits = false;
        options.fingerprint = keyFingerprint(m_key->publicKey());
        const auto resealed = verifyDossier(sealedAnew(m_court, m_forger.get()), options, Progress::none());
        QCOMPARE(resealed.report.of(DossierCheck::Signature).findings.front().code,
                 DossierFindingCode::KeyExchanged);
        QVERIFY(verifyDossier(m_court, options, Progress::none()).report.isVerified());
    }

    /// Against who seals anew, only recomputing helps.
    void aForgedPriceDoesNotMakeTheModel() {
        std::int64_t hidden = 1;
        while (std::ranges::any_of(m_dossier.comparables,
                                   [&](const auto& one) { return one.position == std::size_t(hidden - 1); }))
            ++hidden;
        const std::string forged = sealedAnew(
            withSql(m_court,
                    {"UPDATE sales SET price_cents = price_cents * 2 WHERE n = " + std::to_string(hidden)}),
            m_forger.get());
        const VerifiedDossier verified = verifyDossier(forged, {}, Progress::none());
        QCOMPARE(verified.report.of(DossierCheck::Hashes).outcome, CheckOutcome::Passed);
        QCOMPARE(verified.report.of(DossierCheck::Signature).outcome, CheckOutcome::Passed);
        QVERIFY(namesRow(verified.report.of(DossierCheck::Contents), "sales", hidden));
        QCOMPARE(verified.report.of(DossierCheck::Refit).outcome, CheckOutcome::Failed);
        QVERIFY(!verified.report.isConsistent());
    }

    void aForgedPriceOfAComparableDisagreesWithTheMatrix() {
        const auto shown =
            std::ranges::find_if(m_dossier.comparables, [](const auto& one) { return one.isShown; });
        const std::string row = std::to_string(*shown->position + 1);
        const auto verified = verifiedQuickly(sealedAnew(
            withSql(m_court, {"UPDATE sales SET price_cents = price_cents + 100 WHERE n = " + row}),
            m_forger.get()));
        const CheckReport& contents = verified.report.of(DossierCheck::Contents);
        QCOMPARE(contents.outcome, CheckOutcome::Failed);
        QVERIFY(namesRow(contents, "sales", *shown->position + 1));
    }

    void aForgedCoefficientMakesAnotherValueAndIsNamed() {
        const std::string forged = sealedAnew(
            withSql(m_court, {"UPDATE coefficients SET value = value + 0.01 WHERE n = 1"}), m_forger.get());
        const VerifiedDossier verified = verifyDossier(forged, {}, Progress::none());
        const CheckReport& value = verified.report.of(DossierCheck::Value);
        QCOMPARE(value.outcome, CheckOutcome::Failed);
        QVERIFY2(!value.findings.front().argument("difference").empty(), told(value).c_str());
        const CheckReport& refit = verified.report.of(DossierCheck::Refit);
        QCOMPARE(refit.outcome, CheckOutcome::Failed);
        QCOMPARE(refit.findings.front().argument("what"), std::string("baseline"));
    }

    void aForgedValueIsFoundToTheCent_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("check");
        const std::string value = std::to_string(m_dossier.valuation->value.cents());
        const std::string row = std::to_string(m_dossier.valuation->matrix.front().adjustedPrice.cents());
        QTest::newRow("value") << QString::fromStdString("\"value\":" + value)
                               << QString::fromStdString(
                                      "\"value\":" + std::to_string(m_dossier.valuation->value.cents() - 1))
                               << static_cast<int>(DossierCheck::Ledger);
        QTest::newRow("adjusted price")
            << QString::fromStdString("\"adjusted\":" + row)
            << QString::fromStdString(
                   "\"adjusted\":" +
                   std::to_string(m_dossier.valuation->matrix.front().adjustedPrice.cents() + 1))
            << static_cast<int>(DossierCheck::Matrix);
    }
    void aForgedValueIsFoundToTheCent() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, check);
        const std::string sql =
            QString("UPDATE valuation SET json = replace(json, '%1', '%2')").arg(from, to).toStdString();
        const auto verified = verifiedQuickly(sealedAnew(withSql(m_court, {sql}), m_forger.get()));
        QCOMPARE(verified.report.of(DossierCheck::Hashes).outcome, CheckOutcome::Passed);
        const CheckReport& report = verified.report.of(static_cast<DossierCheck>(check));
        QVERIFY2(report.outcome == CheckOutcome::Failed, told(verified.report).c_str());
        QCOMPARE(std::abs(QString::fromStdString(report.findings.front().argument("difference")).toDouble()),
                 0.01);
        QCOMPARE(verified.report.of(DossierCheck::Value).outcome, CheckOutcome::Failed);
    }

    /// A later row of the log that was written over, with a hash that fits it, no longer follows from the row
    /// before.
    void aForgedRowOfTheLogBreaksTheChain() {
        AuditEntry entry = m_dossier.audit[1];
        entry.reason = "invented";
        entry.previousHash = std::string(64, '1');
        entry.hash = AuditLog::hashOf(entry);
        const auto verified = verifiedQuickly(sealedAnew(
            withSql(m_court,
                    {"UPDATE audit SET reason = 'invented', previous_hash = '" + entry.previousHash +
                     "', entry_hash = '" + entry.hash + "' WHERE n = " + std::to_string(entry.number)}),
            m_forger.get()));
        const CheckReport& chain = verified.report.of(DossierCheck::AuditChain);
        QCOMPARE(chain.outcome, CheckOutcome::Failed);
        QCOMPARE(chain.findings.front().code, DossierFindingCode::AuditLinkBroken);
    }

private:
    std::unique_ptr<SigningKey> keyIn(const std::string& name) const {
        return std::make_unique<SigningKey>(
            SigningKey::create(m_folder / name, "correct horse battery").value());
    }
    static std::string signatureOf(const std::string& bytes) {
        DossierFile file(bytes);
        return hexadecimal(file.signature()->signature);
    }
    void expectNamed(const std::string& table, std::int64_t row, const std::string& update) const {
        const VerifiedDossier verified = verifiedQuickly(withSql(m_court, {update + std::to_string(row)}));
        const CheckReport& hashes = verified.report.of(DossierCheck::Hashes);
        QVERIFY2(hashes.outcome == CheckOutcome::Failed && namesRow(hashes, table, row),
                 told(hashes).c_str());
        QCOMPARE(hashes.findings.size(), std::size_t{1});
        QCOMPARE(hashes.findings.front().code, DossierFindingCode::RowAltered);
        QVERIFY(hashes.findings.front().argument("expected") != hashes.findings.front().argument("found"));
    }

    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<SigningKey> m_forger;
    std::unique_ptr<DossierDesk> m_desk;
    std::string m_court;
    Dossier m_dossier;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::DossierAlteredTest)
#include "dossier_altered_test.moc"
