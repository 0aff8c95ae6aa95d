#include "ui/widgets/matrix_foot.h"

#include <QCoreApplication>

#include "model/valuation/average.h"

namespace herleid {

namespace {

struct MatrixFootWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::MatrixFoot)
};

}  // namespace

QString footText(const Valuation& valuation, const Format& format) {
    const ValuationParts& parts = valuation.parts();
    const WeightedAverage foot = weightedAverage(valuation);
    QString text = MatrixFootWords::tr("add up weight × ln price (%1); e to that power is %2, the weighted average")
                       .arg(format.number(parts.logValue, 6), format.moneyExact(foot.average));
    if (foot.calibration.cents() != 0)
        text += MatrixFootWords::tr("; calibration (× %1) %2")
                    .arg(format.number(parts.calibration, 4), format.signedMoneyExact(foot.calibration));
    if (foot.rounding.cents() != 0)
        text += MatrixFootWords::tr("; rounding %1").arg(format.signedMoneyExact(foot.rounding));
    return QStringLiteral("<b>%1</b> %2 = <b>%3</b>")
               .arg(MatrixFootWords::tr("This is how you arrive at it yourself:").toHtmlEscaped(), text.toHtmlEscaped(),
                    MatrixFootWords::tr("value %1").arg(format.moneyExact(parts.value)).toHtmlEscaped());
}

}  // namespace herleid
