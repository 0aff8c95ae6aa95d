#include "ui/widgets/copy_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPixmap>
#include <QWidget>

#include "ui/widgets/figures_window.h"
#include "ui/widgets/picture_file.h"

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

void copySvg(QWidget& picture) {
    const QByteArray svg = svgOf(picture);
    auto* mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void showFigures(QWidget& picture, const QString& csv) {
    auto* window = new FiguresWindow(picture.accessibleName(), csv, picture.window());
    window->show();
}

void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures) {
    auto* menu = new QMenu(&picture);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (figures) {
        menu->addAction(CopyMenu::tr("Show as a table (T)"), &picture,
                        [&picture, figures] { showFigures(picture, figures()); });
        menu->addAction(CopyMenu::tr("Copy figures (CSV)"), &picture, [figures] { copyText(figures()); });
        menu->addSeparator();
    }
    menu->addAction(CopyMenu::tr("Copy as image"), &picture, [&picture] { copyImage(picture); });
    menu->addAction(CopyMenu::tr("Copy as SVG"), &picture, [&picture] { copySvg(picture); });
    menu->addAction(CopyMenu::tr("Save as SVG or PNG…"), &picture, [&picture] { askPictureFile(picture); });
    menu->addAction(CopyMenu::tr("Print…"), &picture, [&picture] { askPrinter(picture); });
    menu->popup(global);
}

}  // namespace herleid
