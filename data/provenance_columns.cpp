#include "data/provenance_columns.h"

#include <SQLiteCpp/Column.h>

#include "data/failed.h"

namespace herleid {

namespace {

void bindDate(SQLite::Statement& statement, int index, const std::optional<Date>& date) {
    if (date)
        statement.bind(index, date->iso());
    else
        statement.bind(index);
}

std::optional<Date> dateFrom(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return valueOrFail(Date::parseIso(column.getString()));
}

}  // namespace

void bindProvenance(SQLite::Statement& statement, int index, const Provenance& provenance) {
    statement.bind(index, provenance.source);
    bindDate(statement, index + 1, provenance.recordedOn);
    bindDate(statement, index + 2, provenance.verifiedOn);
    statement.bind(index + 3, provenance.method);
    statement.bind(index + 4, provenance.reason);
}

Provenance readProvenance(const SQLite::Statement& row, int first) {
    return {row.getColumn(first).getString(), dateFrom(row.getColumn(first + 1)),
            dateFrom(row.getColumn(first + 2)), row.getColumn(first + 3).getString(),
            row.getColumn(first + 4).getString()};
}

}  // namespace herleid
