#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

#include "model/facts/money.h"

namespace herleid {

/// Writes JSON with its keys in the order given, amounts as exact decimals ("412000.00" without quotes) and
/// doubles with the fewest digits that read back as the same double. Not a number is written as null.
class JsonWriter {
public:
    JsonWriter& beginObject() { return open('{', '}'); }
    JsonWriter& beginArray() { return open('[', ']'); }
    /// Closes what was opened last.
    JsonWriter& end();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const QByteArray& text) { return value(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))); }
    JsonWriter& value(double number);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(bool truth);
    JsonWriter& value(const Money& amount);
    JsonWriter& null();
    /// A complete JSON text as it is.
    JsonWriter& raw(const QByteArray& json);
    template <class T>
    JsonWriter& member(std::string_view name, const T& content) {
        key(name);
        return value(content);
    }
    /// The text written so far; complete once everything is closed.
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    struct Level {
        char close;
        bool isEmpty = true;
    };
    JsonWriter& open(char opening, char closing);
    void separate();
    void newLine();
    void quote(std::string_view text);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

}  // namespace herleid
