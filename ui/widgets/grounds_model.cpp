#include "ui/widgets/grounds_model.h"

#include <QFont>

#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"

namespace herleid {

// The rows are the same for every case, so what is chosen stays chosen.
void GroundsModel::show(const Objection& objection, bool isEditable, const Format& format) {
    m_objection = objection;
    m_isEditable = isEditable;
    m_format = format;
    emit dataChanged(index(0, 0), index(groundKinds - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int GroundsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : groundKinds; }
int GroundsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant GroundsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const GroundKind kind = kindOf(index.row());
    const ObjectionGround* ground = m_objection.ground(kind);
    switch (role) {
        case Qt::CheckStateRole:
            return index.column() == Ground ? QVariant(static_cast<int>(ground != nullptr ? Qt::Checked : Qt::Unchecked)) : QVariant();
        case Qt::DisplayRole:
            if (index.column() == Ground) return groundTitle(kind);
            if (ground == nullptr) return QString();
            if (index.column() == Answer) return groundAnswerText(ground->answer);
            return ground->effect ? m_format.signedMoney(ground->effect->difference()) : QString();
        case Qt::ToolTipRole: return groundHint(kind);
        case Qt::TextAlignmentRole:
            return QVariant((index.column() == Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return ground == nullptr || (index.column() == Answer && ground->answer == GroundAnswer::None)
                       ? QVariant(Theme::tokens().mutedText)
                       : QVariant();
        default: return {};
    }
}

bool GroundsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !m_isEditable || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    emit ticked(kindOf(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags GroundsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Ground && m_isEditable) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant GroundsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Ground: return tr("Ground");
        case Effect: return tr("Effect");
        case Answer: return tr("Answer");
        default: return {};
    }
}

}  // namespace herleid
