#pragma once

#include <QWidget>

class QPushButton;

namespace herleid {

struct Error;
class RowsView;
class SaleDecisionPanel;
class Session;

/// Every sale, with the one chosen beside the table: whether it counts, why, and what may be decided.
class SalesTab : public QWidget {
    Q_OBJECT
public:
    explicit SalesTab(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    [[nodiscard]] RowsView& rows() { return *m_rows; }
    [[nodiscard]] SaleDecisionPanel& panel() { return *m_panel; }
    [[nodiscard]] bool isReading() const;

signals:
    void screeningRequested();
    void dwellingRequested(const QString& propertyId);
    void failed(const herleid::Error& error);

private:
    Session& m_session;
    RowsView* m_rows;
    SaleDecisionPanel* m_panel;
    QPushButton* m_screen;
};

}  // namespace herleid
