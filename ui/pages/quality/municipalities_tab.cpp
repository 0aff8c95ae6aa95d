#include "ui/pages/quality/municipalities_tab.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/quality/quality_tables.h"
#include "ui/report/ratio_beside.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_table.h"

namespace herleid {

MunicipalitiesTab::MunicipalitiesTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_note(new QLabel),
      m_add(new QPushButton),
      m_write(new QPushButton),
      m_clear(new QPushButton),
      m_table(new TextTableView),
      m_remarks(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_note);
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions, space::one);
    for (QPushButton* button : {m_add, m_write, m_clear}) row->addWidget(button);
    layout->addWidget(actions);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remarks);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_remarks->setWordWrap(true);
    setMuted(*m_remarks);
    connect(m_add, &QPushButton::clicked, this, &MunicipalitiesTab::askForFiles);
    connect(m_write, &QPushButton::clicked, this, &MunicipalitiesTab::exchangeRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_others.clear();
        refresh();
    });
    retranslate();
}

void MunicipalitiesTab::setOwn(const std::optional<RatioExchange>& own) {
    m_own = own;
    refresh();
}

bool MunicipalitiesTab::add(const QString& file) {
    auto other = readRatioExchange(file.toStdString());
    if (!other) {
        emit failed(other.error());
        return false;
    }
    m_others.push_back(std::move(*other));
    refresh();
    return true;
}

void MunicipalitiesTab::askForFiles() {
    auto* dialog = new QFileDialog(window(), tr("Figures of another municipality"), m_session.preferences().folder(),
                                   tr("Exchange files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files) add(file);
        if (!files.isEmpty()) m_session.setFolder(QFileInfo(files.front()).absolutePath());
    });
    dialog->open();
}

void MunicipalitiesTab::refresh() {
    m_clear->setEnabled(!m_others.empty());
    m_write->setEnabled(m_own.has_value());
    std::vector<RatioExchange> all;
    if (m_own) all.push_back(*m_own);
    all.insert(all.end(), m_others.begin(), m_others.end());
    m_table->setVisible(!all.empty());
    if (!all.empty()) m_table->show(municipalitiesTable(all, m_session.format()), tr("Municipalities beside each other"));
    QStringList remarks;
    if (all.size() > 1) {
        remarks << tr("≠: differs for certain from the first column; the 95% ranges have nothing in common.");
        for (const BesideRemark remark : besideRemarks(all)) remarks << besideRemarkText(remark);
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void MunicipalitiesTab::retranslate() {
    m_note->setText(tr("An exchange file has the figures of a municipality and the terms of its model: no dwellings, no sales, and no group of fewer "
                       "than ten sales."));
    m_add->setText(tr("Add a municipality…"));
    m_write->setText(tr("Write one's own figures…"));
    m_clear->setText(tr("Remove the others"));
    refresh();
}

void MunicipalitiesTab::applyTheme() {
    m_add->setIcon(Theme::icon("add"));
    m_write->setIcon(Theme::icon("file"));
}

}  // namespace herleid
