#include "ui/session/session.h"

#include <cmath>
#include <utility>

#include "ui/session/demo.h"
#include "ui/session/fact_command.h"
#include "ui/session/try_out_command.h"
#include "ui/text/words.h"

namespace herleid {

Session::Session(Preferences& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_format(preferences.language()) {}

Session::~Session() = default;

void Session::endJob() {
    m_job.release()->deleteLater();
    emit jobChanged();
}

QStringList Session::waiting() const {
    QStringList kinds;
    for (const WaitingJob& job : m_waiting) kinds << job.kind;
    return kinds;
}

void Session::removeWaiting(int position) {
    if (position < 0 || static_cast<std::size_t>(position) >= m_waiting.size()) return;
    m_waiting.erase(m_waiting.begin() + position);
    emit jobChanged();
}

bool Session::waits(const QString& kind, std::function<void()> again) {
    if (!isBusy()) return false;
    m_waiting.push_back({kind, std::move(again)});
    emit jobChanged();
    return true;
}

// What had to follow the last job, such as loading the market again, has begun already.
void Session::startNext(bool afterFailure) {
    while (!isBusy() && !m_waiting.empty()) {
        const WaitingJob next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.begin();
        if (afterFailure && isBusy()) emit wentOn(next.kind);
    }
    emit jobChanged();
}

bool Session::accept(const Result<void>& result) {
    if (!result) emit failed(result.error());
    return result.has_value();
}

bool Session::adopt(Result<Project> project) {
    if (!project) {
        emit failed(project.error());
        return false;
    }
    m_project = std::make_unique<Project>(std::move(*project));
    m_market = {};
    m_subject.reset();
    m_valuation.reset();
    m_tryOuts.clear();
    m_tried.reset();
    m_undoStack.clear();
    m_valuationDate = m_project->settings().valuationDate.value_or(Date());
    m_preferences.addRecentProject(QString::fromStdString(m_project->file().string()));
    emit projectChanged();
    emit valuationChanged();
    reloadMarket();
    return true;
}

void Session::open(const std::filesystem::path& file) {
    if (!isBusy()) adopt(Project::open(file));
}

void Session::create(const std::filesystem::path& file, const Project::Creation& creation) {
    if (!isBusy()) adopt(Project::create(file, creation));
}

void Session::openDemo(const std::filesystem::path& file) {
    prepareAndOpen("demo", file, [file](Progress& progress) { return prepareDemo(file, progress); }, {});
}

void Session::openTown(const std::filesystem::path& file) {
    prepareAndOpen("town", file, [file, plan = m_townPlan](Progress& progress) { return prepareTown(file, plan, progress); },
                   exampleTownDwelling());
}

void Session::prepareAndOpen(const QString& kind, const std::filesystem::path& file,
                             std::function<Result<void>(Progress&)> prepare, const std::string& dwelling) {
    if (isBusy()) return;
    close();
    start<void>(kind, std::move(prepare), [this, file, dwelling](const Result<void>& result) {
        if (result && adopt(Project::open(file)) && !dwelling.empty() && !m_subject && m_project->property(dwelling))
            show(dwelling);
    });
}

void Session::close() {
    if (isBusy() || !isOpen()) return;
    m_waiting.clear();
    m_undoStack.clear();
    m_market = {};
    m_subject.reset();
    m_valuation.reset();
    m_tryOuts.clear();
    m_tried.reset();
    m_project.reset();
    emit projectChanged();
    emit marketChanged();
    emit valuationChanged();
}

void Session::reloadMarket() {
    start<LoadedMarket>(
        "load", [file = m_project->file()](Progress& progress) { return loadMarket(file, progress); },
        [this](Result<LoadedMarket> loaded) {
            if (!loaded) return;
            if (std::exchange(m_reloads, false)) {
                reloadMarket();
                return;
            }
            m_market = std::move(*loaded);
            if (!m_project->settings().valuationDate) m_valuationDate = firstValuationDate();
            emit marketChanged();
            revalue();
        });
}

// WOZ values are of 1 January; the latest one within the recorded sales is the best known.
Date Session::firstValuationDate() const {
    if (!m_market.sales || m_market.sales->sales.empty()) return m_valuationDate;
    return Date(m_market.sales->sales.back().date.year(), 1, 1);
}

// A job wrote to the file through its own connection: ours reads catalogue and settings anew. Facts may have
// been replaced, so what could be undone before no longer can.
void Session::afterWriting() {
    Result<Project> again = Project::open(m_project->file());
    if (!again) {
        emit failed(again.error());
        return;
    }
    *m_project = std::move(*again);
    m_undoStack.clear();
    if (m_subject) {
        auto subject = m_project->property(m_subject->id);
        m_subject = subject ? std::optional(std::move(*subject)) : std::nullopt;
    }
    emit projectChanged();
    reloadMarket();
}

void Session::importFile(const ImportRequest& request) {
    if (!isOpen() || waits("import", [this, request] { importFile(request); })) return;
    start<ImportReport>(
        "import",
        [file = m_project->file(), request](Progress& progress) {
            return importInto(file, request, progress);
        },
        [this](const Result<ImportReport>& report) {
            if (!report) return;
            afterWriting();
            emit imported(*report);
        });
}

void Session::fit(const FitRequest& request) {
    if (!isOpen() || waits("fit", [this, request] { fit(request); })) return;
    start<std::int64_t>(
        "fit",
        [file = m_project->file(), request](Progress& progress) { return fitInto(file, request, progress); },
        [this](const Result<std::int64_t>& version) {
            if (!version) return;
            afterWriting();
            emit fitted(*version);
        });
}

void Session::setCurrentModel(std::int64_t version) {
    if (isBusy() || !isOpen() || !accept(m_project->setCurrentModel(version))) return;
    emit projectChanged();
    reloadMarket();
}

bool Session::freezeModel(std::int64_t version, const std::string& note) {
    if (isBusy() || !isOpen()) return false;
    const auto freeze = m_project->freezeModel(version, note);
    if (!freeze) {
        emit failed(freeze.error());
        return false;
    }
    if (m_market.model && m_market.model->version == version) m_market.model->frozen = *freeze;
    emit projectChanged();
    emit frozen(version);
    return true;
}

void Session::valueAll() {
    if (!isOpen() || waits("value", [this] { valueAll(); })) return;
    if (!m_market.valuer) {
        emit failed({ErrorCode::NoModel, {}});
        return;
    }
    start<RunReport>(
        "value",
        [file = m_project->file(), valuer = m_market.valuer, request = request()](Progress& progress) {
            return valueAllInto(file, valuer, request, progress);
        },
        [this](const Result<RunReport>& report) {
            if (!report) return;
            emit projectChanged();
            emit valuedAll(*report);
        });
}

void Session::show(const std::string& propertyId) {
    if (!isOpen()) return;
    auto subject = m_project->property(propertyId);
    if (!subject) {
        emit failed(subject.error());
        return;
    }
    m_subject = std::move(*subject);
    m_preferences.addRecentDwelling(QString::fromStdString(m_project->file().string()), QString::fromStdString(propertyId));
    revalue();
}

std::vector<std::string> Session::recentDwellings() const {
    std::vector<std::string> ids;
    if (isOpen())
        for (const QString& id : m_preferences.recentDwellings(QString::fromStdString(m_project->file().string())))
            ids.push_back(id.toStdString());
    return ids;
}

void Session::setValuationDate(Date date) {
    if (!isOpen() || date == m_valuationDate) return;
    m_valuationDate = date;
    if (!isBusy()) {  // a writing job holds the file; the date is remembered the next time it is chosen
        ProjectSettings settings = m_project->settings();
        settings.valuationDate = date;
        accept(m_project->setSettings(settings));
    }
    revalue();
}

void Session::revalue() {
    m_valuation.reset();
    if (m_subject && m_market.valuer) {
        auto valuation = m_market.valuer->value(*m_subject, request());
        if (valuation)
            m_valuation = std::make_shared<const Valuation>(std::move(*valuation));
        else
            emit failed(valuation.error());
    }
    revalueTryOut();
    emit valuationChanged();
}

ValuationRequest Session::request() const {
    ValuationRequest request;
    request.valuationDate = m_valuationDate;
    request.roundTo = m_project->settings().roundTo;
    return request;
}

const TryOut* Session::tryOut() const {
    if (!m_subject || !m_tried) return nullptr;
    const auto found = m_tryOuts.find(m_subject->id);
    return found == m_tryOuts.end() ? nullptr : &found->second;
}

const std::shared_ptr<const Valuation>& Session::shown() const {
    return m_tried ? m_tried->valuation : m_valuation;
}

ValuationRequest Session::shownRequest() const {
    const TryOut* trying = tryOut();
    return trying != nullptr ? trying->appliedTo(request()) : request();
}

const ValueChange* Session::tryOutChange() const {
    return m_tried ? &m_tried->change : nullptr;
}

// A try-out that a new model or import no longer allows is told and ended: it must never be a stale figure.
void Session::revalueTryOut() {
    m_tried.reset();
    if (!m_subject || !m_valuation) return;
    const auto trying = m_tryOuts.find(m_subject->id);
    if (trying == m_tryOuts.end()) return;
    trying->second.tidy(*m_subject, m_valuationDate);
    auto tried = valueTryOut(*m_market.valuer, m_valuation, *m_subject, request(), trying->second);
    if (tried) {
        m_tried = std::move(*tried);
        return;
    }
    emit failed(tried.error());
    m_tryOuts.erase(trying);
}

void Session::beginTryOut() {
    if (!m_valuation || isTrying()) return;
    m_tryOuts[m_subject->id];
    revalueTryOut();
    emit valuationChanged();
}

void Session::endTryOut() {
    if (!isTrying()) return;
    if (!tryOut()->isEmpty()) resetTryOut();  // so that it can be undone
    m_tryOuts.erase(m_subject->id);
    m_tried.reset();
    emit valuationChanged();
}

bool Session::changeTryOut(TryOut next, const QString& what) {
    if (!m_valuation) return false;
    next.tidy(*m_subject, m_valuationDate);
    const auto tried = valueTryOut(*m_market.valuer, m_valuation, *m_subject, request(), next);
    if (!tried) {
        emit failed(tried.error());
        return false;
    }
    const TryOut before = isTrying() ? *tryOut() : TryOut();
    m_undoStack.push(new TryOutCommand(*this, m_subject->id, before, std::move(next), what));
    return true;
}

void Session::putTryOut(const std::string& propertyId, const TryOut& tryOut) {
    m_tryOuts[propertyId] = tryOut;
    if (!m_subject || m_subject->id != propertyId) {
        show(propertyId);  // what is undone must be seen
        return;
    }
    revalueTryOut();
    emit valuationChanged();
}

bool Session::tryFact(std::size_t feature, double value) {
    if (!m_valuation) return false;
    TryOut next = isTrying() ? *tryOut() : TryOut();
    const auto tried = next.facts.find(feature);
    const double now = tried == next.facts.end() ? m_subject->facts[feature] : tried->second;
    if (now == value || (std::isnan(now) && std::isnan(value))) return true;
    next.facts[feature] = value;
    const Feature& definition = (*m_project->catalogue())[feature];
    return changeTryOut(std::move(next), TryOutCommand::factText(
        QString::fromStdString(definition.label(m_format.language().toStdString())),
        m_format.fact(definition, now), m_format.fact(definition, value)));
}

bool Session::tryWithoutSale(const std::string& saleId, bool without) {
    TryOut next = isTrying() ? *tryOut() : TryOut();
    if (next.withoutSales.contains(saleId) == without) return true;
    if (without)
        next.withoutSales.insert(saleId);
    else
        next.withoutSales.erase(saleId);
    const QString sale = QString::fromStdString(saleId);
    return changeTryOut(std::move(next),
                        without ? TryOutCommand::strikeText(sale) : TryOutCommand::restoreText(sale));
}

bool Session::tryDate(Date date) {
    TryOut next = isTrying() ? *tryOut() : TryOut();
    if (next.date.value_or(m_valuationDate) == date) return true;
    next.date = date;
    return changeTryOut(std::move(next), TryOutCommand::dateText(m_format.date(date)));
}

bool Session::resetTryOut() {
    return isTrying() && (tryOut()->isEmpty() || changeTryOut({}, TryOutCommand::resetText()));
}

bool Session::recordFact(const FactRecord& record) {
    if (isBusy() || !isOpen()) return false;
    const auto property = m_project->property(record.propertyId);
    if (!property) {
        emit failed(property.error());
        return false;
    }
    const FactRecord former{record.propertyId, record.feature, property->facts[record.feature],
                            property->provenanceOf(record.feature)};
    if (!writeFact(record)) return false;
    const Feature& feature = (*m_project->catalogue())[record.feature];
    const QString label = QString::fromStdString(feature.label(m_format.language().toStdString()));
    m_undoStack.push(new FactCommand(*this, former, record, label));
    return true;
}

bool Session::writeFact(const FactRecord& record) {
    if (isBusy() || !isOpen()) return false;
    if (!accept(m_project->setFact(record.propertyId, record.feature, record.value, record.provenance)))
        return false;
    if (m_subject && m_subject->id == record.propertyId) show(record.propertyId);
    return true;
}

void Session::cancelJob() {
    if (m_job) m_job->cancel();
}

void Session::setLanguage(const QString& language) {
    m_preferences.setLanguage(language);
    useLanguage(language);
}

void Session::useLanguage(const QString& language) {
    m_format = Format(language);
    installLanguage(language);
}

void Session::setTheme(ThemeChoice choice) {
    m_preferences.setTheme(choice);
    emit themeChosen(choice);
}

void Session::setTextSize(int percent) {
    m_preferences.setTextSize(percent);
    emit textSizeChosen(percent);
}

void Session::setGeometry(const QByteArray& geometry) {
    m_preferences.setGeometry(geometry);
}
void Session::setFolder(const QString& folder) {
    m_preferences.setFolder(folder);
}
void Session::setHelpWidth(int width) {
    m_preferences.setHelpWidth(width);
}
void Session::setPlaceInView(PlaceInView view) {
    if (isOpen()) m_preferences.setPlaceInView(QString::fromStdString(m_project->file().string()), view);
}
void Session::setDivision(const QString& key, const QByteArray& state) {
    m_preferences.setDivision(key, state);
}
void Session::setColumns(const QString& table, const QStringList& keys) {
    m_preferences.setColumns(table, keys);
}
void Session::setSender(const Sender& sender) { m_preferences.setSender(sender); }

void Session::setMapTiles(const MapTiles& tiles) {
    m_preferences.setMapTiles(tiles);
    emit mapTilesChanged();
}

}  // namespace herleid
