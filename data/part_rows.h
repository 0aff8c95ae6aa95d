#pragma once

#include <SQLiteCpp/Statement.h>

#include <string>
#include <vector>

#include "data/part_store.h"
#include "data/project_impl.h"

namespace herleid {

/// The tables property_parts and sale_parts, inside a transaction. The statements are prepared once: an import of parts
/// asks for every dwelling.
class PartRows {
public:
    explicit PartRows(SQLite::Database& database);

    [[nodiscard]] std::vector<RecordedPart> ofProperty(const std::string& propertyId);
    [[nodiscard]] std::vector<Part> ofSale(const std::string& saleId);
    /// Each replaces all parts of its owner.
    void replaceOfProperty(const std::string& propertyId, const std::vector<RecordedPart>& parts, std::int64_t import);
    void replaceOfSale(const std::string& saleId, const std::vector<Part>& parts, std::int64_t import);

private:
    SQLite::Statement m_ofProperty;
    SQLite::Statement m_removeOfProperty;
    SQLite::Statement m_insertOfProperty;
    SQLite::Statement m_ofSale;
    SQLite::Statement m_removeOfSale;
    SQLite::Statement m_insertOfSale;
};

}  // namespace herleid
