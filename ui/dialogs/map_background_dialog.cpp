#include "ui/dialogs/map_background_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/session/session.h"
#include "ui/widgets/tile_grid.h"

namespace herleid {

MapBackgroundDialog::MapBackgroundDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_on(new QCheckBox(tr("Show tiles of a map service under the map"))),
      m_address(new QLineEdit),
      m_grid(new QComboBox),
      m_attribution(new QLineEdit) {
    setHeading(
        tr("Background map"),
        tr("The map needs no service. When this is on, the program asks the service for the parts in view, "
           "so it can "
           "see where you look; nothing else leaves this computer. When it is off, nothing is asked."));
    setAction(tr("Save"));
    const MapTiles tiles = session.preferences().mapTiles();
    m_on->setChecked(tiles.isOn);
    m_address->setText(tiles.address);
    m_address->setPlaceholderText(QStringLiteral("https://…/{z}/{x}/{y}.png"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setAccessibleDescription(
        tr("With {z}, {x} and {y}, or {TileMatrix}, {TileCol} and {TileRow}"));
    m_grid->addItem(tr("Dutch grid (EPSG:28992)"));
    m_grid->addItem(tr("Web maps (EPSG:3857)"));
    m_grid->setCurrentIndex(tiles.grid == MapTiles::Grid::Rd ? 0 : 1);
    m_grid->setAccessibleName(tr("Tile grid"));
    m_attribution->setText(tiles.attribution);
    m_attribution->setPlaceholderText(tr("Such as: © Kadaster"));
    m_attribution->setAccessibleName(tr("Source line"));
    form().addRow(m_on);
    form().addRow(tr("Address"), m_address);
    form().addRow(tr("Tile grid"), m_grid);
    form().addRow(tr("Source line"), m_attribution);
    connect(m_on, &QCheckBox::toggled, this, &MapBackgroundDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &MapBackgroundDialog::check);
    check();
}

void MapBackgroundDialog::check() {
    const bool isWrong = m_on->isChecked() && !isTileAddress(m_address->text().trimmed());
    action().setEnabled(!isWrong);
    setProblem(isWrong && !m_address->text().trimmed().isEmpty()
                   ? tr("The address begins with https:// and has {z}, {x} and {y}, or {TileMatrix}, "
                        "{TileCol} and {TileRow}.")
                   : QString());
}

void MapBackgroundDialog::accept() {
    MapTiles tiles;
    tiles.isOn = m_on->isChecked();
    tiles.address = m_address->text().trimmed();
    tiles.grid = m_grid->currentIndex() == 0 ? MapTiles::Grid::Rd : MapTiles::Grid::WebMercator;
    tiles.attribution = m_attribution->text().trimmed();
    DialogFrame::accept();
    m_session.setMapTiles(tiles);
}

}  // namespace herleid
