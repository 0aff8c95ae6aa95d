#include "ui/pages/objections/disclosures_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/report/disclosure_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

DisclosuresTab::DisclosuresTab(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_note(new QLabel), m_list(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    m_note->setWordWrap(true);
    setMuted(*m_note);
}

void DisclosuresTab::read() {
    if (!m_session.isOpen()) return;
    auto found = disclosures(m_session.project());
    if (!found) {
        emit failed(found.error());
        return;
    }
    m_entries = std::move(*found);
    fill();
}

void DisclosuresTab::fill() {
    if (!m_session.isOpen()) return;
    const Format& format = m_session.format();
    TextTable table;
    table.columns = {{tr("No."), {}, true},  {tr("When"), {}}, {tr("Document"), {}}, {tr("As"), {}},       {tr("For whom"), {}},
                     {tr("Reference"), {}}, {tr("Dwelling"), {}}, {tr("Model"), {}, true}, {tr("By"), {}}, {tr("Fingerprint"), tr("SHA-256 of the file, as sha256sum prints it")}};
    for (const DisclosureEntry& entry : m_entries)
        table.rows.push_back({{QString::number(entry.number), {}},
                              {momentText(entry.givenAt, format), {}},
                              {disclosedDocumentText(entry.document), {}},
                              {QString::fromStdString(entry.format).toUpper(), {}},
                              {disclosureRecipientText(entry.recipient), {}},
                              {QString::fromStdString(entry.reference), {}},
                              {QString::fromStdString(entry.propertyId), {}},
                              {entry.modelVersion > 0 ? QString::number(entry.modelVersion) : QString(), {}},
                              {QString::fromStdString(entry.who), {}},
                              {QString::fromStdString(entry.sha256.substr(0, 16)), QString::fromStdString(entry.sha256)}});
    m_note->setText(m_entries.empty() ? tr("Nothing was given yet. Documents and dossiers that are made are written down here by themselves.")
                                      : tr("Written down by itself when documents are made. Rows are never changed or deleted."));
    m_list->show(std::move(table), tr("Register of disclosures"));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
}

void DisclosuresTab::retranslate() { fill(); }

}  // namespace herleid
