#pragma once

#include <QObject>
#include <optional>

#include "data/log_rows.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// Reads which rows of the log match, and whether its chain holds: beside the window's own thread.
class LogReader : public QObject {
    Q_OBJECT
public:
    explicit LogReader(Session& session, QObject* parent = nullptr);
    /// text: also sought in the titles of actions, as the user's language has them.
    void read(const QString& text, const std::string& action);
    /// Goes over every row and its hash.
    void verify();
    /// Writes the rows as CSV or a workbook, by the end of the name; exported() or failed() tells how it ended.
    void exportTo(const QString& file, const std::vector<std::int64_t>& numbers);
    [[nodiscard]] bool isReading() const { return m_reading->isRunning() || m_verifying->isRunning(); }
    [[nodiscard]] bool isExporting() const { return m_exporting->isRunning(); }
    [[nodiscard]] const std::vector<std::int64_t>& numbers() const { return m_known.numbers; }
    /// The actions that occur in the log.
    [[nodiscard]] const std::vector<std::string>& actions() const { return m_known.actions; }
    /// The number of rows when the chain holds, or why not; nothing while that is not known.
    [[nodiscard]] const std::optional<Result<std::int64_t>>& verified() const { return m_verified; }

signals:
    void changed();   ///< other rows
    void verifying(); ///< begun or ended
    void exported(const QString& file, qlonglong rows);
    void failed(const herleid::Error& error);

private:
    struct Known {
        std::vector<std::int64_t> numbers;
        std::vector<std::string> actions;
    };
    static Result<Known> readFrom(const std::filesystem::path& file, LogQuery query, Progress& progress);

    Session& m_session;
    LatestJob* m_reading;
    LatestJob* m_verifying;
    LatestJob* m_exporting;
    Known m_known;
    std::optional<Result<std::int64_t>> m_verified;
};

}  // namespace herleid
