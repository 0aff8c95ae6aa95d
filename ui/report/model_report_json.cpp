#include "ui/report/json_writer.h"
#include "ui/report/model_report.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

std::string monthText(int month) {
    return Date(month / 12, month % 12 + 1, 1).iso().substr(0, 7);
}

void writeSize(JsonWriter& json, const EffectSize& effect) {
    json.member("log", effect.log);
    json.member("se_log", effect.standardError);
    json.member("percent", effect.percent);
    json.member("percent_low", effect.percentLow);
    json.member("percent_high", effect.percentHigh);
}

class ReportWriter {
public:
    explicit ReportWriter(const ModelReport& report) : m_report(report), m_reading(report.reading) {}

    QByteArray write() {
        m_json.beginObject();
        m_json.key("model").beginObject();
        m_json.member("version", m_report.version);
        m_json.member("name", std::string_view(m_report.model.parts().specification.name));
        m_json.member("fingerprint", std::string_view(m_report.model.fingerprint()));
        m_json.end();
        m_json.member("date", std::string_view(m_report.date.iso()));
        m_json.member("currency", m_report.model.parts().currency.code());
        if (m_report.dwelling) {
            m_json.key("dwelling").beginObject();
            m_json.member("id", std::string_view(m_report.dwelling->id));
            m_json.member("model_value", m_report.dwelling->value);
            m_json.end();
        }
        writeFit();
        writeEvidence();
        writeTerms();
        writeCharts("features", m_reading.features);
        writeCharts("term_effects", m_reading.termCharts);
        writeIndices();
        writeLocation();
        writeResiduals();
        writeLandScales();
        m_json.end();
        return m_json.text();
    }

private:
    [[nodiscard]] const std::string& termName(std::size_t term) const {
        return m_report.model.terms()[term].specification.name;
    }
    [[nodiscard]] std::string_view featureName(std::size_t feature) const {
        return m_report.model.catalogue()[feature].name;
    }

    void writeFit() {
        const FitSummary& fit = m_report.model.summary();
        m_json.key("fit").beginObject();
        m_json.member("estimator", name(m_report.model.parts().specification.estimator));
        m_json.member("sales_read", fit.salesRead);
        m_json.member("sales_used", fit.salesUsed);
        m_json.member("first_sale", std::string_view(fit.firstSale.iso()));
        m_json.member("last_sale", std::string_view(fit.lastSale.iso()));
        m_json.member("coefficients", fit.coefficients);
        m_json.member("rank", fit.rank);
        m_json.member("edf", fit.edf);
        m_json.member("sigma", fit.sigma);
        m_json.member("r2", fit.rSquared);
        m_json.member("r2_adjusted", fit.rSquaredAdjusted);
        m_json.member("rmse_leave_one_out", fit.rmseLeaveOneOut);
        if (fit.nu > 0) m_json.member("nu", fit.nu);
        m_json.member("iterations", fit.iterations);
        m_json.member("reweightings", fit.reweightings);
        m_json.member("converged", fit.converged);
        m_json.member("calibration", m_report.model.calibration());
        m_json.member("interval_level", fit.intervalLevel);
        m_json.member("interval_factor", fit.intervalFactor);
        m_json.key("notes").beginArray();
        for (const FitNote& note : fit.notes)
            m_json.value(fitNoteText(note, m_report.model.catalogue()).toUtf8());
        m_json.end();
        m_json.end();
    }

    void writeEvidence() {
        if (!m_report.evidence) return;
        const EvidenceModel& evidence = *m_report.evidence;
        const EvidenceKernel& kernel = evidence.kernel;
        m_json.key("evidence").beginObject();
        m_json.member("weighs", evidence.weighs);
        m_json.key("eligible").beginObject();
        m_json.member("arms_length", true);
        m_json.member("days", evidence.rules.days);
        m_json.key("segment_feature");
        evidence.segmentFeature ? m_json.value(featureName(*evidence.segmentFeature)) : m_json.null();
        m_json.member("fewest_of_segment", evidence.rules.fewestOfSegment);
        m_json.end();
        m_json.member("candidates", evidence.rules.candidates);
        m_json.member("most_named", evidence.rules.most);
        m_json.key("kernel").beginObject();
        m_json.member("alike_variance", kernel.alikeVariance);
        m_json.member("alike_metres", kernel.alikeMetres);
        m_json.member("days", kernel.days);
        m_json.member("place_variance", kernel.placeVariance);
        m_json.member("place_metres", kernel.placeMetres);
        m_json.member("nugget", kernel.nugget);
        m_json.key("features").beginArray();
        for (std::size_t f = 0; f < kernel.features.size(); ++f) {
            m_json.beginObject();
            m_json.member("name", featureName(kernel.features[f].feature));
            m_json.member("spread", kernel.features[f].spread);
            m_json.member("length", kernel.lengths[f]);
            m_json.end();
        }
        m_json.end();
        m_json.end();
        m_json.member("lowest_residual", evidence.lowestResidual);
        m_json.member("highest_residual", evidence.highestResidual);
        m_json.member("sampled_sales", evidence.sampled);
        m_json.member("log_likelihood", evidence.logLikelihood);
        m_json.member("evaluations", evidence.evaluations);
        m_json.member("left_out_sales", evidence.calibrated);
        m_json.member("rmse_leave_one_out", evidence.rmseLeaveOneOut);
        m_json.member("calibration", evidence.calibration);
        m_json.end();
    }

    void writeTerms() {
        m_json.key("terms").beginArray();
        for (const TermReading& term : m_reading.terms) {
            m_json.beginObject();
            m_json.member("name", std::string_view(termName(term.term)));
            m_json.member("kind", name(m_report.model.terms()[term.term].specification.kind));
            m_json.key("features").beginArray();
            for (std::size_t feature : m_report.model.terms()[term.term].features)
                m_json.value(featureName(feature));
            m_json.end();
            m_json.member("columns", term.columns);
            m_json.member("edf", term.edf);
            m_json.member("typical_percent", term.typicalPercent);
            m_json.member("variance_share", term.varianceShare);
            m_json.member("concurvity", term.concurvity);
            if (term.nearest) {
                m_json.member("nearest", std::string_view(termName(*term.nearest)));
                m_json.member("nearest_concurvity", term.nearestConcurvity);
            }
            m_json.member("constrained", term.isConstrained);
            m_json.member("confounded", term.isConfounded);
            m_json.end();
        }
        m_json.end();
    }

    void writePoint(const EffectPoint& point, bool isSteps) {
        m_json.beginObject();
        if (isSteps)
            m_json.member("level", std::string_view(point.level));
        else
            m_json.member("at", point.position);
        writeSize(m_json, point.effect);
        m_json.member("sales", point.sales);
        if (point.change && point.money) {
            m_json.key("change").beginObject();
            writeSize(m_json, *point.change);
            m_json.member("amount", point.money->amount);
            m_json.member("amount_low", point.money->low);
            m_json.member("amount_high", point.money->high);
            m_json.end();
        }
        m_json.end();
    }

    void writeCharts(std::string_view key, const std::vector<EffectChart>& charts) {
        m_json.key(key).beginArray();
        for (const EffectChart& chart : charts) {
            m_json.beginObject();
            m_json.member("name", std::string_view(chart.name));
            m_json.key("terms").beginArray();
            for (std::size_t term : chart.terms) m_json.value(std::string_view(termName(term)));
            m_json.end();
            m_json.member("axis",
                          chart.isAge ? std::string_view("age_at_sale") : featureName(*chart.feature));
            if (!chart.isAge)
                m_json.member("unit", std::string_view(m_report.model.catalogue()[*chart.feature].unit));
            if (chart.groupFeature)
                m_json.member("group_by", chart.groupIsAge ? std::string_view("age_at_sale")
                                                           : featureName(*chart.groupFeature));
            if (chart.own) m_json.member("own", *chart.own);
            m_json.key("curves").beginArray();
            for (const EffectCurve& curve : chart.curves) {
                m_json.beginObject();
                if (chart.groupFeature) m_json.member("group", std::string_view(curve.group));
                m_json.key("points").beginArray();
                for (const EffectPoint& point : curve.points)
                    writePoint(point, chart.shape == EffectShape::Steps);
                m_json.end();
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeIndices() {
        m_json.key("price_indices").beginArray();
        for (const PriceIndex& index : m_reading.indices) {
            m_json.beginObject();
            m_json.member("group", std::string_view(index.group));
            if (index.feature) m_json.member("group_by", featureName(*index.feature));
            if (index.centre) {
                m_json.member("x", index.centre->x);
                m_json.member("y", index.centre->y);
            }
            m_json.member("sales", index.sales);
            m_json.key("points").beginArray();
            for (const IndexPoint& point : index.points) {
                m_json.beginObject();
                m_json.member("month", std::string_view(monthText(point.month)));
                m_json.member("index", point.index);
                m_json.member("low", point.low);
                m_json.member("high", point.high);
                m_json.member("sales", point.sales);
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeLocation() {
        m_json.key("location").beginObject();
        m_json.member("cell_size", m_reading.location.cellSize);
        m_json.key("cells").beginArray();
        for (const LocationCell& cell : m_reading.location.cells) {
            m_json.beginObject();
            m_json.member("x", cell.x);
            m_json.member("y", cell.y);
            writeSize(m_json, cell.effect);
            m_json.member("sales", cell.sales);
            m_json.end();
        }
        m_json.end();
        m_json.end();
    }

    void writeGroups(std::string_view key, const std::vector<ResidualGroup>& groups, bool isMonth) {
        m_json.key(key).beginArray();
        for (const ResidualGroup& group : groups) {
            m_json.beginObject();
            if (isMonth)
                m_json.member("month", std::string_view(monthText(static_cast<int>(group.position))));
            else
                m_json.member("estimate", Money::fromUnits(group.position, m_report.model.parts().currency));
            m_json.member("median_percent", group.medianPercent);
            m_json.member("spread_log", group.spread);
            m_json.member("sales", group.sales);
            m_json.end();
        }
        m_json.end();
    }

    void writeSale(const SaleResidual& sale) {
        m_json.beginObject();
        m_json.member("sale_id", std::string_view(sale.saleId));
        m_json.member("property_id", std::string_view(sale.propertyId));
        m_json.member("date", std::string_view(sale.date.iso()));
        m_json.member("price", sale.price);
        m_json.member("estimate", sale.estimate);
        m_json.member("log_residual", sale.leaveOneOut);
        m_json.member("percent", sale.percent);
        m_json.member("leverage", sale.leverage);
        m_json.member("weight", sale.weight);
        m_json.end();
    }

    void writeResiduals() {
        const ResidualReading& residuals = m_reading.residuals;
        m_json.key("residuals").beginObject();
        m_json.member("sales", residuals.sales.size());
        m_json.member("median_absolute_percent", residuals.medianAbsolutePercent);
        m_json.key("histogram").beginArray();
        for (const HistogramBar& bar : residuals.histogram) {
            m_json.beginObject();
            m_json.member("from", bar.from);
            m_json.member("to", bar.to);
            m_json.member("sales", bar.sales);
            m_json.member("expected", bar.expected);
            m_json.end();
        }
        m_json.end();
        m_json.key("quantiles").beginArray();
        for (const QuantilePair& pair : residuals.quantiles)
            m_json.beginArray().value(pair.expected).value(pair.found).end();
        m_json.end();
        writeGroups("by_estimate", residuals.byEstimate, false);
        writeGroups("by_month", residuals.byMonth, true);
        m_json.member("cell_size", residuals.cellSize);
        m_json.key("by_place").beginArray();
        for (const ResidualCell& cell : residuals.byPlace) {
            m_json.beginObject();
            m_json.member("x", cell.x);
            m_json.member("y", cell.y);
            m_json.member("median_percent", cell.medianPercent);
            m_json.member("sales", cell.sales);
            m_json.end();
        }
        m_json.end();
        m_json.key("largest").beginArray();
        for (std::size_t position : residuals.largest) writeSale(residuals.sales[position]);
        m_json.end();
        m_json.end();
    }

    void writeLandScales() {
        m_json.key("land_scales").beginArray();
        for (const LandScale& scale : m_reading.landScales) {
            m_json.beginObject();
            m_json.member("neighbourhood", std::string_view(scale.neighbourhood));
            m_json.member("type", std::string_view(scale.type));
            m_json.member("sales", scale.sales);
            m_json.member("typical_plot", scale.typicalPlot);
            m_json.member("typical_value", scale.typicalValue);
            m_json.key("brackets").beginArray();
            for (const LandBracket& bracket : scale.brackets) {
                m_json.beginObject();
                m_json.member("from", bracket.from);
                m_json.member("to", bracket.to);
                m_json.member("per_unit", bracket.perUnit);
                m_json.member("low", bracket.low);
                m_json.member("high", bracket.high);
                m_json.member("cumulative", bracket.cumulative);
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    const ModelReport& m_report;
    const ModelReading& m_reading;
    JsonWriter m_json;
};

}  // namespace

QByteArray modelReportJson(const ModelReport& report) {
    return ReportWriter(report).write();
}

}  // namespace herleid
