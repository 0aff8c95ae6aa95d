#pragma once

#include <QWidget>
#include <memory>

#include "model/facts/result.h"
#include "ui/report/explanation.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

class DossierReader;
class LedgerModel;
class LedgerView;
class MatrixModel;
class MatrixView;
class Session;
class TextTableView;

/// A dossier of anyone, read-only: what it is, whether it holds – every check with what was found – and the value it
/// enclosed, in the same ledger and matrix as one's own values. Needs no project and changes nothing.
class InspectPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Checks, BuildUp, Matrix, Record, Log, Tabs };

    explicit InspectPage(Session& session, QWidget* parent = nullptr);
    void open(const QString& file);
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    [[nodiscard]] TextTableView& checks() { return *m_checks; }
    [[nodiscard]] TextTableView& record() { return *m_record; }
    void retranslate();
    void applyTheme();

signals:
    void closeRequested();
    void failed(const herleid::Error& error);

private:
    [[nodiscard]] QWidget* makeHead();
    void refresh();
    void fill();
    void fillValue();

    Session& m_session;
    DossierReader* m_reader;
    QLabel* m_title;
    QLabel* m_verdict;
    QLabel* m_head;
    QPushButton* m_close;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    TextTableView* m_checks;
    LedgerModel* m_ledgerModel;
    LedgerView* m_ledger;
    MatrixModel* m_matrixModel;
    MatrixView* m_matrix;
    QLabel* m_foot;
    TextTableView* m_record;
    TextTableView* m_log;
    std::shared_ptr<const Valuation> m_valuation;
};

}  // namespace herleid
