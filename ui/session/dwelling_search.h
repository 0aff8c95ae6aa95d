#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "data/property_search.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// Finds dwellings beside the window's thread while a person types: the newest question wins, and one that is no longer
/// wanted stops within milliseconds. What begins with the words comes first, what has them in its middle is added when
/// it is there. For no words: the dwellings last shown, then the first ones.
class DwellingSearch : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t limit = 200;  ///< chosen: more than one reads
    static constexpr int fewestForMiddle = 3;  ///< characters; less is in the middle of everything

    explicit DwellingSearch(const Session& session, QObject* parent = nullptr);
    void ask(const QString& words);
    /// Of the words answered last.
    [[nodiscard]] const std::vector<PropertyHit>& hits() const { return m_hits; }
    [[nodiscard]] const QString& words() const { return m_words; }
    /// The first of the hits were shown lately.
    [[nodiscard]] std::size_t recentHits() const { return m_recent; }
    [[nodiscard]] bool isSearching() const { return m_job.isRunning(); }

signals:
    void found();  ///< hits are there, or more of them

private:
    struct Reader;
    struct Answer {
        std::vector<PropertyHit> hits;
        std::size_t recent = 0;
    };
    void start(SearchDepth depth);

    const Session& m_session;
    QString m_asked;
    QString m_words;
    std::vector<PropertyHit> m_hits;
    std::size_t m_recent = 0;
    std::shared_ptr<Reader> m_reader;
    LatestJob m_job;
};

}  // namespace herleid
