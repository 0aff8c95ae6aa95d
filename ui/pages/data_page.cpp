#include "ui/pages/data_page.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

DataPage::DataPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_imports(new ImportsModel(this)),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_facts(new QLabel),
      m_importsTitle(new QLabel),
      m_empty(new QLabel),
      m_table(new QTableView),
      m_import(new QPushButton) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_import, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_facts);
    layout->addSpacing(space::one);
    layout->addWidget(m_importsTitle);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    setFontScale(*m_title, fontScale::display, true);
    setFontScale(*m_importsTitle, fontScale::heading, true);
    m_summary->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    setMuted(*m_facts);
    setMuted(*m_empty);
    m_empty->setWordWrap(true);
    m_import->setProperty("primary", true);
    m_table->setModel(m_imports);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    enableCopy(*m_table);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importRequested);
    connect(&session, &Session::projectChanged, this, &DataPage::refresh);
    connect(&session, &Session::jobChanged, this, [this] { m_import->setEnabled(!m_session.isBusy()); });
    retranslate();
}

void DataPage::refresh() {
    m_import->setEnabled(!m_session.isBusy());
    std::vector<ImportInfo> imports;
    if (m_session.isOpen()) {
        const Project& project = m_session.project();
        const Format& format = m_session.format();
        const auto count = [&](const Result<std::int64_t>& number) {
            return number ? format.number(static_cast<double>(*number), 0) : QStringLiteral("–");
        };
        const QString title = QString::fromStdString(project.settings().title);
        const QString file = QString::fromStdString(project.file().string());
        m_title->setText(title.isEmpty() ? tr("Data") : title);
        const QString cell = QStringLiteral(
            "<td style='padding-right:48px'><span style='font-size:x-large'>%1</span><br/>%2</td>");
        m_summary->setText(QStringLiteral("<table cellspacing='0'><tr>") +
                           cell.arg(count(project.propertyCount()), tr("dwellings")) +
                           cell.arg(count(project.saleCount()), tr("sales")) +
                           cell.arg(count(project.valuationCount()), tr("stored valuations")) +
                           cell.arg(project.catalogue()->size()).arg(tr("characteristics")) +
                           QStringLiteral("</tr></table>"));
        m_facts->setText(tr("File %1 · coordinates %2 · amounts in %3")
                             .arg(QDir::toNativeSeparators(file),
                                  QString::fromStdString(project.settings().crs),
                                  QString::fromStdString(std::string(project.settings().currency.code()))));
        if (auto list = project.imports()) imports = std::move(*list);
    }
    m_table->setVisible(!imports.empty());
    m_empty->setVisible(imports.empty());
    m_imports->show(std::move(imports), m_session.format());
    m_table->resizeColumnsToContents();
}

void DataPage::retranslate() {
    m_import->setText(tr("Import a file…"));
    m_importsTitle->setText(tr("Imports"));
    m_table->setAccessibleName(tr("Imports"));
    m_empty->setText(
        tr("Nothing was imported yet. Import a file with sales (CSV): the dwellings come with them. You "
           "see beforehand which rows can be read."));
    refresh();
}

void DataPage::applyTheme() {
    m_import->setIcon(Theme::iconOnAccent("import"));
}

}  // namespace herleid
