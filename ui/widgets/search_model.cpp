#include "ui/widgets/search_model.h"

#include <QRegularExpression>
#include <algorithm>

namespace herleid {

namespace {

/// Without accents and capitals, one character for each.
QString folded(const QString& text) {
    QString result(text.size(), QChar());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = QString(text[i]).normalized(QString::NormalizationForm_D);
        result[i] = parts.isEmpty() ? text[i] : parts[0].toLower();
    }
    return result;
}

/// How far the word reaches in the text from there, spaces in the text skipped; 0 where it does not stand there.
int reach(const QString& text, qsizetype from, const QString& word) {
    qsizetype at = from;
    for (qsizetype i = 0; i < word.size(); ++i, ++at) {
        while (i > 0 && at < text.size() && text[at] == u' ') ++at;
        if (at >= text.size() || text[at] != word[i]) return 0;
    }
    return static_cast<int>(at - from);
}

}  // namespace

std::vector<TextPart> matchedParts(const QString& text, const QString& typed) {
    const QString in = folded(text);
    std::vector<TextPart> parts;
    static const QRegularExpression separators(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& word : folded(typed).split(separators, Qt::SkipEmptyParts)) {
        TextPart found;
        for (const bool atBeginning : {true, false})
            for (qsizetype from = 0; from < in.size() && found.length == 0; ++from) {
                if (atBeginning && from > 0 && in[from - 1].isLetterOrNumber()) continue;
                if (const int length = reach(in, from, word); length > 0) found = {static_cast<int>(from), length};
            }
        if (found.length > 0) parts.push_back(found);
    }
    std::sort(parts.begin(), parts.end(), [](const TextPart& a, const TextPart& b) { return a.from < b.from; });
    return parts;
}

void SearchModel::show(std::vector<PropertyHit> found, const QString& typed) {
    beginResetModel();
    m_found = std::move(found);
    m_typed = typed;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QString SearchModel::text(const PropertyHit& hit) const {
    const QString title = QString::fromStdString(hit.property.title);
    const QString number = QString::fromStdString(hit.number);
    switch (hit.by) {
        case FoundBy::Number:
            return title == number ? title : QStringLiteral("%1 · %2").arg(number, title);
        case FoundBy::BagObject:
        case FoundBy::BagBuilding:
            return tr("BAG %1").arg(number) + QStringLiteral(" · ") + title;
        case FoundBy::Address:
            break;
    }
    return title;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PropertyHit& hit = m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(hit);
        case Qt::ToolTipRole:
            return QStringLiteral("%1\n%2").arg(text(hit), QString::fromStdString(hit.property.id));
        case IdRole:
            return QString::fromStdString(hit.property.id);
        case TypedRole:
            return m_typed;
        default:
            return {};
    }
}

int SearchModel::rowOf(const std::string& id) const {
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (m_found[i].property.id == id) return static_cast<int>(i);
    return -1;
}

}  // namespace herleid
