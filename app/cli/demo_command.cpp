#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/fitting.h"
#include "app/cli/import_report.h"
#include "app/cli/output_file.h"
#include "app/cli/resource_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/valuing.h"
#include "data/catalogue_json.h"
#include "data/valuation_run.h"
#include "ui/report/explanation_html.h"
#include "ui/report/explanation_json.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/explanation_text.h"
#include "ui/report/explanation_xlsx.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

// Near the end of the sales, so that there are sales before and after it.
const Date demoDate(1998, 1, 1);

using Clock = std::chrono::steady_clock;

/// Says how long each step took, and all of them.
class Stopwatch {
public:
    explicit Stopwatch(const Console& console) : m_console(console), m_begin(Clock::now()), m_lap(m_begin) {}
    void done(const QString& step) {
        m_console.message(Say::tr("%1 (%2 s)").arg(step, seconds(m_lap)));
        m_lap = Clock::now();
    }
    void total() const { m_console.message(Say::tr("Everything together took %1 s.").arg(seconds(m_begin))); }

private:
    [[nodiscard]] QString seconds(Clock::time_point from) const {
        return m_console.format().number(std::chrono::duration<double>(Clock::now() - from).count(), 1);
    }
    const Console& m_console;
    Clock::time_point m_begin;
    Clock::time_point m_lap;
};

Result<Project> createDemo(const std::filesystem::path& file) {
    const auto catalogue = bundledCatalogue("lucas_county");
    if (!catalogue) return tl::unexpected(catalogue.error());
    ProjectSettings settings;
    settings.title = "Lucas County (Ohio)";
    settings.crs = "EPSG:32617";   // UTM zone 17N: projected, metres
    settings.currency = Currency("USD");
    settings.roundTo = Money(100'000, settings.currency);
    settings.valuationDate = demoDate;
    return Project::create(file, {*catalogue, settings});
}

Result<ImportReport> importDemo(Project& project, ImportRequest& request, Progress& progress) {
    const auto sales = resourceFile("demo/lucas_county_sales.csv");
    if (!sales) return tl::unexpected(sales.error());
    const auto mappingFile = resourceFile("demo/lucas_county_mapping.json");
    if (!mappingFile) return tl::unexpected(mappingFile.error());
    auto mapping = readMapping(*mappingFile);
    if (!mapping) return tl::unexpected(mapping.error());
    request.file = *sales;
    request.mapping = std::move(*mapping);
    return importFile(project, request, progress);
}

// Nothing doubtful, every comparable sale within a short drive and not much different.
bool isOrdinary(const Valuation& valuation) {
    return valuation.warnings().empty() && valuation.matrix().size() == 8 &&
           std::all_of(valuation.matrix().begin(), valuation.matrix().end(), [](const MatrixRow& row) {
               return !row.isOwnSale && !row.needsCaution() && row.likeness.metres.value_or(1e9) < 2000;
           });
}

// The ordinary dwelling whose value is nearest to the median of all; the first of equals.
Result<Valuation> ordinaryDwelling(Project& project, const ValuationDesk& desk, std::int64_t run) {
    std::vector<std::pair<std::int64_t, std::string>> values;   // cents, id
    if (auto read = forEachValue(project, run, Progress::none(), [&](const RunValue& value) {
            values.emplace_back(value.value.cents(), value.propertyId);
        }); !read)
        return tl::unexpected(read.error());
    if (values.empty()) return failure(ErrorCode::NoSales);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const std::int64_t median = middle->first;
    std::stable_sort(values.begin(), values.end(), [&](const auto& a, const auto& b) {
        return std::llabs(a.first - median) < std::llabs(b.first - median);
    });
    for (const auto& [cents, id] : values) {
        const auto subject = project.property(id);
        if (!subject) return tl::unexpected(subject.error());
        auto valuation = desk.valuer->value(*subject, desk.request);
        if (!valuation || isOrdinary(*valuation)) return valuation;
    }
    const auto subject = project.property(values.front().second);
    if (!subject) return tl::unexpected(subject.error());
    return desk.valuer->value(*subject, desk.request);
}

Result<void> writeReports(const std::filesystem::path& folder, const ValuationStudy& study,
                          const ReportContext& context, const Format& format) {
    const Explanation words = explainInWords(study, context, format);
    const auto workbook = explanationXlsx(study, context, format);
    if (!workbook) return tl::unexpected(workbook.error());
    const std::vector<std::pair<const char*, QByteArray>> files{{"explanation.pdf", explanationPdf(words)},
                                                                {"explanation.html", explanationHtml(words).toUtf8()},
                                                                {"explanation.json", explanationJson(study)},
                                                                {"explanation.xlsx", *workbook}};
    for (const auto& [name, bytes] : files)
        if (auto written = writeWhole(folder / name, bytes); !written) return written;
    return {};
}

Result<void> explainOne(const std::filesystem::path& folder, Project& project, const ValuationDesk& desk,
                        std::int64_t run, Stopwatch& watch, Console& console) {
    const auto chosen = ordinaryDwelling(project, desk, run);
    if (!chosen) return tl::unexpected(chosen.error());
    const auto study = studyValuation(*desk.valuer, desk.sales, chosen->subject(), desk.request, {}, {});
    if (!study) return tl::unexpected(study.error());
    const ReportContext context{QString::fromStdString(project.settings().title), desk.model->summary()};
    if (auto written = writeReports(folder, *study, context, console.format()); !written) return written;
    watch.done(Say::tr("Explained dwelling %1 in %2")
                   .arg(QString::fromStdString(chosen->subject().id),
                        QString::fromStdString((folder / "explanation.pdf").string())));
    return console.result(explanationText(explainInWords(*study, context, console.format())).toUtf8());
}

Result<void> run(const std::filesystem::path& folder, Console& console) {
    Stopwatch watch(console);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return failure(ErrorCode::FileNotWritable, {{"file", folder.string()}, {"reason", error.message()}});
    const std::filesystem::path file = folder / "lucas_county.gpkg";
    auto project = createDemo(file);
    if (!project) return tl::unexpected(project.error());
    watch.done(Say::tr("Created %1").arg(QString::fromStdString(file.string())));

    ImportRequest request;
    TerminalProgress progress;
    const auto report = importDemo(*project, request, progress);
    if (!report) return tl::unexpected(report.error());
    reportProblems(*report, request, console);
    watch.done(importText(*report, request, false, console.format()).section(u'\n', 0, 0));

    const auto fitted = fitProject(*project, additiveSpecification(*project->catalogue()), {}, progress);
    if (!fitted) return tl::unexpected(fitted.error());
    watch.done(Say::tr("Fitted model version %1 on %2 sales, R² %3")
                   .arg(fitted->version)
                   .arg(console.format().number(static_cast<double>(fitted->model.market->summary().salesUsed), 0),
                        console.format().number(fitted->model.market->summary().rSquared, 3)));

    const auto desk = ValuationDesk::open(*project, demoDate);
    if (!desk) return tl::unexpected(desk.error());
    const auto valued = runValuations(*project, *desk->valuer, desk->request, progress);
    if (!valued) return tl::unexpected(valued.error());
    watch.done(Say::tr("Valued %1 dwellings on %2 and stored them in the project")
                   .arg(console.format().number(static_cast<double>(valued->valued), 0),
                        console.format().date(demoDate)));

    if (auto explained = explainOne(folder, *project, *desk, valued->run, watch, console); !explained) return explained;
    watch.total();
    return {};
}

}  // namespace

Command demoCommand(CLI::App& program) {
    auto folder = std::make_shared<std::string>("herleid-demo");
    CLI::App* app = program.add_subcommand("demo", "Real sales from file to explanation: create, import, fit, value, explain");
    app->add_option("folder", *folder, "Folder for the project and its reports")->capture_default_str();
    return {app, [folder](Console& console) { return run(*folder, console); }};
}

}  // namespace herleid
