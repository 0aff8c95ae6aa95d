#include "ui/widgets/ranking_model.h"

#include <QFont>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

QString reasonOf(EvidenceRole role) {
    switch (role) {
        case EvidenceRole::Named:
            return RankingModel::tr("counts in the value");
        case EvidenceRole::SetAside:
            return RankingModel::tr("would weigh less than the sales that count");
        case EvidenceRole::Silent:
            return RankingModel::tr("says nothing that more alike sales do not say");
        case EvidenceRole::FurtherAway:
            return RankingModel::tr("less alike than the sales that were weighed");
    }
    return {};
}

bool isNumber(int column) {
    return column != RankingModel::Name && column != RankingModel::Why;
}

}  // namespace

void RankingModel::show(std::vector<RankedSale> ranking, std::shared_ptr<const SaleSet> sales, Date valuationDate,
                        const Format& format) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_sales = std::move(sales);
    m_valuationDate = valuationDate;
    m_format = format;
    endResetModel();
}

void RankingModel::clear() {
    show({}, nullptr, {}, m_format);
}

const Sale* RankingModel::saleAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_sales->sales[m_ranking[static_cast<std::size_t>(row)].sale];
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ranking.size());
}
int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString RankingModel::text(const RankedSale& ranked, int column) const {
    const Sale& sale = m_sales->sales[ranked.sale];
    switch (column) {
        case Rank:
            return m_format.number(static_cast<double>(ranked.rank), 0);
        case Name:
            return QString::fromStdString(sale.addressLine.empty() ? sale.id : sale.addressLine);
        case SoldOn:
            return m_format.date(sale.date);
        case Price:
            return m_format.money(sale.price);
        case Days:
            return m_format.number(sale.date.days() - m_valuationDate.days(), 0);
        case Unlikeness:
            return m_format.number(ranked.unlikeness, 2);
        case Weight:
            return ranked.weight > 0 ? m_format.percent(100 * ranked.weight) : QStringLiteral("–");
        case Why:
            return reasonOf(ranked.role);
        default:
            return {};
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RankedSale& ranked = m_ranking[static_cast<std::size_t>(index.row())];
    const bool counts = ranked.role == EvidenceRole::Named;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(ranked, index.column());
        case Qt::TextAlignmentRole:
            return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont font;
            font.setBold(counts);
            return font;
        }
        case Qt::ForegroundRole:
            return counts ? QVariant() : QVariant(Theme::tokens().mutedText);
        default:
            return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Unlikeness)
        return tr("How unlike: near 0 is alike in place, time and facts");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Rank:
            return tr("No.");
        case Name:
            return tr("Sale");
        case SoldOn:
            return tr("Sold on");
        case Price:
            return tr("Price");
        case Days:
            return tr("Days");
        case Unlikeness:
            return tr("Unlike");
        case Weight:
            return tr("Weight");
        case Why:
            return tr("Why or why not");
        default:
            return {};
    }
}

}  // namespace herleid
