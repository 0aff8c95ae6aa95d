#pragma once

#include <QWidget>
#include <optional>

#include "data/project_counts.h"
#include "ui/session/latest_job.h"

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class ImportsModel;
class Session;

/// What is in the project, what could be added to it, and the files it came from.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void refresh();

signals:
    void undoRequested(qlonglong import);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshUndo();
    /// What the project has in it.
    struct Holdings {
        ProjectCounts counts;
        std::int64_t dwellings = 0;
        std::int64_t valuations = 0;
    };
    [[nodiscard]] QString summaryText(const Holdings& holdings) const;
    [[nodiscard]] QString factsText() const;
    void count();
    void showHoldings();
    [[nodiscard]] QString holdingsText(const ProjectCounts& counts) const;
    [[nodiscard]] QString areasText(const ProjectCounts& counts) const;
    [[nodiscard]] QString findingsText(const ProjectCounts& counts) const;
    [[nodiscard]] QString excludedText(const ProjectCounts& counts) const;
    [[nodiscard]] QString counted(std::int64_t number) const;

    Session& m_session;
    ImportsModel* m_imports;
    QLabel* m_summary;
    QLabel* m_holdings;
    QLabel* m_facts;
    QLabel* m_importsTitle;
    QPushButton* m_undo;
    QLabel* m_empty;
    QTableView* m_table;
    std::optional<Holdings> m_counted;
    bool m_isStale = true;
    LatestJob m_job;
};

}  // namespace herleid
