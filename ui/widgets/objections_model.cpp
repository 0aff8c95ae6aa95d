#include "ui/widgets/objections_model.h"

#include <QFont>

#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"

namespace herleid {

void ObjectionsModel::show(std::vector<ObjectionSummary> objections, Date today, const Format& format) {
    beginResetModel();
    m_objections = std::move(objections);
    m_today = today;
    m_format = format;
    endResetModel();
}

int ObjectionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_objections.size());
}
int ObjectionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

int ObjectionsModel::rowOf(std::int64_t number) const {
    for (std::size_t i = 0; i < m_objections.size(); ++i)
        if (m_objections[i].number == number) return static_cast<int>(i);
    return -1;
}

QString ObjectionsModel::text(const ObjectionSummary& objection, int column) const {
    switch (column) {
        case Number: return QString::number(objection.number);
        case Dwelling: return QString::fromStdString(objection.title);
        case Due:
            return objection.state == ObjectionState::Closed ? objectionOutcomeText(objection.outcome)
                                                             : daysLeftText(objection.dueOn, m_today);
        default: return {};
    }
}

QString ObjectionsModel::tip(const ObjectionSummary& objection) const {
    QStringList lines{QString::fromStdString(objection.title),
                      tr("Received %1, due %2").arg(m_format.date(objection.receivedOn), m_format.date(objection.dueOn))};
    if (!objection.reference.empty()) lines << tr("File %1").arg(QString::fromStdString(objection.reference));
    for (const GroundKind ground : objection.grounds) lines << QStringLiteral("· ") + groundTitle(ground);
    if (objection.unanswered > 0) lines << tr("Grounds without an answer: %1").arg(objection.unanswered);
    return lines.join(u'\n');
}

QVariant ObjectionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ObjectionSummary& objection = m_objections[static_cast<std::size_t>(index.row())];
    const bool isClosed = objection.state == ObjectionState::Closed;
    switch (role) {
        case Qt::DisplayRole: return text(objection, index.column());
        case Qt::ToolTipRole: return tip(objection);
        case Qt::TextAlignmentRole:
            return QVariant((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (isClosed) return Theme::tokens().mutedText;
            return index.column() == Due && objection.dueOn < m_today ? QVariant(Theme::tokens().minusText) : QVariant();
        case NumberRole: return static_cast<qlonglong>(objection.number);
        default: return {};
    }
}

QVariant ObjectionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Number: return tr("No.");
        case Dwelling: return tr("Dwelling");
        case Due: return tr("Due");
        default: return {};
    }
}

}  // namespace herleid
