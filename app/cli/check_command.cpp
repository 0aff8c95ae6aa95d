#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "data/check_settings.h"
#include "data/finding_store.h"
#include "ui/report/json_writer.h"
#include "ui/report/table_file.h"
#include "ui/text/finding_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t atOnce = 5000;        // findings read from the project at a time
constexpr std::size_t shownAsText = 200;    // chosen: what a person reads; the rest is told by number

struct Arguments {
    std::string project;
    std::string rule, severity, state, subject;
    std::string out;
    std::string resolve, accept, note, reopen;
    std::string reason;
    std::vector<std::string> limits;   // NAME=VALUE
    bool kept = false;
    bool rules = false;
    int threads = 0;
};

FindingFilter filterOf(const Arguments& arguments) {
    FindingFilter filter;
    filter.rule = checkRuleOf(arguments.rule);
    filter.severity = severityOf(arguments.severity);
    filter.state = findingStateOf(arguments.state);
    filter.subjectId = arguments.subject;
    filter.limit = atOnce;
    return filter;
}

/// take(finding) for all that match.
template <class Take>
Result<void> forEachFinding(const Project& project, FindingFilter filter, const Take& take) {
    for (;;) {
        const auto some = findings(project, filter);
        if (!some) return tl::unexpected(some.error());
        for (const StoredFinding& finding : *some)
            if (Result<void> taken = take(finding); !taken) return taken;
        if (some->size() < filter.limit) return {};
        filter.offset += filter.limit;
    }
}

void writeFinding(JsonWriter& json, const StoredFinding& stored, const Project& project, const Format& format) {
    const Finding& finding = stored.finding;
    json.beginObject();
    json.member("key", std::string_view(finding.key));
    json.member("rule", name(finding.rule));
    json.member("severity", name(finding.severity()));
    json.member("subject", name(finding.subject));
    json.member("id", std::string_view(finding.subjectId));
    json.member("title", std::string_view(stored.subjectTitle));
    json.member("property_id", std::string_view(stored.propertyId));
    json.member("feature", std::string_view(finding.feature));
    json.key("values").beginObject();
    for (const auto& [named, value] : finding.arguments) json.member(named, std::string_view(value));
    json.end();
    json.member("text", findingText(finding, *project.catalogue(), project.settings().currency, format).toUtf8());
    json.member("first_seen", std::string_view(stored.firstSeen));
    json.member("state", name(stored.state()));
    if (stored.decision) {
        json.member("note", std::string_view(stored.decision->note));
        json.member("decided_by", std::string_view(stored.decision->who));
        json.member("decided_at", std::string_view(stored.decision->decidedAt));
    }
    json.end();
}

void writeCheck(JsonWriter& json, const CheckRun& run, const FindingCounts& counts) {
    json.key("check").beginObject();
    json.member("number", run.number);
    json.member("checked_at", std::string_view(run.checkedAt));
    if (run.modelVersion) json.member("model_version", *run.modelVersion);
    json.member("findings", run.findings);
    json.member("new", run.fresh);
    json.member("gone", run.gone);
    json.end();
    const auto write = [&](const char* key, const auto& map) {
        json.key(key).beginObject();
        for (const auto& [what, count] : map) json.member(name(what), count);
        json.end();
    };
    write("by_severity", counts.bySeverity);
    write("by_rule", counts.byRule);
    write("by_state", counts.byState);
    json.member("matching", counts.matching);
}

/// By what limits a check of this project judges.
Result<void> writeLimits(JsonWriter& json, const Project& project) {
    const auto settings = checkSettings(project);
    if (!settings) return tl::unexpected(settings.error());
    json.key("limits").beginObject();
    for (const auto& [limit, value] : namedLimits(*settings)) json.key(limit).raw(QByteArray::fromStdString(value));
    json.end();
    return {};
}

Result<QByteArray> asJson(const Project& project, const CheckRun& run, const FindingCounts& counts,
                          const Arguments& arguments, const Format& format) {
    JsonWriter json;
    json.beginObject();
    writeCheck(json, run, counts);
    if (auto written = writeLimits(json, project); !written) return tl::unexpected(written.error());
    json.key("findings").beginArray();
    const auto written = forEachFinding(project, filterOf(arguments), [&](const StoredFinding& finding) -> Result<void> {
        writeFinding(json, finding, project, format);
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    json.end().end();
    return json.text();
}

Result<QByteArray> asText(const Project& project, const CheckRun& run, const FindingCounts& counts,
                          const Arguments& arguments, const Format& format) {
    const auto number = [&](std::size_t count) { return format.number(static_cast<double>(count), 0); };
    QString text = Say::tr("Findings: %1, of which new: %2; no longer found: %3.\n")
                       .arg(number(run.findings), number(run.fresh), number(run.gone));
    for (const auto& [rule, count] : counts.byRule)
        text += QStringLiteral("  %1  %2 (%3)\n").arg(number(count), checkRuleTitle(rule), severityText(severityOf(rule)));
    FindingFilter filter = filterOf(arguments);
    filter.limit = shownAsText;
    const auto shown = findings(project, filter);
    if (!shown) return tl::unexpected(shown.error());
    for (const StoredFinding& stored : *shown)
        text += QStringLiteral("\n%1  %2 · %3 · %4\n  %5\n")
                    .arg(QString::fromStdString(stored.finding.key), severityText(stored.finding.severity()),
                         QString::fromStdString(stored.subjectTitle), findingStateText(stored.state()),
                         findingText(stored.finding, *project.catalogue(), project.settings().currency, format));
    if (counts.matching > shown->size())
        text += Say::tr("\nand %1 more; --rule, --severity or --out shows them.\n").arg(number(counts.matching - shown->size()));
    return text.toUtf8();
}

Result<void> writeTable(Project& project, const Arguments& arguments, const Format& format) {
    CsvTable table(arguments.out, format.language() == QStringLiteral("nl") ? CsvStyle::dutch() : CsvStyle::plain());
    ExportRequest request;
    request.kind = ExportKind::Findings;
    request.findings = filterOf(arguments);
    request.words = exportWords(format);
    const auto written = exportTable(project, request, table, Progress::none());
    return written ? Result<void>{} : tl::unexpected(written.error());
}

/// What was decided, as one object.
Result<void> decide(Project& project, const Arguments& arguments, Console& console) {
    const auto [key, state] = !arguments.resolve.empty()  ? std::pair(arguments.resolve, FindingState::Resolved)
                              : !arguments.accept.empty() ? std::pair(arguments.accept, FindingState::Accepted)
                              : !arguments.note.empty()   ? std::pair(arguments.note, FindingState::Noted)
                                                          : std::pair(arguments.reopen, FindingState::Open);
    if (auto done = decideFinding(project, key, state, arguments.reason); !done) return done;
    const auto stored = findingOf(project, key);
    if (!stored) return tl::unexpected(stored.error());
    if (console.wantsText())
        return console.result((findingStateText(stored->state()) + u'\n').toUtf8());
    JsonWriter json;
    writeFinding(json, *stored, project, console.format());
    return console.result(json.text());
}

Result<void> listRules(Console& console) {
    JsonWriter json;
    QString text;
    json.beginArray();
    for (std::size_t i = 0; i < checkRuleCount; ++i) {
        const auto rule = static_cast<CheckRule>(i);
        json.beginObject();
        json.member("rule", name(rule));
        json.member("severity", name(severityOf(rule)));
        json.member("title", checkRuleTitle(rule).toUtf8());
        json.member("rationale", checkRuleRationale(rule).toUtf8());
        json.member("advice", checkRuleAdvice(rule).toUtf8());
        json.end();
        text += QStringLiteral("%1 (%2): %3\n  %4\n  %5\n")
                    .arg(QString::fromLatin1(name(rule).data(), static_cast<qsizetype>(name(rule).size())),
                         severityText(severityOf(rule)), checkRuleTitle(rule), checkRuleRationale(rule),
                         checkRuleAdvice(rule));
    }
    json.end();
    return console.result(console.wantsText() ? text.toUtf8() : json.text());
}

Result<CheckRun> lastOrNew(Project& project, const Arguments& arguments) {
    if (arguments.kept) {
        const auto last = lastCheck(project);
        if (!last) return tl::unexpected(last.error());
        if (*last) return **last;
    }
    TerminalProgress progress;
    return runChecks(project, progress, {}, arguments.threads);
}

/// Sets one limit from NAME=VALUE; false where it is none.
bool setNamedLimit(CheckSettings& settings, const std::string& text) {
    const auto equals = text.find('=');
    return equals != std::string::npos && setLimit(settings, text.substr(0, equals), text.substr(equals + 1));
}

/// Keeps the limits that were given in the project.
Result<void> setLimits(Project& project, const Arguments& arguments) {
    if (arguments.limits.empty()) return {};
    auto settings = checkSettings(project);
    if (!settings) return tl::unexpected(settings.error());
    for (const std::string& text : arguments.limits)
        if (!setNamedLimit(*settings, text)) throw std::logic_error("a limit that was not checked: " + text);
    return setCheckSettings(project, *settings);
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (arguments.rules) return listRules(console);
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    if (!arguments.resolve.empty() || !arguments.accept.empty() || !arguments.note.empty() || !arguments.reopen.empty())
        return decide(*project, arguments, console);
    if (auto set = setLimits(*project, arguments); !set) return set;
    const auto checked = lastOrNew(*project, arguments);
    if (!checked) return tl::unexpected(checked.error());
    if (!arguments.out.empty())
        if (auto written = writeTable(*project, arguments, console.format()); !written) return written;
    const auto counts = findingCounts(*project, filterOf(arguments));
    if (!counts) return tl::unexpected(counts.error());
    const auto text = console.wantsText() ? asText(*project, *checked, *counts, arguments, console.format())
                                          : asJson(*project, *checked, *counts, arguments, console.format());
    return text ? console.result(*text) : tl::unexpected(text.error());
}

CLI::Validator isLimit() {
    return {[](std::string& text) {
                CheckSettings settings;
                if (setNamedLimit(settings, text)) return std::string();
                std::string names;
                for (const auto& [limit, value] : namedLimits(settings)) names += (names.empty() ? "" : ", ") + limit;
                return text + " is no NAME=VALUE with a value from 0 on and one of these names: " + names;
            },
            "NAME=VALUE"};
}

CLI::Validator oneOf(bool (*isKnown)(const std::string&), const char* what) {
    return {[isKnown, what](std::string& text) { return isKnown(text) ? std::string() : "no " + std::string(what) + ": " + text; },
            what};
}

}  // namespace

Command checkCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("check", "Check the facts of every dwelling and sale, and decide about findings");
    auto* project = app->add_option("project", arguments->project, "The project file");
    app->add_option("--rule", arguments->rule, "Only findings of this rule")
        ->check(oneOf([](const std::string& text) { return checkRuleOf(text).has_value(); }, "RULE"));
    app->add_option("--severity", arguments->severity, "error, warning or hint")
        ->check(CLI::IsMember({"error", "warning", "hint"}));
    app->add_option("--state", arguments->state, "open, resolved, noted or accepted")
        ->check(CLI::IsMember({"open", "resolved", "noted", "accepted"}));
    app->add_option("--subject", arguments->subject, "Only findings about the dwelling or sale with this id");
    app->add_option("--out", arguments->out, "The findings as a table, CSV");
    auto* limits = app->add_option("--set", arguments->limits,
                                   "NAME=VALUE: a limit of the checks, kept in the project; the names are those of \"limits\" in the "
                                   "result; NAME= sets the program's own; repeatable")
                       ->check(isLimit());
    app->add_flag("--kept", arguments->kept, "Show what the last check found, without checking again")->excludes(limits);
    app->add_flag("--rules", arguments->rules, "List the rules with their reasons");
    auto* decisions = app->add_option_group("decision");
    decisions->add_option("--resolve", arguments->resolve, "KEY: the fact was corrected or is right");
    decisions->add_option("--accept", arguments->accept, "KEY: it stays as it is; needs --reason");
    decisions->add_option("--note", arguments->note, "KEY: a note for later; needs --reason");
    decisions->add_option("--reopen", arguments->reopen, "KEY: open again");
    decisions->require_option(0, 1);
    app->add_option("--reason", arguments->reason, "Why");
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    app->callback([arguments, project] {
        if (!arguments->rules && project->count() == 0) throw CLI::RequiredError("project");
    });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
