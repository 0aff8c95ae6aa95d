#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <limits>
#include <utility>
#include <variant>
#include <vector>

#include "model/facts/money.h"
#include "model/facts/result.h"
#include "ui/text/format.h"

namespace herleid {

/// How a number stands in a workbook.
enum class ReportCellKind { Text, Number, Percent, Plain, Amount };

/// One cell of a table: words for readers, and the numbers they were made of for a workbook.
struct DocumentCell {
    QString text;
    QString below;                                            ///< smaller, beneath it, such as an interval
    ReportCellKind kind = ReportCellKind::Text;
    int decimals = 0;
    double value = std::numeric_limits<double>::quiet_NaN();  ///< Percent: 16 is 16%
    double low = std::numeric_limits<double>::quiet_NaN();    ///< of an interval, in a column that has intervals
    double high = std::numeric_limits<double>::quiet_NaN();
    bool isStrong = false;                                    ///< in bold: a total, or what stands out
};

struct DocumentColumn {
    QString head;
    double width = 20;         ///< in a PDF, relative to the other columns
    bool isNumber = false;
    bool hasInterval = false;  ///< a workbook gives low and high columns of their own
};

/// A table: its rows begin with what they are about. A row of one cell is the heading of the rows below it.
struct DocumentTable {
    QString caption;
    QString sheet;             ///< name in a workbook, at most 31 characters; empty: not there
    std::vector<DocumentColumn> columns;
    std::vector<std::vector<DocumentCell>> rows;
    bool isWide = false;       ///< its section stands on landscape pages of a PDF
    bool isDense = false;      ///< of many rows and columns: smaller, and only what stands out is bold
};

/// A drawing, as SVG with the classes of reportChartStyle().
struct DocumentChart {
    QString title;
    QString svg;               ///< carries its alternative in words
    int width = 380;           ///< of its view box
    int height = 260;
    DocumentTable figures;     ///< what is drawn, for who cannot see it; on the page and in the workbook
};

enum class TextStyleOf { Body, Quiet, Bullets, Note };
struct DocumentText {
    TextStyleOf style = TextStyleOf::Body;
    QStringList sentences;     ///< a paragraph or bullet each
};

/// Names and what they are, such as the basis of a report.
struct DocumentFacts {
    std::vector<std::pair<QString, QString>> pairs;
};

/// Drawings that may stand beside each other.
struct DocumentCharts {
    std::vector<DocumentChart> charts;
};

using DocumentBlock = std::variant<DocumentText, DocumentFacts, DocumentTable, DocumentCharts>;

struct DocumentSection {
    QString heading;
    std::vector<DocumentBlock> blocks;
    bool startsPage = false;   ///< of a PDF
    bool followsOn = false;    ///< of a PDF: no page is turned for it, it stands below what was before
};

/// A report in words, tables and drawings, written once; page, PDF and workbook only place it.
struct ReportDocument {
    Format format;
    Currency currency = Currency::euro();
    QString kind;              ///< "Ratio study"
    QString projectTitle;
    QString name;              ///< the title on the cover
    QString identity;          ///< a line below it
    std::vector<std::pair<QString, QString>> cover;  ///< date, model and the like
    QString verdict;           ///< what it comes to, in words: stands first
    QString head;              ///< on the second and later pages of a PDF; may be empty
    QString foot;              ///< on every page of a PDF
    bool isArchival = false;   ///< the PDF is PDF/A-1b
    bool isCompact = false;    ///< little room above: for what stands on one page
    std::vector<DocumentSection> sections;
};

/// One self-contained page: charts inline, light and dark, no scripts.
[[nodiscard]] QString documentHtml(const ReportDocument& document);
/// A4 with page numbers; a row never breaks over two pages and heads are repeated. The same document gives the same bytes.
[[nodiscard]] QByteArray documentPdf(const ReportDocument& document);
/// A sheet a table, numbers as numbers. Fails as Workbook::finish does.
[[nodiscard]] Result<QByteArray> documentXlsx(const ReportDocument& document);

/// Rules of the charts' classes on the page; chart_on_paper.h has those of paper.
[[nodiscard]] const char* reportChartStyle();

}  // namespace herleid
