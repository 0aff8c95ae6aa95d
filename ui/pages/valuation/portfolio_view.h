#pragma once

#include <QWidget>
#include <string>

#include "model/facts/result.h"

class QLabel;
class QTimer;

namespace herleid {

class BatchBar;
class PortfolioMap;
class RowsView;
class Session;

/// All dwellings with their values: a table to search, filter and sort, beside it the map; what is chosen in the one is
/// chosen in the other. Below it what can be done with many at once.
class PortfolioView : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioView(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    [[nodiscard]] RowsView& rows() { return *m_rows; }
    [[nodiscard]] PortfolioMap& map() { return *m_map; }
    [[nodiscard]] BatchBar& batch() { return *m_batch; }

signals:
    void dwellingRequested(const QString& propertyId);
    void failed(const herleid::Error& error);

private:
    void tellMap();
    void refreshNote();

    Session& m_session;
    RowsView* m_rows;
    PortfolioMap* m_map;
    BatchBar* m_batch;
    QLabel* m_note;
    QTimer* m_pause;
};

}  // namespace herleid
