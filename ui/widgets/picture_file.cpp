#include "ui/widgets/picture_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>
#include <algorithm>
#include <memory>

#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr int pngScale = 2;  // sharp in print; chosen

struct PictureFile {
    Q_DECLARE_TR_FUNCTIONS(herleid::PictureFile)
};

QByteArray pngOf(QWidget& picture) {
    QImage image(picture.size() * pngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pngScale);
    image.fill(Qt::transparent);
    picture.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

QByteArray svgOf(QWidget& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(picture.accessibleName());
    QPainter painter(&generator);
    picture.render(&painter);
    painter.end();
    return bytes;
}

Result<void> writePicture(QWidget& picture, const QString& file) {
    const QByteArray bytes = file.endsWith(".png", Qt::CaseInsensitive) ? pngOf(picture) : svgOf(picture);
    QSaveFile output(file);  // beside the name and renamed: never half a file
    if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit()) return {};
    return failure(ErrorCode::FileNotWritable,
                   {{"file", file.toStdString()}, {"reason", output.errorString().toStdString()}});
}

void drawOnPage(QWidget& picture, QPagedPaintDevice& page) {
    QPainter painter(&page);
    const QRect room = painter.viewport();
    const double scale = std::min(double(room.width()) / picture.width(), double(room.height()) / picture.height());
    painter.scale(scale, scale);
    picture.render(&painter);
}

void askPictureFile(QWidget& picture) {
    auto* dialog = new QFileDialog(picture.window(), PictureFile::tr("Save the picture"), {},
                                   PictureFile::tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("svg");
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("png") ? "png" : "svg");
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &picture, [&picture](const QString& file) {
        const auto written = writePicture(picture, file);
        if (written) return;
        auto* box = new QMessageBox(QMessageBox::Warning, PictureFile::tr("Save the picture"),
                                    errorText(written.error()), QMessageBox::Close, picture.window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void askPrinter(QWidget& picture) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (picture.width() > picture.height()) printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), picture.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog draws on the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &picture,
                     [&picture](QPrinter* chosen) { drawOnPage(picture, *chosen); });
    dialog->open();
}

}  // namespace herleid
