#include "ui/window/commands.h"

#include <QCoreApplication>

namespace herleid {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(herleid::Commands)
};

}  // namespace

std::vector<Command> commandsOfParts() {
    const QString value = Commands::tr("Value");
    const QString tables = Commands::tr("In a table");
    const QString pictures = Commands::tr("On a chart or map");
    const QString everywhere = Commands::tr("Everywhere");
    return {{everywhere, Commands::tr("Close what stands beside the page, or the message"), Qt::Key_Escape, nullptr},
            {value, Commands::tr("One dwelling, or list and map"), Qt::CTRL | Qt::Key_L, nullptr},
            {value, Commands::tr("Previous dwelling"), Qt::ALT | Qt::Key_Left, nullptr},
            {value, Commands::tr("Next dwelling"), Qt::ALT | Qt::Key_Right, nullptr},
            {value, Commands::tr("Try-out: begin or end"), Qt::CTRL | Qt::Key_T, nullptr},
            {value, Commands::tr("Pin the dwelling beside the next"), Qt::CTRL | Qt::Key_D, nullptr},
            {value, Commands::tr("Try without the chosen sale"), Qt::Key_Delete, nullptr},
            {tables, Commands::tr("Copy the table"), QKeySequence::Copy, nullptr},
            {tables, Commands::tr("Open or change the chosen line"), Qt::Key_Return, nullptr},
            {tables, Commands::tr("Open the sale of the chosen line, where it is about one"), Qt::CTRL | Qt::Key_Return, nullptr},
            {pictures, Commands::tr("To the next point"), Qt::Key_Right, nullptr},
            {pictures, Commands::tr("To the next series"), Qt::Key_PageDown, nullptr},
            {pictures, Commands::tr("Show its figures as a table"), Qt::Key_T, nullptr},
            {pictures, Commands::tr("Zoom in on a map"), Qt::Key_Plus, nullptr},
            {pictures, Commands::tr("Zoom out on a map"), Qt::Key_Minus, nullptr},
            {pictures, Commands::tr("Show the whole map"), Qt::Key_0, nullptr},
            {pictures, Commands::tr("To the next item of a map"), Qt::Key_N, nullptr},
            {pictures, Commands::tr("To the previous item of a map"), Qt::Key_P, nullptr},
            {pictures, Commands::tr("Choose the item of a map"), Qt::Key_Space, nullptr}};
}

}  // namespace herleid
