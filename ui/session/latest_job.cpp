#include "ui/session/latest_job.h"

#include <utility>

namespace herleid {

void LatestJob::drop() {
    m_next = nullptr;
    if (m_job == nullptr) return;
    m_isDropped = true;
    m_job->cancel();
}

void LatestJob::cancel() {
    if (m_job != nullptr) m_job->cancel();
}

void LatestJob::beginNext() {
    m_isDropped = false;
    const auto next = std::exchange(m_next, nullptr);
    if (next) next();
}

// The job is inside its own finish(): it may not be deleted before that returns.
void LatestJob::end() {
    m_job.release()->deleteLater();
    m_isDropped = false;
    if (m_next) beginNext();
    emit changed();
}

}  // namespace herleid
