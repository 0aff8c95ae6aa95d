#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace herleid {

class RankingModel;
class Session;
class ValuationReader;

/// Every sale that could be compared with the dwelling, with its weight or why it has none: no cherry-picking.
class RankingTab : public QWidget {
    Q_OBJECT
public:
    RankingTab(Session& session, ValuationReader& reader, QWidget* parent = nullptr);
    [[nodiscard]] RankingModel& model() { return *m_model; }
    void refresh();
    void retranslate();

private:
    [[nodiscard]] QString rulesText() const;

    Session& m_session;
    ValuationReader& m_reader;
    RankingModel* m_model;
    QLabel* m_rules;
    QTableView* m_table;
};

}  // namespace herleid
