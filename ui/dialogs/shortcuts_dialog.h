#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/window/commands.h"

namespace herleid {

class TextTableView;

/// Every key that does something, by where it does.
class ShortcutsDialog : public DialogFrame {
    Q_OBJECT
public:
    ShortcutsDialog(std::vector<Command> commands, QWidget* parent);
    [[nodiscard]] const TextTableView& table() const { return *m_table; }

private:
    TextTableView* m_table;
};

}  // namespace herleid
