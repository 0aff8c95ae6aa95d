#include "ui/pages/objections/case_list.h"

#include <QComboBox>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/date_edit.h"
#include "ui/session/objection_desk.h"
#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/objections_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int anyDeadline = -1;
constexpr int soon = 42;  // days; chosen: the shortest term there is
constexpr int late = -2;  // due before today

void choose(QComboBox& box, int key) { box.setCurrentIndex(std::max(0, box.findData(key))); }

}  // namespace

CaseList::CaseList(ObjectionDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new ObjectionsModel(this)),
      m_new(new QPushButton),
      m_text(new QLineEdit),
      m_state(new QComboBox),
      m_ground(new QComboBox),
      m_due(new QComboBox),
      m_note(new QLabel),
      m_table(new QTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_new);
    layout->addWidget(m_text);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::one);
    choices->addWidget(m_state, 1);
    choices->addWidget(m_due, 1);
    layout->addLayout(choices);
    layout->addWidget(m_ground);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    m_text->setClearButtonEnabled(true);
    for (QComboBox* box : {m_state, m_ground, m_due}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &CaseList::read);
    }
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &QLineEdit::textChanged, this, &CaseList::read);
    connect(m_new, &QPushButton::clicked, this, &CaseList::newRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        m_marked = index.data(ObjectionsModel::NumberRole).toLongLong();
        emit chosen(m_marked);
    });
}

ObjectionFilter CaseList::filter() const {
    ObjectionFilter filter;
    filter.text = m_text->text().trimmed().toStdString();
    if (const int state = m_state->currentData().toInt(); state >= 0) filter.state = static_cast<ObjectionState>(state);
    if (const int ground = m_ground->currentData().toInt(); ground >= 0) filter.ground = static_cast<GroundKind>(ground);
    if (const int days = m_due->currentData().toInt(); days != anyDeadline)
        filter.dueBefore = fromQDate(QDate::currentDate().addDays(days == late ? -1 : days));
    return filter;
}

void CaseList::setFilter(const ObjectionFilter& filter) {
    m_text->setText(QString::fromStdString(filter.text));
    choose(*m_state, filter.state ? static_cast<int>(*filter.state) : -1);
    choose(*m_ground, filter.ground ? static_cast<int>(*filter.ground) : -1);
    choose(*m_due, filter.dueBefore ? soon : anyDeadline);
}

void CaseList::read() {
    if (!m_desk.session().isOpen() || m_state->count() == 0) return;
    auto found = objections(m_desk.session().project(), filter());
    if (!found) {
        emit failed(found.error());
        return;
    }
    const Format& format = m_desk.session().format();
    m_note->setText(found->empty() ? tr("No case fits these filters.")
                                   : tr("Cases: %1").arg(format.number(static_cast<double>(found->size()), 0)));
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->show(std::move(*found), fromQDate(QDate::currentDate()), format);
    fitColumns();
    const int row = m_model->rowOf(m_marked);
    m_table->setCurrentIndex(row >= 0 ? m_model->index(row, ObjectionsModel::Dwelling) : QModelIndex());
    m_table->viewport()->update();
}

void CaseList::fitColumns() {
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(ObjectionsModel::Number, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ObjectionsModel::Dwelling, QHeaderView::Stretch);
    header.setSectionResizeMode(ObjectionsModel::Due, QHeaderView::ResizeToContents);
}

void CaseList::mark(std::int64_t number) {
    m_marked = number;
    read();
    if (number == 0 || m_model->rowOf(number) >= 0) return;
    setFilter({});
    read();
}

void CaseList::fillChoices() {
    const auto fill = [](QComboBox& box, int otherwise, const std::vector<std::pair<QString, int>>& items) {
        const QSignalBlocker quiet(box);
        const int before = box.count() > 0 ? box.currentData().toInt() : otherwise;
        box.clear();
        for (const auto& [words, key] : items) box.addItem(words, key);
        choose(box, before);
    };
    fill(*m_state, static_cast<int>(ObjectionState::Open),
         {{tr("Open and closed"), -1}, {tr("Open"), static_cast<int>(ObjectionState::Open)}, {tr("Closed"), static_cast<int>(ObjectionState::Closed)}});
    fill(*m_due, anyDeadline, {{tr("Any due date"), anyDeadline}, {tr("Due within six weeks"), soon}, {tr("Late"), late}});
    std::vector<std::pair<QString, int>> grounds{{tr("All grounds"), -1}};
    for (int kind = 0; kind < groundKinds; ++kind) grounds.emplace_back(groundTitle(static_cast<GroundKind>(kind)), kind);
    fill(*m_ground, -1, grounds);
}

void CaseList::retranslate() {
    m_new->setText(tr("New objection…"));
    m_new->setAccessibleName(tr("New objection"));
    m_text->setPlaceholderText(tr("Address or number"));
    m_text->setAccessibleName(tr("Search in the objections"));
    m_state->setAccessibleName(tr("State"));
    m_ground->setAccessibleName(tr("Ground"));
    m_due->setAccessibleName(tr("Due date"));
    m_table->setAccessibleName(tr("Objections"));
    fillChoices();
    read();
}

void CaseList::applyTheme() { m_new->setIcon(Theme::icon("add")); }

}  // namespace herleid
