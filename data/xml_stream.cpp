#include "data/xml_stream.h"

#include <expat.h>

#include <charconv>
#include <cstring>

#include "data/failed.h"

namespace herleid {

namespace {

constexpr int pieceBytes = 1 << 16;
constexpr int deepest = 256;                     // chosen: workbooks nest some ten elements
constexpr std::int64_t longestToken = 16 << 20;  // chosen: what expat may have to keep together

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** at = m_list; *at != nullptr; at += 2)
        if (name == *at) return at[1];
    return {};
}

std::size_t XmlAttributes::whole(std::string_view name, std::size_t otherwise) const {
    const std::string_view text = (*this)[name];
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && !text.empty() ? number : otherwise;
}

/// What expat, a library in C, calls: exceptions wait until it has returned.
struct XmlStream::Callbacks {
    static void begin(void* self, const char* name, const char** attributes) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.guarded([&] {
            if (++stream.m_depth > deepest) stream.refuseAsTooLarge("its XML is nested too deep");
            stream.begin(name, XmlAttributes(attributes));
        });
    }
    static void end(void* self, const char* name) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.guarded([&] {
            --stream.m_depth;
            stream.end(name);
        });
    }
    static void text(void* self, const char* characters, int count) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.guarded([&] { stream.text({characters, static_cast<std::size_t>(count)}); });
    }
    static void doctype(void* self, const char*, const char*, const char*, int) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.guarded([&] { stream.refuse("its XML has a document type definition"); });
    }
};

template <class F>
void XmlStream::guarded(F&& f) {
    if (m_failure) return;
    try {
        f();
    } catch (...) {
        m_failure = std::current_exception();
        XML_StopParser(m_parser, XML_FALSE);
    }
}

XmlStream::XmlStream(const std::filesystem::path& file, const std::string& member)
    : m_file(file), m_source(file, member), m_parser(XML_ParserCreate(nullptr)) {
    if (m_parser == nullptr) throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::begin, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::doctype);
}

XmlStream::~XmlStream() { XML_ParserFree(m_parser); }

bool XmlStream::advance() {
    if (m_isDone) return false;
    void* piece = XML_GetBuffer(m_parser, pieceBytes);
    if (piece == nullptr) refuseAsTooLarge("one XML element needs too much memory");
    const std::size_t count = m_source.read(static_cast<char*>(piece), pieceBytes);
    m_isDone = count == 0;
    const auto status = XML_ParseBuffer(m_parser, static_cast<int>(count), m_isDone ? XML_TRUE : XML_FALSE);
    if (m_failure) std::rethrow_exception(m_failure);
    if (status != XML_STATUS_OK)
        refuse("damaged XML at line " + std::to_string(XML_GetCurrentLineNumber(m_parser)) + ": " +
               XML_ErrorString(XML_GetErrorCode(m_parser)));
    if (static_cast<std::int64_t>(m_source.bytesRead()) - XML_GetCurrentByteIndex(m_parser) > longestToken)
        refuseAsTooLarge("one XML element has more than 16 MB");
    return !m_isDone;
}

void XmlStream::refuse(const std::string& reason) const {
    fail(ErrorCode::FileUnreadable, {{"file", m_file.string()}, {"reason", reason}});
}

void XmlStream::refuseAsTooLarge(const std::string& reason) const {
    fail(ErrorCode::FileTooLarge, {{"file", m_file.string()}, {"reason", reason}});
}

}  // namespace herleid
