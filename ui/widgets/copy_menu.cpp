#include "ui/widgets/copy_menu.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>
#include <algorithm>
#include <memory>

#include "ui/widgets/figures_window.h"

namespace herleid {

namespace {

struct CopyMenu {
    Q_DECLARE_TR_FUNCTIONS(herleid::CopyMenu)
};

/// The name a file with the picture begins with.
QString fileName(const QWidget& picture) {
    QString name = picture.accessibleName().section(u'\n', 0, 0).left(60);
    for (QChar& c : name)
        if (!c.isLetterOrNumber()) c = u'_';
    return name.isEmpty() ? CopyMenu::tr("picture") : name;
}

QByteArray asPng(QWidget& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.grab().save(&buffer, "PNG");
    return bytes;
}

void askFile(QWidget& picture) {
    auto* dialog = new QFileDialog(&picture, CopyMenu::tr("Save the picture"), QString(),
                                   CopyMenu::tr("Drawing (*.svg);;Image (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("svg");
    dialog->selectFile(fileName(picture));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("*.png") ? "png" : "svg");
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &picture, [&picture](const QString& file) { savePicture(picture, file); });
    dialog->open();
}

void askPrinter(QWidget& picture) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), &picture);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &picture,
                     [&picture, printer](QPrinter*) { printPicture(picture, *printer); });
    dialog->open();
}

}  // namespace

void copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void copyImage(QWidget& picture) {
    QGuiApplication::clipboard()->setPixmap(picture.grab());
}

QByteArray asSvg(QWidget& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size());
    generator.setViewBox(picture.rect());
    generator.setTitle(picture.accessibleName());
    QPainter painter(&generator);
    picture.render(&painter);
    painter.end();
    return bytes;
}

bool savePicture(QWidget& picture, const QString& file) {
    const QByteArray bytes = file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ? asPng(picture) : asSvg(picture);
    QSaveFile output(file);  // beside the name and renamed: never half a file
    return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit();
}

void printPicture(QWidget& picture, QPrinter& printer) {
    QPainter painter(&printer);
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = std::min(page.width() / picture.width(), page.height() / picture.height());
    painter.scale(scale, scale);
    picture.render(&painter);
}

void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures) {
    auto* menu = new QMenu(&picture);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(CopyMenu::tr("Copy as image"), &picture, [&picture] { copyImage(picture); });
    if (figures) {
        menu->addAction(CopyMenu::tr("Copy figures (CSV)"), &picture, [figures] { copyText(figures()); });
        menu->addAction(CopyMenu::tr("Show as a table (T)"), &picture, [&picture, figures] { showFigures(picture, figures()); });
    }
    menu->addSeparator();
    menu->addAction(CopyMenu::tr("Save the picture…"), &picture, [&picture] { askFile(picture); });
    menu->addAction(CopyMenu::tr("Print…"), &picture, [&picture] { askPrinter(picture); });
    menu->popup(global);
}

}  // namespace herleid
