#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <map>
#include <vector>

#include "data/log_rows.h"

namespace herleid {

class Session;

/// Rows of the audit log: their numbers are in memory, the rows themselves are read a page at a time when they come into
/// view. A page takes some tenths of a millisecond.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Subject, Reason, Columns };
    static constexpr int pageRows = 64;   ///< a little more than the tallest window shows; chosen
    static constexpr int keptPages = 48;  ///< some 3,000 rows; chosen

    explicit LogModel(Session& session, QObject* parent = nullptr);
    void show(std::vector<std::int64_t> numbers);
    /// The same rows in other words.
    void retranslate();
    [[nodiscard]] const std::vector<std::int64_t>& numbers() const { return m_numbers; }
    /// Null where there is no such row, or it could not be read.
    [[nodiscard]] const AuditEntry* entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<AuditEntry> read(int page) const;
    [[nodiscard]] QString text(const AuditEntry& entry, int column) const;

    Session& m_session;
    std::vector<std::int64_t> m_numbers;
    mutable std::map<int, std::vector<AuditEntry>> m_pages;
    mutable std::deque<int> m_used;  // pages, least recently read first
};

}  // namespace herleid
