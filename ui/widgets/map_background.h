#pragma once

#include <QObject>
#include <QString>

class QPainter;

namespace herleid {

struct MapWindow;

/// Something to put under a map, such as tiles of a map service.
class MapBackground : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Draws what is there of it; changed() follows when there is more.
    virtual void draw(QPainter& painter, const MapWindow& window) = 0;
    [[nodiscard]] virtual bool isOn() const = 0;
    /// Whose map it is: stands on it, as its terms ask.
    [[nodiscard]] virtual QString attribution() const = 0;
    /// One line where it could not be fetched; otherwise empty.
    [[nodiscard]] virtual QString problem() const = 0;

signals:
    void changed();
};

}  // namespace herleid
