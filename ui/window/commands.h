#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

namespace herleid {

/// Something that can be done by keyboard in the whole window.
struct Command {
    QString place;      ///< under which it is listed
    QString text;       ///< what it does
    QKeySequence keys;
    std::function<void()> run;  ///< null: a part of the window takes these keys itself, while it has the focus
};

/// The keys that parts of the window take themselves: tables, charts, maps. Only for the list.
[[nodiscard]] std::vector<Command> commandsOfParts();

}  // namespace herleid
