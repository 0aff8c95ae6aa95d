#include <sys/stat.h>

#include <QtTest>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/signing_key.h"
#include "tests/data/project_in_folder.h"

namespace herleid {

/// The key with which a municipality signs, and its file.
class SigningKeyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto key = SigningKey::create(file(), passphrase);
        VERIFY_RESULT(key);
        m_publicKey = key->publicKey();
    }

    void whatOneSignsAnotherVerifies() {
        const auto key = SigningKey::open(file(), passphrase);
        VERIFY_RESULT(key);
        QCOMPARE(key->publicKey(), m_publicKey);
        const std::string signature = key->sign("digest");
        QVERIFY(isSignedBy(m_publicKey, "digest", signature));
        QVERIFY(!isSignedBy(m_publicKey, "digesu", signature));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            std::string altered = signature;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY(!isSignedBy(m_publicKey, "digest", altered));
        }
        QVERIFY(!isSignedBy("", "digest", signature));
        QVERIFY(!isSignedBy(m_publicKey, "digest", ""));
    }

    void onlyThePassphraseOpensIt() {
        const auto key = SigningKey::open(file(), "correct horse batterz");
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::PassphraseWrong);
    }

    void thePublicHalfNeedsNoPassphrase() {
        const auto key = SigningKey::publicKeyOf(file());
        VERIFY_RESULT(key);
        QCOMPARE(*key, m_publicKey);
    }

    void onlyItsOwnerReadsTheFile() {
        struct stat found {};
        QCOMPARE(stat(file().c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
    }

    void aKeyIsNeverOverwritten() {
        const std::string before = readText(file());
        const auto again = SigningKey::create(file(), passphrase);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(readText(file()), before);
    }

    void aShortPassphraseIsRefused() {
        const auto key = SigningKey::create(m_folder / "short.json", "password");
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::PassphraseTooShort);
        QVERIFY(!std::filesystem::exists(m_folder / "short.json"));
    }

    void theSecretIsNotInTheFile() {
        const std::string text = readText(file());
        QVERIFY(text.find(passphrase) == std::string::npos);
        QVERIFY(text.find(hexadecimal(m_publicKey)) != std::string::npos);
    }

    void aFileThatIsNoKeyIsRefused_data() {
        QTest::addColumn<QString>("text");
        const QString good = QString::fromStdString(readText(file()));
        QTest::newRow("nothing") << "";
        QTest::newRow("no JSON") << "key";
        QTest::newRow("another object") << "{}";
        QTest::newRow("a list") << "[1]";
        QTest::newRow("another version") << QString(good).replace("\"herleid_key\": 1", "\"herleid_key\": 2");
        QTest::newRow("all memory") << QString(good).replace("268435456", "999999999999999");
        QTest::newRow("for ever") << QString(good).replace("\"operations\": 3", "\"operations\": 4000000000");
        QTest::newRow("short salt") << QString(good).replace("\"salt\": \"", "\"salt\": \"00");
        QTest::newRow("another public key") << QString(good).replace(
            QRegularExpression("\"public_key\": \"[0-9a-f]{8}"), "\"public_key\": \"00000000");
    }
    void aFileThatIsNoKeyIsRefused() {
        QFETCH(QString, text);
        const auto key = SigningKey::open(m_folder.write("other.json", text.toStdString()), passphrase);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::KeyUnreadable);
    }

    /// Independent: hashlib.blake2b(bytes(32), digest_size=20) of Python.
    void theFingerprintIsThatOfOtherPrograms() {
        QCOMPARE(keyFingerprint(std::string(32, '\0')),
                 std::string("0210 bea6 a139 797d 74aa 5764 fb22 6398 f07f 42c4"));
    }

private:
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "key.json"; }
    static constexpr const char* passphrase = "correct horse battery";

    TestFolder m_folder;
    std::string m_publicKey;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::SigningKeyTest)
#include "signing_key_test.moc"
