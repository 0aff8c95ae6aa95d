#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/valuing.h"
#include "data/sale_screening.h"
#include "model/quality/what_if.h"
#include "ui/report/json_writer.h"
#include "ui/text/finding_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t neighboursShown = 8;   // chosen: as many as a matrix has sales
constexpr std::size_t atOnce = 5000;         // sales read from the project at a time
constexpr std::size_t shownAsText = 200;

struct Arguments {
    std::string project;
    std::string settings;
    std::string include, exclude, withdraw, whatIf;
    std::string reason;
    std::string date;
    bool dryRun = false;
    bool useModel = false;
    int threads = 0;
};

void writeRemark(JsonWriter& json, const ScreeningRemark& remark, const Project& project, const Format& format) {
    json.beginObject();
    json.member("reason", name(remark.reason));
    json.member("excludes", remark.excludes);
    json.key("values").beginObject();
    for (const auto& [named, value] : remark.arguments) json.member(named, std::string_view(value));
    json.end();
    json.member("text",
                screeningRemarkText(remark, *project.catalogue(), project.settings().currency, format).toUtf8());
    json.end();
}

void writeSale(JsonWriter& json, const SaleScreening& sale, const Project& project, const Format& format) {
    json.beginObject();
    json.member("id", std::string_view(sale.saleId));
    json.member("property_id", std::string_view(sale.propertyId));
    json.member("address", std::string_view(sale.addressLine));
    json.member("date", std::string_view(sale.date.iso()));
    json.member("price", sale.price);
    json.member("included", sale.isIncluded);
    json.member("screened", sale.isScreened);
    json.member("rules_include", sale.rulesInclude);
    json.key("remarks").beginArray();
    for (const ScreeningRemark& remark : sale.remarks) writeRemark(json, remark, project, format);
    json.end();
    json.key("decisions").beginArray();
    for (const LoggedSaleDecision& decision : sale.decisions) {
        json.beginObject();
        json.member("decision", name(decision.decision));
        json.member("reason", std::string_view(decision.reason));
        json.member("who", std::string_view(decision.who));
        json.member("when", std::string_view(decision.decidedAt));
        json.end();
    }
    json.end();
    json.end();
}

QString saleText(const SaleScreening& sale, const Project& project, const Format& format) {
    QString text = Say::tr("%1 · %2 · %3 · %4: %5\n")
                       .arg(QString::fromStdString(sale.saleId), QString::fromStdString(sale.addressLine),
                            format.date(sale.date), format.money(sale.price),
                            saleDecisionText(sale.isIncluded ? SaleDecision::Include : SaleDecision::Exclude));
    for (const ScreeningRemark& remark : sale.remarks)
        text += QStringLiteral("  %1\n").arg(
            screeningRemarkText(remark, *project.catalogue(), project.settings().currency, format));
    for (const LoggedSaleDecision& decision : sale.decisions)
        text += QStringLiteral("  %1, %2, %3: %4\n")
                    .arg(saleDecisionText(decision.decision), QString::fromStdString(decision.who),
                         QString::fromStdString(decision.decidedAt), QString::fromStdString(decision.reason));
    return text;
}

Result<void> showSale(const Project& project, const std::string& id, Console& console) {
    const auto sale = screenedSale(project, id);
    if (!sale) return tl::unexpected(sale.error());
    if (console.wantsText()) return console.result(saleText(*sale, project, console.format()).toUtf8());
    JsonWriter json;
    writeSale(json, *sale, project, console.format());
    return console.result(json.text());
}

void writeReport(JsonWriter& json, const ScreeningReport& report, bool isDryRun) {
    json.member("stored", !isDryRun);
    json.member("sales", report.sales);
    json.member("included", report.included);
    json.member("excluded", report.excluded);
    json.member("flagged", report.flagged);
    json.member("decided", report.decided);
    json.key("by_reason").beginObject();
    for (const auto& [reason, count] : report.byReason) json.member(name(reason), count);
    json.end();
    for (const auto& [key, ids] : {std::pair("newly_excluded", &report.newlyExcluded),
                                   std::pair("newly_included", &report.newlyIncluded)}) {
        json.key(key).beginArray();
        for (const std::string& id : *ids) json.value(std::string_view(id));
        json.end();
    }
}

/// Of the sales with a remark, as they stand in the project.
Result<void> writeRemarked(JsonWriter& json, const Project& project, const Format& format) {
    ScreeningFilter filter;
    filter.hasRemarks = true;
    filter.limit = atOnce;
    json.key("remarked").beginArray();
    for (;;) {
        const auto some = screenedSales(project, filter);
        if (!some) return tl::unexpected(some.error());
        for (const SaleScreening& sale : *some) writeSale(json, sale, project, format);
        if (some->size() < filter.limit) break;
        filter.offset += filter.limit;
    }
    json.end();
    return {};
}

QString reportText(const ScreeningReport& report, bool isDryRun, const Format& format) {
    const auto number = [&](std::size_t count) { return format.number(static_cast<double>(count), 0); };
    QString text = Say::tr("Sales: %1; included: %2, of which to be looked at: %3; excluded: %4; decided by a person: %5.\n")
                       .arg(number(report.sales), number(report.included), number(report.flagged),
                            number(report.excluded), number(report.decided));
    for (const auto& [reason, count] : report.byReason)
        text += QStringLiteral("  %1  %2\n").arg(number(count), screeningReasonTitle(reason));
    return text + (isDryRun ? Say::tr("Nothing was changed: this was a dry run.\n")
                            : Say::tr("Newly excluded: %1; newly included: %2.\n")
                                  .arg(number(report.newlyExcluded.size()), number(report.newlyIncluded.size())));
}

/// The dwelling that was sold, and those nearest to it.
Result<std::vector<Property>> soldAndNeighbours(const Project& project, const Sale& sale) {
    auto all = project.properties();
    if (!all) return all;
    const auto distance = [&](const Property& property) {
        if (!sale.location || !property.location) return 1e18;
        const double dx = property.location->x - sale.location->x, dy = property.location->y - sale.location->y;
        return dx * dx + dy * dy;
    };
    const std::size_t count = std::min(all->size(), neighboursShown + 1);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < all->size(); ++i)
        order.emplace_back((*all)[i].id == sale.propertyId ? -1.0 : distance((*all)[i]), i);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    std::vector<Property> chosen;
    for (std::size_t i = 0; i < count; ++i) chosen.push_back(std::move((*all)[order[i].second]));
    return chosen;
}

QByteArray whatIfJson(const WhatIf& what, const std::string& date) {
    JsonWriter json;
    json.beginObject();
    json.member("sale", std::string_view(what.saleId));
    json.member("included", what.isIncluded);
    json.member("valuation_date", std::string_view(date));
    json.member("estimate", what.estimate);
    json.member("percent", what.percent);
    json.member("residual", what.residual);
    json.key("values").beginArray();
    for (const WhatIfValue& value : what.values) {
        json.beginObject();
        json.member("property_id", std::string_view(value.propertyId));
        json.member("without", value.without);
        json.member("with", value.with);
        json.member("difference", value.difference());
        json.member("weight", value.weight);
        json.end();
    }
    json.end().end();
    return json.text();
}

QString whatIfText(const WhatIf& what, const Format& format) {
    QString text = Say::tr("Sale %1 fetched %2 of what the model expects (%3).\n")
                       .arg(QString::fromStdString(what.saleId), format.percent(100 + what.percent), format.money(what.estimate));
    for (const WhatIfValue& value : what.values)
        text += Say::tr("%1: without this sale %2, with it %3 (%4; weight %5)\n")
                    .arg(QString::fromStdString(value.propertyId), format.money(value.without), format.money(value.with),
                         format.signedMoney(value.difference()), format.percent(100 * value.weight));
    return text;
}

Result<void> showWhatIf(Project& project, const Arguments& arguments, Console& console) {
    const auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    const auto sale = std::ranges::find(sales->sales, arguments.whatIf, &Sale::id);
    if (sale == sales->sales.end()) return failure(ErrorCode::UnknownSale, {{"id", arguments.whatIf}});
    const Date date = arguments.date.empty() ? project.settings().valuationDate.value_or(sale->date)
                                             : *Date::parseIso(arguments.date);
    const auto desk = ValuationDesk::open(project, date);
    if (!desk) return tl::unexpected(desk.error());
    const auto subjects = soldAndNeighbours(project, *sale);
    if (!subjects) return tl::unexpected(subjects.error());
    const auto what =
        whatIfIncluded(desk->valuer->priceModel(), desk->sales, arguments.whatIf, *subjects, desk->request);
    if (!what) return tl::unexpected(what.error());
    return console.result(console.wantsText() ? whatIfText(*what, console.format()).toUtf8()
                                              : whatIfJson(*what, date.iso()));
}

Result<void> screen(Project& project, const Arguments& arguments, Console& console) {
    auto settings = arguments.settings.empty() ? screeningSettings(project) : readScreeningSettings(arguments.settings);
    if (!settings) return tl::unexpected(settings.error());
    if (arguments.useModel) settings->usesModel = true;
    TerminalProgress progress;
    const auto report = arguments.dryRun ? previewScreening(project, *settings, progress, arguments.threads)
                                         : screenSales(project, *settings, progress, arguments.threads);
    if (!report) return tl::unexpected(report.error());
    if (console.wantsText()) {
        QString text = reportText(*report, arguments.dryRun, console.format());
        ScreeningFilter filter;
        filter.hasRemarks = true;
        filter.limit = shownAsText;
        if (!arguments.dryRun) {
            const auto shown = screenedSales(project, filter);
            if (!shown) return tl::unexpected(shown.error());
            for (const SaleScreening& sale : *shown) text += u'\n' + saleText(sale, project, console.format());
        }
        return console.result(text.toUtf8());
    }
    JsonWriter json;
    json.beginObject();
    writeReport(json, *report, arguments.dryRun);
    if (!arguments.dryRun)
        if (auto written = writeRemarked(json, project, console.format()); !written) return written;
    json.end();
    return console.result(json.text());
}

Result<void> run(const Arguments& arguments, Console& console) {
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    if (!arguments.whatIf.empty()) return showWhatIf(*project, arguments, console);
    for (const auto& [id, decision] : {std::pair(arguments.include, SaleDecision::Include),
                                       std::pair(arguments.exclude, SaleDecision::Exclude),
                                       std::pair(arguments.withdraw, SaleDecision::Withdrawn)}) {
        if (id.empty()) continue;
        if (auto done = decideSale(*project, id, decision, arguments.reason); !done) return done;
        return showSale(*project, id, console);
    }
    return screen(*project, arguments, console);
}

}  // namespace

Command screenCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("screen", "Find sales that are no market sales, and decide about them");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_flag("--dry-run", arguments->dryRun, "Tell what would be excluded and change nothing");
    app->add_option("--settings", arguments->settings, "JSON of the rules; those last used when absent");
    app->add_flag("--use-model", arguments->useModel, "Also exclude prices far from the current model");
    auto* decisions = app->add_option_group("decision");
    decisions->add_option("--include", arguments->include, "Sale that counts whatever the rules say; needs --reason");
    decisions->add_option("--exclude", arguments->exclude, "Sale that does not count; needs --reason");
    decisions->add_option("--withdraw", arguments->withdraw, "Sale about which the rules decide again; needs --reason");
    decisions->add_option("--what-if", arguments->whatIf, "Values with and without this sale");
    decisions->require_option(0, 1);
    app->add_option("--reason", arguments->reason, "Why");
    app->add_option("--date", arguments->date, "Valuation date of --what-if")->check(isoDate());
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
