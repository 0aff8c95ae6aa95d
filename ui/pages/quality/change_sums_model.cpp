#include "ui/pages/quality/change_sums_model.h"

#include <QFont>

#include "ui/text/year_change_words.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

static_assert(static_cast<int>(ChangeSumsModel::Amount) == static_cast<int>(LedgerModel::Amount), "WaterfallChart reads it there");

void ChangeSumsModel::show(const YearChangeReading& reading, const Format& format) {
    beginResetModel();
    m_rows.clear();
    const YearChangeStudy& study = reading.study;
    const Money& before = study.explained.before;
    m_currency = QString::fromLatin1(before.currency().code().data(), 3);
    const auto count = [&](std::size_t number) { return format.number(static_cast<double>(number), 0); };
    const auto mean = [&](std::int64_t cents) {
        return Money::fromUnits(static_cast<double>(cents) / 100 / static_cast<double>(study.explained.n), before.currency());
    };
    const auto total = [&](Date date, const Money& sum, int kind) {
        Row row;
        row.text[What] = tr("All values on %1").arg(format.date(date));
        row.text[Dwellings] = count(study.explained.n);
        row.text[Mean] = format.money(mean(sum.cents()));
        row.text[Amount] = format.moneyExact(sum);
        row.cents = sum.cents();
        row.to = sum.units();
        row.kind = kind;
        row.isTotal = true;
        return row;
    };
    if (study.explained.n > 0) {
        m_rows.push_back(total(reading.from, before, static_cast<int>(LedgerKind::Baseline)));
        Money running = before;
        for (const ChangePart& part : study.parts) {
            Row row;
            row.text[What] = sentenceCase(changePartTitle(part, *reading.catalogue, format));
            row.text[Dwellings] = count(part.dwellings);
            row.text[Mean] = format.signedMoney(mean(part.amount.cents()));
            row.text[Percent] = format.signedPercent(part.percent, 2);
            row.text[Amount] = format.signedMoneyExact(part.amount);
            row.cents = part.amount.cents();
            row.from = running.units();
            running = running + part.amount;
            row.to = running.units();
            row.kind = static_cast<int>(LedgerKind::Feature);
            m_rows.push_back(std::move(row));
        }
        m_rows.push_back(total(reading.to, study.explained.after, LedgerModel::outcomeKind));
        m_rows.back().text[Percent] = format.signedPercent(study.explained.percent().value_or(0), 2);
        m_rows.back().from = running.units();
    }
    for (Row& row : m_rows) row.tip = row.text[What] + QStringLiteral(": ") + row.text[Amount];
    endResetModel();
}

void ChangeSumsModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ChangeSumsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeSumsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ChangeSumsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.text[index.column()];
        case Qt::ToolTipRole: return row.tip;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::Alignment(Qt::AlignVCenter | (index.column() == What ? Qt::AlignLeft : Qt::AlignRight)));
        case Qt::FontRole: {
            if (!row.isTotal) return {};
            QFont font;
            font.setBold(true);
            return font;
        }
        case LedgerModel::AmountRole: return row.cents;
        case LedgerModel::FromRole: return row.from;
        case LedgerModel::ToRole: return row.to;
        case LedgerModel::KindRole: return row.kind;
        default: return {};
    }
}

QVariant ChangeSumsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (section == What ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == Qt::ToolTipRole && section == Dwellings) return tr("Of which it moved the value");
    if (role == Qt::ToolTipRole && section == Percent) return tr("Of the sum before; the percentages add up");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case What: return tr("What moved the values");
        case Dwellings: return tr("Dwellings");
        case Mean: return tr("Per dwelling");
        case Percent: return tr("Percent");
        default: return m_currency;
    }
}

}  // namespace herleid
