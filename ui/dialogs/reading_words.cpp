#include "ui/dialogs/reading_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace herleid {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::ReadingWords)
};

/// The part of a key behind "name=", up to the next part: "decimal=, thousands=." and the like.
QString partOf(const QString& key, const QString& name) {
    const qsizetype at = key.indexOf(name + u'=');
    if (at < 0) return {};
    const QString rest = key.mid(at + name.size() + 1);
    const qsizetype end = rest.indexOf(QStringLiteral(" thousands="));
    return end < 0 ? rest : rest.left(end);
}

QString signWord(const QString& sign) {
    if (sign == QStringLiteral(",")) return ReadingWords::tr("comma");
    if (sign == QStringLiteral(".")) return ReadingWords::tr("point");
    if (sign == QStringLiteral("'")) return ReadingWords::tr("apostrophe");
    if (sign == QStringLiteral("space")) return ReadingWords::tr("space");
    return QStringLiteral("“%1”").arg(sign);
}

QString numberTitle(const QString& key) {
    const QString decimal = partOf(key, QStringLiteral("decimal"));
    const QString thousands = partOf(key, QStringLiteral("thousands"));
    if (thousands.isEmpty()) return ReadingWords::tr("%1 for decimals, thousands not separated").arg(signWord(decimal));
    return ReadingWords::tr("%1 for decimals, %2 for thousands").arg(signWord(decimal), signWord(thousands));
}

/// A strptime form as people write it: "%d-%m-%Y" → "day-month-year".
QString dateTitle(const QString& formats) {
    QStringList titles;
    for (QString form : formats.split(u'|')) {
        form.replace(QStringLiteral("%d"), ReadingWords::tr("day"))
            .replace(QStringLiteral("%m"), ReadingWords::tr("month"))
            .replace(QStringLiteral("%Y"), ReadingWords::tr("year"))
            .replace(QStringLiteral("%y"), ReadingWords::tr("year in two digits"))
            .replace(QStringLiteral("%b"), ReadingWords::tr("name of the month"))
            .replace(QStringLiteral("%T"), ReadingWords::tr("time"));
        titles << form;
    }
    return titles.join(ReadingWords::tr(" or "));
}

}  // namespace

QString readingTitle(const std::string& key) {
    const QString text = QString::fromStdString(key);
    QString title = text;
    if (text.contains(QStringLiteral("decimal="))) title = numberTitle(text);
    if (const QString form = partOf(text, QStringLiteral("format")); !form.isEmpty()) title = dateTitle(form);
    if (const QString encoding = partOf(text, QStringLiteral("encoding")); !encoding.isEmpty())
        title = ReadingWords::tr("characters as %1").arg(encoding);
    if (const QString crs = partOf(text, QStringLiteral("crs")); !crs.isEmpty())
        title = ReadingWords::tr("coordinates in %1").arg(crs);
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    return title;
}

QString readingEvidence(const Reading& reading, const Format& format) {
    QStringList examples;
    for (const auto& [text, meant] : reading.examples)
        examples << QStringLiteral("%1 → %2").arg(QString::fromStdString(text), QString::fromStdString(meant));
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    const std::int64_t all = reading.fits + reading.fails;
    const QString counts = reading.fails == 0
                               ? ReadingWords::tr("all %1 values can be read so").arg(number(all))
                               : ReadingWords::tr("%1 of %2 values can be read so").arg(number(reading.fits), number(all));
    examples << counts;
    return examples.join(QStringLiteral("  ·  "));
}

QString doubtQuestion(const Doubt& doubt) {
    const QString column = QString::fromStdString(doubt.column);
    switch (doubt.about) {
        case Doubt::About::Numbers:
            return ReadingWords::tr("How are the numbers in “%1” written? The file does not tell.").arg(column);
        case Doubt::About::Dates:
            return ReadingWords::tr("How are the dates in “%1” written? The file does not tell.").arg(column);
        case Doubt::About::Encoding:
            return ReadingWords::tr("In which encoding was the file written? It does not tell.");
        case Doubt::About::Coordinates:
            return ReadingWords::tr("In which system are the coordinates? The file does not tell.");
    }
    return {};
}

}  // namespace herleid
