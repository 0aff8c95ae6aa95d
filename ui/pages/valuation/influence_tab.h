#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace herleid {

class Session;
class TextTableModel;
class TextTableView;
class ValuationReader;

/// Which sales carried the value, and what it would be without any one of them.
class InfluenceTab : public QWidget {
    Q_OBJECT
public:
    InfluenceTab(Session& session, ValuationReader& reader, QWidget* parent = nullptr);
    [[nodiscard]] TextTableView& table() { return *m_table; }
    void refresh();
    void retranslate();
    /// Selects the row of a named sale; number: column of the matrix, 0 for none.
    void choose(int number);

signals:
    void chosen(int number);
    void strikeRequested(const std::string& saleId);

private:
    [[nodiscard]] int numberAt(int row) const;

    Session& m_session;
    ValuationReader& m_reader;
    QLabel* m_meaning;
    TextTableView* m_table;
    QPushButton* m_strike;
};

}  // namespace herleid
