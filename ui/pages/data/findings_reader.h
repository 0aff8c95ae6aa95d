#pragma once

#include <QObject>

#include "data/finding_store.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// The findings that match a filter, with what the list beside them counts: read beside the window's own thread.
class FindingsReader : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 1000;  ///< findings in the list; who wants to see further narrows it; chosen

    explicit FindingsReader(Session& session, QObject* parent = nullptr);
    void read(const FindingFilter& filter);
    void clear();
    [[nodiscard]] bool isReading() const { return m_job->isRunning(); }
    [[nodiscard]] const std::vector<StoredFinding>& list() const { return m_known.list; }
    /// Of the filter without its rule: what each rule would show.
    [[nodiscard]] const FindingCounts& counts() const { return m_known.counts; }
    [[nodiscard]] std::size_t matching() const { return m_known.matching; }
    [[nodiscard]] const std::optional<CheckRun>& lastRun() const { return m_known.run; }

signals:
    void changed();
    void failed(const herleid::Error& error);

private:
    struct Known {
        std::vector<StoredFinding> list;
        FindingCounts counts;
        std::size_t matching = 0;
        std::optional<CheckRun> run;
    };
    static Result<Known> readFrom(const std::filesystem::path& file, const FindingFilter& filter);

    Session& m_session;
    LatestJob* m_job;
    Known m_known;
};

}  // namespace herleid
