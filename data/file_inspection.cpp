#include "data/file_inspection.h"

#include <algorithm>

#include "data/bag_table.h"
#include "data/failed.h"
#include "data/file_kind.h"
#include "data/inspect_table.h"
#include "data/mapped_columns.h"
#include "data/mapping_guess.h"
#include "data/reading_choice.h"
#include "data/text_layout.h"
#include "data/utf8.h"

namespace herleid {

namespace {

constexpr std::size_t shownRows = 20;
constexpr std::size_t layoutRows = 30;
constexpr std::int64_t rowsBetweenReports = 1000;
constexpr const char* likelyEncoding = "WINDOWS-1252";  // what Windows programs in the Netherlands write

/// One look at a file: open it as it seems best, count what its columns hold, and choose.
class Inspection {
public:
    Inspection(Project::Impl& impl, const ImportRequest& request, const ReadingAnswers& answers, Progress& progress,
               bool asksReadings)
        : m_impl(impl),
          m_request(request),
          m_answers(answers),
          m_progress(progress),
          m_kind(fileKindOf(request.file)),
          m_isGiven(request.mapping && request.mapping->namesColumns()),
          m_statesReadings(m_isGiven && !asksReadings) {
        if (request.mapping) m_found.mapping = *request.mapping;
    }

    FileInspection run() {
        m_found.layers = layersOf(m_request.file);
        if (m_kind == FileKind::Text) chooseEncoding();
        if (!m_isGiven && m_found.mapping.skipRows == 0) chooseHeader();
        readAll();
        checkAnswers();
        if (!m_isGiven) chooseColumns();
        choosePlaces();
        chooseReadings();
        describeColumns();
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::optional<std::string> answerFor(const std::string& column) const {
        const auto found = m_answers.find(column);
        if (found == m_answers.end()) return std::nullopt;
        return found->second;
    }

    // How the file is opened

    void chooseEncoding() {
        Mapping& mapping = m_found.mapping;
        if (!mapping.encoding.empty() || m_statesReadings) return;
        m_encoding = encodingEvidence(m_request.file);
        if (m_encoding.isUtf8()) return;
        mapping.encoding = likelyEncoding;
        if (const auto answer = answerFor("")) {
            constexpr std::string_view prefix = "encoding=";
            const std::string name = answer->starts_with(prefix) ? answer->substr(prefix.size()) : "";
            if (name.empty() || !isSupportedEncoding(name))
                fail(ErrorCode::ColumnAmbiguous, {{"file", m_request.file.string()},
                                                  {"column", ""},
                                                  {"readings", "encoding=WINDOWS-1252, encoding=ISO-8859-15, "
                                                               "encoding=ISO-8859-1, encoding=UTF-8"}});
            mapping.encoding = name;
            return;
        }
        m_isEncodingInDoubt = true;
    }
    void doubtEncoding() {
        Doubt doubt;
        doubt.about = Doubt::About::Encoding;
        for (const char* name : {likelyEncoding, "ISO-8859-15", "ISO-8859-1", "UTF-8"}) {
            const bool isUtf8 = std::string_view(name) == "UTF-8";
            const bool isOld = std::string_view(name).starts_with("ISO");  // has no signs at 80 to 9F
            Reading reading{std::string("encoding=") + name, m_encoding.malformed, 0, {}};
            if (isOld) reading.fails = m_encoding.printed1252;
            if (isUtf8) reading.fails = m_encoding.malformed;
            reading.fits -= reading.fails;
            if (!isUtf8)
                for (const std::string& sample : m_encoding.samples)
                    reading.examples.emplace_back(utf8FromLatin1(sample), utf8From(sample, name));
            doubt.readings.push_back(std::move(reading));
        }
        m_found.doubts.push_back(std::move(doubt));
    }

    void chooseHeader() {
        Mapping& mapping = m_found.mapping;
        if (m_kind == FileKind::Text) {
            const TextLayout layout = textLayout(m_request.file);
            mapping.skipRows = layout.skipRows;
            if (mapping.separator.empty() && layout.skipRows > 0) mapping.separator = layout.separator;
        } else if (m_kind == FileKind::Xlsx || m_kind == FileKind::Ods) {
            mapping.skipRows = rowsAboveHeader(*openTableOf(m_request.kind, m_request.file, mapping));
        }
    }
    /// Of a sheet: the first row, which the table takes as its header, may be a title.
    static int rowsAboveHeader(TableSource& table) {
        const auto filled = [](const std::vector<std::string>& cells) {
            return static_cast<std::size_t>(
                std::count_if(cells.begin(), cells.end(), [](const std::string& text) { return !text.empty(); }));
        };
        std::vector<std::size_t> counts{filled(table.header())};
        std::vector<std::int64_t> lines{1};
        TableRow row;
        while (counts.size() < layoutRows && table.next(row)) {
            counts.push_back(filled(row.fields));
            lines.push_back(row.line);
        }
        const std::size_t title = titleRows(counts, *std::max_element(counts.begin(), counts.end()));
        return title == 0 ? 0 : static_cast<int>(lines[title] - 1);
    }

    // What it holds

    void readAll() {
        m_table = openTableOf(m_request.kind, m_request.file, m_found.mapping);
        if (m_found.layers.size() > 1 && m_found.mapping.layer.empty()) m_found.mapping.layer = m_table->layer();
        m_evidence.resize(m_table->header().size());
        TableRow row;
        while (m_table->next(row)) {
            if (m_found.rows % rowsBetweenReports == 0) {
                if (m_progress.isCancelled()) fail(ErrorCode::Cancelled);
                m_progress.report(m_table->fractionRead(), "inspect");
            }
            ++m_found.rows;
            if (m_found.firstRows.size() < shownRows) m_found.firstRows.push_back(row.fields);
            if (row.place) m_places.add(std::to_string(row.place->y), CellKind::Number);
            if (row.fields.size() != m_evidence.size() || !row.isWellEncoded || row.hasOpenQuote) continue;
            for (std::size_t i = 0; i < m_evidence.size(); ++i) m_evidence[i].add(row.fields[i], row.kindOf(i));
        }
        if (m_found.rows == 0) fail(ErrorCode::NoRows, {{"file", m_request.file.string()}});
        m_progress.report(1.0, "inspect");
    }
    void checkAnswers() const {
        for (const auto& [column, key] : m_answers)
            if (!column.empty() && position(column) == m_evidence.size())
                fail(ErrorCode::ColumnMissing, {{"file", m_request.file.string()}, {"column", column}});
    }
    [[nodiscard]] std::size_t position(const std::string& column) const {
        const auto& header = m_table->header();
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin());
    }
    [[nodiscard]] const ColumnEvidence* evidenceOf(const std::string& column) const {
        const std::size_t at = position(column);
        return at < m_evidence.size() ? &m_evidence[at] : nullptr;
    }

    // What its columns are

    void chooseColumns() {
        const Mapping opened = m_found.mapping;
        if (auto former = formerMapping()) {
            m_former = *former;
            m_found.mapping = std::move(*former);
        } else {
            auto recognised = recogniseColumns(m_request.kind, m_table->header(), m_evidence, *m_impl.catalogue,
                                               m_table->layer());
            m_found.mapping = std::move(recognised.mapping);
            m_byContent = std::move(recognised.byContent);
        }
        Mapping& mapping = m_found.mapping;
        mapping.layer = opened.layer;
        mapping.skipRows = opened.skipRows;
        mapping.encoding = opened.encoding;
        mapping.separator = opened.separator;
        if (!opened.crs.empty()) mapping.crs = opened.crs;
        if (!opened.source.empty()) mapping.source = opened.source;
        if (!opened.areaKind.empty()) mapping.areaKind = opened.areaKind;
        const bool isAsBefore = m_former && m_former->encoding == mapping.encoding;
        if (m_isEncodingInDoubt && !isAsBefore) doubtEncoding();
    }
    /// Of the last import of this kind from a file with the same columns.
    std::optional<Mapping> formerMapping() {
        SQLite::Statement query(m_impl.database,
                                "SELECT number, mapping FROM imports WHERE kind = ? AND header = ? "
                                "ORDER BY number DESC LIMIT 1");
        query.bind(1, nameOf(m_request.kind));
        query.bind(2, headerText(m_table->header()));
        if (!query.executeStep()) return std::nullopt;
        const std::int64_t number = query.getColumn(0).getInt64();
        m_found.mappingFromImport = number;
        return valueOrFail(parseMapping(query.getColumn(1).getString(), "import " + std::to_string(number)));
    }

    /// In which coordinates the places are.
    void choosePlaces() {
        Mapping& mapping = m_found.mapping;
        if (!mapping.crs.empty()) return;
        if (!mapping.y.empty()) {
            if (const ColumnEvidence* y = evidenceOf(mapping.y); y != nullptr && !m_statesReadings)
                mapping.crs = recogniseCrs(*y);
            return;
        }
        if (!m_table->hasGeometry() || !m_table->geometryCrs().empty() || m_places.values == 0) return;
        constexpr std::string_view prefix = "crs=";
        if (const auto answer = answerFor(""); answer && answer->starts_with(prefix)) {
            mapping.crs = answer->substr(prefix.size());
            return;
        }
        mapping.crs = recogniseCrs(m_places);
        if (!mapping.crs.empty()) return;
        Doubt doubt;
        doubt.about = Doubt::About::Coordinates;
        for (const std::string& crs : {m_impl.settings.crs, std::string("EPSG:4326")})
            doubt.readings.push_back({std::string(prefix) + crs, 0, m_places.values, {}});
        m_found.doubts.push_back(std::move(doubt));
    }

    // How their values are read

    [[nodiscard]] ReadingQuestion question(const std::string& column) const {
        ReadingQuestion asked;
        asked.column = column;
        asked.evidence = evidenceOf(column);
        asked.answer = answerFor(column);
        asked.former = m_statesReadings ? DecidedBy::Mapping : DecidedBy::FormerImport;
        return asked;
    }

    void chooseReadings() {
        chooseNumberFormats();
        chooseDateFormats();
    }

    void chooseNumberFormats() {
        const auto used = numberColumns(m_found.mapping, m_request.kind, *m_impl.catalogue);
        const Mapping* before = m_statesReadings ? &m_found.mapping : m_former ? &*m_former : nullptr;
        std::vector<ReadingQuestion> questions;
        for (const NumberColumn& number : used) {
            if (evidenceOf(number.column) == nullptr) continue;  // planning the import tells that it is missing
            ReadingQuestion asked = question(number.column);
            asked.likely = number.likely;
            asked.isPlace = number.isPlace;
            if (before != nullptr) asked.formerNumbers = before->numbersOf(number.column);
            questions.push_back(std::move(asked));
        }
        const std::size_t count = questions.size();
        addWitnesses(questions);
        const auto choices = chooseNumbers(questions);
        for (std::size_t i = 0; i < count; ++i) {
            m_numbers.emplace(questions[i].column, choices[i]);
            if (choices[i].decidedBy == DecidedBy::Nobody && !m_statesReadings)
                doubt(Doubt::About::Numbers, questions[i].column, oneOfEachSign(choices[i].readings));
        }
        if (!m_statesReadings) writeNumberFormats(questions, choices, count);
        if (m_statesReadings)
            for (std::size_t i = 0; i < count; ++i)
                if (questions[i].answer)
                    m_found.mapping.numberFormats[questions[i].column] = numberCandidates()[choices[i].best];
    }
    /// Columns that the mapping does not use, but whose numbers tell how the file writes them.
    void addWitnesses(std::vector<ReadingQuestion>& questions) const {
        const auto& header = m_table->header();
        for (std::size_t i = 0; i < header.size(); ++i) {
            const ColumnEvidence& evidence = m_evidence[i];
            const bool isNumeric = evidence.values > 0 && evidence.numeric() * 100 >= evidence.values * 98;
            if (!isNumeric || !meaningOf(m_found.mapping, header[i]).empty()) continue;
            ReadingQuestion witness;
            witness.column = header[i];
            witness.evidence = &evidence;
            questions.push_back(std::move(witness));
        }
    }
    /// The signs that most columns allow become the file's, and the others get their own.
    void writeNumberFormats(const std::vector<ReadingQuestion>& questions, const std::vector<NumberChoice>& choices,
                            std::size_t count) {
        Mapping& mapping = m_found.mapping;
        std::size_t common = 0;
        std::size_t most = 0;
        for (std::size_t format = 0; format < numberReadings; ++format) {
            std::size_t columns = 0;
            for (std::size_t i = 0; i < count; ++i) columns += (choices[i].allowed & bit(format)) != 0 ? 1 : 0;
            if (columns > most) common = format;
            most = std::max(most, columns);
        }
        mapping.decimal = numberCandidates()[common].decimal;
        mapping.thousands = numberCandidates()[common].thousands;
        mapping.numberFormats.clear();
        for (std::size_t i = 0; i < count; ++i)
            if ((choices[i].allowed & bit(common)) == 0)
                mapping.numberFormats[questions[i].column] = numberCandidates()[choices[i].best];
    }
    static std::vector<Reading> oneOfEachSign(const std::vector<Reading>& readings) {
        std::vector<Reading> result;
        for (const char* sign : {"decimal=,", "decimal=."})
            for (const Reading& reading : readings)
                if (reading.key.starts_with(sign)) {
                    result.push_back(reading);
                    break;
                }
        return result;
    }

    void chooseDateFormats() {
        std::vector<ReadingQuestion> questions;
        std::vector<DateColumn*> columns;
        for (DateColumn* date : dateColumns(m_found.mapping)) {
            if (evidenceOf(date->column) == nullptr) continue;
            ReadingQuestion asked = question(date->column);
            if (m_statesReadings || m_former) asked.formerDates = date->formats;
            questions.push_back(std::move(asked));
            columns.push_back(date);
        }
        const auto choices = chooseDates(questions);
        for (std::size_t i = 0; i < choices.size(); ++i) {
            m_dates.emplace(questions[i].column, choices[i]);
            if (choices[i].decidedBy == DecidedBy::Nobody && !m_statesReadings)
                doubt(Doubt::About::Dates, questions[i].column, choices[i].readings);
            const bool decides = !m_statesReadings || questions[i].answer;
            if (decides && !choices[i].formats.empty()) columns[i]->formats = choices[i].formats;
        }
    }
    void doubt(Doubt::About about, const std::string& column, std::vector<Reading> readings) {
        m_found.doubts.push_back({about, column, std::move(readings)});
    }

    void describeColumns() {
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            const ColumnEvidence& evidence = m_evidence[i];
            ColumnFinding finding;
            finding.column = m_table->header()[i];
            finding.meaning = meaningOf(m_found.mapping, finding.column);
            finding.values = evidence.values;
            finding.empty = evidence.empty;
            finding.distinct = evidence.distinct();
            finding.typed = evidence.typedNumbers + evidence.typedDates;
            finding.examples = evidence.examples;
            finding.isByContent = m_byContent.contains(finding.column);
            if (const auto number = m_numbers.find(finding.column); number != m_numbers.end()) {
                finding.readings = number->second.readings;
                finding.decidedBy = number->second.decidedBy;
            } else if (const auto date = m_dates.find(finding.column); date != m_dates.end()) {
                finding.readings = date->second.readings;
                finding.decidedBy = date->second.decidedBy;
            }
            if (m_statesReadings && finding.decidedBy == DecidedBy::Nobody) finding.decidedBy = DecidedBy::Mapping;
            m_found.columns.push_back(std::move(finding));
        }
    }

    Project::Impl& m_impl;
    const ImportRequest& m_request;
    const ReadingAnswers& m_answers;
    Progress& m_progress;
    FileKind m_kind;
    bool m_isGiven;         // the mapping says what the columns are
    bool m_statesReadings;  // and how they are written
    FileInspection m_found;
    EncodingEvidence m_encoding;
    bool m_isEncodingInDoubt = false;
    std::unique_ptr<TableSource> m_table;
    std::vector<ColumnEvidence> m_evidence;  // by column
    ColumnEvidence m_places;                 // the northings of the rows' geometries
    std::optional<Mapping> m_former;
    std::set<std::string> m_byContent;
    std::map<std::string, NumberChoice> m_numbers;
    std::map<std::string, DateChoice> m_dates;
};

}  // namespace

FileInspection inspectTable(Project::Impl& impl, const ImportRequest& request, const ReadingAnswers& answers,
                            Progress& progress, bool asksReadings) {
    return Inspection(impl, request, answers, progress, asksReadings).run();
}

Mapping mappingFor(Project::Impl& impl, const ImportRequest& request, Progress& progress) {
    if (request.mapping && request.mapping->namesColumns()) return *request.mapping;
    FileInspection inspection = inspectTable(impl, request, {}, progress, false);
    if (inspection.doubts.empty()) return std::move(inspection.mapping);
    const Doubt& doubt = inspection.doubts.front();
    std::string readings;
    for (const Reading& reading : doubt.readings) readings += (readings.empty() ? "" : ", ") + reading.key;
    fail(ErrorCode::ColumnAmbiguous,
         {{"file", request.file.string()}, {"column", doubt.column}, {"readings", readings}});
}

Result<FileInspection> inspectFile(const Project& project, const ImportRequest& request, const ReadingAnswers& answers,
                                   Progress& progress, bool asksReadings) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return inspectTable(impl, request, answers, progress, asksReadings); });
}

}  // namespace herleid
