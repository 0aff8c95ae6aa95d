#pragma once

#include <QByteArray>
#include <QPoint>
#include <QString>
#include <functional>

class QPrinter;
class QWidget;

namespace herleid {

/// The context menu of what is drawn: copy it as an image, or its figures as text (CSV); show the figures as a table; save
/// it as a drawing (SVG) or an image (PNG); print it.
/// picture: what it is of; global: where the menu appears; without figures only the picture is offered.
void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures = {});
void copyText(const QString& text);
void copyImage(QWidget& picture);
/// As a drawing that stays sharp at any size.
[[nodiscard]] QByteArray asSvg(QWidget& picture);
/// As PNG where the name ends so, else as SVG; false where the file cannot be written.
bool savePicture(QWidget& picture, const QString& file);
/// As large as the page allows.
void printPicture(QWidget& picture, QPrinter& printer);

}  // namespace herleid
