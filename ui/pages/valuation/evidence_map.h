#pragma once

#include <QWidget>

#include "ui/report/explanation.h"

class QLabel;

namespace herleid {

class MapView;
class Session;

/// The dwelling in view and the sales it was compared with, on the map, with a legend below.
class EvidenceMap : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceMap(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] MapView& view() { return *m_map; }
    void show(const Explanation* explanation);
    void retranslate();
    void applyTheme();

private:
    void refreshLegend();

    Session& m_session;
    MapView* m_map;
    QLabel* m_legend;
};

}  // namespace herleid
