#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

#include "data/disclosure_register.h"
#include "ui/report/decision_letter.h"
#include "ui/report/document_material.h"
#include "ui/report/report_document.h"

namespace herleid {

/// The documents about one valuation. Window, command line and dossier make them here, and nowhere else.
enum class DocumentKind { AppraisalReport, Matrix, Explanation, Decision, LandScale, Article40 };
[[nodiscard]] const std::vector<DocumentKind>& documentKinds();
/// "taxatieverslag", "waardematrix", "uitleg", "beslissing", "grondstaffel", "art40".
[[nodiscard]] std::string_view name(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindOf(std::string_view name);
[[nodiscard]] QString documentTitle(DocumentKind kind);
/// Of its template, printed on it: changes with what it tells or how.
[[nodiscard]] QString templateVersion(DocumentKind kind);
/// "pdf" and "html", and "xlsx" of tables that invite to calculate.
[[nodiscard]] std::vector<std::string_view> documentFormats(DocumentKind kind);
/// Whether the document may tell this reader anything: characteristics of dwellings are not public (AVG), the value is.
[[nodiscard]] bool isMadeFor(DocumentKind kind, DisclosureRecipient recipient);

/// What is to be made of the material.
struct DocumentOrder {
    DocumentKind kind = DocumentKind::AppraisalReport;
    DisclosureRecipient recipient = DisclosureRecipient::Resident;
    std::optional<DecisionLetter> decision;   ///< of a decision, and only then
};

/// In words and tables, in the language of the format, whose translation must be installed. Throws std::logic_error for an
/// order that isMadeFor refuses, or a decision without its letter.
[[nodiscard]] ReportDocument documentOf(const DocumentOrder& order, const DocumentMaterial& material, const Format& format);
/// The file: one of documentFormats; std::logic_error for another. PDF is PDF/A-1b. The same material gives the same bytes.
/// Fails as Workbook::finish does.
[[nodiscard]] Result<QByteArray> documentBytes(const DocumentOrder& order, const DocumentMaterial& material,
                                               std::string_view fileFormat, const Format& format);
/// What the register of disclosures is told of a file that was given.
[[nodiscard]] DisclosureEntry disclosureOf(const DocumentOrder& order, const DocumentMaterial& material, std::string_view fileFormat,
                                           const QByteArray& bytes, const QString& reference);

}  // namespace herleid
