#pragma once

#include <QString>
#include <QStringList>

namespace herleid::html {

/// Text with what HTML would take for markup written out.
[[nodiscard]] QString escaped(const QString& text);
/// <tag class="…">content</tag>; content is HTML.
[[nodiscard]] QString element(const char* tag, const QString& content, const char* cssClass = "");
/// Cells of a table; their text is escaped.
[[nodiscard]] QString cell(const QString& text);
[[nodiscard]] QString numberCell(const QString& text);
[[nodiscard]] QString columnHead(const QString& text, bool isNumber = false);
[[nodiscard]] QString rowHead(const QString& text);
/// Sentences as a list; escaped.
[[nodiscard]] QString list(const QStringList& sentences);

/// A whole page with the colours and type of all our pages: no scripts, nothing loaded from elsewhere, light
/// and dark after the reader's preference. style: more rules; body: HTML.
[[nodiscard]] QString page(const QString& language, const QString& title, const char* style,
                           const QString& body);

}  // namespace herleid::html
