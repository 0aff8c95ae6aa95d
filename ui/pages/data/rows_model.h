#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <map>
#include <vector>

#include "ui/pages/data/row_columns.h"

namespace herleid {

class Session;

/// Dwellings or sales of the open project: the numbers of its rows are in memory, the rows themselves are read a page at
/// a time when they come into view. A page takes some milliseconds; pages beside the one in view are read ahead, when
/// there is nothing else to do.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 64;     ///< a little more than the tallest window shows; chosen
    static constexpr int keptPages = 48;    ///< some 3,000 rows; chosen

    RowsModel(Session& session, RowTable table, QObject* parent = nullptr);
    void show(std::vector<std::int64_t> numbers);
    void setColumns(std::vector<RowColumnTitle> columns);
    [[nodiscard]] const std::vector<RowColumnTitle>& columns() const { return m_columns; }
    /// Reads again what is in view: something has changed in the project.
    void forget();

    /// Empty where there is no such row.
    [[nodiscard]] std::string propertyId(int row) const;
    [[nodiscard]] std::string saleId(int row) const;
    /// The numbers of all rows, in their order; see rowNumbers.
    [[nodiscard]] const std::vector<std::int64_t>& numbers() const { return m_numbers; }
    /// The row of a sale or dwelling, among those that were read; −1 when it was not.
    [[nodiscard]] int rowOf(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Page {
        std::vector<Property> properties;
        std::vector<ListedValue> values;  // of the properties, where the table is of values
        std::vector<Sale> sales;
        std::vector<SaleScreening> screenings;
    };
    const Page* pageOf(int row) const;
    Page read(int page) const;
    void readAhead(int page) const;
    void readRuns();
    [[nodiscard]] QString text(int row, const RowColumn& column) const;

    Session& m_session;
    RowTable m_table;
    std::vector<std::int64_t> m_numbers;
    std::optional<ValueRuns> m_runs;
    std::vector<RowColumnTitle> m_columns;
    mutable std::map<int, Page> m_pages;
    mutable std::deque<int> m_used;        // pages, least recently read first
    mutable std::vector<int> m_ahead;      // pages to be read when idle
    mutable bool m_isReadingAhead = false;
};

}  // namespace herleid
