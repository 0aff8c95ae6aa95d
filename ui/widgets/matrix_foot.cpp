#include "ui/widgets/matrix_foot.h"

#include <QCoreApplication>
#include <cmath>

namespace herleid {

namespace {

struct MatrixFootWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::MatrixFoot)
};

}  // namespace

MatrixFoot footOf(const Valuation& valuation) {
    const ValuationParts& parts = valuation.parts();
    MatrixFoot foot;
    foot.value = parts.value;
    foot.average = Money::fromUnits(std::exp(parts.logValue), parts.value.currency());
    foot.calibration = parts.unroundedValue - foot.average;
    foot.rounding = parts.value - parts.unroundedValue;
    return foot;
}

QString footText(const Valuation& valuation, const Format& format) {
    const ValuationParts& parts = valuation.parts();
    const MatrixFoot foot = footOf(valuation);
    QString text = MatrixFootWords::tr("add up weight × ln price (%1); e to that power is %2, the weighted average")
                       .arg(format.number(parts.logValue, 6), format.moneyExact(foot.average));
    if (foot.calibration.cents() != 0)
        text += MatrixFootWords::tr("; calibration (× %1) %2")
                    .arg(format.number(parts.calibration, 4), format.signedMoneyExact(foot.calibration));
    if (foot.rounding.cents() != 0)
        text += MatrixFootWords::tr("; rounding %1").arg(format.signedMoneyExact(foot.rounding));
    return QStringLiteral("<b>%1</b> %2 = <b>%3</b>")
               .arg(MatrixFootWords::tr("This is how you arrive at it yourself:").toHtmlEscaped(), text.toHtmlEscaped(),
                    MatrixFootWords::tr("value %1").arg(format.moneyExact(foot.value)).toHtmlEscaped());
}

}  // namespace herleid
