#include "data/dossier/canonical_hash.h"

#include <array>
#include <bit>

namespace herleid {

namespace {

constexpr std::size_t hashBytes = 32;  // BLAKE2b-256

std::array<unsigned char, 8> eightBytes(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<unsigned char>(number >> (8 * i));
    return bytes;
}

std::string_view asText(const std::array<unsigned char, 8>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

CanonicalHash::CanonicalHash(std::string_view purpose) : m_state{} {
    crypto_generichash_init(&m_state, nullptr, 0, hashBytes);
    add(purpose);
}

CanonicalHash& CanonicalHash::add(std::string_view field) {
    const auto length = eightBytes(field.size());
    crypto_generichash_update(&m_state, length.data(), length.size());
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(field.data()), field.size());
    return *this;
}

CanonicalHash& CanonicalHash::add(std::int64_t number) {
    return add(asText(eightBytes(static_cast<std::uint64_t>(number))));
}

CanonicalHash& CanonicalHash::addCell(const DossierCell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return add("whole").add(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return add("number").add(asText(eightBytes(std::bit_cast<std::uint64_t>(*number))));
    if (const auto* text = std::get_if<std::string>(&cell)) return add("text").add(std::string_view(*text));
    if (const auto* bytes = std::get_if<DossierBytes>(&cell))
        return add("bytes").add(std::string_view(bytes->bytes));
    return add("nothing");
}

std::string CanonicalHash::finish() {
    std::string hash(hashBytes, '\0');
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
}

std::string rowHash(std::string_view table, const DossierRow& row) {
    CanonicalHash hash("herleid dossier 1 row");
    hash.add(table).add(static_cast<std::int64_t>(row.cells.size()));
    for (const DossierCell& cell : row.cells) hash.addCell(cell);
    return hash.finish();
}

ManifestPart manifestPart(const std::string& table, const std::string& sql,
                          const std::vector<DossierRow>& rows) {
    CanonicalHash hash("herleid dossier 1 part");
    hash.add(std::string_view(table)).add(std::string_view(sql)).add(static_cast<std::int64_t>(rows.size()));
    for (const DossierRow& row : rows) hash.add(std::string_view(rowHash(table, row)));
    return {table, static_cast<std::int64_t>(rows.size()), hash.finish()};
}

std::string manifestDigest(const std::vector<ManifestPart>& parts) {
    CanonicalHash hash("herleid dossier 1 manifest");
    for (const ManifestPart& part : parts)
        hash.add(std::string_view(part.part)).add(part.rows).add(std::string_view(part.hash));
    return hash.finish();
}

std::string hexadecimal(std::string_view bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    text.pop_back();
    return text;
}

std::string bytesOfHexadecimal(std::string_view text) {
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const bool isRead = sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                                       text.data(), text.size(), nullptr, &length, &end) == 0;
    if (!isRead || length != bytes.size() || end != text.data() + text.size()) return {};
    return bytes;
}

}  // namespace herleid
