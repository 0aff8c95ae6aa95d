#include "ui/widgets/copy_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPixmap>
#include <QWidget>

namespace herleid {

namespace {

struct CopyMenu {
    Q_DECLARE_TR_FUNCTIONS(herleid::CopyMenu)
};

}  // namespace

void copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void copyImage(QWidget& picture) {
    QGuiApplication::clipboard()->setPixmap(picture.grab());
}

void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures) {
    auto* menu = new QMenu(&picture);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(CopyMenu::tr("Copy as image"), &picture, [&picture] { copyImage(picture); });
    if (figures)
        menu->addAction(CopyMenu::tr("Copy figures (CSV)"), &picture, [figures] { copyText(figures()); });
    menu->popup(global);
}

}  // namespace herleid
