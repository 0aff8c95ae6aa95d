#pragma once

#include <QWidget>

#include "data/file_inspection.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace herleid {

class ImportDraft;
class Session;
class TextTableView;

/// Second step of an import: what each column means and how it is written, with what speaks for it. A column that can be
/// read in more than one way asks; nothing goes on before it has its answer.
class ImportColumnsStep : public QWidget {
    Q_OBJECT
public:
    ImportColumnsStep(Session& session, ImportDraft& draft, QWidget* parent = nullptr);
    void refresh();
    /// Empty: the file as a whole.
    void showColumn(const std::string& column);
    void showNextDoubt();

signals:
    void failed(const herleid::Error& error);

private:
    [[nodiscard]] QWidget* makeDetail();
    void fillTable();
    void fillDetail();
    void fillMeanings();
    void fillReadings();
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] QString readAsText(const ColumnFinding& finding) const;
    [[nodiscard]] const ColumnFinding* finding(const std::string& column) const;
    void loadMapping();
    void saveMapping();

    Session& m_session;
    ImportDraft& m_draft;
    QLabel* m_banner;
    QPushButton* m_next;
    TextTableView* m_table;
    QLabel* m_origin;
    QPushButton* m_load;
    QPushButton* m_save;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_meaningLabel;
    QComboBox* m_meaning;
    QLabel* m_question;
    QVBoxLayout* m_readings;
    QButtonGroup* m_choices = nullptr;
    std::vector<std::string> m_rows;  // columns in the order of the table
    std::string m_column;             // in view
};

}  // namespace herleid
