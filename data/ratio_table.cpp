#include "data/ratio_table.h"

#include <algorithm>
#include <optional>

#include "data/column_evidence.h"
#include "data/failed.h"
#include "data/mapping.h"
#include "data/reading_choice.h"
#include "data/table_source.h"

namespace herleid {

namespace {

class Reader {
public:
    explicit Reader(const RatioTableRequest& request) : m_request(request) { m_opening.layer = request.layer; }

    RatioTableRows read() {
        chooseSigns();
        const auto table = openTable(m_request.file, m_opening);
        std::vector<std::size_t> by;
        for (const std::string& column : m_request.by) by.push_back(columnOf(*table, column));
        const std::size_t estimate = columnOf(*table, m_request.estimate);
        const std::size_t price = columnOf(*table, m_request.price);
        RatioTableRows rows;
        rows.by.resize(by.size());
        TableRow row;
        while (table->next(row)) {
            ++rows.rows;
            const auto a = amountOf(row, estimate, m_formats[0]);
            const auto s = amountOf(row, price, m_formats[1]);
            if (!a || !s) {
                if (++rows.rejected == 1) {
                    rows.firstRejected = row.line;
                    rows.firstText = row.text;
                }
                continue;
            }
            rows.sample.add(*a, *s);
            for (std::size_t k = 0; k < by.size(); ++k)
                rows.by[k].push_back(by[k] < row.fields.size() ? row.fields[by[k]] : std::string());
        }
        if (rows.rows == 0) fail(ErrorCode::NoRows, {{"file", m_request.file.string()}});
        if (rows.sample.size() == 0)
            fail(ErrorCode::NoAcceptedRows,
                 {{"file", m_request.file.string()}, {"rejected", std::to_string(rows.rejected)}});
        return rows;
    }

private:
    [[nodiscard]] std::size_t columnOf(const TableSource& table, const std::string& name) const {
        const auto at = std::find(table.header().begin(), table.header().end(), name);
        if (at == table.header().end())
            fail(ErrorCode::ColumnMissing, {{"file", m_request.file.string()}, {"column", name}});
        return static_cast<std::size_t>(at - table.header().begin());
    }

    static std::optional<double> amountOf(const TableRow& row, std::size_t column, const NumberFormat& format) {
        if (column >= row.fields.size()) return std::nullopt;
        const auto amount = row.kindOf(column) == CellKind::Number
                                ? parseNumber(row.fields[column], {})
                                : parseNumber(withoutCurrency(row.fields[column]), format);
        if (!amount || !(*amount > 0)) return std::nullopt;
        return amount;
    }

    void chooseSigns() {
        const auto table = openTable(m_request.file, m_opening);
        const std::string names[] = {m_request.estimate, m_request.price};
        const std::size_t columns[] = {columnOf(*table, names[0]), columnOf(*table, names[1])};
        ColumnEvidence evidence[2];
        TableRow row;
        while (table->next(row))
            for (std::size_t k = 0; k < 2; ++k)
                if (columns[k] < row.fields.size()) evidence[k].add(row.fields[columns[k]], row.kindOf(columns[k]));
        std::vector<ReadingQuestion> questions;
        for (std::size_t k = 0; k < 2; ++k) {
            ReadingQuestion question;
            question.column = names[k];
            question.evidence = &evidence[k];
            question.likely = LikelyRange{1'000, 100'000'000};  // amounts of dwellings, in any currency
            if (const auto answer = m_request.answers.find(names[k]); answer != m_request.answers.end())
                question.answer = answer->second;
            questions.push_back(std::move(question));
        }
        const std::vector<NumberChoice> choices = chooseNumbers(questions);
        for (std::size_t k = 0; k < 2; ++k) {
            if (choices[k].decidedBy == DecidedBy::Nobody) {
                std::string readings;
                for (const Reading& reading : choices[k].readings)
                    readings += (readings.empty() ? "" : " | ") + reading.key;
                fail(ErrorCode::ColumnAmbiguous,
                     {{"file", m_request.file.string()}, {"column", names[k]}, {"readings", readings}});
            }
            m_formats[k] = numberCandidates()[choices[k].best];
        }
    }

    const RatioTableRequest& m_request;
    Mapping m_opening;
    NumberFormat m_formats[2];
};

}  // namespace

Result<RatioTableRows> readRatioTable(const RatioTableRequest& request) {
    try {
        return Reader(request).read();
    } catch (const Failed& failed) {
        Error error = failed.error;
        if (error.code == ErrorCode::ColumnAmbiguous && error.argument("file").empty())  // an answer that is no reading
            error.arguments.emplace_back("file", request.file.string());
        return tl::unexpected(std::move(error));
    }
}

}  // namespace herleid
