#pragma once

#include <QWidget>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "data/project.h"
#include "ui/session/latest_job.h"
#include "ui/session/market_reading.h"

class QComboBox;
class QLabel;
class QWidget;

namespace herleid {

class Plot;
class Session;
class TextTableView;

/// Two versions of the model side by side: their figures and effects with the differences, and the same
/// effect of both in one chart. Reads both in a job of its own when two are chosen and it is in view.
class VersionComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit VersionComparisonView(Session& session, QWidget* parent = nullptr);
    /// The versions there are, latest first.
    void setModels(const std::vector<ModelInfo>& models);
    void compare(std::int64_t first, std::int64_t second);
    [[nodiscard]] bool isReady() const { return m_comparison != nullptr; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    void retranslate();
    void applyTheme();

signals:
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChoosers();
    void fillVersions();
    void begin();
    void refresh();
    void fillFeatures();
    void drawOverlay();
    void tellState();
    [[nodiscard]] std::int64_t versionIn(const QComboBox& chooser) const;

    Session& m_session;
    std::vector<ModelInfo> m_models;
    std::filesystem::path m_file;                   // whose versions these are
    std::pair<std::int64_t, std::int64_t> m_asked;  // what the job reads
    std::shared_ptr<const VersionComparison> m_comparison;
    QLabel* m_title;
    QComboBox* m_first;
    QLabel* m_with;
    QComboBox* m_second;
    QComboBox* m_feature;
    QLabel* m_state;
    QWidget* m_contents;
    TextTableView* m_table;
    Plot* m_plot;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
