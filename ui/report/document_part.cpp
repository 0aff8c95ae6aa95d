#include "ui/report/document_part.h"

namespace herleid {

QString DocumentPart::label(std::size_t feature) const {
    QString text = QString::fromStdString(catalogue()[feature].label(format.language().toStdString()));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString DocumentPart::levelOf(Role role, const std::string& code) const {
    const auto feature = catalogue().findRole(role);
    if (!feature) return QString::fromStdString(code);
    const auto level = catalogue()[*feature].levelOf(code);
    return QString::fromStdString(level ? catalogue()[*feature].levelLabel(*level, format.language().toStdString()) : code);
}

QString DocumentPart::homeHead(std::size_t row) const {
    QString address = words.saleNames[row];
    const QString town = u' ' + QString::fromStdString(valuation().subject().address.city);
    if (town.size() > 1 && address.size() > town.size() && address.endsWith(town)) address.chop(town.size());
    return QStringLiteral("%1  %2").arg(row + 1).arg(address);
}

QString DocumentPart::dateOr(const std::optional<Date>& date) const { return date ? format.date(*date) : QStringLiteral("–"); }

DocumentCell wordCell(const QString& text, bool isStrong) {
    DocumentCell cell;
    cell.text = text;
    cell.isStrong = isStrong;
    return cell;
}

DocumentCell moneyCell(const Money& amount, const Format& format, bool isStrong) {
    DocumentCell cell = wordCell(format.moneyExact(amount), isStrong);
    cell.kind = ReportCellKind::Amount;
    cell.value = amount.units();
    return cell;
}

DocumentCell plainCell(double value, int decimals, const Format& format) {
    DocumentCell cell = wordCell(format.number(value, decimals));
    cell.kind = ReportCellKind::Number;
    cell.decimals = decimals;
    cell.value = value;
    return cell;
}

}  // namespace herleid
