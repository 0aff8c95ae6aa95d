#include "data/dossier/cell_columns.h"

#include <sqlite3.h>

namespace herleid {

DossierCell cellIn(const SQLite::Column& column) {
    const auto bytes = [&] {
        return std::string(static_cast<const char*>(column.getBlob()),
                           static_cast<std::size_t>(column.getBytes()));
    };
    switch (column.getType()) {
        case SQLITE_INTEGER:
            return column.getInt64();
        case SQLITE_FLOAT:
            return cellOf(column.getDouble());
        case SQLITE_TEXT:
            return bytes();
        case SQLITE_BLOB:
            return DossierBytes{bytes()};
        default:
            return {};
    }
}

std::string bytesOrNothing(const SQLite::Column& column) {
    const DossierCell cell = cellIn(column);
    const auto* bytes = std::get_if<DossierBytes>(&cell);
    return bytes != nullptr ? bytes->bytes : std::string();
}

void bindCell(SQLite::Statement& statement, int index, const DossierCell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return statement.bind(index, *whole);
    if (const auto* number = std::get_if<double>(&cell)) return statement.bind(index, *number);
    if (const auto* text = std::get_if<std::string>(&cell)) return statement.bindNoCopy(index, *text);
    if (const auto* bytes = std::get_if<DossierBytes>(&cell))
        return statement.bindNoCopy(index, bytes->bytes.data(), static_cast<int>(bytes->bytes.size()));
    statement.bind(index);
}

DossierRow rowIn(const SQLite::Statement& query, std::size_t cells, bool isSealed) {
    DossierRow row;
    row.cells.reserve(cells);
    for (std::size_t i = 0; i < cells; ++i) row.cells.push_back(cellIn(query.getColumn(static_cast<int>(i))));
    if (isSealed) row.sealed = bytesOrNothing(query.getColumn(static_cast<int>(cells)));
    return row;
}

}  // namespace herleid
