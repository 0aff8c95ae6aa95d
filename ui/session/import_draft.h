#pragma once

#include <QObject>
#include <map>
#include <optional>

#include "data/file_inspection.h"
#include "data/import.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// An import that is being prepared: what a person chose and answered, and what reading the file told. Nothing is
/// written. The file is read beside the window's own thread, again only where a choice asks for it; the newest choice
/// wins.
class ImportDraft : public QObject {
    Q_OBJECT
public:
    explicit ImportDraft(Session& session, QObject* parent = nullptr);

    // what was chosen
    void setFile(const std::filesystem::path& file);
    void setKind(ImportKind kind);
    /// How the file is opened; empty texts: found out.
    void setOpening(const std::string& layer, int skipRows, const std::string& encoding);
    void setAreaKind(const std::string& kind);
    void useMapping(const Mapping& mapping);
    void setMeaning(const std::string& column, const std::string& meaning);
    /// column: empty for what concerns the whole file; key: of one of the doubt's readings.
    void answer(const std::string& column, const std::string& key);
    void setKnown(KnownRows known);
    void setRejectsFile(std::optional<std::filesystem::path> file) { m_request.rejectsFile = std::move(file); }

    // what is known
    [[nodiscard]] const ImportRequest& request() const { return m_request; }
    [[nodiscard]] const std::optional<FileInspection>& inspection() const { return m_inspection; }
    [[nodiscard]] const ReadingAnswers& answers() const { return m_answers; }
    [[nodiscard]] const std::optional<ImportReport>& preview() const { return m_preview; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// Doubts that are not answered; while there is one, nothing may be imported.
    [[nodiscard]] std::vector<const Doubt*> openDoubts() const;
    /// The doubt about a column, answered or not; null where there is none.
    [[nodiscard]] const Doubt* doubtAbout(const std::string& column) const;
    /// The request as it will be imported: with the mapping that was found and all answers in it.
    [[nodiscard]] ImportRequest finalRequest() const;

    /// Reads the whole file and finds out what its columns are.
    void inspect();
    /// Takes the answers in, if there are any that were not, and finds out what becomes of every row.
    void look();
    void stop();
    [[nodiscard]] bool isReading() const { return m_job->isRunning(); }
    [[nodiscard]] const Job* job() const { return m_job->job(); }

signals:
    void changed();   ///< what is known
    void advanced();  ///< the reading began, went on or ended

private:
    struct Known {
        FileInspection inspection;
        std::optional<ImportReport> preview;
    };
    void forget();
    void read(bool inspects, bool previews);
    void take(Result<Known> known);

    Session& m_session;
    ImportRequest m_request;     // its mapping: only what a person stated
    bool m_asksReadings = false;  // columns were given another meaning: how they are written is asked anew
    bool m_hasNewAnswers = false;
    ReadingAnswers m_answers;
    std::vector<Doubt> m_answered;  // doubts that were answered and taken in: shown still, to be changed
    std::optional<FileInspection> m_inspection;
    std::optional<ImportReport> m_preview;
    std::optional<Error> m_problem;
    LatestJob* m_job;
};

}  // namespace herleid
