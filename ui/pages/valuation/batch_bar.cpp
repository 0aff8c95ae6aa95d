#include "ui/pages/valuation/batch_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/pages/data/rows_model.h"
#include "ui/pages/data/rows_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

BatchBar::BatchBar(Session& session, RowsView& rows, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(rows),
      m_for(new QLabel),
      m_scope(new QComboBox),
      m_value(new QPushButton),
      m_table(new QToolButton),
      m_explain(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_for);
    layout->addWidget(m_scope);
    layout->addSpacing(space::one);
    layout->addWidget(m_value);
    layout->addWidget(m_table);
    layout->addWidget(m_explain);
    layout->addStretch(1);
    m_for->setBuddy(m_scope);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setPopupMode(QToolButton::InstantPopup);
    m_table->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setMenu(new QMenu(m_table));
    for (const ExportKind kind : {ExportKind::Values, ExportKind::Ledgers, ExportKind::Matrices})
        connect(m_table->menu()->addAction(QString()), &QAction::triggered, this, [this, kind] { askTable(kind); });
    connect(m_value, &QPushButton::clicked, this, &BatchBar::value);
    connect(m_explain, &QPushButton::clicked, this, &BatchBar::askFolder);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BatchBar::refresh);
    connect(&rows, &RowsView::selectionChanged, this, &BatchBar::refresh);
    connect(&rows, &RowsView::rowsChanged, this, &BatchBar::refresh);
    for (const auto changed : {&Session::jobChanged, &Session::marketChanged, &Session::valuationChanged})
        connect(&session, changed, this, &BatchBar::refresh);
    retranslate();
}

void BatchBar::setScope(Scope scope) {
    m_scope->setCurrentIndex(scope);
}

std::vector<std::int64_t> BatchBar::dwellings() const {
    return m_scope->currentIndex() == Found ? m_rows.model().numbers() : m_rows.selectedNumbers();
}

void BatchBar::value() {
    const bool areAll = m_scope->currentIndex() == Found && m_rows.showsAll();
    if (areAll)
        m_session.valueAll();  // a run that can be gone on with
    else
        m_session.valueThese(dwellings());
}

void BatchBar::askTable(ExportKind kind) {
    auto* dialog = new QFileDialog(this, tr("Write a table"), m_session.preferences().folder(),
                                   tr("Workbook (*.xlsx);;Text (*.csv);;GeoPackage (*.gpkg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("xlsx");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    });
    const QString name = kind == ExportKind::Values ? tr("values") : kind == ExportKind::Ledgers ? tr("build-up") : tr("matrices");
    dialog->selectFile(name + u'_' + QString::fromStdString(m_session.valuationDate().iso()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& file) {
        m_session.setFolder(QFileInfo(file).absolutePath());
        m_session.exportTheirs(kind, dwellings(), file);
    });
    dialog->open();
}

void BatchBar::askFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder for the explanations"), m_session.preferences().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_session.setFolder(folder);
        m_session.explainThese(dwellings(), folder);
    });
    dialog->open();
}

void BatchBar::refresh() {
    const auto count = [&](std::size_t number) { return m_session.format().number(static_cast<double>(number), 0); };
    m_chosen = m_rows.selectedCount();
    const std::size_t found = m_rows.model().numbers().size();
    m_scope->setItemText(Chosen, tr("those chosen: %1").arg(count(m_chosen)));
    m_scope->setItemText(Found, tr("all found: %1").arg(count(found)));
    const bool hasAny = (m_scope->currentIndex() == Found ? found : m_chosen) > 0;
    const bool isThere = m_session.isOpen() && hasAny;
    const bool canValue = isThere && m_session.market().valuer != nullptr;
    m_value->setEnabled(canValue);
    m_explain->setEnabled(canValue);
    m_table->setEnabled(isThere);
    m_value->setToolTip(tr("Values them on %1 with the model in use and stores that as a run")
                            .arg(m_session.format().date(m_session.valuationDate())));
}

void BatchBar::retranslate() {
    {
        const QSignalBlocker quiet(m_scope);
        const int scope = std::max(0, m_scope->currentIndex());
        m_scope->clear();
        m_scope->addItems({QString(), QString()});
        m_scope->setCurrentIndex(scope);
    }
    m_for->setText(tr("For"));
    m_scope->setAccessibleName(tr("For which dwellings"));
    m_value->setText(tr("Value"));
    m_table->setText(tr("Table"));
    m_table->setToolTip(tr("Write their stored values as a table, for a spreadsheet or a map"));
    m_explain->setText(tr("Explanations…"));
    m_explain->setToolTip(tr("Write an explanation of each as PDF into a folder"));
    const QStringList kinds{tr("Values…"), tr("Build-up of the values…"), tr("Valuation matrices…")};
    for (qsizetype i = 0; i < kinds.size(); ++i) m_table->menu()->actions().at(i)->setText(kinds[i]);
    refresh();
}

void BatchBar::applyTheme() {
    m_value->setIcon(Theme::icon("value_all"));
    m_table->setIcon(Theme::icon("file"));
    m_explain->setIcon(Theme::icon("pdf"));
}

}  // namespace herleid
