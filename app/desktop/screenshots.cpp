#include "app/desktop/screenshots.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/pages/data/rows_view.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspect_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

namespace herleid {

namespace {

constexpr int settle = 120;  // ms for layouts and the map to take their places; chosen

}  // namespace

Screenshots::Screenshots(Session& session, MainWindow& window, QString folder, const QString& wanted)
    : m_session(session), m_window(window), m_folder(std::move(folder)), m_wanted(wanted) {
    connect(&m_session, &Session::imported, this, [this](const ImportReport& report) { m_import = report.number; });
}

void Screenshots::start() {
    QDir().mkpath(m_folder);
    plan();
    // So that there is something to see: findings, screened sales, values on two dates.
    const Date date = m_session.valuationDate();
    m_preparation = {[this] { m_session.runChecks(); },
                     [this] { m_session.screenSales({}); },
                     [this, date] { m_session.setValuationDate(Date(date.year() - 1, 1, 1)); },
                     [this] { m_session.valueAll(); },
                     [this, date] { m_session.setValuationDate(date); },
                     [this] { m_session.valueAll(); },
                     [this] {
                         DossierOrder order;
                         order.propertyId = m_session.subject()->id;
                         order.valuationDate = m_session.valuationDate();
                         order.file = dossierFile().toStdString();
                         m_session.makeDossier(order);
                     }};
    prepare();
}

/// One step after the other, each when the work before it is done.
void Screenshots::prepare() {
    if (!m_session.isBusy()) {
        if (m_preparation.empty()) {
            next();
            return;
        }
        const auto step = std::move(m_preparation.front());
        m_preparation.pop_front();
        step();
    }
    QTimer::singleShot(settle, this, [this] { prepare(); });
}

void Screenshots::next() {
    // What is not wanted is passed over, but for the scene with which a look begins.
    for (; m_position < m_scenes.size() && !m_wanted.match(m_scenes[m_position].name).hasMatch(); ++m_position)
        if (m_scenes[m_position].name.contains(QStringLiteral("start_"))) m_scenes[m_position].prepare();
    if (m_position == m_scenes.size()) {
        m_session.setTextSize(100);
        emit finished(m_pictures);
        return;
    }
    m_scenes[m_position].prepare();
    QTimer::singleShot(settle, this, [this] { shoot(); });
}

/// Whether nothing that is in view is still being read.
bool Screenshots::isStill() const {
    if (m_session.isBusy() || m_window.marketPage().isReading() || m_window.valuationPage().isReading() ||
        m_window.dataPage().isReading() || m_window.findChild<InspectPage*>()->isReading() || m_window.qualityPage().isReading())
        return false;
    const auto rows = m_window.findChildren<RowsView*>();
    return std::none_of(rows.begin(), rows.end(), [](const RowsView* one) { return one->isVisible() && one->isReading(); });
}

/// A dialog or menu that is open before the window.
QWidget* Screenshots::inFront() const {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && (qobject_cast<QDialog*>(widget) || qobject_cast<QMenu*>(widget))) return widget;
    return nullptr;
}

void Screenshots::drawInFront(QPixmap& picture, QWidget& front) const {
    QPainter painter(&picture);
    if (qobject_cast<QMenu*>(&front)) {
        painter.drawPixmap(m_window.mapFromGlobal(front.pos()), front.grab());
        return;
    }
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
    painter.drawPixmap((picture.width() - front.width()) / 2, (picture.height() - front.height()) / 2, front.grab());
}

void Screenshots::shoot() {
    const Scene& scene = m_scenes[m_position];
    if (!isStill() || (scene.isReady && !scene.isReady())) {  // wait for what the scene started
        QTimer::singleShot(settle, this, [this] { shoot(); });
        return;
    }
    QPixmap picture = m_window.grab();
    if (QWidget* front = inFront()) {
        drawInFront(picture, *front);
        front->close();
    }
    if (m_import > 0) m_session.undoImport(std::exchange(m_import, 0), "a picture was made");
    if (picture.save(QDir(m_folder).filePath(m_scenes[m_position].name + ".png"))) ++m_pictures;
    ++m_position;
    next();
}

}  // namespace herleid
