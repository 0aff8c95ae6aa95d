// What can be done by keyboard in the whole window: the one list for the keys and for who wants to know them.
#include <QShortcut>
#include <QUndoStack>
#include <algorithm>

#include "ui/pages/data_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/help_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace herleid {

std::vector<Command> MainWindow::commands() {
    const QString everywhere = tr("Everywhere");
    const QString places = tr("To a place");
    const QString work = tr("Work");
    const QString look = tr("Look");
    std::vector<Command> all;
    const auto add = [&](const QString& place, const QString& text, const QKeySequence& keys, std::function<void()> run) {
        all.push_back({place, text, keys, std::move(run)});
    };
    // Free: what writes at once is refused while a job runs.
    const auto whenFree = [this](auto action) {
        return [this, action] {
            if (mayWrite()) action();
        };
    };
    add(everywhere, tr("Undo"), QKeySequence::Undo, whenFree([this] { m_session.undoStack().undo(); }));
    add(everywhere, tr("Redo"), QKeySequence::Redo, whenFree([this] { m_session.undoStack().redo(); }));
    add(everywhere, tr("Search a dwelling"), QKeySequence::Find, [this] {
        if (m_session.isOpen()) goTo(Navigation::Value);
    });
    add(everywhere, tr("Help with what is in view"), QKeySequence::HelpContents, [this] { m_help->show(m_navigation->place()); });
    add(everywhere, tr("These keys"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { showShortcuts(); });
    add(everywhere, tr("New project"), QKeySequence::New, [this] { showNewProject(); });
    add(everywhere, tr("Open a project"), QKeySequence::Open, [this] { showOpenProject(); });
    add(everywhere, tr("Verify a dossier"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { showOpenDossier(); });
    add(work, tr("Make documents of the dwelling in view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { showMakeDocuments(); });
    add(work, tr("Make a dossier of the dwelling in view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { showMakeDossier(); });
    add(everywhere, tr("Close the program"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    const QString names[Navigation::Places] = {tr("Data"), tr("Market"), tr("Value"), tr("Quality"), tr("Objections")};
    for (int place = 0; place < Navigation::Places; ++place)
        add(places, names[place], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)), [this, place] { goTo(place); });
    add(places, tr("Start page"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { goTo(-1); });
    add(places, tr("Next tab"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepTab(1); });
    add(places, tr("Previous tab"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepTab(-1); });
    add(places, tr("Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { stepTab(1); });
    add(places, tr("Previous tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), [this] { stepTab(-1); });
    add(work, tr("Copy the table in view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyTableInView(); });
    add(work, tr("Import a file"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { showImport(); });
    add(work, tr("Check the data"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        if (!m_session.isOpen()) return;
        goTo(Navigation::Data);
        m_data->showTab(DataPage::Findings);
        m_session.runChecks();
    });
    add(work, tr("Screen the sales"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { showScreening(); });
    add(work, tr("Fit a model"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { showFit(); });
    add(work, tr("Value all dwellings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { showValueAll(); });
    add(work, tr("Explanation as PDF"), QKeySequence::Print, [this] { exportPdf(); });
    add(work, tr("Record as PDF"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { exportDisclosure(); });
    add(work, tr("Stop the running work"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_session.cancelJob(); });
    add(look, tr("Larger text"), QKeySequence::ZoomIn, [this] { changeTextSize(1); });
    add(look, tr("Smaller text"), QKeySequence::ZoomOut, [this] { changeTextSize(-1); });
    add(look, tr("Text as the system has it"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_session.setTextSize(100); });
    add(look, tr("Dutch or English"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        m_session.setLanguage(m_session.format().language() == QStringLiteral("nl") ? "en" : "nl");
    });
    add(look, tr("Light or dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] {
        m_session.setTheme(Theme::tokens().isDark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    return all;
}

void MainWindow::addShortcuts() {
    for (const Command& command : commands())
        connect(new QShortcut(command.keys, this), &QShortcut::activated, this, command.run);
    // Where + has no key of its own.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Equal), this), &QShortcut::activated, this, [this] { changeTextSize(1); });
}

void MainWindow::changeTextSize(int by) {
    const auto place = std::find(textSizes.begin(), textSizes.end(), m_theme.textSize()) - textSizes.begin() + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(textSizes.size()))
        m_session.setTextSize(textSizes[static_cast<std::size_t>(place)]);
}

}  // namespace herleid
