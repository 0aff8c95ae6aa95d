#pragma once

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "data/project.h"
#include "ui/session/job.h"
#include "ui/session/preferences.h"
#include "model/valuation/try_out.h"
#include "ui/session/work.h"
#include "ui/text/format.h"

namespace herleid {

/// One fact as it is to be recorded; NaN is "not recorded".
struct FactRecord {
    std::string propertyId;
    std::size_t feature = 0;
    double value = Facts::missing();
    Provenance provenance;
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

    // requests; while a job runs, all that would write or start another are ignored
    void open(const std::filesystem::path& file);
    void create(const std::filesystem::path& file, const Project::Creation& creation);
    void openDemo(const std::filesystem::path& file);
    void openTown(const std::filesystem::path& file);  ///< Voorbeeldstad, with a dwelling in view
    void close();
    void importFile(const ImportRequest& request);
    void preview(const ImportRequest& request, std::function<void(Result<ImportReport>)> done);
    void fit(const FitRequest& request);
    void setCurrentModel(std::int64_t version);
    /// Makes a version final. Cannot be undone, so whoever calls this has asked. False when it was refused:
    /// failed() told why.
    bool freezeModel(std::int64_t version, const std::string& note);
    void valueAll();
    void show(const std::string& propertyId);
    void setValuationDate(Date date);
    /// Records the fact; can be undone. False when it was refused: failed() told why.
    bool recordFact(const FactRecord& record);
    void cancelJob();

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
    void setGeometry(const QByteArray& geometry);
    void setFolder(const QString& folder);
    void setColumns(const QString& table, const QStringList& keys);

signals:
    void projectChanged();    ///< opened, closed, or its data or models changed
    void marketChanged();     ///< sales and model loaded
    void valuationChanged();  ///< subject, facts, date or model
    void jobChanged();        ///< a job began or ended
    void failed(const herleid::Error& error);
    void imported(const herleid::ImportReport& report);
    void fitted(std::int64_t version);
    void frozen(std::int64_t version);
    void valuedAll(const herleid::RunReport& report);
    void themeChosen(herleid::ThemeChoice choice);

private:
    friend class FactCommand;
    friend class TryOutCommand;
    template <class T>
    void start(const QString& kind, std::function<Result<T>(Progress&)> work,
               std::function<void(Result<T>)> done);
    void endJob();
    void prepareAndOpen(const QString& kind, const std::filesystem::path& file,
                        std::function<Result<void>(Progress&)> prepare, const std::string& dwelling);
    bool adopt(Result<Project> project);
    void reloadMarket();
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
    std::unique_ptr<Project> m_project;
    LoadedMarket m_market;
    Date m_valuationDate;
    std::optional<Property> m_subject;
    std::shared_ptr<const Valuation> m_valuation;
    std::map<std::string, TryOut> m_tryOuts;  // property id → what is tried on it
    std::optional<TryOutValue> m_tried;       // of the subject
    QUndoStack m_undoStack;
    std::unique_ptr<Job> m_job;  // last: ends before what it may call back
};

}  // namespace herleid
