#include "ui/report/model_report_part.h"

#include <cmath>

#include "ui/report/html_page.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

using html::element;
using html::escaped;
using html::list;

namespace {

class Fit : private ModelReportPart {
public:
    using ModelReportPart::ModelReportPart;
    [[nodiscard]] QString html() const { return evidence() + full(); }
    [[nodiscard]] QString brief() const {
        const FitSummary& fit = m_model.summary();
        std::vector<std::pair<QString, QString>> pairs{
            {Say::tr("Sales"),
             Say::tr("%1, from %2 to %3")
                 .arg(count(fit.salesUsed), m_format.date(fit.firstSale), m_format.date(fit.lastSale))},
            {Say::tr("Explained"),
             (fit.nu > 0 ? Say::tr("%1 of the differences in price (R² of ln price, odd prices count less)")
                         : Say::tr("%1 of the differences in price (R² of ln price)"))
                 .arg(m_format.percent(100 * fit.rSquared))},
            {Say::tr("Half of the sales"),
             Say::tr("within %1 of an estimate that did not use the sale itself")
                 .arg(m_format.percent(m_report.reading.residuals.medianAbsolutePercent))},
            {Say::tr("Settled"),
             fit.converged ? Say::tr("yes") : Say::tr("no: treat the figures with care")}};
        QString notes;
        if (!fit.notes.empty())
            notes = remark(
                Say::tr("Number of remarks on this fit: %1; see “The fit in full”.").arg(fit.notes.size()));
        return section(Say::tr("In brief"), definitions(pairs) + notes);
    }

private:
    [[nodiscard]] QString evidence() const {
        if (!m_report.evidence || !m_report.evidence->weighs) return {};
        const EvidenceModel& evidence = *m_report.evidence;
        const EvidenceKernel& kernel = evidence.kernel;
        const double whole = kernel.alikeVariance + kernel.placeVariance + kernel.nugget;
        const auto share = [&](double variance) { return m_format.percent(100 * variance / whole, 0); };
        QString which = Say::tr("at arm's length, known to the model, at most %1 days from the valuation date")
                            .arg(count(static_cast<std::size_t>(evidence.rules.days)));
        if (evidence.segmentFeature && !evidence.segments.empty())
            which += Say::tr("; of the same %1 where that has %2 sales or more")
                         .arg(featureName(*evidence.segmentFeature),
                              count(evidence.rules.fewestOfSegment));
        QStringList alike{Say::tr("%1 m").arg(m_format.number(kernel.alikeMetres, 0)),
                          Say::tr("%1 days").arg(m_format.number(kernel.days, 0))};
        for (std::size_t f = 0; f < kernel.features.size(); ++f)
            alike << (kernel.features[f].isLevel
                          ? Say::tr("another %1: %2 times as far")
                                .arg(featureName(kernel.features[f].feature),
                                     m_format.number(1 / kernel.lengths[f], 2))
                          : Say::tr("%1: %2 spreads")
                                .arg(featureName(kernel.features[f].feature),
                                     m_format.number(kernel.lengths[f], 1)));
        return section(
            Say::tr("Comparable sales as evidence"),
            remark(Say::tr("A value is the weighted average of the model value and the adjusted prices of at most %1 "
                           "comparable sales. How much a sale says falls with its distance in place, time and facts.")
                       .arg(count(evidence.rules.most))) +
                definitions(
                    {{Say::tr("Which sales may count"), which},
                     {Say::tr("Looked at"), Say::tr("the %1 most alike").arg(count(evidence.rules.candidates))},
                     {Say::tr("Likeness falls by two thirds over"), alike.join(QStringLiteral("; "))},
                     {Say::tr("What the model leaves unexplained"),
                      Say::tr("%1 is shared by like dwellings, %2 by the direct surroundings (%3 m), %4 is of the sale "
                              "alone")
                          .arg(share(kernel.alikeVariance), share(kernel.placeVariance),
                               m_format.number(kernel.placeMetres, 0), share(kernel.nugget))},
                     {Say::tr("A price further from the model than"),
                      Say::tr("%1 or %2 counts as far as that")
                          .arg(m_format.signedPercent(100 * std::expm1(evidence.lowestResidual), 0),
                               m_format.signedPercent(100 * std::expm1(evidence.highestResidual), 0))},
                     {Say::tr("Leave-one-out error of the value"),
                      Say::tr("%1 in ln price, on %2 sales")
                          .arg(m_format.number(evidence.rmseLeaveOneOut, 4), count(evidence.calibrated))},
                     {Say::tr("Calibration of the value"), m_format.number(evidence.calibration, 4)}}));
    }

    [[nodiscard]] QString full() const {
        const FitSummary& fit = m_model.summary();
        const bool isReml = m_model.parts().specification.estimator == Estimator::Reml;
        std::vector<std::pair<QString, QString>> pairs{
            {Say::tr("Specification"), QString::fromStdString(m_model.parts().specification.name)},
            {Say::tr("Estimated by"),
             isReml ? Say::tr("penalised least squares, smoothness by restricted maximum likelihood")
                    : Say::tr("ordinary least squares")},
            {Say::tr("Sales read and used"),
             Say::tr("%1 read, %2 used").arg(count(fit.salesRead), count(fit.salesUsed))},
            {Say::tr("Coefficients"),
             Say::tr("%1, of which %2 determined; %3 effective degrees of freedom")
                 .arg(count(fit.coefficients), count(fit.rank), m_format.number(fit.edf, 1))},
            {Say::tr("Law of the errors"),
             fit.nu > 0 ? Say::tr("Student's t with %1 degrees of freedom: odd prices count less")
                              .arg(m_format.number(fit.nu, 1))
                        : Say::tr("normal")},
            {Say::tr("Residual standard deviation"),
             Say::tr("%1 in ln price").arg(m_format.number(fit.sigma, 4))},
            {Say::tr("R² and adjusted R²"),
             QStringLiteral("%1; %2").arg(m_format.number(fit.rSquared, 4),
                                          m_format.number(fit.rSquaredAdjusted, 4))},
            {Say::tr("Leave-one-out error"),
             Say::tr("%1 in ln price").arg(m_format.number(fit.rmseLeaveOneOut, 4))},
            {Say::tr("Calibration of the model alone"), m_format.number(m_model.calibration(), 4)},
            {Say::tr("Interval of the model alone"),
             Say::tr("%1: ± %2 standard deviations")
                 .arg(m_format.percent(100 * fit.intervalLevel, 0), m_format.number(fit.intervalFactor, 2))}};
        if (isReml)
            pairs.emplace_back(Say::tr("Steps"),
                               Say::tr("%1 of smoothness, %2 of weights; %3")
                                   .arg(count(static_cast<std::size_t>(fit.iterations)),
                                        count(static_cast<std::size_t>(fit.reweightings)),
                                        fit.converged ? Say::tr("settled") : Say::tr("not settled")));
        pairs.emplace_back(Say::tr("Fingerprint"), QString::fromStdString(m_model.fingerprint()));
        QStringList notes;
        for (const FitNote& note : fit.notes) notes << fitNoteText(note, m_model.catalogue());
        QString content = definitions(pairs);
        content += notes.isEmpty() ? remark(Say::tr("Nothing was left out."))
                                   : element("h3", escaped(Say::tr("Remarks on the fit"))) + list(notes);
        return section(Say::tr("The fit in full"), content);
    }
};

}  // namespace

QString modelReportFit(const ModelReport& report, const Format& format, const ModelCharts& charts) {
    return Fit(report, format, charts).html();
}

QString modelReportBrief(const ModelReport& report, const Format& format, const ModelCharts& charts) {
    return Fit(report, format, charts).brief();
}

}  // namespace herleid
