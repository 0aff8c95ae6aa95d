#pragma once

#include <QObject>

class QAbstractItemView;

namespace herleid {

/// Shows the tips of a table as the plain text they are: Qt takes a tip that looks like HTML for HTML, and texts of a
/// stranger's file must never be taken for anything else than words.
class PlainTips : public QObject {
    Q_OBJECT
public:
    explicit PlainTips(QAbstractItemView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_view;
};

}  // namespace herleid
