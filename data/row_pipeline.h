#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "data/row_reader.h"
#include "data/table_source.h"

namespace herleid {

/// One row of a file, read and judged by itself.
struct ReadRow {
    std::variant<ImportedRow, RowProblem> outcome;
    std::string text;        ///< as it stood, for a problem that is found later
    std::string identifier;  ///< of a row that cannot be read, where at least that can
};

/// Some rows in the order of the file.
struct RowBatch {
    std::vector<ReadRow> rows;
    double fractionRead = 0;
};

/// Reads a table in a thread of its own, a few batches ahead, so that the next rows are read while the last are
/// written. Until it is gone, table, reader and plan are used by that thread only.
class RowPipeline {
public:
    RowPipeline(TableSource& table, RowReader& reader, const ImportPlan& plan);
    /// Stops reading, wherever it is.
    ~RowPipeline();
    RowPipeline(const RowPipeline&) = delete;
    RowPipeline& operator=(const RowPipeline&) = delete;

    /// The next rows; nothing at the end. Throws what reading has thrown.
    [[nodiscard]] std::optional<RowBatch> next();

private:
    void readAll();
    [[nodiscard]] ReadRow readRow(TableRow& record, std::int64_t row) const;
    /// Waits for room; false where nobody wants the rows any more.
    [[nodiscard]] bool put(RowBatch batch);

    TableSource& m_table;
    RowReader& m_reader;
    std::optional<std::size_t> m_identifier;  // its column
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_batches;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

}  // namespace herleid
