// Finding a property by what a person types: (part of) an address, a postcode or an identifier.
#include "data/property_search.h"

#include <algorithm>
#include <cctype>
#include <unordered_set>

#include "data/geopackage.h"
#include "data/interruptible.h"
#include "data/project_impl.h"
#include "data/property_words.h"
#include "data/search_words.h"

namespace herleid {

namespace {

/// Rows looked at per way of searching before the best are chosen (chosen: some milliseconds).
constexpr int mostCandidates = 1000;
/// Of the prefix index of property_search, in characters.
constexpr std::size_t longestIndexedBeginning = 3;
constexpr std::size_t bagNumberLength = 16;

/// The postcode counts both as "1234 AB" and as "1234AB".
constexpr const char* indexedWords =
    "trim(street || ' ' || house_number || ' ' || postcode || ' ' || replace(postcode, ' ', '') || ' ' || "
    "city)";

std::string quoted(const std::string& word) {
    return "\"" + word + "\"";
}

/// Asks for words that begin so. The index has beginnings of two and three characters; of one it has none, and would
/// read the words of all dwellings together, so that one is asked as all of two.
std::string beginsWith(const std::string& beginning) {
    if (beginning.size() > 1 || static_cast<unsigned char>(beginning.front()) >= 0x80) return quoted(beginning) + "*";
    std::string query = "(" + quoted(beginning);
    for (const char next : std::string("0123456789abcdefghijklmnopqrstuvwxyz"))
        query += " OR " + quoted(beginning + next) + "*";
    return query + ")";
}

/// Every word but the last as it is, and the last by that query.
std::string withLast(const std::vector<std::string>& words, const std::string& last) {
    std::string query;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) query += quoted(words[i]) + " AND ";
    return query + last;
}

bool isAscii(const std::string& text) {
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string lowered(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// Compares runs of digits as numbers: 2 before 10.
bool isBefore(const std::string& a, const std::string& b) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto numberAt = [&](const std::string& text, std::size_t& at) {
                const std::size_t from = at;
                while (at < text.size() && isDigit(text[at])) ++at;
                return text.substr(from, at - from);
            };
            const std::string x = numberAt(a, i);
            const std::string y = numberAt(b, j);
            if (x.size() != y.size()) return x.size() < y.size();
            if (x != y) return x < y;
            continue;
        }
        if (a[i] != b[j]) return a[i] < b[j];
        ++i;
        ++j;
    }
    return a.size() - i < b.size() - j;
}

/// Collects dwellings way by way, best way first, each once.
class Search {
public:
    Search(SQLite::Database& database, std::size_t limit, Progress& progress)
        : m_database(database), m_limit(limit), m_progress(progress) {}

    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }

    void addBeginnings(const std::string& text) {
        const auto words = searchWords(text);
        addByNumber("property_id = ?1", FoundBy::Number, text);
        addByStreet(text);
        if (!words.empty()) addByWords(withLast(words, quoted(words.back())));
        addByNumber("property_id >= ?1 AND property_id < ?1 || char(1114111)", FoundBy::Number, text);
        if (!words.empty()) {
            if (words.size() > 1) addByPhrase(words);
            addByBeginning(words);
        }
        addByNumber("bag_object >= ?1 AND bag_object < ?1 || char(1114111) AND bag_object <> ''", FoundBy::BagObject,
                    text);
    }

    void addAnywhere(const std::string& text) {
        const std::string pattern = likePattern(text, true);
        addByWords(pattern, "words LIKE ? ESCAPE '\\'");
        // Asked of the index alone: the rows themselves are twenty times as long.
        addByNumber("property_id IN (SELECT property_id FROM properties WHERE property_id LIKE ?1 ESCAPE '\\')",
                    FoundBy::Number, pattern);
        addByNumber("fid IN (SELECT fid FROM properties WHERE bag_object <> '' AND bag_object LIKE ?1 ESCAPE '\\')",
                    FoundBy::BagObject, pattern);
        if (text.size() == bagNumberLength) addByNumber("bag_building = ?1", FoundBy::BagBuilding, text);
    }

    /// The first by number.
    void addFirst() { addByNumber("property_id >= ?1 ORDER BY property_id", FoundBy::Number, ""); }

    [[nodiscard]] std::vector<PropertyHit> take() { return std::move(m_found); }

private:
    struct Candidate {
        std::int64_t fid = 0;
        std::string words;
    };

    void stopWhereUnwanted() const {
        if (m_progress.isCancelled()) fail(ErrorCode::Cancelled);
    }

    /// Streets that begin so, in their order: what a person means by the first letters typed.
    void addByStreet(const std::string& text) {
        if (isFull()) return;
        stopWhereUnwanted();
        SQLite::Statement query(m_database,
                                "SELECT fid, street || ' ' || house_number FROM properties WHERE street COLLATE NOCASE >= ?1 "
                                "AND street COLLATE NOCASE < ?1 || char(1114111) AND street <> '' ORDER BY street COLLATE "
                                "NOCASE LIMIT " + std::to_string(mostCandidates));
        query.bind(1, text);
        std::vector<Candidate> found;
        while (query.executeStep()) found.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString()});
        add(std::move(found));
    }

    // Where one word begins like very many others – that of the town, say – the index would first bring all of its
    // dwellings together. What begins with its first three characters comes in a stream, and is looked through first.
    void addByBeginning(const std::vector<std::string>& words) {
        const std::string& last = words.back();
        if (isAscii(last) && last.size() > longestIndexedBeginning) {
            auto looked = candidates(withLast(words, beginsWith(last.substr(0, longestIndexedBeginning))));
            std::erase_if(looked, [beginning = lowered(last)](const Candidate& one) {
                return std::ranges::none_of(searchWords(lowered(one.words)),
                                            [&](const std::string& word) { return word.starts_with(beginning); });
            });
            if (m_found.size() + looked.size() >= m_limit) return add(std::move(looked));
        }
        addByWords(withLast(words, beginsWith(last)));
    }

    /// The words in this order, next to each other.
    void addByPhrase(const std::vector<std::string>& words) {
        std::string phrase;
        for (std::size_t i = 0; i + 1 < words.size(); ++i) phrase += words[i] + " ";
        const std::string& last = words.back();
        if (last.size() > 1) {
            addByWords(quoted(phrase + last) + "*");
            return;
        }
        std::string query;
        for (const char next : std::string("0123456789abcdefghijklmnopqrstuvwxyz"))
            query += (query.empty() ? "" : " OR ") + quoted(phrase + last + next) + "*";
        addByWords(query);
    }

    [[nodiscard]] std::vector<Candidate> candidates(const std::string& argument,
                                                    const std::string& condition = "words MATCH ?") {
        stopWhereUnwanted();
        SQLite::Statement query(m_database, "SELECT rowid, words FROM property_search WHERE " + condition + " LIMIT " +
                                                std::to_string(mostCandidates));
        query.bind(1, argument);
        std::vector<Candidate> found;
        while (query.executeStep()) found.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString()});
        return found;
    }

    void addByWords(const std::string& argument, const std::string& condition = "words MATCH ?") {
        if (!isFull()) add(candidates(argument, condition));
    }

    /// By street, then house number.
    void add(std::vector<Candidate> found) {
        std::stable_sort(found.begin(), found.end(),
                         [](const Candidate& a, const Candidate& b) { return isBefore(a.words, b.words); });
        SQLite::Statement query(m_database, std::string(selectSummary) + "fid = ?");
        for (const Candidate& candidate : found) {
            if (isFull()) return;
            if (m_fids.contains(candidate.fid)) continue;
            query.reset();
            query.bind(1, candidate.fid);
            if (query.executeStep()) take(query, FoundBy::Address);
        }
    }

    void addByNumber(const std::string& condition, FoundBy by, const std::string& argument) {
        if (isFull()) return;
        stopWhereUnwanted();
        SQLite::Statement query(m_database, selectSummary + condition + " LIMIT " + std::to_string(m_limit));
        query.bind(1, argument);
        while (!isFull() && query.executeStep())
            if (!m_fids.contains(query.getColumn(0).getInt64())) take(query, by);
    }

    void take(const SQLite::Statement& row, FoundBy by) {
        m_fids.insert(row.getColumn(0).getInt64());
        PropertyHit hit{summaryFrom(row), by, {}};
        if (by == FoundBy::Number) hit.number = hit.property.id;
        if (by == FoundBy::BagObject) hit.number = row.getColumn(7).getString();
        if (by == FoundBy::BagBuilding) hit.number = row.getColumn(8).getString();
        m_found.push_back(std::move(hit));
    }

public:
    static constexpr const char* selectSummary =
        "SELECT fid, property_id, street, house_number, postcode, city, geom, bag_object, bag_building FROM properties "
        "WHERE ";
    static PropertySummary summaryFrom(const SQLite::Statement& row) {
        Property property;
        property.id = row.getColumn(1).getString();
        property.address = {row.getColumn(2).getString(), row.getColumn(3).getString(), row.getColumn(4).getString(),
                            row.getColumn(5).getString()};
        const SQLite::Column geometry = row.getColumn(6);
        return {property.id, property.title(), readPointBlob(geometry.getBlob(), geometry.getBytes())};
    }

private:
    SQLite::Database& m_database;
    std::size_t m_limit;
    Progress& m_progress;
    std::vector<PropertyHit> m_found;
    std::unordered_set<std::int64_t> m_fids;
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

void indexWordsFrom(SQLite::Database& database, std::int64_t after, Progress& progress) {
    constexpr std::int64_t rows = 100'000;  // chosen: a second's work
    SQLite::Statement insert(
        database, std::string("INSERT INTO property_search (rowid, words) SELECT fid, ") + indexedWords +
                      " FROM properties WHERE fid > ? AND fid <= ? AND " + indexedWords + " <> ''");
    const std::int64_t last = highestFid(database, "properties");
    for (std::int64_t fid = after; fid < last; fid += rows) {
        step(progress, static_cast<double>(fid - after) / static_cast<double>(last - after), "store");
        insert.reset();
        insert.bind(1, fid);
        insert.bind(2, fid + rows);
        insert.exec();
    }
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

Result<std::vector<PropertyHit>> findProperties(const Project& project, const std::string& words, SearchDepth depth,
                                                std::size_t limit, Progress& progress) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const Interruptible interruptible(impl.database, progress);
        Search search(impl.database, limit, progress);
        const std::string text = withoutOuterSpaces(words);
        if (text.empty())
            search.addFirst();
        else
            search.addBeginnings(text);
        if (!text.empty() && depth == SearchDepth::Anywhere) search.addAnywhere(text);
        return search.take();
    });
}

Result<std::vector<PropertySummary>> summariesOf(const Project& project, const std::vector<std::string>& ids) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement query(impl.database, std::string(Search::selectSummary) + "property_id = ?");
        std::vector<PropertySummary> found;
        for (const std::string& id : ids) {
            query.reset();
            query.bind(1, id);
            if (query.executeStep()) found.push_back(Search::summaryFrom(query));
        }
        return found;
    });
}

Result<std::vector<PropertySummary>> Project::search(const std::string& words, std::size_t limit) const {
    const auto hits = findProperties(*this, words, SearchDepth::Anywhere, limit, Progress::none());
    if (!hits) return tl::unexpected(hits.error());
    std::vector<PropertySummary> found;
    for (const PropertyHit& hit : *hits) found.push_back(hit.property);
    return found;
}

}  // namespace herleid
