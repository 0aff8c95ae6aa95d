// dossier_mutations [COUNT [SEED [FIRST]]]: mutates a small dossier COUNT times (10,000) – bits, bytes, lengths,
// pages, schema, and contents that are sealed anew by a forger – and verifies each, every fiftieth of a kind
// by fitting again too. Ends with an error where one crashes, takes longer than 5 s without a refit, or is
// called verified by the municipality's key with other contents. Mutations run in processes of a hundred, so
// that a crash names its numbers; JSON on standard output.
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

#include "data/dossier/dossier_file.h"
#include "tests/data/dossier_fixture.h"

namespace {

using namespace herleid;
using Clock = std::chrono::steady_clock;
using Random = std::mt19937_64;

constexpr int atOnce = 100;
constexpr int kinds = 7;
constexpr int fitsEvery = 50 * kinds;
constexpr double mostSeconds = 5;

std::size_t below(Random& random, std::size_t count) {
    return static_cast<std::size_t>(random() % count);
}

template <class T>
const T& oneOf(Random& random, const std::vector<T>& list) {
    return list[below(random, list.size())];
}

std::string flippedBits(std::string bytes, Random& random) {
    for (std::size_t i = 0, n = 1 + below(random, 8); i < n; ++i) {
        char& byte = bytes[below(random, bytes.size())];
        byte = static_cast<char>(byte ^ (1 << random() % 8));
    }
    return bytes;
}

std::string overwritten(std::string bytes, Random& random) {
    const std::size_t from = below(random, bytes.size());
    for (std::size_t i = from; i < std::min(bytes.size(), from + 1 + below(random, 64)); ++i)
        bytes[i] = static_cast<char>(random());
    return bytes;
}

/// The header's number of pages goes along half of the time.
std::string anotherLength(std::string bytes, Random& random) {
    constexpr std::size_t page = 4096;
    bytes.resize(below(random, 2) == 0 ? below(random, bytes.size()) : bytes.size() + below(random, 3 * page),
                 '\0');
    if (below(random, 2) == 0 || bytes.size() < page) return bytes;
    bytes.resize(bytes.size() / page * page);
    const auto pages = static_cast<std::uint32_t>(bytes.size() / page);
    for (std::size_t i = 0; i < 4; ++i) bytes[28 + i] = static_cast<char>(pages >> (24 - 8 * i));
    return bytes;
}

std::string exchangedPages(std::string bytes, Random& random) {
    constexpr std::size_t page = 4096;
    const std::size_t from = below(random, bytes.size() / page);
    const std::size_t to = below(random, bytes.size() / page);
    bytes.replace(to * page, page, bytes.substr(from * page, page));
    return bytes;
}

const std::vector<DossierTable>& tables() {
    static const std::vector<DossierTable> all = dossierTables({});
    return all;
}

std::string anotherSchema(const std::string& bytes, Random& random) {
    const std::string table = oneOf(random, tables()).name;
    const std::vector<std::string> statements{
        "CREATE VIEW v" + std::to_string(random() % 9) + " AS SELECT * FROM " + table,
        "CREATE TRIGGER t AFTER INSERT ON " + table + " BEGIN DELETE FROM " + table + "; END",
        "CREATE INDEX i ON " + table + "(hash)",
        "CREATE VIRTUAL TABLE v USING fts5(a)",
        "CREATE VIRTUAL TABLE v USING rtree(id, a, b)",
        "ALTER TABLE " + table + " ADD COLUMN g INTEGER GENERATED ALWAYS AS (n * 2) VIRTUAL",
        "ALTER TABLE " + table + " ADD COLUMN c DEFAULT (abs(1))",
        "DROP TABLE " + table,
        "ALTER TABLE " + table + " RENAME TO x",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = " + std::to_string(random() % 400) +
            " WHERE name = '" + table + "'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name "
        "= '" +
            table + "'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = 'CREATE VIEW " + table +
            " AS SELECT 1' WHERE name = '" + table + "'",
        "PRAGMA writable_schema = 1; DELETE FROM sqlite_schema WHERE name = '" + table + "'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET type = 'view' WHERE name = '" + table + "'",
        "PRAGMA user_version = " + std::to_string(random() % 100000),
        "PRAGMA application_id = " + std::to_string(random() % 100000)};
    return withSql(bytes, {oneOf(random, statements)});
}

std::string nastyValue(Random& random) {
    static const std::vector<std::string> values{
        "NULL",
        "-1",
        "0",
        "9223372036854775807",
        "-9223372036854775808",
        "9e999",
        "-9e999",
        "1e308",
        "1e-308",
        "''",
        "x''",
        "'../../etc/passwd'",
        "'<script>'",
        "'=1+1'",
        "zeroblob(100000)",
        "replace(hex(zeroblob(5000)), '00', '[')",
        "'\xff\xfe'",
        "'2024-02-30'",
        "'9999-12-31'",
        "'0001-01-01'",
        "char(0)",
        "x'47500001000000000101000000000000000000f87f000000000000f87f'"};
    return oneOf(random, values);
}

/// One cell, a few rows or a text's numbers; sealed anew by a forger.
std::string forgedContents(const std::string& bytes, const SigningKey& forger, Random& random) {
    const DossierTable& table = oneOf(random, tables());
    const std::string column = oneOf(random, table.columns).name;
    const std::string somewhere = " WHERE n = (SELECT n FROM " + table.name + " ORDER BY n LIMIT 1 OFFSET " +
                                  std::to_string(random() % 40) + ")";
    const std::vector<std::string> statements{
        "UPDATE " + table.name + " SET " + column + " = " + nastyValue(random) + somewhere,
        "UPDATE " + table.name + " SET " + column + " = " + nastyValue(random),
        "DELETE FROM " + table.name + somewhere,
        "UPDATE OR REPLACE " + table.name + " SET n = n + 7" + somewhere, "DELETE FROM " + table.name};
    return sealedAnew(withSql(bytes, {oneOf(random, statements)}), &forger);
}

/// A number of the JSON becomes another, or some of its text goes or comes twice.
std::string mutatedJson(std::string text, Random& random) {
    static const std::vector<std::string> numbers{"-1",         "0",
                                                  "1e308",      "-1e308",
                                                  "4294967296", "18446744073709551615",
                                                  "null",       "\"inf\"",
                                                  "1e-320",     "99999999999999999999",
                                                  "[]",         "{}",
                                                  "true",       "0.5",
                                                  "7"};
    for (std::size_t i = 0, n = 1 + below(random, 3); i < n && !text.empty(); ++i) {
        const std::size_t from = text.find_first_of("0123456789", below(random, text.size()));
        if (from == std::string::npos) continue;
        const std::size_t end = text.find_first_not_of("0123456789.e+-", from);
        const std::size_t length = (end == std::string::npos ? text.size() : end) - from;
        const std::size_t what = below(random, 8);
        if (what == 0)
            text.erase(from, below(random, 200));
        else if (what == 1)
            text.insert(from, text.substr(from, below(random, 200)));
        else
            text.replace(from, length, oneOf(random, numbers));
    }
    return text;
}

std::string forgedJson(const std::string& bytes, const DossierRows& rows, const SigningKey& forger,
                       Random& random) {
    static const std::vector<std::pair<std::string, std::string>> places{{"model", "structure"},
                                                                         {"model", "structure"},
                                                                         {"valuation", "json"},
                                                                         {"catalogues", "json"},
                                                                         {"sales", "corrections"}};
    const auto& [table, column] = oneOf(random, places);
    const DossierRow& row = oneOf(random, rows.at(table));
    const auto longest = std::ranges::max_element(row.cells, {}, [](const DossierCell& cell) {
        const auto* text = std::get_if<std::string>(&cell);
        return text != nullptr ? text->size() : 0;
    });
    std::string quoted;
    for (const char c : mutatedJson(std::get<std::string>(*longest), random))
        quoted += c == '\'' ? "''" : std::string(1, c);
    return sealedAnew(
        withSql(bytes, {"UPDATE " + table + " SET " + column + " = '" + quoted +
                        "' WHERE n = " + std::to_string(std::get<std::int64_t>(row.cells.front()))}),
        &forger);
}

struct Tally {
    int mutations = 0;
    int same = 0;        ///< verified by the municipality's key: nothing that is shown was altered
    int consistent = 0;  ///< of those sealed anew: nothing recomputes otherwise
    int refits = 0;
    int breaches = 0;    ///< verified with other contents, or too slow
    double longest = 0;  ///< seconds without a refit
};

class Mutator {
public:
    Mutator()
        : m_project(projectForDossiers(m_folder)), m_key(key("key.json")), m_forger(key("forger.json")) {
        const auto desk = DossierDesk::open(m_project, {}, 0, Progress::none());
        m_bytes = dossierBytes(desk.value(), DossierProfile::Court, &m_key, m_folder);
        m_rows = DossierFile(m_bytes).rows();
        m_fingerprint = keyFingerprint(m_key.publicKey());
    }

    Tally mutate(std::uint64_t seed, int number) const {
        Random random(seed * 1'000'003 + static_cast<std::uint64_t>(number));
        Tally tally;
        tally.mutations = 1;
        std::string bytes;
        try {
            bytes = mutated(number % kinds, random);
        } catch (const SQLite::Exception&) {
            return tally;  // a statement that SQLite itself does not let through
        }
        VerifyOptions options;
        options.threads = 1;
        options.mostSeconds = 60;
        options.refits = number % fitsEvery < kinds;
        const auto begin = Clock::now();
        const DossierReport report = verifyDossier(bytes, options, Progress::none()).report;
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        if (options.refits)
            tally.refits = 1;
        else
            tally.longest = seconds;
        const bool isByTheMunicipality = report.isVerified() && report.fingerprint == m_fingerprint;
        if (isByTheMunicipality) tally.same = 1;
        if (report.isConsistent() && !isByTheMunicipality) tally.consistent = 1;
        if (tally.longest > mostSeconds || (isByTheMunicipality && !isSame(bytes))) tally.breaches = 1;
        return tally;
    }

private:
    SigningKey key(const char* name) const {
        return SigningKey::create(m_folder / name, "correct horse battery").value();
    }
    [[nodiscard]] std::string mutated(int kind, Random& random) const {
        switch (kind) {
            case 0:
                return flippedBits(m_bytes, random);
            case 1:
                return overwritten(m_bytes, random);
            case 2:
                return anotherLength(m_bytes, random);
            case 3:
                return exchangedPages(m_bytes, random);
            case 4:
                return anotherSchema(m_bytes, random);
            case 5:
                return forgedContents(m_bytes, m_forger, random);
            default:
                return forgedJson(m_bytes, m_rows, m_forger, random);
        }
    }
    [[nodiscard]] bool isSame(const std::string& bytes) const {
        const DossierRows rows = DossierFile(bytes).rows();
        for (const auto& [table, expected] : m_rows) {
            const auto& found = rows.at(table);
            if (!std::ranges::equal(found, expected, {}, &DossierRow::cells, &DossierRow::cells))
                return false;
        }
        return true;
    }

    TestFolder m_folder;
    Project m_project;
    SigningKey m_key;
    SigningKey m_forger;
    std::string m_bytes;
    DossierRows m_rows;
    std::string m_fingerprint;
};

void add(Tally& sum, const Tally& one) {
    sum.mutations += one.mutations;
    sum.same += one.same;
    sum.consistent += one.consistent;
    sum.refits += one.refits;
    sum.breaches += one.breaches;
    sum.longest = std::max(sum.longest, one.longest);
}

/// Some mutations in a process of their own.
Tally inProcess(const Mutator& mutator, std::uint64_t seed, int from, int to) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) {
        Tally tally;
        for (int i = from; i < to; ++i) {
            const Tally one = mutator.mutate(seed, i);
            if (one.breaches > 0)
                std::fprintf(stderr, "\nmutation %d: verified with other contents, or %.1f s\n", i,
                             one.longest);
            add(tally, one);
        }
        const bool isTold = write(ends[1], &tally, sizeof tally) == static_cast<ssize_t>(sizeof tally);
        _exit(isTold ? 0 : 1);
    }
    close(ends[1]);
    Tally tally;
    const bool isTold = read(ends[0], &tally, sizeof tally) == static_cast<ssize_t>(sizeof tally);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!isTold || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("a crash among mutations " + std::to_string(from) + " to " +
                                 std::to_string(to - 1));
    return tally;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
        const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
        const int first = argc > 3 ? std::atoi(argv[3]) : 0;
        const Mutator mutator;
        Tally sum;
        for (int from = first; from < count; from += atOnce) {
            add(sum, inProcess(mutator, seed, from, std::min(count, from + atOnce)));
            std::fprintf(stderr, "\r%d/%d", sum.mutations, count);
        }
        std::printf(
            "{\"mutations\": %d, \"seed\": %llu, \"nothing_shown_altered\": %d, \"forged_and_consistent\": "
            "%d, "
            "\"fitted_again\": %d, \"breaches\": %d, \"longest_seconds\": %.3f}\n",
            sum.mutations, static_cast<unsigned long long>(seed), sum.same, sum.consistent, sum.refits,
            sum.breaches, sum.longest);
        return sum.breaches == 0 ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "\ndossier_mutations: %s\n", error.what());
        return 1;
    }
}
