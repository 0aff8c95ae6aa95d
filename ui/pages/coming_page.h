#pragma once

#include <QWidget>

class QLabel;

namespace herleid {

/// The place Objections, which has no work in it yet: says so, and what it will be for.
class ComingPage : public QWidget {
    Q_OBJECT
public:
    explicit ComingPage(QWidget* parent = nullptr);
    void retranslate();

private:
    QLabel* m_title;
    QLabel* m_text;
};

}  // namespace herleid
