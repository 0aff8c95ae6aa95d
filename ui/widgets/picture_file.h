#pragma once

#include <QByteArray>
#include <QString>

#include "model/facts/result.h"

class QPagedPaintDevice;
class QWidget;

namespace herleid {

/// The widget as it is drawn now, as SVG. What it draws from a pixmap stays a pixmap.
[[nodiscard]] QByteArray svgOf(QWidget& picture);
/// Writes the widget as SVG or, by the end of the name, as PNG at twice the size of the screen. Fails with FileNotWritable.
Result<void> writePicture(QWidget& picture, const QString& file);
/// Draws the widget as large as the page allows.
void drawOnPage(QWidget& picture, QPagedPaintDevice& page);

/// Asks for a name and writes under it; tells when that fails.
void askPictureFile(QWidget& picture);
/// Asks for a printer and prints on it.
void askPrinter(QWidget& picture);

}  // namespace herleid
