#pragma once

#include "data/import.h"
#include "ui/dialogs/dialog_frame.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace herleid {

class ImportColumnsStep;
class ImportDraft;
class ImportFileStep;
class ImportPreviewStep;
class ImportResultStep;
class Session;

/// Brings a file in, in four steps in one window: the file, its columns, what will become of its rows, the result.
/// Nothing is written before the third step is agreed to.
class ImportWizard : public DialogFrame {
    Q_OBJECT
public:
    enum Step { File, Columns, Preview, Outcome };

    ImportWizard(Session& session, QWidget* parent);
    void setFile(const QString& file);
    [[nodiscard]] Step step() const;
    [[nodiscard]] ImportDraft& draft() { return *m_draft; }
    [[nodiscard]] ImportColumnsStep& columns() { return *m_columns; }
    void accept() override;
    void reject() override;

signals:
    void undoRequested(qlonglong import);
    void checksRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void goTo(Step step);
    void back();
    void refresh();
    void refreshProgress();
    void connectSession();
    [[nodiscard]] bool mayGoOn() const;

    Session& m_session;
    ImportDraft* m_draft;
    QLabel* m_steps;
    QStackedWidget* m_pages;
    ImportFileStep* m_file;
    ImportColumnsStep* m_columns;
    ImportPreviewStep* m_preview;
    ImportResultStep* m_result;
    QProgressBar* m_progress;
    QLabel* m_progressText;
    QPushButton* m_back;
    bool m_isImporting = false;
    bool m_isDone = false;
};

}  // namespace herleid
