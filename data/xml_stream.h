#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>

#include "data/zip_member.h"

struct XML_ParserStruct;

namespace herleid {

/// The attributes of one element, as expat gives them: name, value, name, value, null.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}
    /// Empty where absent. The name with its prefix, as it stands.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    /// A whole number from 0; otherwise where it is absent or no such number.
    [[nodiscard]] std::size_t whole(std::string_view name, std::size_t otherwise) const;

private:
    const char** m_list;
};

/// Reads the XML of a zip's member in pieces, so that only what a derived class keeps is in memory. A document type
/// definition (which workbooks never have, and attacks do) is refused.
class XmlStream {
public:
    XmlStream(const std::filesystem::path& file, const std::string& member);
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;
    virtual ~XmlStream();

    /// Reads the next piece; false at the end. Throws Failed with FileUnreadable or FileTooLarge.
    bool advance();
    void readAll() {
        while (advance()) {}
    }
    [[nodiscard]] double fractionRead() const { return m_source.fractionRead(); }

protected:
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    [[noreturn]] void refuse(const std::string& reason) const;
    [[noreturn]] void refuseAsTooLarge(const std::string& reason) const;

private:
    struct Callbacks;
    template <class F>
    void guarded(F&& f);

    std::filesystem::path m_file;
    ZipMember m_source;
    XML_ParserStruct* m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
    bool m_isDone = false;
};

/// "row" of "x:row".
[[nodiscard]] inline std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace herleid
