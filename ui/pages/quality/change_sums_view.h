#pragma once

#include <QScrollArea>

class QTableView;

namespace herleid {

class ChangeSumsModel;
class WaterfallChart;

/// What moved the sum of all values: table and waterfall side by side, row by row on one line, with one selection. Narrow
/// windows hide the columns in the middle.
class ChangeSumsView : public QScrollArea {
    Q_OBJECT
public:
    explicit ChangeSumsView(ChangeSumsModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& table() { return *m_table; }
    void setLanguage(const QString& language);
    void applyTheme();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ChangeSumsModel& m_model;
    QTableView* m_table;
    WaterfallChart* m_chart;
};

}  // namespace herleid
