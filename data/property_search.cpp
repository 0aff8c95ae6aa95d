// Finding a property by what a person types: (part of) an address, a postcode or an identifier.
#include <algorithm>
#include <cctype>
#include <unordered_set>

#include "data/geopackage.h"
#include "data/project_impl.h"
#include "data/property_words.h"
#include "data/search_words.h"

namespace herleid {

namespace {

/// Rows looked at per way of searching before the best are chosen (chosen: some milliseconds).
constexpr int mostCandidates = 2000;

/// The postcode counts both as "1234 AB" and as "1234AB".
constexpr const char* indexedWords =
    "trim(street || ' ' || house_number || ' ' || postcode || ' ' || replace(postcode, ' ', '') || ' ' || "
    "city)";

/// The words in this order, next to each other, the last one as a beginning.
std::string phraseQuery(const std::vector<std::string>& words) {
    std::string phrase;
    for (const std::string& word : words) phrase += (phrase.empty() ? "" : " ") + word;
    return "\"" + phrase + "\"*";
}

struct Candidate {
    PropertySummary summary;
    std::string street;
    std::string number;
};

/// Collects candidates way by way, best way first, each property once.
class Search {
public:
    Search(SQLite::Database& database, std::size_t limit) : m_database(database), m_limit(limit) {}

    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }

    void add(const std::string& condition, const std::string& argument) {
        if (isFull()) return;
        SQLite::Statement query(
            m_database,
            "SELECT property_id, street, house_number, postcode, city, geom FROM properties "
            "WHERE " +
                condition + " LIMIT " + std::to_string(mostCandidates));
        query.bind(1, argument);
        std::vector<Candidate> candidates;
        while (query.executeStep()) candidates.push_back(candidateFrom(query));
        std::stable_sort(candidates.begin(), candidates.end(), isBefore);
        for (Candidate& candidate : candidates)
            if (!isFull() && m_ids.insert(candidate.summary.id).second)
                m_found.push_back(std::move(candidate.summary));
    }

    /// The first properties by identifier.
    void addFirst() {
        SQLite::Statement query(
            m_database,
            "SELECT property_id, street, house_number, postcode, city, geom FROM properties "
            "ORDER BY property_id LIMIT ?");
        query.bind(1, static_cast<std::int64_t>(m_limit));
        while (query.executeStep()) m_found.push_back(candidateFrom(query).summary);
    }

    [[nodiscard]] std::vector<PropertySummary> take() { return std::move(m_found); }

private:
    static Candidate candidateFrom(const SQLite::Statement& row) {
        Property property;
        property.id = row.getColumn(0).getString();
        property.address = {row.getColumn(1).getString(), row.getColumn(2).getString(),
                            row.getColumn(3).getString(), row.getColumn(4).getString()};
        const SQLite::Column geometry = row.getColumn(5);
        return {{property.id, property.title(), readPointBlob(geometry.getBlob(), geometry.getBytes())},
                property.address.street,
                property.address.number};
    }

    /// By street, then house numbers as numbers (2 before 10), then identifiers by length (9 before 10).
    static bool isBefore(const Candidate& a, const Candidate& b) {
        const auto key = [](const Candidate& c) {
            return std::tuple(c.street, std::strtol(c.number.c_str(), nullptr, 10), c.number,
                              c.summary.id.size(), c.summary.id);
        };
        return key(a) < key(b);
    }

    SQLite::Database& m_database;
    std::size_t m_limit;
    std::vector<PropertySummary> m_found;
    std::unordered_set<std::string> m_ids;
};

}  // namespace

std::vector<std::string> searchWords(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string searchQuery(const std::vector<std::string>& words, bool lastIsBeginning) {
    std::string query;
    for (const std::string& word : words) query += (query.empty() ? "\"" : " \"") + word + "\"";
    return lastIsBeginning ? query + "*" : query;
}

std::string likePattern(const std::string& text, bool anywhere) {
    std::string pattern = anywhere ? "%" : "";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

std::string withoutOuterSpaces(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void indexWordsFrom(SQLite::Database& database, std::int64_t fid) {
    SQLite::Statement insert(
        database, std::string("INSERT INTO property_search (rowid, words) SELECT fid, ") + indexedWords +
                      " FROM properties WHERE fid > ? AND " + indexedWords + " <> ''");
    insert.bind(1, fid);
    insert.exec();
}

void removeWords(SQLite::Database& database, std::int64_t import) {
    SQLite::Statement remove(database,
                             "DELETE FROM property_search WHERE rowid IN (SELECT fid FROM properties WHERE import_number = ?)");
    remove.bind(1, import);
    remove.exec();
}

void indexWordsOf(SQLite::Database& database, std::int64_t fid) {
    SQLite::Statement remove(database, "DELETE FROM property_search WHERE rowid = ?");
    remove.bind(1, fid);
    remove.exec();
    SQLite::Statement insert(
        database, std::string("INSERT INTO property_search (rowid, words) SELECT fid, ") + indexedWords +
                      " FROM properties WHERE fid = ? AND " + indexedWords + " <> ''");
    insert.bind(1, fid);
    insert.exec();
}

Result<std::vector<PropertySummary>> Project::search(const std::string& words, std::size_t limit) const {
    return m_impl->read([&] {
        Search search(m_impl->database, limit);
        const std::string text = withoutOuterSpaces(words);
        const auto parts = searchWords(text);
        if (text.empty()) {
            search.addFirst();
            return search.take();
        }
        search.add("property_id = ?", text);
        const std::string matching = "fid IN (SELECT rowid FROM property_search WHERE words MATCH ?)";
        if (!parts.empty()) search.add(matching, searchQuery(parts, false));
        search.add("property_id >= ?1 AND property_id < ?1 || char(1114111)", text);
        if (!parts.empty()) search.add(matching, phraseQuery(parts));
        if (!parts.empty()) search.add(matching, searchQuery(parts, true));
        // What stands in the middle of a word is found by reading all words: still quick, as they lie
        // together.
        search.add("fid IN (SELECT rowid FROM property_search WHERE words LIKE ? ESCAPE '\\' LIMIT 2000)",
                   likePattern(text, true));
        search.add("property_id LIKE ? ESCAPE '\\'", likePattern(text, true));
        return search.take();
    });
}

}  // namespace herleid
