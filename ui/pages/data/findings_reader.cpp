#include "ui/pages/data/findings_reader.h"

#include "ui/session/session.h"

namespace herleid {

FindingsReader::FindingsReader(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_job(new LatestJob(this)) {}

Result<FindingsReader::Known> FindingsReader::readFrom(const std::filesystem::path& file, const FindingFilter& filter) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    Known known;
    auto run = lastCheck(*project);
    if (!run) return tl::unexpected(run.error());
    known.run = std::move(*run);
    auto list = findings(*project, filter);
    if (!list) return tl::unexpected(list.error());
    known.list = std::move(*list);
    const auto exact = findingCounts(*project, filter);
    if (!exact) return tl::unexpected(exact.error());
    known.matching = exact->matching;
    FindingFilter wide = filter;
    wide.rule.reset();
    auto counts = findingCounts(*project, wide);
    if (!counts) return tl::unexpected(counts.error());
    known.counts = std::move(*counts);
    return known;
}

void FindingsReader::read(const FindingFilter& filter) {
    if (!m_session.isOpen()) {
        clear();
        return;
    }
    m_job->start<Known>(
        "findings",
        [file = m_session.project().file(), filter](Progress&) { return readFrom(file, filter); },
        [this](Result<Known> known) {
            if (!known) {
                emit failed(known.error());
                return;
            }
            m_known = std::move(*known);
            emit changed();
        });
}

void FindingsReader::clear() {
    m_job->drop();
    m_known = {};
    emit changed();
}

}  // namespace herleid
