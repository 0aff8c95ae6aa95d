#pragma once

#include "ui/report/model_charts.h"
#include "ui/report/model_report.h"

namespace herleid {

/// What the parts of the model report's page share: the report, how its numbers are written, and the small HTML that all
/// are made of.
class ModelReportPart {
public:
    ModelReportPart(const ModelReport& report, const Format& format, const ModelCharts& charts)
        : m_report(report), m_model(report.model), m_format(format), m_charts(charts) {}

protected:
    [[nodiscard]] QString count(std::size_t n) const;
    [[nodiscard]] QString termName(std::size_t term) const;
    [[nodiscard]] QString featureName(std::size_t feature) const;
    /// A standard deviation of ln price as people read it: so many percent.
    [[nodiscard]] QString spread(double log) const;

    /// Empty where there is no content.
    [[nodiscard]] static QString section(const QString& title, const QString& content);
    [[nodiscard]] static QString remark(const QString& text);
    [[nodiscard]] static QString captioned(const QString& title, const QString& chart);
    [[nodiscard]] static QString table(const QString& caption, const QString& head, const QString& rows);
    [[nodiscard]] static QString definitions(const std::vector<std::pair<QString, QString>>& pairs);

    const ModelReport& m_report;
    const MarketModel& m_model;
    const Format& m_format;
    const ModelCharts& m_charts;
};

// The sections of the page, in their order; each is empty where the model has nothing to say.

[[nodiscard]] QString modelReportBrief(const ModelReport& report, const Format& format, const ModelCharts& charts);
/// What each fact does, where an effect differs, and the terms.
[[nodiscard]] QString modelReportEffects(const ModelReport& report, const Format& format, const ModelCharts& charts);
/// Price index, the price of a place, where model and sales differ, land scale.
[[nodiscard]] QString modelReportMarket(const ModelReport& report, const Format& format, const ModelCharts& charts);
/// Comparable sales as evidence, and the fit in full.
[[nodiscard]] QString modelReportFit(const ModelReport& report, const Format& format, const ModelCharts& charts);

}  // namespace herleid
