#pragma once

#include <QWidget>

#include "data/import.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace herleid {

class ImportDraft;
class ProblemsModel;
class Session;
class TextTableView;

/// Third step of an import: what will become of every row, before anything is written.
class ImportPreviewStep : public QWidget {
    Q_OBJECT
public:
    ImportPreviewStep(Session& session, ImportDraft& draft, QWidget* parent = nullptr);
    void refresh();

signals:
    void failed(const herleid::Error& error);

private:
    [[nodiscard]] QWidget* makeRejected();
    [[nodiscard]] QString countsText(const ImportReport& report) const;
    [[nodiscard]] QString notesText(const ImportReport& report) const;
    void showReport(const ImportReport& report);
    void showReasons(const ImportReport& report);
    void exportRejects();

    Session& m_session;
    ImportDraft& m_draft;
    QLabel* m_counts;
    QLabel* m_notes;
    QLabel* m_knownLabel;
    QComboBox* m_known;
    QTabWidget* m_tabs;
    TextTableView* m_rows;
    TextTableView* m_reasons;
    QTableView* m_problems;
    ProblemsModel* m_model;
    QPushButton* m_export;
    TextTableView* m_gone;
    TextTableView* m_kept;
};

}  // namespace herleid
