#include "ui/report/matrix_check_report.h"
#include "ui/text/matrix_check_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

/// Those of one check together, so that its reason stands there once.
void addAttention(QString& text, const CheckedMatrix& checked, const Format& format) {
    for (std::size_t i = 0; i < matrixCheckCount; ++i) {
        const auto check = static_cast<MatrixCheck>(i);
        QString lines;
        for (const MatrixFinding& one : checked.verdict.findings)
            if (one.check == check && one.asksAttention())
                lines += QStringLiteral("  %1 %2: %3\n")
                             .arg(matrixSeveritySign(one.severity), matrixObjectText(one), matrixFindingText(one, checked.matrix, format));
        if (lines.isEmpty()) continue;
        text += u'\n' + matrixCheckTitle(check) + u'\n' + lines + QStringLiteral("  ") + matrixCheckReason(check) + u'\n';
        for (const std::string_view ecli : rulingsOf(check)) text += QStringLiteral("    %1: %2\n").arg(latin(ecli), rulingText(ecli));
    }
}

void addFindings(QString& text, const CheckedMatrix& checked, const Format& format, MatrixSeverity severity, const QString& title) {
    QString lines;
    for (const MatrixFinding& one : checked.verdict.findings)
        if (one.severity == severity)
            lines += QStringLiteral("  %1 %2 · %3: %4\n")
                         .arg(matrixSeveritySign(severity), matrixCheckTitle(one.check), matrixObjectText(one),
                              matrixFindingText(one, checked.matrix, format));
    if (!lines.isEmpty()) text += u'\n' + title + u'\n' + lines;
}

}  // namespace

QString matrixCheckText(const CheckedMatrix& checked, const Format& format) {
    QString text = Say::tr("CHECK OF A VALUATION MATRIX") + u'\n';
    if (!checked.matrix.source.empty()) text += QString::fromStdString(checked.matrix.source) + u'\n';
    if (!checked.file.empty()) text += QString::fromStdString(checked.file) + u'\n';
    text += matrixVerdictText(checked.verdict, format) + u'\n';
    if (const QString assumed = assumedDateText(checked.verdict, checked.settings.assumedDate, format); !assumed.isEmpty()) text += assumed + u'\n';
    addAttention(text, checked, format);
    addFindings(text, checked, format, MatrixSeverity::Ok, Say::tr("In order"));
    addFindings(text, checked, format, MatrixSeverity::Info, Say::tr("Figures"));
    if (!checked.verdict.gaps.empty()) text += u'\n' + Say::tr("Not checked, as rows are missing") + u'\n';
    for (const MatrixGap& gap : checked.verdict.gaps) text += QStringLiteral("  – ") + matrixGapText(gap) + u'\n';
    QStringList unread;
    for (const std::string& row : checked.unread) unread << QString::fromStdString(row);
    if (!unread.isEmpty()) text += u'\n' + Say::tr("Rows that no check uses: %1.").arg(unread.join(QStringLiteral("; "))) + u'\n';
    return text;
}

}  // namespace herleid
