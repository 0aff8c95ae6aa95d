#include "data/reading_choice.h"

#include <algorithm>

#include "data/date_text.h"
#include "data/failed.h"
#include "data/sheet.h"

namespace herleid {

namespace {

constexpr ReadingMask pointDecimals = bit(0) | bit(3) | bit(5);
constexpr ReadingMask commaDecimals = bit(1) | bit(2) | bit(4);
constexpr ReadingMask anyNumber = pointDecimals | commaDecimals;
constexpr std::size_t shownExamples = 3;

enum class Sign { Any, Point, Comma };

ReadingMask maskOf(Sign sign) {
    return sign == Sign::Point ? pointDecimals : sign == Sign::Comma ? commaDecimals : anyNumber;
}

/// What the values of one column say about its decimal sign.
struct SignCounts {
    std::int64_t point = 0;      ///< values that need a decimal point
    std::int64_t comma = 0;
    std::int64_t ambiguous = 0;  ///< values that are different numbers by either
};

SignCounts countSigns(const ColumnEvidence& evidence) {
    SignCounts counts;
    for (const auto& [mask, counted] : evidence.numbers) {
        if (mask == 0 || mask == anyNumber) continue;
        const bool fitsPoint = (mask & pointDecimals) != 0;
        const bool fitsComma = (mask & commaDecimals) != 0;
        const bool isSame = (mask & ~(bit(4) | bit(5))) == 0;  // "12 500"
        if (fitsPoint && fitsComma)
            counts.ambiguous += isSame ? 0 : counted.count;
        else
            (fitsPoint ? counts.point : counts.comma) += counted.count;
    }
    return counts;
}

bool isWithin(const NumberRange& range, const LikelyRange& likely) {
    return range.lowest >= likely.lowest && range.highest <= likely.highest;
}
bool isOutside(const NumberRange& range, const LikelyRange& likely) {
    return range.highest < likely.lowest || range.lowest > likely.highest;
}

/// The decimal sign under which the ambiguous values have a likely size, if under the other none has.
std::optional<Sign> signBySize(const ReadingQuestion& question) {
    const ColumnEvidence& evidence = *question.evidence;
    if (!question.likely) return std::nullopt;
    // The ambiguous texts of a column use one sign: "1.234" a point, "1,234" a comma.
    bool hasPoint = false;
    bool hasComma = false;
    for (const auto& [mask, counted] : evidence.numbers) {
        const bool isAmbiguous = (mask & pointDecimals) != 0 && (mask & commaDecimals) != 0 && mask != anyNumber;
        if (!isAmbiguous) continue;
        hasPoint = hasPoint || (mask & bit(0)) != 0;
        hasComma = hasComma || (mask & bit(1)) != 0;
    }
    if (hasPoint == hasComma) return std::nullopt;
    const Sign asDecimal = hasPoint ? Sign::Point : Sign::Comma;
    const Sign asGroups = hasPoint ? Sign::Comma : Sign::Point;
    if (isWithin(evidence.asGrouped, *question.likely) && isOutside(evidence.asDecimal, *question.likely))
        return asGroups;
    if (isWithin(evidence.asDecimal, *question.likely) && isOutside(evidence.asGrouped, *question.likely))
        return asDecimal;
    return std::nullopt;
}

/// Texts of the column with the numbers that a reading makes of them.
std::vector<std::pair<std::string, std::string>> numberExamples(const ColumnEvidence& evidence, std::size_t reading) {
    std::vector<std::pair<std::string, std::string>> examples;
    const auto add = [&](const std::string& text) {
        const auto number = parseNumber(withoutCurrency(text), numberCandidates()[reading]);
        if (number && examples.size() < shownExamples) examples.emplace_back(text, numberText(*number));
    };
    for (const auto& [mask, counted] : evidence.numbers)
        if (mask != anyNumber) add(counted.example);
    for (const std::string& text : evidence.examples)
        if (std::none_of(examples.begin(), examples.end(), [&](const auto& known) { return known.first == text; }))
            add(text);
    return examples;
}

/// The candidates of this sign that fit most, and of the same numbers.
void settle(NumberChoice& choice, const ColumnEvidence& evidence, Sign sign) {
    std::int64_t most = -1;
    for (std::size_t i = 0; i < numberReadings; ++i) {
        if ((bit(i) & maskOf(sign)) == 0) continue;
        const std::int64_t fits = evidence.numberFits(i);
        if (fits > most) choice.allowed = 0;
        if (fits >= most) choice.allowed |= bit(i);
        most = std::max(most, fits);
    }
    while ((choice.allowed & bit(choice.best)) == 0) ++choice.best;
}

std::vector<Reading> numberReadingsOf(const ColumnEvidence& evidence, std::size_t best) {
    std::vector<Reading> readings;
    const std::int64_t texts = evidence.values - evidence.typedNumbers - evidence.typedDates;
    for (std::size_t i = 0; i < numberReadings; ++i) {
        const std::int64_t fits = evidence.numberFits(i);
        if (fits > 0)
            readings.push_back({keyOf(numberCandidates()[i]), fits, texts - fits, numberExamples(evidence, i)});
    }
    const std::string bestKey = keyOf(numberCandidates()[best]);
    std::stable_sort(readings.begin(), readings.end(), [&](const Reading& a, const Reading& b) {
        if ((a.key == bestKey) != (b.key == bestKey)) return a.key == bestKey;
        return a.fits > b.fits;
    });
    return readings;
}

[[noreturn]] void refuseAnswer(const ReadingQuestion& question, const std::vector<Reading>& readings) {
    std::string keys;
    for (const Reading& reading : readings) keys += (keys.empty() ? "" : ", ") + reading.key;
    fail(ErrorCode::ColumnAmbiguous, {{"column", question.column}, {"readings", keys}});
}

std::size_t answeredNumber(const ReadingQuestion& question) {
    for (std::size_t i = 0; i < numberReadings; ++i)
        if (keyOf(numberCandidates()[i]) == *question.answer) return i;
    refuseAnswer(question, numberReadingsOf(*question.evidence, 0));
}

Sign signOf(const NumberFormat& format) { return format.decimal == "," ? Sign::Comma : Sign::Point; }

/// Decides by the column's own values, the size of its numbers, or what was decided before; nothing where all are
/// silent.
std::optional<Sign> ownSign(const ReadingQuestion& question, const SignCounts& counts, DecidedBy& by) {
    by = DecidedBy::Values;
    const bool isMixed = counts.point > 0 && counts.comma > 0;
    if (!isMixed && counts.comma > 0) return Sign::Comma;
    if (!isMixed && counts.point > 0) return Sign::Point;
    if (isMixed && counts.ambiguous == 0) return counts.comma > counts.point ? Sign::Comma : Sign::Point;
    by = DecidedBy::Magnitude;
    if (!isMixed)
        if (const auto sign = signBySize(question)) return sign;
    by = question.former;
    if (question.formerNumbers) return signOf(*question.formerNumbers);
    return std::nullopt;
}

/// The sign that all columns with a decision of their own agree on.
Sign commonSign(const std::vector<ReadingQuestion>& questions, const std::vector<std::optional<Sign>>& own,
                std::size_t except) {
    Sign common = Sign::Any;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (i == except || questions[i].isPlace || !own[i]) continue;
        if (common != Sign::Any && common != *own[i]) return Sign::Any;
        common = *own[i];
    }
    return common;
}

/// Of a format stated before: kept where it fits as many values as any.
void preferFormer(NumberChoice& choice, const ReadingQuestion& question) {
    if (!question.formerNumbers) return;
    for (std::size_t i = 0; i < numberReadings; ++i)
        if (numberCandidates()[i] == *question.formerNumbers && (choice.allowed & bit(i)) != 0) choice.best = i;
}

}  // namespace

std::vector<NumberChoice> chooseNumbers(const std::vector<ReadingQuestion>& questions) {
    std::vector<NumberChoice> choices(questions.size());
    std::vector<std::optional<Sign>> own(questions.size());
    std::vector<SignCounts> counts;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        counts.push_back(countSigns(*questions[i].evidence));
        const bool decides = counts[i].point + counts[i].comma + counts[i].ambiguous > 0;
        if (decides) own[i] = ownSign(questions[i], counts[i], choices[i].decidedBy);
    }
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const ReadingQuestion& question = questions[i];
        NumberChoice& choice = choices[i];
        const bool isMixed = counts[i].point > 0 && counts[i].comma > 0;
        Sign sign = own[i].value_or(Sign::Any);
        const Sign common = commonSign(questions, own, i);
        if (!own[i] && counts[i].ambiguous > 0) {
            sign = isMixed ? Sign::Any : common;
            choice.decidedBy = sign == Sign::Any ? DecidedBy::Nobody : DecidedBy::OtherColumns;
        }
        // Size and habit are weaker than values: where other columns speak against them, the user decides.
        const bool isWeak =
            choice.decidedBy == DecidedBy::Magnitude || choice.decidedBy == DecidedBy::FormerImport;
        if (isWeak && !question.isPlace && common != Sign::Any && common != sign) choice.decidedBy = DecidedBy::Nobody;
        // In doubt, a file without a word is more likely Dutch.
        settle(choice, *question.evidence, choice.decidedBy == DecidedBy::Nobody ? Sign::Comma : sign);
        preferFormer(choice, question);
        choice.readings = numberReadingsOf(*question.evidence, choice.best);
        if (!question.answer) continue;
        choice.best = answeredNumber(question);
        choice.allowed = bit(choice.best);
        choice.decidedBy = DecidedBy::Answer;
        choice.readings = numberReadingsOf(*question.evidence, choice.best);
    }
    return choices;
}

namespace {

struct OrderCounts {
    std::int64_t dayFirst = 0;
    std::int64_t monthFirst = 0;
    std::int64_t ambiguous = 0;
};

bool isDayFirst(std::size_t form) { return dateCandidates()[form].starts_with("%d") && exchangedDate(form) != form; }

/// Of the values that could be read by some form with the day first, or with day and month exchanged.
OrderCounts orderOf(const ColumnEvidence& evidence) {
    OrderCounts counts;
    for (std::size_t form = 0; form < dateCandidates().size(); ++form) {
        if (!isDayFirst(form)) continue;
        const ReadingMask exchanged = bit(exchangedDate(form));
        for (const auto& [mask, counted] : evidence.dates) {
            if ((mask & sameEitherWay) != 0) continue;
            const bool fitsDay = (mask & bit(form)) != 0;
            const bool fitsMonth = (mask & exchanged) != 0;
            if (fitsDay && fitsMonth) counts.ambiguous += counted.count;
            if (fitsDay && !fitsMonth) counts.dayFirst += counted.count;
            if (fitsMonth && !fitsDay) counts.monthFirst += counted.count;
        }
    }
    return counts;
}

enum class Order { Any, DayFirst, MonthFirst, Nobody };

Order orderOf(const std::vector<std::string>& formats) {
    Order order = Order::Any;
    for (const std::string& format : formats) {
        const Order said = format.starts_with("%d") ? Order::DayFirst
                           : format.starts_with("%m") ? Order::MonthFirst : Order::Any;
        if (said != Order::Any && order != Order::Any && said != order) return Order::Any;
        if (said != Order::Any) order = said;
    }
    return order;
}

/// By the column's own values or what was decided before; Nobody where those are silent.
Order ownOrder(const ReadingQuestion& question, DecidedBy& by) {
    const OrderCounts counts = orderOf(*question.evidence);
    by = DecidedBy::Values;
    if (counts.dayFirst > 0 && counts.monthFirst == 0) return Order::DayFirst;
    if (counts.monthFirst > 0 && counts.dayFirst == 0) return Order::MonthFirst;
    if (counts.ambiguous == 0) {
        if (counts.dayFirst == 0) by = DecidedBy::Nothing;
        return Order::Any;  // both orders stand there, and no value leaves it open
    }
    by = question.former;
    if (const Order former = orderOf(question.formerDates); former != Order::Any) return former;
    by = DecidedBy::Nobody;
    return Order::Nobody;
}

Order commonOrder(const std::vector<Order>& own) {
    Order common = Order::Nobody;
    for (const Order order : own) {
        if (order != Order::DayFirst && order != Order::MonthFirst) continue;
        if (common != Order::Nobody && common != order) return Order::Nobody;
        common = order;
    }
    return common;
}

std::vector<std::pair<std::string, std::string>> dateExamples(const ColumnEvidence& evidence, std::size_t form) {
    std::vector<std::pair<std::string, std::string>> examples;
    for (const auto& [mask, counted] : evidence.dates)
        if ((mask & bit(form)) != 0 && examples.size() < shownExamples)
            if (const auto date = parseDate(counted.example, dateCandidates()[form]))
                examples.emplace_back(counted.example, date->iso());
    return examples;
}

std::size_t answeredDate(const ReadingQuestion& question) {
    const auto& forms = dateCandidates();
    for (std::size_t i = 0; i < forms.size(); ++i)
        if ("format=" + forms[i] == *question.answer) return i;
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (question.evidence->dateFits(i) > 0) readings.push_back({"format=" + forms[i], 0, 0, {}});
    refuseAnswer(question, readings);
}

/// The forms in the order of how many values they fit, without those that the order of day and month rules out.
void takeForms(DateChoice& choice, const ColumnEvidence& evidence, Order order) {
    const auto& forms = dateCandidates();
    std::vector<std::pair<std::int64_t, std::size_t>> found;
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (const std::int64_t fits = evidence.dateFits(i); fits > 0) found.emplace_back(-fits, i);
    std::sort(found.begin(), found.end());
    const std::int64_t texts = evidence.values - evidence.typedNumbers - evidence.typedDates;
    std::vector<Reading> others;
    for (const auto& [negativeFits, i] : found) {
        const std::size_t exchanged = exchangedDate(i);
        const bool hasRival = exchanged != i && evidence.dateFits(exchanged) > 0;
        const bool isMonthFirst = forms[i].starts_with("%m");
        // In doubt, the day is more likely first.
        const bool isRuledOut =
            hasRival && order != Order::Any && isMonthFirst != (order == Order::MonthFirst);
        Reading reading{"format=" + forms[i], -negativeFits, texts + negativeFits, dateExamples(evidence, i)};
        if (isRuledOut) {
            others.push_back(std::move(reading));
        } else {
            choice.formats.push_back(forms[i]);
            choice.readings.push_back(std::move(reading));
        }
    }
    choice.readings.insert(choice.readings.end(), others.begin(), others.end());
}

}  // namespace

std::vector<DateChoice> chooseDates(const std::vector<ReadingQuestion>& questions) {
    std::vector<DateChoice> choices(questions.size());
    std::vector<Order> own;
    for (std::size_t i = 0; i < questions.size(); ++i) own.push_back(ownOrder(questions[i], choices[i].decidedBy));
    const Order common = commonOrder(own);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        DateChoice& choice = choices[i];
        Order order = own[i];
        const OrderCounts counts = orderOf(*questions[i].evidence);
        const bool isMixed = counts.dayFirst > 0 && counts.monthFirst > 0;
        if (order == Order::Nobody && common != Order::Nobody && !isMixed) {
            order = common;
            choice.decidedBy = DecidedBy::OtherColumns;
        }
        if (order == Order::Any && counts.dayFirst + counts.monthFirst == 0)
            order = common == Order::Nobody ? Order::DayFirst : common;  // every value is the same either way
        if (questions[i].answer) {
            const std::string& form = dateCandidates()[answeredDate(questions[i])];
            choice.decidedBy = DecidedBy::Answer;
            order = form.starts_with("%m") ? Order::MonthFirst : Order::DayFirst;
        }
        takeForms(choice, *questions[i].evidence, order);
    }
    return choices;
}

}  // namespace herleid
