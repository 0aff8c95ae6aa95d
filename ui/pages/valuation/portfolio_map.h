#pragma once

#include <QWidget>
#include <cstdint>
#include <memory>
#include <vector>

#include "ui/session/latest_job.h"
#include "ui/session/map_reading.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace herleid {

class MapLegend;
class MapTileService;
class PointMap;
class Session;

/// The whole project on the map: a choice of figure and of detail (every dwelling or sale, or
/// neighbourhoods), the map and its legend. Reads beside the window's own thread while it is in view, and
/// again when project or model changed. What is chosen on it is told by selected(); select() shows what was
/// chosen elsewhere.
class PortfolioMap : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioMap(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] PointMap& map() { return *m_map; }
    [[nodiscard]] MapLegend& legend() { return *m_legend; }
    enum Detail { EachPlace, Neighbourhoods, Districts };
    void chooseFigure(herleid::MapFigure figure);
    /// For MapFigure::Ratio.
    void setValued(ValuedSales valued);
    void chooseDetail(Detail detail);
    [[nodiscard]] MapFigure figure() const;
    [[nodiscard]] Detail detail() const;
    /// Only these figures can be chosen; the first one is. For places that are about sales alone.
    void offer(std::vector<MapFigure> figures);
    [[nodiscard]] bool isReading() const { return m_job->isRunning(); }
    /// What was read last; null for nothing.
    [[nodiscard]] const std::shared_ptr<const MapReading>& reading() const { return m_reading; }
    void retranslate();
    void applyTheme();

public slots:
    void showBackgroundDialog();
    /// Properties by fid; tells nobody.
    void select(const std::vector<std::int64_t>& fids);

signals:
    void chosen(const QString& propertyId);  ///< opened on the map
    void selected(const std::vector<std::int64_t>& fids);
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void stale();
    void read();
    [[nodiscard]] bool showsNoChange() const;
    void refresh();
    void open(std::int64_t fid);
    [[nodiscard]] const MapAreaReading& areas() const;
    void refreshWords();
    void refreshDetails();
    void refreshBackground();

    Session& m_session;
    QComboBox* m_figure;
    QComboBox* m_detail;
    QToolButton* m_backgroundButton;
    QLabel* m_note;
    PointMap* m_map;
    MapLegend* m_legend;
    MapTileService* m_background;
    LatestJob* m_job;
    std::shared_ptr<const MapReading> m_reading;
    std::vector<MapFigure> m_offered;
    ValuedSales m_valued;
    bool m_isChosen = false;  ///< by somebody: then it stays
    bool m_isStale = true;
};

}  // namespace herleid
