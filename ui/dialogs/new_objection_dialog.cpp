#include "ui/dialogs/new_objection_dialog.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "ui/pages/date_edit.h"
#include "ui/session/dwelling_search.h"
#include "ui/session/objection_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/match_delegate.h"
#include "ui/widgets/money_input.h"
#include "ui/widgets/search_model.h"

namespace herleid {

namespace {

constexpr int listRows = 4;  // chosen: the address wanted, and a few like it

}  // namespace

NewObjectionDialog::NewObjectionDialog(ObjectionDesk& desk, const std::string& propertyId, QWidget* parent)
    : DialogFrame(parent),
      m_desk(desk),
      m_search(new DwellingSearch(desk.session(), this)),
      m_found(new SearchModel(this)),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_received(new QDateEdit),
      m_value(new QLineEdit),
      m_reference(new QLineEdit) {
    const Format& format = desk.session().format();
    setHeading(tr("New objection"), tr("The case keeps no names of persons: the number of the file says where they are."));
    setAction(tr("Make the case"));
    m_field->setPlaceholderText(tr("Address, postcode, WOZ or BAG number"));
    m_field->setAccessibleName(tr("Search the dwelling"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Dwellings found"));
    m_list->setFixedHeight(listRows * qRound(space::row * Theme::textScale()) + 2 * m_list->frameWidth());
    setDateLanguage(*m_received, format);
    m_received->setDate(QDate::currentDate());
    m_received->setMaximumDate(QDate::currentDate());
    m_reference->setPlaceholderText(tr("Number of the file, no names"));
    form().addRow(tr("Dwelling"), m_field);
    form().addRow(QString(), m_list);
    form().addRow(tr("Received"), m_received);
    form().addRow(tr("Value on %1").arg(format.date(desk.session().valuationDate())), m_value);
    form().addRow(tr("Case file no."), m_reference);
    connect(m_search, &DwellingSearch::found, this, &NewObjectionDialog::showFound);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) { m_search->ask(words); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) choose(index.data(SearchModel::IdRole).toString().toStdString());
    });
    connect(m_value, &QLineEdit::textChanged, this, &NewObjectionDialog::refresh);
    if (propertyId.empty()) m_search->ask({});
    else m_field->setText(QString::fromStdString(propertyId));
    m_chosen = propertyId;
    if (!propertyId.empty()) choose(propertyId);
    refresh();
    (propertyId.empty() ? static_cast<QWidget*>(m_field) : m_reference)->setFocus();
}

// The one dwelling that is found is the one meant.
void NewObjectionDialog::showFound() {
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_found->show(m_search->hits(), m_search->words());
        const int row = m_found->rowOf(m_chosen);
        m_list->setCurrentIndex(row >= 0 ? m_found->index(row) : QModelIndex());
    }
    if (m_found->rowOf(m_chosen) < 0) m_chosen.clear();
    if (m_chosen.empty() && m_found->rowCount() == 1 && !m_search->isSearching()) m_list->setCurrentIndex(m_found->index(0));
    m_list->viewport()->update();
    refresh();
}

void NewObjectionDialog::choose(const std::string& propertyId) {
    m_chosen = propertyId;
    const Money value = m_desk.begun(propertyId).contestedValue;
    m_value->setText(value.cents() > 0 ? writeMoney(value, m_desk.session().format()) : QString());
    refresh();
}

void NewObjectionDialog::refresh() {
    const auto value = readMoney(m_value->text(), m_desk.session().project().settings().currency, m_desk.session().format());
    setProblem(m_value->text().isEmpty() || value ? QString() : tr("Write the value as a whole amount, such as %1.")
                                                                    .arg(m_desk.session().format().number(412'000, 0)));
    action().setEnabled(!m_chosen.empty() && value.has_value());
}

void NewObjectionDialog::accept() {
    const auto value = readMoney(m_value->text(), m_desk.session().project().settings().currency, m_desk.session().format());
    if (m_chosen.empty() || !value) return;
    Objection objection = m_desk.begun(m_chosen);
    if (*value != objection.contestedValue) objection.valuation.reset();
    objection.contestedValue = *value;
    objection.receivedOn = fromQDate(m_received->date());
    objection.dueOn = defaultDueDate(objection.receivedOn);
    objection.reference = m_reference->text().trimmed().toStdString();
    DialogFrame::accept();
    if (const auto number = m_desk.add(objection)) emit made(*number);
}

}  // namespace herleid
