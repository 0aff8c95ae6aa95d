#include "ui/dialogs/shortcuts_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

ShortcutsDialog::ShortcutsDialog(std::vector<Command> commands, QWidget* parent)
    : DialogFrame(parent), m_table(new TextTableView) {
    setHeading(tr("Keys"), tr("Everything can be done by keyboard. Tab goes from control to control, the arrow keys go within one."));
    setAction(tr("Close"));
    closing().hide();
    const std::vector<Command> parts = commandsOfParts();
    commands.insert(commands.end(), parts.begin(), parts.end());
    TextTable table;
    table.columns = {{tr("What"), {}}, {tr("Keys"), {}}};
    QStringList places;  // in the order of their first command
    for (const Command& command : commands)
        if (!places.contains(command.place)) places << command.place;
    for (const QString& place : places) {
        table.rows.push_back({{place, {}, true}});
        for (const Command& command : commands)
            if (command.place == place)
                table.rows.push_back({{command.text, {}}, {command.keys.toString(QKeySequence::NativeText), {}}});
    }
    m_table->show(std::move(table), tr("Keys"));
    m_table->setMinimumHeight(12 * space::row);
    body().addWidget(m_table, 1);
    setMinimumSize(560, 560);
}

}  // namespace herleid
