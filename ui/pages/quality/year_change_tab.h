#pragma once

#include <QWidget>

#include "model/facts/result.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace herleid {

class ChangeSumsModel;
class ChangeSumsView;
class Plot;
class Session;
class TextTableView;
class YearChangeReader;

/// How all values changed between two valuation dates: a sentence first, then what moved their sum, how the changes are
/// spread, the groups, and the dwellings to look at before anything is sent out. Reads once somebody looks, beside the
/// window's thread.
class YearChangeTab : public QWidget {
    Q_OBJECT
public:
    enum Part { Causes, Distribution, Groups, Outliers, Parts };

    explicit YearChangeTab(Session& session, QWidget* parent = nullptr);
    void showPart(Part part);
    [[nodiscard]] bool isReading() const;
    /// What stands above the tables, or instead of them where there is nothing to show.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QTableView& table(Part part) const;   ///< of Causes, Groups or Outliers
    void refresh();
    void retranslate();
    void applyTheme();

signals:
    void dwellingRequested(const QString& propertyId);
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makeGroups();
    [[nodiscard]] QWidget* makeOutliers();
    void connectAll();
    void refreshWaiting();
    [[nodiscard]] QString waitingText() const;
    void fillDays();
    void chooseDays();
    void fill();
    void fillGroups();
    void openOutlier();

    Session& m_session;
    YearChangeReader* m_reader;
    QLabel* m_fromLabel;
    QComboBox* m_from;
    QLabel* m_toLabel;
    QComboBox* m_to;
    QLabel* m_sentence;
    QLabel* m_remarks;
    QStackedWidget* m_states;
    QLabel* m_waitingText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTabBar* m_tabs;
    QStackedWidget* m_parts;
    ChangeSumsModel* m_sums;
    ChangeSumsView* m_sumsView;
    Plot* m_changes;
    QLabel* m_groupLabel;
    QComboBox* m_group;
    TextTableView* m_groups;
    QLabel* m_outlierNote;
    QPushButton* m_open;
    TextTableView* m_outliers;
};

}  // namespace herleid
