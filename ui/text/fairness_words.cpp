#include "ui/text/fairness_words.h"

#include <cmath>

#include "ui/text/say.h"

namespace herleid {

namespace {

QString count(std::size_t n, const Format& format) { return format.number(static_cast<double>(n), 0); }

/// "median +3.1% of 40 sold, +2.9% of 900 others".
QString mediansText(const SoldComparison& sold, const Format& format) {
    return Say::tr("median %1 for the %2 sold, %3 for the %4 others")
        .arg(format.signedPercent(sold.medianSold, 1), count(sold.sold, format), format.signedPercent(sold.medianUnsold, 1),
             count(sold.unsold, format));
}

/// The outcome itself.
QString outcomeText(const SoldComparison& sold, const Format& format) {
    switch (sold.outcome) {
        case SoldOutcome::NoValues:
            return Say::tr("Whether sold dwellings changed otherwise in value than unsold ones: not enough data, there are no values on two "
                           "valuation dates.");
        case SoldOutcome::OneModel:
            return Say::tr("Whether sold dwellings changed otherwise in value than unsold ones: not enough data, the values of %1 and those of %2 "
                           "are of one model, which knew the same prices on both.")
                .arg(format.date(sold.from), format.date(sold.to));
        case SoldOutcome::TooFew:
            return Say::tr("Whether sold dwellings changed otherwise in value than unsold ones: not enough data, from %1 to %2 there are %3 sold "
                           "and %4 unsold ones, and it takes %5 of each.")
                .arg(format.date(sold.from), format.date(sold.to), count(sold.sold, format), count(sold.unsold, format),
                     count(fewestInTestGroup, format));
        case SoldOutcome::Alike:
            return Say::tr("From %1 to %2 sold dwellings did not change otherwise in value than unsold ones, beyond what chance explains: %3 (%4).")
                .arg(format.date(sold.from), format.date(sold.to), mediansText(sold, format), probabilityText(sold.test.probability, format));
        case SoldOutcome::Different:
            return Say::tr("From %1 to %2 sold dwellings changed otherwise in value than unsold ones, more than chance explains: %3 (%4).")
                .arg(format.date(sold.from), format.date(sold.to), mediansText(sold, format), probabilityText(sold.test.probability, format));
    }
    return {};
}

}  // namespace

QString probabilityText(double probability, const Format& format) {
    if (std::isnan(probability)) return Say::tr("not enough data");
    if (probability < 0.001) return QStringLiteral("p < %1").arg(format.number(0.001, 3));
    return QStringLiteral("p = %1").arg(format.number(probability, 3));
}

QString chasedText(const FairnessTest& chased, const Format& format) {
    if (std::isnan(chased.statistic))
        return Say::tr("Whether values were set by the very prices they are compared with: not enough data, too few ratios are near 1.");
    const QString found = chased.finds() ? Say::tr("Values may have been set by the very prices they are compared with: more of them lie within 2% of "
                                                   "the price than there would be by themselves (z = %1, %2).")
                                         : Say::tr("Nothing shows that values were set by the very prices they are compared with: not more of them lie "
                                                   "within 2% of the price than chance explains (z = %1, %2).");
    return found.arg(format.number(chased.statistic, 2), probabilityText(chased.probability, format));
}

QString soldText(const SoldComparison& sold, const Format& format) {
    const QString text = outcomeText(sold, format);
    return sold.isRecorded ? text + u' ' + Say::tr("The earlier values are recorded ones, which this program did not make.") : text;
}

QString soldMeaning() {
    return Say::tr("Sold are dwellings with a sale after the earlier date that the model rests on. A difference may mean that values follow "
                   "prices, and not only that: facts are checked after a sale, and a dwelling's own sale speaks in its value. The ratios "
                   "of this study are of values without the sale's own price, and do not suffer from it.");
}

}  // namespace herleid
