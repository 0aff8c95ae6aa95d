#pragma once

#include <QObject>
#include <QUndoStack>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "data/bag_store.h"
#include "data/dossier/dossier_writer.h"
#include "data/export.h"
#include "data/finding_store.h"
#include "data/import_undo.h"
#include "data/project.h"
#include "data/ratio_norm_settings.h"
#include "data/sale_screening.h"
#include "ui/session/explanations.h"
#include "ui/session/job.h"
#include "ui/session/preferences.h"
#include "model/valuation/try_out.h"
#include "ui/session/work.h"
#include "ui/text/format.h"

namespace herleid {

struct DocumentsOrder;

/// One fact as it is to be recorded; NaN is "not recorded".
struct FactRecord {
    std::string propertyId;
    std::size_t feature = 0;
    double value = Facts::missing();
    Provenance provenance;
};

/// A dossier as it is asked for.
struct DossierOrder {
    std::string propertyId;
    Date valuationDate;
    DossierProfile profile = DossierProfile::Resident;
    std::filesystem::path file;
    std::filesystem::path key;   ///< made where it is not there; empty: unsigned
    std::string passphrase;
};

/// The only place that changes anything: the open project, the dwelling and date in view, the user's
/// preferences. Pages read const data here and make requests. One edit is one undo command, one transaction
/// and one row of the audit log; long work runs in a Job, one at a time. GUI thread only.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(Preferences& preferences, QObject* parent = nullptr);
    ~Session() override;

    // what there is
    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    [[nodiscard]] const Project& project() const { return *m_project; }  ///< only while isOpen()
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] const LoadedMarket& market() const { return m_market; }
    [[nodiscard]] Date valuationDate() const { return m_valuationDate; }
    [[nodiscard]] const std::optional<Property>& subject() const { return m_subject; }
    /// Of the subject on the valuation date by the current model; null where one of them is not there.
    [[nodiscard]] const std::shared_ptr<const Valuation>& valuation() const { return m_valuation; }
    /// Numbers of the dwellings last shown, latest first.
    [[nodiscard]] std::vector<std::string> recentDwellings() const;
    /// How the current model is asked for the recorded value.
    [[nodiscard]] ValuationRequest request() const;

    // the try-out of the dwelling in view; each dwelling keeps its own until it is closed
    [[nodiscard]] bool isTrying() const { return tryOut() != nullptr; }
    [[nodiscard]] const TryOut* tryOut() const;  ///< null where none is on
    /// What the page shows: the try-out's valuation while one is on, otherwise the recorded one.
    [[nodiscard]] const std::shared_ptr<const Valuation>& shown() const;
    [[nodiscard]] ValuationRequest shownRequest() const;
    /// From the recorded value to the try-out's; null where none is on.
    [[nodiscard]] const ValueChange* tryOutChange() const;

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] Job* job() const { return m_job.get(); }
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// Kinds of the jobs that wait for the running one, the next first.
    [[nodiscard]] QStringList waiting() const;
    void removeWaiting(int position);

    // requests. A project has one writer: what takes long waits for the running job, and is looked at anew when its turn
    // comes, by the model and data there are then. A job that fails or is cancelled does not stop the next. What opens,
    // closes or edits is refused while a job runs.
    void open(const std::filesystem::path& file);
    void create(const std::filesystem::path& file, const Project::Creation& creation);
    void openDemo(const std::filesystem::path& file);
    /// Voorbeeldstad, with a dwelling in view; made first where the file does not exist.
    void openTown(const std::filesystem::path& file);
    void setTownPlan(const TownPlan& plan) { m_townPlan = plan; }  ///< for tests: a smaller town
    void close();
    void importFile(const ImportRequest& request);
    void fit(const FitRequest& request);
    void setCurrentModel(std::int64_t version);
    /// Makes a version final. Cannot be undone, so whoever calls this has asked. False when it was refused:
    /// failed() told why.
    bool freezeModel(std::int64_t version, const std::string& note);
    void valueAll();
    // for chosen dwellings, by row number (fid); session_list.cpp
    void valueThese(const std::vector<std::int64_t>& dwellings);
    /// Writes their listed values, ledgers or matrices as a table; .csv, .xlsx or .gpkg.
    void exportTheirs(ExportKind kind, const std::vector<std::int64_t>& dwellings, const QString& file);
    /// Writes an explanation of each as PDF into the folder, on the valuation date in view.
    void explainThese(const std::vector<std::int64_t>& dwellings, const QString& folder);
    /// Writes the dossier of a dwelling by the current model; dossierMade() tells when it is there. session_dossier.cpp
    void makeDossier(const DossierOrder& order);
    /// Writes documents about a dwelling by the current model, and writes each down in the register of disclosures;
    /// documentsMade() tells when they are there. session_documents.cpp
    void makeDocuments(const DocumentsOrder& order);
    void show(const std::string& propertyId);
    void setValuationDate(Date date);
    /// Records the fact; can be undone. False when it was refused: failed() told why.
    bool recordFact(const FactRecord& record);
    void cancelJob();

    // what is in the project: session_data.cpp. Decisions can be undone; each is false when it was refused: failed() told why
    /// Takes back what an import did. Audited, and no undo command: what was imported can be imported again.
    void undoImport(std::int64_t number, const std::string& reason);
    void runChecks();
    bool decideFindings(const std::vector<std::string>& keys, FindingState state, const std::string& note);
    /// Records what the BAG has instead of the fact that this finding is about, and resolves the finding.
    bool takeOverFromBag(const std::string& findingKey, const std::string& reason);
    void screenSales(const ScreeningSettings& settings);
    bool decideSale(const std::string& saleId, SaleDecision decision, const std::string& reason);
    bool setNorms(const std::vector<RatioNorm>& norms);

    // try-outs: undone by the same stack, written nowhere. Each is false when it was refused: failed() told why.
    void beginTryOut();
    void endTryOut();
    bool tryFact(std::size_t feature, double value);
    bool tryWithoutSale(const std::string& saleId, bool without);
    bool tryDate(Date date);
    bool resetTryOut();

    void setLanguage(const QString& language);  ///< "nl" or "en"; remembered
    void useLanguage(const QString& language);  ///< for this run only
    void setTheme(ThemeChoice choice);
    void setTextSize(int percent);  ///< one of Theme::textSizes; remembered
    void setGeometry(const QByteArray& geometry);
    void setFolder(const QString& folder);
    void setHelpWidth(int width);
    void setPlaceInView(PlaceInView view);  ///< of the open project
    void setDivision(const QString& key, const QByteArray& state);
    void setColumns(const QString& table, const QStringList& keys);
    void setMapTiles(const MapTiles& tiles);
    void setSender(const Sender& sender);

signals:
    void projectChanged();    ///< opened, closed, or its data or models changed
    void marketChanged();     ///< sales and model loaded
    void valuationChanged();  ///< subject, facts, date or model
    void jobChanged();        ///< a job began or ended
    void wentOn(const QString& kind);  ///< after failed(): the work that begins all the same
    void failed(const herleid::Error& error);
    void imported(const herleid::ImportReport& report);
    void fitted(std::int64_t version);
    void frozen(std::int64_t version);
    void valuedAll(const herleid::RunReport& report);
    void tableWritten(const QString& file, qlonglong rows);
    void explained(const QString& folder, const herleid::ExplainedDwellings& report);
    void dossierMade(const QString& file, const herleid::DossierWritten& written);
    void documentsMade(const QString& folder, const QStringList& files);
    void importUndone(std::int64_t number, const herleid::ImportUndo& undo);
    void checked(const herleid::CheckRun& run);
    void screened(const herleid::ScreeningReport& report);
    void normsChanged();
    void decided();  ///< about findings or sales: what shows them reads them again
    void themeChosen(herleid::ThemeChoice choice);
    void textSizeChosen(int percent);
    void mapTilesChanged();

private:
    friend class FactCommand;
    friend class FindingCommand;
    friend class NormsCommand;
    friend class SaleDecisionCommand;
    friend class ScreeningCommand;
    friend class TakeOverCommand;
    friend class TryOutCommand;
    /// True where a job runs: then `again` is called when its turn comes.
    bool waits(const QString& kind, std::function<void()> again);
    void startNext(bool afterFailure);
    template <class T>
    void start(const QString& kind, std::function<Result<T>(Progress&)> work,
               std::function<void(Result<T>)> done);
    void endJob();
    void prepareAndOpen(const QString& kind, const std::filesystem::path& file,
                        std::function<Result<void>(Progress&)> prepare, const std::string& dwelling);
    bool adopt(Result<Project> project);
    void reloadMarket();
    void marketIsStale();
    [[nodiscard]] bool mayDecide() const;
    bool writeFindingDecisions(const std::vector<std::string>& keys, FindingState state, const std::string& note);
    std::optional<TakenOver> writeTakeOver(const std::string& propertyId, std::size_t feature, const std::string& reason,
                                           const std::string& findingKey);
    bool writeBackTakeOver(const TakenOver& taken);
    void afterTakeOver(const std::string& propertyId);
    bool writeSaleDecision(const std::string& saleId, SaleDecision decision, const std::string& reason);
    bool writeNorms(const std::vector<RatioNorm>& norms);
    void screen(const ScreeningSettings& settings, bool isFirst);
    void undoScreening(const ScreeningReport& report);
    void afterWriting();
    void revalue();
    void revalueTryOut();
    bool changeTryOut(TryOut next, const QString& what);
    void putTryOut(const std::string& propertyId, const TryOut& tryOut);
    [[nodiscard]] Date firstValuationDate() const;
    bool writeFact(const FactRecord& record);
    bool accept(const Result<void>& result);

    Preferences& m_preferences;
    Format m_format;
    TownPlan m_townPlan;
    std::unique_ptr<Project> m_project;
    LoadedMarket m_market;
    Date m_valuationDate;
    std::optional<Property> m_subject;
    std::shared_ptr<const Valuation> m_valuation;
    std::map<std::string, TryOut> m_tryOuts;  // property id → what is tried on it
    std::optional<TryOutValue> m_tried;       // of the subject
    QUndoStack m_undoStack;
    bool m_reloads = false;  // sales changed while the market was being loaded
    struct WaitingJob {
        QString kind;
        std::function<void()> begin;
    };
    std::deque<WaitingJob> m_waiting;
    std::unique_ptr<Job> m_job;  // last: ends before what it may call back
};

template <class T>
void Session::start(const QString& kind, std::function<Result<T>(Progress&)> work,
                    std::function<void(Result<T>)> done) {
    m_job = std::make_unique<Job>(kind);
    m_job->start<T>(std::move(work), [this, done = std::move(done)](Result<T> result) {
        endJob();  // first, so that done may start the next
        if (!result) emit failed(result.error());
        const bool hasFailed = !result;
        done(std::move(result));
        startNext(hasFailed);
    });
    emit jobChanged();
}

}  // namespace herleid
