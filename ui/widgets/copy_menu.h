#pragma once

#include <QPoint>
#include <QString>
#include <functional>

class QWidget;

namespace herleid {

/// The context menu of what is drawn: copy it as an image, or its figures as text (CSV).
/// picture: what the image is of; global: where the menu appears; without figures only the image is offered.
void showCopyMenu(QWidget& picture, QPoint global, const std::function<QString()>& figures = {});
void copyText(const QString& text);
void copyImage(QWidget& picture);

}  // namespace herleid
