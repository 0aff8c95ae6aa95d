#pragma once

#include <QWidget>
#include <memory>

#include "data/printed_matrix_file.h"
#include "ui/report/matrix_check_report.h"

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class LatestJob;
class MatrixSheetModel;
class MessageBar;
class TextTableView;

/// A valuation matrix of anyone, typed, pasted or loaded, and what its check found: what, where, by how much, and why
/// courts look at it. Needs no project; keeps nothing.
class MatrixCheckView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixCheckView(QWidget* parent = nullptr);
    ~MatrixCheckView() override;

    void setFormat(const Format& format);
    void retranslate();
    /// Where dialogs begin.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Reads and checks a file beside the window's own work; checked() tells when it is done.
    void load(const QString& file);
    /// Reads and checks what stands in the sheet.
    void check();
    /// Puts text with tabs into the sheet, at its current cell.
    void paste(const QString& text);
    /// The last check; null where none succeeded.
    [[nodiscard]] const CheckedMatrix* result() const { return m_result.get(); }

signals:
    void checked();   ///< a check ended, well or not

private:
    void choose();
    void begin(std::function<Result<PrintedMatrixFile>()> read, const QString& file);
    void take(Result<CheckedMatrix> result);
    void showFindings();
    void fitRows();
    void showDetail();
    void save();
    QWidget* makeButtons();

    Format m_format;
    QString m_folder;
    LatestJob* m_job;
    MatrixSheetModel* m_sheet;
    QLabel* m_intro;
    QPushButton* m_load;
    QPushButton* m_empty;
    QPushButton* m_check;
    QPushButton* m_save;
    MessageBar* m_message;
    QTableView* m_table;
    QLabel* m_summary;
    TextTableView* m_findings;
    QLabel* m_detail;
    std::unique_ptr<CheckedMatrix> m_result;
    std::vector<std::size_t> m_rows;   ///< finding of each row of the list
};

}  // namespace herleid
