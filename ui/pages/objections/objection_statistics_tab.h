#pragma once

#include "model/quality/objection_statistics.h"
#include "ui/widgets/room.h"

class QLabel;

namespace herleid {

class Session;
class TextTableView;

/// What all cases tell: per ground, per neighbourhood, and which facts are most often wrong.
class ObjectionStatisticsTab : public WrappingPage {
    Q_OBJECT
public:
    explicit ObjectionStatisticsTab(const Session& session, QWidget* parent = nullptr);
    void show(const ObjectionStatistics& statistics);
    void retranslate();
    [[nodiscard]] TextTableView& byGround() { return *m_byGround; }
    [[nodiscard]] TextTableView& corrected() { return *m_corrected; }

private:
    void fill();

    const Session& m_session;
    ObjectionStatistics m_statistics;
    QLabel* m_summary;
    QLabel* m_groundTitle;
    TextTableView* m_byGround;
    QLabel* m_placeTitle;
    TextTableView* m_byPlace;
    QLabel* m_factTitle;
    TextTableView* m_corrected;
    QLabel* m_factNote;
};

}  // namespace herleid
