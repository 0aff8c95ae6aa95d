#pragma once

#include <QWidget>

#include "data/import.h"

class QLabel;
class QPushButton;

namespace herleid {

class JobBar;
class Session;

/// Last step of an import: it goes on, or what it did, with the way back.
class ImportResultStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportResultStep(Session& session, QWidget* parent = nullptr);
    void showRunning();
    void showReport(const ImportReport& report);

signals:
    void undoRequested(qlonglong import);
    void checksRequested();

private:
    Session& m_session;
    QLabel* m_title;
    QLabel* m_text;
    JobBar* m_bar;
    QPushButton* m_check;
    QPushButton* m_undo;
    std::int64_t m_number = 0;
};

}  // namespace herleid
