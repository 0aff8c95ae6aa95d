#include "ui/dialogs/import_file_step.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/dialogs/file_field.h"
#include "ui/dialogs/import_sample.h"
#include "ui/session/import_draft.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int pause = 400;  // ms after the last change before the file is read; chosen
constexpr int mostSkipped = 1000;

}  // namespace

ImportFileStep::ImportFileStep(Session& session, ImportDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_file(new FileField(FileField::Mode::Open,
                           tr("Tables and maps (*.csv *.txt *.tsv *.xlsx *.ods *.gpkg *.shp *.geojson *.json);;All files (*)"),
                           "csv")),
      m_kind(new QComboBox),
      m_areaKind(new QComboBox),
      m_layer(new QComboBox),
      m_skip(new QSpinBox),
      m_encoding(new QComboBox),
      m_form(new QFormLayout),
      m_facts(new QLabel),
      m_lines(new TextTableView),
      m_pause(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    m_form->setHorizontalSpacing(space::two);
    m_form->setVerticalSpacing(space::one);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("File"), m_file);
    m_form->addRow(tr("What is in it"), m_kind);
    m_form->addRow(tr("The boundaries are"), m_areaKind);
    m_form->addRow(tr("Sheet or layer"), m_layer);
    m_form->addRow(tr("Lines above the heads"), m_skip);
    m_form->addRow(tr("Encoding"), m_encoding);
    layout->addLayout(m_form);
    layout->addWidget(m_facts);
    layout->addWidget(m_lines, 1);
    layout->addStretch(0);
    m_facts->setWordWrap(true);
    setMuted(*m_facts);
    m_file->setFolder(session.preferences().folder());
    m_file->setName(tr("File"));
    m_kind->addItem(tr("Sales (with their dwellings)"), static_cast<int>(ImportKind::Sales));
    m_kind->addItem(tr("Dwellings"), static_cast<int>(ImportKind::Properties));
    m_kind->addItem(tr("Parts of dwellings (outbuildings)"), static_cast<int>(ImportKind::Parts));
    m_kind->addItem(tr("Boundaries (municipality, districts, neighbourhoods)"), static_cast<int>(ImportKind::Areas));
    m_kind->addItem(tr("BAG: addresses and buildings"), static_cast<int>(ImportKind::Bag));
    m_areaKind->addItem(tr("neighbourhoods"), "neighbourhood");
    m_areaKind->addItem(tr("districts"), "district");
    m_areaKind->addItem(tr("the municipality"), "municipality");
    m_encoding->addItem(tr("find out"), QString());
    m_encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("UTF-8"));
    m_encoding->addItem(tr("Western European (Windows-1252)"), QStringLiteral("WINDOWS-1252"));
    m_encoding->addItem(QStringLiteral("ISO-8859-15"), QStringLiteral("ISO-8859-15"));
    m_skip->setRange(0, mostSkipped);
    m_skip->setToolTip(tr("How many lines stand above the line with the names of the columns"));
    const std::pair<QWidget*, QString> names[] = {{m_kind, tr("What is in it")}, {m_areaKind, tr("The boundaries are")},
                                                  {m_layer, tr("Sheet or layer")}, {m_skip, tr("Lines above the heads")},
                                                  {m_encoding, tr("Encoding")}};
    for (const auto& [widget, name] : names) widget->setAccessibleName(name);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    setFocusProxy(m_file);
    connect(m_file, &FileField::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ImportFileStep::fileChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.setAreaKind(m_kind->currentData().toInt() == static_cast<int>(ImportKind::Areas)
                                ? m_areaKind->currentData().toString().toStdString()
                                : std::string());
        m_draft.setKind(static_cast<ImportKind>(m_kind->currentData().toInt()));
        refresh();
    });
    connect(m_areaKind, &QComboBox::currentIndexChanged, this,
            [this] { m_draft.setAreaKind(m_areaKind->currentData().toString().toStdString()); });
    connect(m_layer, &QComboBox::activated, this, &ImportFileStep::openingChosen);
    connect(m_encoding, &QComboBox::activated, this, &ImportFileStep::openingChosen);
    connect(m_skip, &QSpinBox::valueChanged, this, &ImportFileStep::openingChosen);
    connect(&draft, &ImportDraft::changed, this, &ImportFileStep::refresh);
    connect(&draft, &ImportDraft::advanced, this, [this] { m_facts->setText(factsText()); });
    refresh();
}

void ImportFileStep::setFile(const QString& file) {
    m_file->setFile(file);
    m_pause->stop();
    fileChosen();
}

QString ImportFileStep::file() const {
    return m_file->file();
}

void ImportFileStep::fileChosen() {
    const bool isThere = QFileInfo(m_file->file()).isFile();
    m_draft.setFile(isThere ? m_file->file().toStdString() : std::string());
    if (isThere && !m_draft.inspection() && !m_draft.isReading()) m_draft.inspect();
    m_facts->setText(factsText());
}

void ImportFileStep::openingChosen() {
    const bool isFirstLayer = m_layer->currentIndex() <= 0;
    m_draft.setOpening(isFirstLayer ? std::string() : m_layer->currentText().toStdString(), m_skip->value(),
                       m_encoding->currentData().toString().toStdString());
}

void ImportFileStep::showLayers() {
    const auto& inspection = m_draft.inspection();
    if (!inspection) return;
    QStringList names;
    for (const FileLayer& layer : inspection->layers) names << QString::fromStdString(layer.name);
    const QSignalBlocker quiet(m_layer);
    m_layer->clear();
    m_layer->addItems(names);
    m_layer->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(QString::fromStdString(inspection->mapping.layer)))));
}

QString ImportFileStep::factsText() const {
    if (m_file->file().isEmpty()) return tr("Choose a file, or drop one on this window.");
    if (!QFileInfo(m_file->file()).isFile()) return tr("There is no such file.");
    if (m_draft.isReading()) return tr("Reading the file…");
    const auto& inspection = m_draft.inspection();
    if (!inspection) return {};
    const Format& format = m_session.format();
    return tr("%1 rows, %2 columns. The first lines as they stand in the file:")
        .arg(format.number(static_cast<double>(inspection->rows), 0),
             format.number(static_cast<double>(inspection->columns.size()), 0));
}

void ImportFileStep::refresh() {
    const auto& inspection = m_draft.inspection();
    const bool isText = inspection && inspection->layers.size() == 1 && inspection->layers.front().name.empty();
    showLayers();
    if (inspection) {
        const QSignalBlocker quiet(m_skip);
        m_skip->setValue(inspection->mapping.skipRows);
    }
    m_form->setRowVisible(m_areaKind, m_draft.request().kind == ImportKind::Areas);
    m_form->setRowVisible(m_layer, inspection && inspection->layers.size() > 1);
    m_form->setRowVisible(m_skip, inspection.has_value());
    m_form->setRowVisible(m_encoding, isText);
    m_facts->setText(factsText());
    m_lines->setVisible(inspection.has_value());
    if (inspection) m_lines->show(rowsAsTheyStand(*inspection), tr("The first lines of the file"));
}

}  // namespace herleid
