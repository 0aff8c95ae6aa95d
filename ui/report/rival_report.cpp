#include "ui/report/rival_report.h"

#include "ui/report/json_writer.h"
#include "ui/report/text_columns.h"
#include "ui/text/ratio_words.h"
#include "ui/text/rival_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd, RatioFigure::Prb, RatioFigure::Mki,
                                 RatioFigure::Within10, RatioFigure::Within20};

void writeInterval(JsonWriter& json, double value, const RatioInterval& interval) {
    json.beginObject();
    json.member("value", value);
    json.member("low", interval.low);
    json.member("high", interval.high);
    json.end();
}

QString headOf(const RivalStudy& study) {
    return Say::tr("%1 sales that all of them estimate").arg(study.sales);
}

}  // namespace

QByteArray rivalJson(const RivalStudy& study, const RivalValues& values) {
    JsonWriter json;
    json.beginObject();
    json.member("n", study.sales);
    json.key("rivals").beginArray();
    for (const RivalRow& row : study.rows) {
        json.beginObject();
        json.member("name", std::string_view(row.name));
        json.member("estimated", row.estimated);
        json.member("rmse_log", row.rmseLog);
        json.member("mdape", row.medianError);
        for (std::size_t k = 0; k < ratioFigureCount; ++k) {
            const auto figure = static_cast<RatioFigure>(k);
            json.key(name(figure));
            writeInterval(json, row.figures[figure], row.intervals[figure]);
        }
        json.end();
    }
    json.end();
    json.key("differences").beginArray();
    for (std::size_t k = 0; k < study.gaps.size(); ++k) {
        const RivalGap& gap = study.gaps[k];
        json.beginObject();
        json.member("name", std::string_view(study.rows[k + 1].name));
        json.member("from", std::string_view(study.rows.front().name));
        json.member("is_certain", gap.isCertain());
        json.key("rmse_log");
        writeInterval(json, gap.rmseLog, gap.rmseLogInterval);
        for (std::size_t f = 0; f < ratioFigureCount; ++f) {
            const auto figure = static_cast<RatioFigure>(f);
            json.key(name(figure));
            writeInterval(json, gap.figures[figure], gap.intervals[figure]);
        }
        json.end();
    }
    json.end();
    json.key("files").beginArray();
    for (const RivalValues::File& file : values.files) {
        json.beginObject();
        json.member("rows", file.rows);
        json.member("rejected", file.rejected);
        json.member("unknown_sales", file.unknown);
        json.end();
    }
    json.end();
    json.end();
    return json.text();
}

QString rivalText(const RivalStudy& study, const RivalValues& values, const Format& format) {
    QString text = headOf(study) + u'\n';
    for (const QString& verdict : rivalVerdicts(study, format)) text += verdict + u'\n';
    text += u'\n';
    TextColumns columns;
    QStringList head{QString()};
    for (const RivalRow& row : study.rows) head << rivalTitle(row.name);
    for (std::size_t k = 0; k < study.gaps.size(); ++k) head << Say::tr("difference %1").arg(rivalTitle(study.rows[k + 1].name));
    columns.add(head);
    const auto line = [&](const QString& title, auto value, auto gap) {
        QStringList cells{title};
        for (const RivalRow& row : study.rows) cells << value(row);
        for (const RivalGap& one : study.gaps) cells << gap(one);
        columns.add(cells);
    };
    line(Say::tr("error (RMSE of ln)"), [&](const RivalRow& row) { return rmseText(row.rmseLog, format); },
         [&](const RivalGap& gap) { return gapText(gap.rmseLog, gap.rmseLogInterval, 4, format); });
    line(Say::tr("median error"), [&](const RivalRow& row) { return format.percent(row.medianError, 1); },
         [](const RivalGap&) { return QString(); });
    for (const RatioFigure figure : shown)
        line(ratioFigureTitle(figure), [&](const RivalRow& row) { return ratioFigureText(figure, row.figures[figure], format); },
             [&](const RivalGap& gap) { return gapText(gap.figures[figure], gap.intervals[figure], gapDecimals(figure), format); });
    text += columns.text();
    for (std::size_t k = 0; k < values.files.size(); ++k) {
        const RivalValues::File& file = values.files[k];
        const std::size_t at = values.rivals.size() - values.files.size() + k;
        text += u'\n' + Say::tr("%1: %2 rows, %3 of them about sales that are not studied here; %4 rows without an amount.")
                            .arg(rivalTitle(values.rivals[at].name))
                            .arg(file.rows)
                            .arg(file.unknown)
                            .arg(file.rejected);
    }
    if (!values.files.empty()) text += u'\n' + unseenRemark() + u'\n';
    return text;
}

}  // namespace herleid
