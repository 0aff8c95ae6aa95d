#include "data/folds.h"

#include <algorithm>

#include "data/delimited_file.h"
#include "data/failed.h"

namespace herleid {

namespace {

std::size_t columnOf(const DelimitedFile& table, const std::string& name, const std::string& file) {
    const auto at = std::find(table.header().begin(), table.header().end(), name);
    if (at == table.header().end()) fail(ErrorCode::ColumnMissing, {{"file", file}, {"column", name}});
    return static_cast<std::size_t>(at - table.header().begin());
}

std::map<std::string, std::string> readAll(const std::filesystem::path& file) {
    DelimitedFile table(file, {}, "UTF-8");
    const std::size_t id = columnOf(table, "sale_id", file.string());
    const std::size_t fold = columnOf(table, "fold", file.string());
    std::map<std::string, std::string> folds;
    TableRow record;
    while (table.next(record)) {
        const auto refuse = [&] {
            fail(ErrorCode::FoldUnreadable,
                 {{"file", file.string()}, {"row", std::to_string(record.line)}, {"value", record.text}});
        };
        if (record.fields.size() <= std::max(id, fold)) refuse();
        const std::string& name = record.fields[fold];
        if (record.fields[id].empty() || name.empty()) refuse();
        if (const auto [at, isNew] = folds.emplace(record.fields[id], name); !isNew && at->second != name)
            refuse();
    }
    if (folds.empty()) fail(ErrorCode::NoRows, {{"file", file.string()}});
    return folds;
}

}  // namespace

Result<std::map<std::string, std::string>> readFolds(const std::filesystem::path& file) {
    try {
        return readAll(file);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
