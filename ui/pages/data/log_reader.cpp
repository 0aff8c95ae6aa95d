#include "ui/pages/data/log_reader.h"

#include "ui/report/log_table.h"
#include "ui/report/table_file.h"
#include "ui/session/session.h"
#include "ui/text/log_words.h"

namespace herleid {

LogReader::LogReader(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_reading(new LatestJob(this)),
      m_verifying(new LatestJob(this)),
      m_exporting(new LatestJob(this)) {}

Result<LogReader::Known> LogReader::readFrom(const std::filesystem::path& file, LogQuery query, Progress& progress) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    Known known;
    auto actions = logActions(*project);
    if (!actions) return tl::unexpected(actions.error());
    known.actions = std::move(*actions);
    if (!query.text.empty()) query.titled = actionsTitled(QString::fromStdString(query.text), known.actions);
    auto numbers = logNumbers(*project, query, progress);
    if (!numbers) return tl::unexpected(numbers.error());
    known.numbers = std::move(*numbers);
    return known;
}

void LogReader::read(const QString& text, const std::string& action) {
    if (!m_session.isOpen()) {
        m_reading->drop();
        m_known = {};
        emit changed();
        return;
    }
    LogQuery query;
    query.text = text.trimmed().toStdString();
    query.action = action;
    m_reading->start<Known>(
        "log",
        [file = m_session.project().file(), query](Progress& progress) { return readFrom(file, query, progress); },
        [this](Result<Known> known) {
            if (!known) {
                emit failed(known.error());
                return;
            }
            m_known = std::move(*known);
            emit changed();
        });
}

void LogReader::verify() {
    m_verified.reset();
    if (!m_session.isOpen()) {
        m_verifying->drop();
        emit verifying();
        return;
    }
    m_verifying->start<std::int64_t>(
        "verify_log",
        [file = m_session.project().file()](Progress&) -> Result<std::int64_t> {
            const auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            return project->auditLog().verify();
        },
        [this](Result<std::int64_t> rows) {
            m_verified = std::move(rows);
            emit verifying();
        });
    emit verifying();
}

void LogReader::exportTo(const QString& file, const std::vector<std::int64_t>& numbers) {
    if (!m_session.isOpen()) return;
    const CsvStyle style =
        m_session.format().language() == QLatin1String("nl") ? CsvStyle::dutch() : CsvStyle::plain();
    m_exporting->start<std::int64_t>(
        "export_log",
        [from = m_session.project().file(), to = file.toStdString(), numbers, style](Progress& progress)
            -> Result<std::int64_t> {
            const auto project = Project::open(from);
            if (!project) return tl::unexpected(project.error());
            return writeLogTable(*project, numbers, *tableFile(to, style), progress);
        },
        [this, file](Result<std::int64_t> rows) {
            if (rows)
                emit exported(file, *rows);
            else
                emit failed(rows.error());
        });
}

}  // namespace herleid
