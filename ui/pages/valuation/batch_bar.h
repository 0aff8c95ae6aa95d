#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

#include "data/export.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace herleid {

class RowsView;
class Session;

/// What can be done with many dwellings of a list at once: with those chosen, or with all that were found.
class BatchBar : public QWidget {
    Q_OBJECT
public:
    BatchBar(Session& session, RowsView& rows, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    enum Scope { Chosen, Found };
    void setScope(Scope scope);
    /// The dwellings that are meant, by row number.
    [[nodiscard]] std::vector<std::int64_t> dwellings() const;
    void value();

private:
    void refresh();
    void askTable(ExportKind kind);
    void askFolder();

    Session& m_session;
    RowsView& m_rows;
    std::size_t m_chosen = 0;
    QLabel* m_for;
    QComboBox* m_scope;
    QPushButton* m_value;
    QToolButton* m_table;
    QPushButton* m_explain;
};

}  // namespace herleid
