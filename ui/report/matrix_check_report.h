#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

#include "model/printed_matrix/matrix_checker.h"
#include "ui/text/format.h"

namespace herleid {

/// A printed matrix with what was found in it.
struct CheckedMatrix {
    PrintedMatrix matrix;
    MatrixCheckSettings settings;
    MatrixVerdict verdict;
    std::string file;                  ///< its name; empty for a pasted table
    std::string sheet;
    std::vector<std::string> unread;   ///< rows that no check uses
};

/// Every finding with figures, tolerance, sentence, reason and rulings; counts by severity; what could not be checked.
[[nodiscard]] QByteArray matrixCheckJson(const CheckedMatrix& checked, const Format& format);
/// The same for people: outcome first, then what asks for attention with its reason, then what is in order.
[[nodiscard]] QString matrixCheckText(const CheckedMatrix& checked, const Format& format);
/// The same as a page.
[[nodiscard]] QString matrixCheckHtml(const CheckedMatrix& checked, const Format& format);

}  // namespace herleid
