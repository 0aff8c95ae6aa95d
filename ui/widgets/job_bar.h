#pragma once

#include <QFrame>
#include <QPointer>

#include "ui/session/job.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace herleid {

/// The running job at the foot of the window: what it does, how far it is, the time left, and a way to stop
/// it. Short work never shows: the bar appears after 300 ms (chosen).
class JobBar : public QFrame {
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);
    /// The job to show; null for none. The bar does not own it.
    void follow(Job* job);
    /// Kinds of the jobs that wait for it, the next first: a button tells how many, its menu takes them back one by one.
    void setWaiting(const QStringList& kinds);
    void retranslate();

signals:
    void cancelRequested();
    void removeRequested(int position);

private:
    void refresh();

    QPointer<Job> m_job;
    QLabel* m_what;
    QProgressBar* m_progress;
    QLabel* m_left;
    QToolButton* m_waiting;
    QStringList m_kinds;
    QPushButton* m_cancel;
};

/// "Importing a file", for a job's kind; and what it is doing, for a stage: both empty when unknown.
[[nodiscard]] QString jobTitle(const QString& kind);
[[nodiscard]] QString stageTitle(const QString& stage);
[[nodiscard]] QString timeLeftText(std::chrono::seconds left);

}  // namespace herleid
