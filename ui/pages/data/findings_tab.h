#pragma once

#include <QWidget>

#include "data/finding_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace herleid {

class FindingsReader;
class Session;
class TextTableView;

/// What the data checks find: how much by each rule, the findings themselves, and of the one chosen why it matters, what
/// to do, and the place to decide about it.
class FindingsTab : public QWidget {
    Q_OBJECT
public:
    explicit FindingsTab(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    [[nodiscard]] bool isReading() const;
    /// The list, the rules, and the buttons that decide; for tests.
    [[nodiscard]] TextTableView& list() { return *m_list; }
    [[nodiscard]] TextTableView& rules() { return *m_rules; }
    void setState(std::optional<FindingState> state);

signals:
    void dwellingRequested(const QString& propertyId);
    void saleRequested(const QString& saleId);
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDetail();
    void connectAll();
    void read();
    void refresh();
    void fillRules();
    void fillList();
    void fillDetail();
    void refreshActions();
    void decide(FindingState state);
    void takeOver();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString detailText(const StoredFinding& finding) const;
    [[nodiscard]] FindingFilter filter() const;
    [[nodiscard]] const StoredFinding* current() const;
    [[nodiscard]] std::vector<std::string> chosenKeys() const;

    Session& m_session;
    FindingsReader* m_reader;
    QTimer* m_pause;
    QLabel* m_summary;
    QPushButton* m_check;
    QComboBox* m_state;
    QComboBox* m_severity;
    QLineEdit* m_text;
    QLabel* m_empty;
    QWidget* m_contents;
    TextTableView* m_rules;
    TextTableView* m_list;
    QLabel* m_detail;
    QLineEdit* m_note;
    QPushButton* m_takeOver;
    QPushButton* m_resolve;
    QPushButton* m_accept;
    QPushButton* m_keepNote;
    QPushButton* m_reopen;
    QPushButton* m_open;
    std::vector<std::optional<CheckRule>> m_ruleRows;
    std::optional<CheckRule> m_rule;
    bool m_isStale = true;
};

}  // namespace herleid
