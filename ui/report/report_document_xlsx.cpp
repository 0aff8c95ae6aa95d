#include <cmath>
#include <set>

#include "ui/report/report_document.h"
#include "ui/report/workbook.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr qsizetype longestName = 31;   // of a sheet (ECMA-376)

/// Names that a workbook takes: short, without its own signs, each once.
class SheetNames {
public:
    QString of(QString wanted) {
        static const QString forbidden = QStringLiteral("[]:*?/\\'");
        for (QChar& c : wanted)
            if (forbidden.contains(c)) c = u'-';
        QString name = wanted.left(longestName);
        for (int k = 2; !m_used.insert(name.toLower()).second; ++k) {
            const QString end = QStringLiteral(" (%1)").arg(k);
            name = wanted.left(longestName - end.size()) + end;
        }
        return name;
    }

private:
    std::set<QString> m_used;
};

void putNumber(Workbook& book, Currency currency, int row, int column, const DocumentCell& cell, double value) {
    if (std::isnan(value)) return;
    switch (cell.kind) {
        case ReportCellKind::Percent: book.percent(row, column, value / 100, cell.decimals); break;
        case ReportCellKind::Plain: book.plainNumber(row, column, value); break;
        case ReportCellKind::Amount: book.amount(row, column, Money::fromUnits(value, currency)); break;
        case ReportCellKind::Number:
        case ReportCellKind::Text: book.number(row, column, value, cell.decimals); break;
    }
}

void putTable(Workbook& book, const ReportDocument& document, const DocumentTable& table, const QString& name) {
    book.beginSheet(name, 3, 1);
    book.text(0, 0, table.caption, CellStyle::Title);
    int column = 0;
    for (const DocumentColumn& one : table.columns) {
        book.text(2, column++, one.head, CellStyle::Head);
        if (!one.hasInterval) continue;
        book.text(2, column++, Say::tr("%1, from").arg(one.head), CellStyle::Head);
        book.text(2, column++, Say::tr("%1, to").arg(one.head), CellStyle::Head);
    }
    int line = 3;
    for (const auto& row : table.rows) {
        column = 0;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].kind == ReportCellKind::Text) book.text(line, column, row[c].text);
            else putNumber(book, document.currency, line, column, row[c], row[c].value);
            ++column;
            if (!table.columns[c].hasInterval) continue;
            putNumber(book, document.currency, line, column++, row[c], row[c].low);
            putNumber(book, document.currency, line, column++, row[c], row[c].high);
        }
        ++line;
    }
}

void putWords(Workbook& book, int& line, const DocumentSection& section) {
    book.text(line++, 0, section.heading, CellStyle::Title);
    for (const DocumentBlock& block : section.blocks) {
        if (const auto* text = std::get_if<DocumentText>(&block))
            for (const QString& sentence : text->sentences) book.text(line++, 0, sentence, CellStyle::Quiet);
        if (const auto* facts = std::get_if<DocumentFacts>(&block))
            for (const auto& [label, words] : facts->pairs) {
                book.text(line, 0, label);
                book.text(line++, 1, words, CellStyle::Quiet);
            }
    }
    ++line;
}

void putCover(Workbook& book, const ReportDocument& document, const QString& name) {
    book.beginSheet(name);
    book.text(0, 0, document.name, CellStyle::Title);
    book.text(1, 0, document.identity, CellStyle::Quiet);
    int line = 3;
    for (const auto& [label, text] : document.cover) {
        book.text(line, 0, label);
        book.text(line++, 1, text, CellStyle::Quiet);
    }
    book.text(++line, 0, document.verdict, CellStyle::Quiet);
    line += 2;
    for (const DocumentSection& section : document.sections) putWords(book, line, section);
}

}  // namespace

Result<QByteArray> documentXlsx(const ReportDocument& document) {
    Workbook book(document.currency);
    SheetNames names;
    putCover(book, document, names.of(document.kind));
    const auto put = [&](const DocumentTable& table) {
        if (!table.sheet.isEmpty() && !table.rows.empty()) putTable(book, document, table, names.of(table.sheet));
    };
    for (const DocumentSection& section : document.sections)
        for (const DocumentBlock& block : section.blocks) {
            if (const auto* table = std::get_if<DocumentTable>(&block)) put(*table);
            if (const auto* drawings = std::get_if<DocumentCharts>(&block))
                for (const DocumentChart& chart : drawings->charts) put(chart.figures);
        }
    return book.finish();
}

}  // namespace herleid
