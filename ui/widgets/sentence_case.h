#pragma once

#include <QString>

namespace herleid {

/// The text with its first letter a capital, as the head of a line; catalogues write labels in lower case.
[[nodiscard]] inline QString sentenceCase(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace herleid
