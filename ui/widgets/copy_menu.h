#pragma once

#include <QPoint>
#include <QString>
#include <functional>

class QWidget;

namespace herleid {

/// The context menu of what is drawn: copy it as an image or as SVG, save or print it, and copy its figures as text (CSV)
/// or show them as a table.
/// picture: what the image is of; global: where the menu appears; figures: CSV; without them only the image is offered.
void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures = {});
/// The figures as a table in a small window of its own, for who cannot see the picture.
void showFigures(QWidget& picture, const QString& csv);
void copyText(const QString& text);
void copyImage(QWidget& picture);
void copySvg(QWidget& picture);

}  // namespace herleid
