#pragma once

#include <QWidget>

#include "model/facts/result.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

class CaseList;
class CasePanel;
class DisclosuresTab;
class MatrixCheckView;
class ObjectionDesk;
class ObjectionStatisticsTab;

/// The place Objections: the cases at the left, the chosen one beside them; what all of them tell; the check of a
/// matrix from anywhere; and what was given to whom.
class ObjectionsPage : public QWidget {
    Q_OBJECT
public:
    explicit ObjectionsPage(ObjectionDesk& desk, QWidget* parent = nullptr);
    enum Tab { Cases, Statistics, MatrixCheck, Disclosures, Tabs };
    void showTab(int tab);
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    void showCase(std::int64_t number);
    [[nodiscard]] CaseList& list() { return *m_list; }
    [[nodiscard]] CasePanel& casePanel() { return *m_case; }
    [[nodiscard]] ObjectionStatisticsTab& statistics() { return *m_statistics; }
    [[nodiscard]] DisclosuresTab& disclosures() { return *m_disclosures; }
    [[nodiscard]] MatrixCheckView& matrixCheck() { return *m_matrixCheck; }
    void retranslate();
    void applyTheme();

signals:
    void newRequested();
    /// The dwelling is to be seen under Value; empty: the one in view, with its try-out.
    void dwellingRequested(const QString& propertyId);
    /// The papers of a case are to be made: letters and matrix, or the one file for the court. Who connects one of these gets
    /// the button for it.
    void documentsRequested(qlonglong number);
    void dossierRequested(qlonglong number);
    void failed(const herleid::Error& error);

protected:
    void connectNotify(const QMetaMethod& signal) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCases();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QString projectFile() const;  ///< empty: none is open
    void projectChanged();
    void refresh();
    void refreshCase();
    void choose(std::int64_t number);
    void readStatistics();
    void readDisclosures();

    ObjectionDesk& m_desk;
    std::int64_t m_number = 0;   // of the case in view; 0: none
    QString m_project;
    QLabel* m_title;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    CaseList* m_list;
    QStackedWidget* m_right;
    CasePanel* m_case;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyNew;
    ObjectionStatisticsTab* m_statistics;
    MatrixCheckView* m_matrixCheck;
    DisclosuresTab* m_disclosures;
};

}  // namespace herleid
