#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>

namespace herleid {

/// The full-text index of addresses and postcodes, kept by rowid = properties.fid. Identifiers are found
/// through the index of their own column; a property without an address takes no room here.

/// Indexes the properties with a fid above the given one.
void indexWordsFrom(SQLite::Database& database, std::int64_t fid);
/// Takes out the words of the properties that an import added, before these are deleted.
void removeWords(SQLite::Database& database, std::int64_t import);
/// Indexes one property again.
void indexWordsOf(SQLite::Database& database, std::int64_t fid);

}  // namespace herleid
