#include "ui/session/rival_reader.h"

#include "ui/session/session.h"

namespace herleid {

namespace {

Result<RivalReading> readRivals(const std::filesystem::path& file, const RivalSources& sources, Progress& progress) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    RivalReading reading;
    reading.sources = sources;
    ProgressPortion valuing(progress, 0, 0.7);
    auto values = rivalValues(*project, sources, valuing);
    if (!values) return tl::unexpected(values.error());
    reading.values = std::move(*values);
    ProgressPortion comparing(progress, 0.7, 1);
    auto study = compareRivals(reading.values.prices, reading.values.rivals, {}, comparing);
    if (!study) return tl::unexpected(study.error());
    reading.study = std::move(*study);
    return reading;
}

}  // namespace

RivalReader::RivalReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_job, &LatestJob::changed, this, &RivalReader::advanced);
}

void RivalReader::forget() {
    m_job.drop();
    m_reading.reset();
    emit changed();
}

void RivalReader::ask(const RivalSources& sources) {
    if (!m_session.isOpen() || sources.versions.empty() || sources.versions.size() + sources.files.size() < 2) {
        forget();
        return;
    }
    m_job.start<RivalReading>(
        "quality",
        [file = m_session.project().file(), sources](Progress& progress) { return readRivals(file, sources, progress); },
        [this](Result<RivalReading> reading) {
            if (reading)
                m_reading = std::make_shared<const RivalReading>(std::move(*reading));
            else if (reading.error().code != ErrorCode::Cancelled)
                emit failed(reading.error());
            emit changed();
        });
    emit changed();
}

}  // namespace herleid
