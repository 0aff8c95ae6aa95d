#pragma once

#include <QMainWindow>
#include <QPointer>
#include <optional>
#include <vector>

#include "ui/window/commands.h"

class QStackedWidget;
class QTabBar;

namespace herleid {

struct Error;
class DialogFrame;
class ElidedLabel;
class HelpPanel;
class JobBar;
class MessageBar;
class Navigation;
class Session;
class StartPage;
class DataPage;
class MarketPage;
class ValuationPage;
class ValuePlace;
struct Objection;
class ObjectionDesk;
class ObjectionsPage;
class InspectPage;
class QualityPage;
class Theme;
class UndoButtons;

/// The frame that carries the pages: the places at the left, messages above, the running job and the status
/// line below. Shows and asks; everything that changes goes through the Session.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Theme& theme, QWidget* parent = nullptr);

    void goTo(int place);  ///< Navigation::Place; −1 is the start page
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] ValuationPage& valuationPage() { return *m_valuation; }
    [[nodiscard]] ValuePlace& valuePlace() { return *m_value; }
    [[nodiscard]] DataPage& dataPage() { return *m_data; }
    [[nodiscard]] MarketPage& marketPage() { return *m_market; }
    [[nodiscard]] QualityPage& qualityPage() { return *m_quality; }
    [[nodiscard]] ObjectionsPage& objectionsPage() { return *m_objections; }
    [[nodiscard]] ObjectionDesk& objectionDesk() { return *m_desk; }
    [[nodiscard]] HelpPanel& help() { return *m_help; }
    [[nodiscard]] QString statusText() const;
    /// Everything that can be done by keyboard wherever one is, in the language of the window.
    [[nodiscard]] std::vector<Command> commands();
    /// The dialog in view, or null; for tests and screenshots.
    [[nodiscard]] DialogFrame* dialog() const;

public slots:
    void showNewProject();
    void showOpenProject();
    void showImport();
    void showUndoImport(qlonglong number);
    void showScreening();
    void showFit();
    void showMakeDossier();
    void showMakeDocuments();
    void showOpenDossier();
    void openDossier(const QString& file);
    void showNorms();
    void showAlgorithmEntry();
    void showFreeze(qlonglong version);
    void showValueAll();
    void showFact(int feature);
    /// For the dwelling; empty: it is searched.
    void showNewObjection(const QString& propertyId);
    void showObjection(qlonglong number);
    void showDossierOf(qlonglong number);
    void showDocumentsOf(qlonglong number);
    void showShortcuts();
    void openTown();
    void openDemo();
    void beginWithOwnFiles();  ///< a new project, then the import
    void exportPdf();
    void exportDisclosure();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString count(std::int64_t number) const;
    [[nodiscard]] QWidget* makeFoot();
    void connectPages();
    void connectSession();
    void connectOutcomes();
    void connectObjections();
    std::optional<Objection> showSubjectOf(qlonglong number);
    void addShortcuts();
    void changeTextSize(int by);
    void fitNavigation();
    [[nodiscard]] bool mayWrite();
    void open(const QString& file);
    void stopAndClose();
    [[nodiscard]] QTabBar* tabs(int place) const;  ///< null where the place has none
    void stepTab(int by);
    void copyTableInView();
    void followTabs();
    void rememberPlace();
    void findPlaceAgain();
    void rememberDivisions();
    void findDivisionsAgain();
    void present(DialogFrame* dialog);
    void retranslate();
    void applyTheme();
    void projectChanged();
    void refreshStatus();
    void tellError(const Error& error);
    /// Asks for a name, and writes under it.
    void askPdf(const QString& title, const QString& name, void (MainWindow::*write)(const QString&));
    void writePdf(const QString& file);
    void writeDisclosure(const QString& file);
    void savePdf(const QString& file, const QByteArray& pdf);
    void tellWritten(const QString& file);

    Session& m_session;
    Theme& m_theme;
    Navigation* m_navigation;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    InspectPage* m_inspect;
    StartPage* m_start;
    DataPage* m_data;
    MarketPage* m_market;
    ValuePlace* m_value;
    ValuationPage* m_valuation;
    QualityPage* m_quality;
    ObjectionDesk* m_desk;
    ObjectionsPage* m_objections;
    JobBar* m_jobBar;
    HelpPanel* m_help;
    ElidedLabel* m_status = nullptr;
    UndoButtons* m_undo;
    QPointer<DialogFrame> m_dialog;
    bool m_closesAfterJob = false;
    QString m_project;  // that is in view; empty: none
};

}  // namespace herleid
