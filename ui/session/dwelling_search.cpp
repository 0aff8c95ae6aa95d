#include "ui/session/dwelling_search.h"

#include "ui/session/session.h"

namespace herleid {

/// A connection of its own, kept from one question to the next; LatestJob runs one at a time.
struct DwellingSearch::Reader {
    std::filesystem::path file;
    std::optional<Project> project;

    Result<Answer> answer(const std::string& words, const std::vector<std::string>& recent, SearchDepth depth,
                          Progress& progress) {
        if (!project) {
            auto opened = Project::open(file);
            if (!opened) return tl::unexpected(opened.error());
            project.emplace(std::move(*opened));
        }
        Answer answer;
        if (words.empty()) {
            auto shown = summariesOf(*project, recent);
            if (!shown) return tl::unexpected(shown.error());
            for (PropertySummary& one : *shown) answer.hits.push_back({std::move(one), FoundBy::Address, {}});
            answer.recent = answer.hits.size();
        }
        auto hits = findProperties(*project, words, depth, limit, progress);
        if (!hits) return tl::unexpected(hits.error());
        for (PropertyHit& hit : *hits) {
            if (words.empty()) hit.by = FoundBy::Address;
            const bool isThere = std::any_of(answer.hits.begin(), answer.hits.begin() + static_cast<std::ptrdiff_t>(answer.recent),
                                             [&](const PropertyHit& one) { return one.property.id == hit.property.id; });
            if (!isThere) answer.hits.push_back(std::move(hit));
        }
        return answer;
    }
};

DwellingSearch::DwellingSearch(const Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void DwellingSearch::ask(const QString& words) {
    m_asked = words.trimmed();
    if (!m_session.isOpen()) {
        m_job.drop();
        m_reader.reset();
        m_hits.clear();
        m_recent = 0;
        m_words = m_asked;
        emit found();
        return;
    }
    if (!m_reader || m_reader->file != m_session.project().file()) {
        m_reader = std::make_shared<Reader>();
        m_reader->file = m_session.project().file();
    }
    start(SearchDepth::Beginnings);
}

void DwellingSearch::start(SearchDepth depth) {
    m_job.start<Answer>(
        "search",
        [reader = m_reader, words = m_asked.toStdString(), recent = m_session.recentDwellings(), depth](Progress& progress) {
            return reader->answer(words, recent, depth, progress);
        },
        [this, depth](Result<Answer> answer) {
            if (!answer) return;
            m_words = m_asked;
            m_hits = std::move(answer->hits);
            m_recent = answer->recent;
            if (depth == SearchDepth::Beginnings && m_hits.size() < limit && m_words.size() >= fewestForMiddle)
                start(SearchDepth::Anywhere);
            emit found();
        });
}

}  // namespace herleid
