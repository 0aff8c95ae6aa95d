#pragma once

#include <QScrollArea>

class QTableView;

namespace herleid {

class LedgerModel;
class WaterfallChart;

/// The build-up of a value: the ledger's table and its waterfall side by side, row by row on one line, with
/// one selection. Narrow windows hide the columns that the tooltips also tell.
class LedgerView : public QScrollArea {
    Q_OBJECT
public:
    explicit LedgerView(LedgerModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] WaterfallChart& chart() { return *m_chart; }
    void setLanguage(const QString& language);
    void applyTheme();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void keepInSight();

    LedgerModel& m_model;
    QTableView* m_table;
    WaterfallChart* m_chart;
};

}  // namespace herleid
