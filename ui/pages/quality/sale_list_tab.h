#pragma once

#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace herleid {

class TextTableView;
struct TextTable;

/// A list of sales that ask for a look. From a line one goes to the valuation of its dwelling (Enter) or to what was decided
/// about the sale (Ctrl+Enter).
class SaleListTab : public QWidget {
    Q_OBJECT
public:
    /// What a line is about.
    struct Line {
        std::string propertyId;
        std::string saleId;
    };

    explicit SaleListTab(QWidget* parent = nullptr);
    /// lines: one for each row of the table.
    void show(TextTable table, std::vector<Line> lines, const QString& accessibleName, const QString& note);
    [[nodiscard]] TextTableView& table() { return *m_table; }
    void retranslate();
    void applyTheme();

signals:
    void dwellingRequested(const QString& propertyId);
    void saleRequested(const QString& saleId);

private:
    [[nodiscard]] const Line* current() const;
    void openDwelling();
    void openSale();
    void refreshButtons();

    QLabel* m_note;
    QPushButton* m_dwelling;
    QPushButton* m_sale;
    TextTableView* m_table;
    std::vector<Line> m_lines;
};

}  // namespace herleid
