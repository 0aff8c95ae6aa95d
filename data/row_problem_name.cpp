#include "data/row_problem_name.h"

namespace herleid {

std::string_view name(RowProblemCode code) {
    switch (code) {
        case RowProblemCode::RaggedRow: return "ragged_row";
        case RowProblemCode::WrongEncoding: return "wrong_encoding";
        case RowProblemCode::NumberUnreadable: return "number_unreadable";
        case RowProblemCode::BelowMinimum: return "below_minimum";
        case RowProblemCode::AboveMaximum: return "above_maximum";
        case RowProblemCode::DateUnreadable: return "date_unreadable";
        case RowProblemCode::LevelUnknown: return "level_unknown";
        case RowProblemCode::PriceMissing: return "price_missing";
        case RowProblemCode::PriceNotPositive: return "price_not_positive";
        case RowProblemCode::DateMissing: return "date_missing";
        case RowProblemCode::IdMissing: return "id_missing";
        case RowProblemCode::DuplicateId: return "duplicate_id";
        case RowProblemCode::DiffersFromProject: return "differs_from_project";
        case RowProblemCode::UnknownOwner: return "unknown_owner";
        case RowProblemCode::CoordinateInvalid: return "coordinate_invalid";
        case RowProblemCode::FlagUnreadable: return "flag_unreadable";
        case RowProblemCode::IdentifierInvalid: return "identifier_invalid";
        case RowProblemCode::TextMissing: return "text_missing";
        case RowProblemCode::PolygonMissing: return "polygon_missing";
    }
    return {};
}

}  // namespace herleid
