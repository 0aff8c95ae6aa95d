#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "model/facts/result.h"

namespace herleid {

/// A municipality's key for signing dossiers: Ed25519 (Bernstein et al. 2012, J. Cryptogr. Eng. 2:77). Its
/// file holds the public half in the open and the seed of the secret half in a box (XSalsa20-Poly1305) whose
/// key is made from a passphrase by Argon2id; who has the file and not the passphrase cannot sign. The secret
/// is wiped from memory.
class SigningKey {
public:
    static constexpr std::size_t fewestCharacters = 12;  // chosen: four words, or a line of nonsense

    /// Makes a key and writes its file, readable by its owner alone. Fails with PassphraseTooShort,
    /// FileExists (a key is never overwritten), FileNotWritable or DiskFull.
    [[nodiscard]] static Result<SigningKey> create(const std::filesystem::path& file,
                                                   std::string_view passphrase);
    /// Fails with FileNotFound, FileUnreadable, KeyUnreadable or PassphraseWrong.
    [[nodiscard]] static Result<SigningKey> open(const std::filesystem::path& file,
                                                 std::string_view passphrase);

    /// The public half, for which no passphrase is needed. Fails with FileNotFound, FileUnreadable or
    /// KeyUnreadable.
    [[nodiscard]] static Result<std::string> publicKeyOf(const std::filesystem::path& file);

    SigningKey(SigningKey&&) noexcept = default;
    SigningKey& operator=(SigningKey&&) noexcept = default;

    [[nodiscard]] const std::string& publicKey() const { return m_publicKey; }  ///< 32 bytes
    /// 64 bytes.
    [[nodiscard]] std::string sign(std::string_view digest) const;

private:
    struct Secret;
    struct Wipe {
        void operator()(Secret* secret) const;
    };
    SigningKey(std::string publicKey, std::unique_ptr<Secret, Wipe> secret);
    [[nodiscard]] static SigningKey fromSeed(const std::array<unsigned char, 32>& seed);

    std::string m_publicKey;
    std::unique_ptr<Secret, Wipe> m_secret;
};

/// Whether the holder of the key signed this digest. False for keys and signatures of another size.
[[nodiscard]] bool isSignedBy(const std::string& publicKey, std::string_view digest,
                              const std::string& signature);

/// What people compare by telephone or on a website: BLAKE2b-160 of the public key, in ten groups of four
/// digits.
[[nodiscard]] std::string keyFingerprint(const std::string& publicKey);

}  // namespace herleid
