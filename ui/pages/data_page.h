#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class ImportsModel;
class Session;

/// What is in the project: its dwellings and sales, where they came from, and the way to bring in more.
class DataPage : public QWidget {
    Q_OBJECT
public:
    explicit DataPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();

signals:
    void importRequested();

private:
    void refresh();

    Session& m_session;
    ImportsModel* m_imports;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_facts;
    QLabel* m_importsTitle;
    QLabel* m_empty;
    QTableView* m_table;
    QPushButton* m_import;
};

}  // namespace herleid
