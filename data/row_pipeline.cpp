#include "data/row_pipeline.h"

namespace herleid {

namespace {

constexpr std::size_t rowsInBatch = 1000;  // chosen: cancelling is noticed in a fraction of a second
constexpr std::size_t batchesAhead = 4;    // chosen: some megabytes

std::optional<std::size_t> identifierColumn(const ImportPlan& plan) {
    switch (plan.kind) {
        case ImportKind::Sales: return plan.id;
        case ImportKind::Properties: return plan.propertyId ? plan.propertyId : plan.id;
        case ImportKind::Parts: return plan.propertyId;
        case ImportKind::Areas: return plan.areaCode;
        case ImportKind::Bag: return plan.bagObject;
    }
    return std::nullopt;
}

}  // namespace

RowPipeline::RowPipeline(TableSource& table, RowReader& reader, const ImportPlan& plan)
    : m_table(table), m_reader(reader), m_identifier(identifierColumn(plan)), m_thread([this] { readAll(); }) {}

RowPipeline::~RowPipeline() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::optional<RowBatch> RowPipeline::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_isAtEnd; });
    if (m_batches.empty()) {
        if (m_failure) std::rethrow_exception(m_failure);
        return std::nullopt;
    }
    RowBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

void RowPipeline::readAll() {
    try {
        TableRow record;
        RowBatch batch;
        std::int64_t row = 0;
        while (m_table.next(record)) {
            batch.rows.push_back(readRow(record, ++row));
            if (batch.rows.size() < rowsInBatch) continue;
            batch.fractionRead = m_table.fractionRead();
            if (!put(std::exchange(batch, {}))) break;
        }
        batch.fractionRead = m_table.fractionRead();
        if (!batch.rows.empty()) static_cast<void>(put(std::move(batch)));
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_isAtEnd = true;
    }
    m_changed.notify_all();
}

ReadRow RowPipeline::readRow(TableRow& record, std::int64_t row) const {
    ReadRow read{m_reader.read(record, row), {}, {}};
    if (std::holds_alternative<ImportedRow>(read.outcome))
        read.text = std::move(record.text);
    else if (m_identifier && *m_identifier < record.fields.size())
        read.identifier = trimmedText(record.fields[*m_identifier]);
    return read;
}

bool RowPipeline::put(RowBatch batch) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_batches.size() < batchesAhead || m_isStopped; });
    if (m_isStopped) return false;
    m_batches.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

}  // namespace herleid
