#include "data/dossier/signing_key.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <type_traits>

#include "data/dossier/canonical_hash.h"
#include "data/exact_json.h"
#include "data/failed.h"

namespace herleid {

namespace {

constexpr std::string_view signedPurpose = "herleid dossier 1 signature";
constexpr unsigned long long operations = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr std::size_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
constexpr std::uintmax_t largestKeyFile = 10'000;  // chosen: ours are some 500 bytes

using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;

/// Bytes that are wiped when they go.
template <std::size_t size>
struct Wiped : std::array<unsigned char, size> {
    Wiped() : std::array<unsigned char, size>{} {}
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { sodium_memzero(this->data(), size); }
};

void startSodium() {
    if (sodium_init() < 0) throw std::logic_error("libsodium cannot start");
}

template <std::size_t size>
std::string_view view(const std::array<unsigned char, size>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

/// How a passphrase becomes the key of the box.
struct Derivation {
    unsigned long long operations = 0;
    std::size_t memory = 0;
    std::string salt;
};

void deriveKey(const Derivation& by, std::string_view passphrase, Wiped<crypto_secretbox_KEYBYTES>& key) {
    const int done = crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                                   reinterpret_cast<const unsigned char*>(by.salt.data()), by.operations,
                                   by.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) throw std::bad_alloc();
}

std::string keyText(const std::string& publicKey, const Seed& seed, std::string_view passphrase) {
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce{};
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    Wiped<crypto_secretbox_KEYBYTES> key;
    deriveKey({operations, memory, std::string(view(salt))}, passphrase, key);
    std::array<unsigned char, crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES> box{};
    crypto_secretbox_easy(box.data(), seed.data(), seed.size(), nonce.data(), key.data());
    return Json{{"herleid_key", 1},
                {"public_key", hexadecimal(publicKey)},
                {"derivation", "argon2id13"},
                {"operations", operations},
                {"memory", memory},
                {"salt", hexadecimal(view(salt))},
                {"nonce", hexadecimal(view(nonce))},
                {"secret", hexadecimal(view(box))}}
               .dump(1) +
           "\n";
}

[[noreturn]] void refuse(const std::filesystem::path& file, const char* reason) {
    fail(ErrorCode::KeyUnreadable, {{"file", file.string()}, {"reason", reason}});
}

/// A text of hexadecimal digits for so many bytes.
std::string bytesIn(const Json& json, const char* name, std::size_t count,
                    const std::filesystem::path& file) {
    const std::string bytes = bytesOfHexadecimal(json.at(name).get<std::string>());
    if (bytes.size() != count) refuse(file, "form");
    return bytes;
}

void openBox(const Json& json, const std::filesystem::path& file, std::string_view passphrase,
             Wiped<crypto_sign_SEEDBYTES>& seed) {
    if (json.at("herleid_key") != 1 || json.at("derivation") != "argon2id13") refuse(file, "form");
    const Derivation by{json.at("operations").get<unsigned long long>(), json.at("memory").get<std::size_t>(),
                        bytesIn(json, "salt", crypto_pwhash_SALTBYTES, file)};
    // A file that asks for more is not ours, and must not take the machine.
    if (by.operations < crypto_pwhash_OPSLIMIT_MIN || by.operations > crypto_pwhash_OPSLIMIT_SENSITIVE ||
        by.memory < crypto_pwhash_MEMLIMIT_MIN || by.memory > crypto_pwhash_MEMLIMIT_SENSITIVE)
        refuse(file, "limits");
    const std::string nonce = bytesIn(json, "nonce", crypto_secretbox_NONCEBYTES, file);
    const std::string box = bytesIn(json, "secret", crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES, file);
    Wiped<crypto_secretbox_KEYBYTES> key;
    deriveKey(by, passphrase, key);
    const int opened = crypto_secretbox_open_easy(
        seed.data(), reinterpret_cast<const unsigned char*>(box.data()), box.size(),
        reinterpret_cast<const unsigned char*>(nonce.data()), key.data());
    if (opened != 0) fail(ErrorCode::PassphraseWrong, {{"file", file.string()}});
}

/// read(the JSON of a key file), whatever is wrong with the file as a failure.
template <class F>
Result<std::invoke_result_t<F, const Json&>> reading(const std::filesystem::path& file, F&& read) {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored) &&
        std::filesystem::file_size(file, ignored) > largestKeyFile)
        return failure(ErrorCode::KeyUnreadable, {{"file", file.string()}, {"reason", "form"}});
    try {
        return read(parseJson(readTextFile(file), file.string()));
    } catch (const Failed& failed) {
        if (failed.error.code != ErrorCode::JsonInvalid) return tl::unexpected(failed.error);
    } catch (const Json::exception&) {
        // below
    }
    return failure(ErrorCode::KeyUnreadable, {{"file", file.string()}, {"reason", "form"}});
}

tl::unexpected<Error> notWritten(const std::filesystem::path& file, int error) {
    if (error == EEXIST) return failure(ErrorCode::FileExists, {{"file", file.string()}});
    if (error == ENOSPC || error == EDQUOT) return failure(ErrorCode::DiskFull, {{"file", file.string()}});
    return failure(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", std::strerror(error)}});
}

/// A new file that only its owner reads; gone again where it could not be written whole.
Result<void> writeNewFile(const std::filesystem::path& file, const std::string& text) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) return notWritten(file, errno);
    const bool isWritten = ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const bool isOnDisk = isWritten && fsync(handle) == 0;
    const int error = errno;
    close(handle);
    if (isOnDisk) return {};
    ::unlink(file.c_str());
    return notWritten(file, error);
}

}  // namespace

struct SigningKey::Secret {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> bytes{};
};

void SigningKey::Wipe::operator()(Secret* secret) const {
    sodium_memzero(secret->bytes.data(), secret->bytes.size());
    delete secret;
}

SigningKey::SigningKey(std::string publicKey, std::unique_ptr<Secret, Wipe> secret)
    : m_publicKey(std::move(publicKey)), m_secret(std::move(secret)) {}

SigningKey SigningKey::fromSeed(const std::array<unsigned char, 32>& seed) {
    std::unique_ptr<Secret, Wipe> secret(new Secret);
    std::string publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), secret->bytes.data(),
                             seed.data());
    return {std::move(publicKey), std::move(secret)};
}

Result<SigningKey> SigningKey::create(const std::filesystem::path& file, std::string_view passphrase) {
    startSodium();
    if (passphrase.size() < fewestCharacters)
        return failure(ErrorCode::PassphraseTooShort, {{"fewest", std::to_string(fewestCharacters)}});
    Wiped<crypto_sign_SEEDBYTES> seed;
    randombytes_buf(seed.data(), seed.size());
    SigningKey key = fromSeed(seed);
    if (auto written = writeNewFile(file, keyText(key.publicKey(), seed, passphrase)); !written)
        return tl::unexpected(written.error());
    return key;
}

Result<SigningKey> SigningKey::open(const std::filesystem::path& file, std::string_view passphrase) {
    startSodium();
    return reading(file, [&](const Json& json) {
        Wiped<crypto_sign_SEEDBYTES> seed;
        openBox(json, file, passphrase, seed);
        SigningKey key = fromSeed(seed);
        if (key.publicKey() != bytesIn(json, "public_key", crypto_sign_PUBLICKEYBYTES, file))
            refuse(file, "form");
        return key;
    });
}

Result<std::string> SigningKey::publicKeyOf(const std::filesystem::path& file) {
    return reading(file, [&](const Json& json) {
        return bytesIn(json, "public_key", crypto_sign_PUBLICKEYBYTES, file);
    });
}

std::string SigningKey::sign(std::string_view digest) const {
    CanonicalHash message(signedPurpose);
    const std::string hash = message.add(digest).finish();
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(hash.data()), hash.size(),
                         m_secret->bytes.data());
    return signature;
}

bool isSignedBy(const std::string& publicKey, std::string_view digest, const std::string& signature) {
    startSodium();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) return false;
    CanonicalHash message(signedPurpose);
    const std::string hash = message.add(digest).finish();
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()),
                                       reinterpret_cast<const unsigned char*>(hash.data()), hash.size(),
                                       reinterpret_cast<const unsigned char*>(publicKey.data())) == 0;
}

std::string keyFingerprint(const std::string& publicKey) {
    constexpr std::size_t bytes = 20;
    constexpr std::size_t group = 4;
    std::string digest(bytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(publicKey.data()), publicKey.size(), nullptr,
                       0);
    const std::string digits = hexadecimal(digest);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); at += group)
        text += (at > 0 ? " " : "") + digits.substr(at, group);
    return text;
}

}  // namespace herleid
