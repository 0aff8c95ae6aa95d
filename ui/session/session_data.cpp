// What Session does with what is in the project: imports, findings, and decisions about sales.
#include "ui/session/decision_commands.h"
#include "ui/session/session.h"

namespace herleid {

namespace {

template <class T>
std::function<Result<T>(Progress&)> withProject(const std::filesystem::path& file,
                                                std::function<Result<T>(Project&, Progress&)> work) {
    return [file, work = std::move(work)](Progress& progress) -> Result<T> {
        auto project = Project::open(file);
        if (!project) return tl::unexpected(project.error());
        return work(*project, progress);
    };
}

}  // namespace

// Loading the market only reads: while it does, decisions are written all the same, and it begins again.
bool Session::mayDecide() const {
    return isOpen() && (m_job == nullptr || m_job->kind() == QStringLiteral("load"));
}

void Session::marketIsStale() {
    if (isBusy())
        m_reloads = true;
    else
        reloadMarket();
}

void Session::undoImport(std::int64_t number, const std::string& reason) {
    if (isBusy() || !isOpen()) return;
    start<ImportUndo>("undo_import",
                      withProject<ImportUndo>(m_project->file(),
                                              [number, reason](Project& project, Progress& progress) {
                                                  return herleid::undoImport(project, number, reason, progress);
                                              }),
                      [this, number](const Result<ImportUndo>& undo) {
                          if (!undo) return;
                          afterWriting();
                          emit importUndone(number, *undo);
                      });
}

void Session::runChecks() {
    if (!isOpen() || waits("check", [this] { runChecks(); })) return;
    start<CheckRun>("check",
                    withProject<CheckRun>(m_project->file(),
                                          [](Project& project, Progress& progress) {
                                              return herleid::runChecks(project, progress);
                                          }),
                    [this](const Result<CheckRun>& run) {
                        if (!run) return;
                        emit decided();
                        emit checked(*run);
                    });
}

bool Session::decideFindings(const std::vector<std::string>& keys, FindingState state, const std::string& note) {
    if (!mayDecide() || keys.empty()) return false;
    std::vector<std::pair<std::string, FindingDecision>> former;
    for (const std::string& key : keys) {
        const auto finding = findingOf(*m_project, key);
        if (!finding) {
            emit failed(finding.error());
            return false;
        }
        former.emplace_back(key, finding->decision.value_or(FindingDecision()));
    }
    if (!writeFindingDecisions(keys, state, note)) return false;
    m_undoStack.push(new FindingCommand(*this, std::move(former), state, note));
    return true;
}

bool Session::writeFindingDecisions(const std::vector<std::string>& keys, FindingState state, const std::string& note) {
    if (!mayDecide() || !accept(herleid::decideFindings(*m_project, keys, state, note))) return false;
    emit decided();
    return true;
}

bool Session::takeOverFromBag(const std::string& findingKey, const std::string& reason) {
    if (isBusy() || !isOpen()) return false;
    const auto finding = findingOf(*m_project, findingKey);
    if (!finding) {
        emit failed(finding.error());
        return false;
    }
    const FeatureCatalogue& catalogue = *m_project->catalogue();
    const auto feature = catalogue.find(finding->finding.feature);
    if (!feature) return false;
    const QString label = QString::fromStdString(catalogue[*feature].label(m_format.language().toStdString()));
    auto taken = writeTakeOver(finding->propertyId, *feature, reason, findingKey);
    if (!taken) return false;
    m_undoStack.push(new TakeOverCommand(*this, std::move(*taken), reason, label));
    return true;
}

std::optional<TakenOver> Session::writeTakeOver(const std::string& propertyId, std::size_t feature,
                                                const std::string& reason, const std::string& findingKey) {
    if (isBusy() || !isOpen()) return std::nullopt;
    auto taken = herleid::takeOverFromBag(*m_project, propertyId, feature, reason, findingKey);
    if (!taken) {
        emit failed(taken.error());
        return std::nullopt;
    }
    afterTakeOver(propertyId);
    return std::move(*taken);
}

bool Session::writeBackTakeOver(const TakenOver& taken) {
    if (isBusy() || !isOpen() || !accept(undoTakeOver(*m_project, taken))) return false;
    afterTakeOver(taken.propertyId);
    return true;
}

void Session::afterTakeOver(const std::string& propertyId) {
    if (m_subject && m_subject->id == propertyId) show(propertyId);
    emit decided();
}

void Session::screenSales(const ScreeningSettings& settings) {
    screen(settings, true);
}

void Session::screen(const ScreeningSettings& settings, bool isFirst) {
    if (!isOpen() || (isFirst && waits("screen", [this, settings] { screen(settings, true); })) || isBusy()) return;
    start<ScreeningReport>("screen",
                           withProject<ScreeningReport>(m_project->file(),
                                                        [settings](Project& project, Progress& progress) {
                                                            return herleid::screenSales(project, settings, progress);
                                                        }),
                           [this, settings, isFirst](const Result<ScreeningReport>& report) {
                               if (!report) return;
                               if (isFirst) m_undoStack.push(new ScreeningCommand(*this, settings, *report));
                               emit projectChanged();
                               reloadMarket();
                               emit screened(*report);
                           });
}

void Session::undoScreening(const ScreeningReport& report) {
    if (isBusy() || !isOpen()) return;
    start<void>("screen",
                withProject<void>(m_project->file(),
                                  [report](Project& project, Progress&) { return herleid::undoScreening(project, report); }),
                [this](const Result<void>& done) {
                    if (!done) return;
                    emit projectChanged();
                    reloadMarket();
                });
}

bool Session::setNorms(const std::vector<RatioNorm>& norms) {
    if (!mayDecide()) return false;
    const auto former = ratioNorms(*m_project);
    if (!former) {
        emit failed(former.error());
        return false;
    }
    if (*former == norms) return true;
    if (!writeNorms(norms)) return false;
    m_undoStack.push(new NormsCommand(*this, *former, norms));
    return true;
}

bool Session::writeNorms(const std::vector<RatioNorm>& norms) {
    if (!mayDecide() || !accept(setRatioNorms(*m_project, norms))) return false;
    emit normsChanged();
    return true;
}

bool Session::decideSale(const std::string& saleId, SaleDecision decision, const std::string& reason) {
    if (!mayDecide()) return false;
    const auto screening = screenedSale(*m_project, saleId);
    if (!screening) {
        emit failed(screening.error());
        return false;
    }
    const auto former = screening->decisions.empty() ? std::nullopt : std::optional(screening->decisions.back());
    if (!writeSaleDecision(saleId, decision, reason)) return false;
    m_undoStack.push(new SaleDecisionCommand(*this, saleId, former, decision, reason));
    return true;
}

bool Session::writeSaleDecision(const std::string& saleId, SaleDecision decision, const std::string& reason) {
    if (!mayDecide() || !accept(herleid::decideSale(*m_project, saleId, decision, reason))) return false;
    emit decided();
    marketIsStale();
    return true;
}

}  // namespace herleid
