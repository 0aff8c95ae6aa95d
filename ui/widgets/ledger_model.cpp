#include "ui/widgets/ledger_model.h"

#include <QFont>

#include "ui/report/ledger_order.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

void LedgerModel::show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation) {
    beginResetModel();
    m_rows.clear();
    m_currency = explanation.currencyName;
    const std::vector<std::size_t> order = displayOrder(*valuation);
    const auto& ledger = valuation->ledger();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const LedgerKind kind = ledger[order[i]].kind;
        const bool begins = i == 0 || ledger[order[i - 1]].kind != kind;
        std::size_t end = i;
        Money sum(0, valuation->value().currency());
        for (; begins && end < order.size() && ledger[order[end]].kind == kind; ++end)
            sum = sum + ledger[order[end]].amount;
        const bool hasHead = begins && end > i + 1;
        if (hasHead)
            m_rows.push_back(headingOf(kind, sum, explanation.ledger[i].from, *valuation, explanation.format));
        m_rows.push_back(rowOf(explanation.ledger[i], ledger[order[i]]));
        m_rows.back().startsGroup = i > 0 && begins && !hasHead;
        if (kind == LedgerKind::Sale) nameSale(m_rows.back(), ledger[order[i]], *valuation, explanation.format);
    }
    Row outcome;
    outcome.text[What] = tr("Value on %1").arg(explanation.format.date(valuation->valuationDate()));
    outcome.text[Amount] = explanation.format.moneyExact(valuation->value());
    outcome.cents = valuation->value().cents();
    outcome.to = valuation->value().units();
    outcome.startsGroup = true;
    m_rows.push_back(outcome);
    endResetModel();
}

LedgerModel::Row LedgerModel::rowOf(const ExplainedLine& line, const LedgerLine& source) const {
    Row row;
    row.text[What] = sentenceCase(line.label);
    row.text[Recorded] = line.recorded;
    row.text[Typical] = line.reference;
    row.text[Effect] = line.percent;
    row.text[Amount] = line.exactAmount;
    row.text[Source] = line.source;
    row.cents = source.amount.cents();
    row.from = line.from;
    row.to = line.to;
    row.kind = static_cast<int>(source.kind);
    row.isUncertain = line.extrapolated;
    row.tip = line.label + u'\n' + line.exactAmount;
    if (!line.percent.isEmpty()) row.tip += QStringLiteral(" (%1)").arg(line.percent);
    if (!line.recorded.isEmpty()) row.tip += u'\n' + tr("This dwelling: %1").arg(line.recorded);
    if (!line.reference.isEmpty()) row.tip += u'\n' + tr("Typical sold dwelling: %1").arg(line.reference);
    if (!line.uncertainty.isEmpty()) row.tip += u'\n' + tr("Uncertainty: %1").arg(line.uncertainty);
    if (!line.source.isEmpty()) row.tip += u'\n' + tr("Source: %1").arg(line.source);
    if (line.extrapolated) row.tip += u'\n' + tr("Outside what was sold: an estimate beyond the sales");
    return row;
}

LedgerModel::Row LedgerModel::headingOf(LedgerKind kind, Money sum, double total, const Valuation& valuation,
                                        const Format& format) const {
    Row row;
    const QString amount = format.signedMoney(sum);
    switch (kind) {
        case LedgerKind::Location:
            row.text[What] = tr("Location: together %1").arg(amount);
            break;
        case LedgerKind::Time:
            row.text[What] = tr("Time: together %1").arg(amount);
            break;
        case LedgerKind::Sale:
            row.text[What] = tr("Sales: together %1, weight %2")
                                 .arg(amount, format.percent(100 * (1 - valuation.parts().modelWeight), 0));
            row.tip = tr("What these sales fetched above or below the model's value of them, by their weights");
            break;
        default:
            row.text[What] = tr("The dwelling: together %1").arg(amount);
            break;
    }
    row.from = row.to = total;
    row.kind = headingKind;
    row.startsGroup = true;
    return row;
}

// A sale is told by its price, date and weight, where another line has the recorded fact.
void LedgerModel::nameSale(Row& row, const LedgerLine& line, const Valuation& valuation,
                           const Format& format) const {
    for (std::size_t i = 0; i < valuation.matrix().size(); ++i) {
        const MatrixRow& sale = valuation.matrix()[i];
        if (sale.saleId != line.name) continue;
        row.sale = static_cast<int>(i) + 1;
        row.text[What] = QStringLiteral("%1 · %2").arg(row.sale).arg(row.text[What]);
        row.text[Recorded] = tr("%1, weight %2").arg(format.money(sale.price), format.percent(100 * sale.weight));
        row.text[Typical] = format.date(sale.date);
        row.tip += u'\n' + tr("Sold on %1 for %2; adjusted to this dwelling: %3")
                               .arg(format.date(sale.date), format.money(sale.price), format.money(sale.adjustedPrice));
        row.tip += u'\n' + tr("Weight in the value: %1").arg(format.percent(100 * sale.weight));
        return;
    }
}

void LedgerModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void LedgerModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant LedgerModel::font(const Row& row) const {
    if (row.kind > static_cast<int>(LedgerKind::Baseline)) return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            // A mark beside the words, so that doubt is not a matter of colour.
            return column == What && row.isUncertain ? row.text[What] + QStringLiteral(" ⚠")
                                                     : row.text[column];
        case Qt::ToolTipRole:
            return row.tip;
        case Qt::TextAlignmentRole:
            return QVariant((column == Effect || column == Amount ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
        case Qt::FontRole:
            return font(row);
        case Qt::ForegroundRole:
            if (column == Amount && row.kind > 0)
                return row.cents < 0 ? Theme::tokens().minusText : Theme::tokens().plusText;
            if (row.kind == headingKind || column == Typical || column == Source) return Theme::tokens().mutedText;
            return {};
        case AmountRole:
            return row.cents;
        case FromRole:
            return row.from;
        case ToRole:
            return row.to;
        case KindRole:
            return row.kind;
        case GroupStartRole:
            return row.startsGroup;
        case SaleRole:
            return row.sale;
        default:
            return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Effect || section == Amount ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("Contribution");
        case Recorded:
            return tr("This dwelling");
        case Typical:
            return tr("Typical");
        case Effect:
            return tr("Effect");
        case Amount:
            return m_currency.isEmpty() ? tr("Amount") : m_currency;
        case Source:
            return tr("Source");
        default:
            return {};
    }
}

}  // namespace herleid
