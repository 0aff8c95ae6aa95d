#pragma once

#include <QWidget>

class QLabel;

namespace herleid {

/// A place that has no work in it yet: says so, and what it will be for.
class ComingPage : public QWidget {
    Q_OBJECT
public:
    enum class Place { Quality, Objections };
    explicit ComingPage(Place place, QWidget* parent = nullptr);
    void retranslate();

private:
    Place m_place;
    QLabel* m_title;
    QLabel* m_text;
};

}  // namespace herleid
