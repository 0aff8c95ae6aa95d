#include "model/facts/property.h"

namespace herleid {

namespace {

void append(std::string& text, const std::string& part, const char* separator) {
    if (part.empty()) return;
    if (!text.empty()) text += separator;
    text += part;
}

}  // namespace

std::string Address::oneLine() const {
    std::string line;
    append(line, street, "");
    append(line, number, " ");
    append(line, postcode, ", ");
    append(line, city, postcode.empty() ? ", " : " ");
    return line;
}

std::string Property::title() const {
    const std::string line = address.oneLine();
    return line.empty() ? id : line;
}

}  // namespace herleid
