#include "ui/pages/objections/grounds_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/objection_desk.h"
#include "ui/text/objection_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/committed_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grounds_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int widthOfHalves = 900;  // chosen: the list needs 400, a text as much
constexpr GroundAnswer answers[] = {GroundAnswer::None, GroundAnswer::Accepted, GroundAnswer::Partly, GroundAnswer::Rejected};

}  // namespace

GroundsPanel::GroundsPanel(ObjectionDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new GroundsModel(this)),
      m_list(new QTableView),
      m_detail(nullptr),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_claimLabel(new QLabel),
      m_claim(new CommittedText(2)),
      m_tried(new QLabel),
      m_try(new QPushButton),
      m_takeOver(new QPushButton),
      m_forget(new QPushButton),
      m_answerLabel(new QLabel),
      m_answer(new QComboBox),
      m_answerText(new CommittedText(2)) {
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(space::two);
    m_list->setModel(m_model);
    dressTable(*m_list);
    m_list->setWordWrap(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail = makeDetail();
    m_halves->addWidget(m_list, 1, Qt::AlignTop);
    m_halves->addWidget(m_detail, 1, Qt::AlignTop);
    connect(m_model, &GroundsModel::ticked, this, &GroundsPanel::tick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { refreshDetail(); });
    connect(m_claim, &CommittedText::committed, this, [this](const QString& text) {
        edit([&](ObjectionGround& ground) { ground.claim = text.toStdString(); }, tr("what the resident says"));
    });
    connect(m_answerText, &CommittedText::committed, this, [this](const QString& text) {
        edit([&](ObjectionGround& ground) { ground.answerText = text.toStdString(); }, tr("answer in words"));
    });
    connect(m_answer, &QComboBox::activated, this, [this](int row) {
        edit([&](ObjectionGround& ground) { ground.answer = answers[row]; }, tr("answer"));
    });
    connect(m_try, &QPushButton::clicked, this, [this] {
        const Objection tried = m_objection;  // this panel is filled anew meanwhile
        if (m_desk.tryGround(tried, m_kind)) emit tryOutBegun();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { m_desk.takeOverEffect(); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        edit(
            [](ObjectionGround& ground) {
                ground.tried = {};
                ground.effect.reset();
            },
            tr("try-out forgotten"));
    });
    connect(&m_desk.session(), &Session::valuationChanged, this, &GroundsPanel::refreshActions);
    connect(&m_desk.session(), &Session::jobChanged, this, &GroundsPanel::refreshActions);
    connect(&m_desk.session(), &Session::marketChanged, this, &GroundsPanel::refreshActions);
}

QWidget* GroundsPanel::makeDetail() {
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    for (QLabel* label : {m_title, m_hint, m_tried}) label->setWordWrap(true);
    setFontScale(*m_title, fontScale::body, true);
    setMuted(*m_hint);
    m_tried->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_claimLabel->setBuddy(m_claim);
    m_answerLabel->setBuddy(m_answer);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_claimLabel);
    layout->addWidget(m_claim);
    layout->addWidget(m_tried);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, space::one);
    for (QPushButton* button : {m_try, m_takeOver, m_forget}) row->addWidget(button);
    layout->addWidget(buttons);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::one);
    answer->addWidget(m_answerLabel);
    answer->addWidget(m_answer);
    answer->addStretch(1);
    layout->addLayout(answer);
    layout->addWidget(m_answerText);
    return detail;
}

GroundKind GroundsPanel::chosen() const { return GroundsModel::kindOf(std::max(0, m_list->currentIndex().row())); }

void GroundsPanel::choose(GroundKind kind) {
    m_list->setCurrentIndex(m_model->index(static_cast<int>(kind), GroundsModel::Ground));
}

void GroundsPanel::tick(GroundKind kind, bool isRaised) {
    Objection changed = m_objection;
    if (isRaised)
        changed.raise(kind);
    else
        changed.drop(kind);
    choose(kind);
    emit edited(changed, isRaised ? tr("ground added") : tr("ground taken out"));
    if (isRaised) m_claim->setFocus(Qt::OtherFocusReason);
}

void GroundsPanel::edit(const std::function<void(ObjectionGround&)>& change, const QString& what) {
    Objection changed = m_objection;
    ObjectionGround* ground = changed.ground(m_kind);
    if (ground == nullptr) return;
    change(*ground);
    emit edited(changed, what);
}

void GroundsPanel::show(const Objection& objection, bool isEditable) {
    const bool isAnother = objection.number != m_objection.number;
    m_objection = objection;
    m_isEditable = isEditable;
    m_model->show(objection, isEditable, m_desk.session().format());
    if (isAnother || !m_list->currentIndex().isValid())
        choose(objection.grounds.empty() ? GroundKind::Facts : objection.grounds.front().kind);
    fitList();
    refreshDetail();
}

// All nine rows are in view: a checklist that scrolls is none.
void GroundsPanel::fitList() {
    m_list->horizontalHeader()->setSectionResizeMode(GroundsModel::Ground, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(GroundsModel::Effect, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(GroundsModel::Answer, QHeaderView::ResizeToContents);
    m_list->verticalHeader()->setDefaultSectionSize(qRound(space::row * Theme::textScale()));
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() + groundKinds * m_list->verticalHeader()->defaultSectionSize() +
                           2 * m_list->frameWidth());
}

// Beside the list where it fits, so that a ground and its answer are in view together.
void GroundsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() >= qRound(widthOfHalves * Theme::textScale()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GroundsPanel::refreshDetail() {
    const GroundKind kind = chosen();
    if (kind != m_kind) commit();  // of the ground that was in view
    m_kind = kind;
    const ObjectionGround* ground = m_objection.ground(kind);
    m_title->setText(groundTitle(kind));
    m_hint->setText(ground != nullptr || !m_isEditable ? groundHint(kind)
                                                       : groundHint(kind) + u' ' + tr("Tick it where the resident puts it forward."));
    for (QWidget* widget : {static_cast<QWidget*>(m_claimLabel), static_cast<QWidget*>(m_claim), static_cast<QWidget*>(m_tried),
                            static_cast<QWidget*>(m_try), static_cast<QWidget*>(m_answerLabel), static_cast<QWidget*>(m_answer),
                            static_cast<QWidget*>(m_answerText)})
        widget->setVisible(ground != nullptr);
    refreshActions();
    if (ground == nullptr) return;
    const Session& session = m_desk.session();
    m_claim->showText(QString::fromStdString(ground->claim));
    m_answerText->showText(QString::fromStdString(ground->answerText));
    m_answer->setCurrentIndex(static_cast<int>(ground->answer));
    m_claim->setReadOnly(!m_isEditable);
    m_answerText->setReadOnly(!m_isEditable);
    m_answer->setEnabled(m_isEditable);
    const auto property = session.project().property(m_objection.propertyId);
    const QString tried = triedText(ground->tried, property && m_isEditable ? &*property : nullptr, *session.project().catalogue(), session.format());
    QStringList lines{tried.isEmpty() ? tr("Nothing tried yet.") : tr("Tried: %1").arg(tried)};
    if (ground->effect)
        lines << tr("Effect by model %1: %2 (from %3 to %4)")
                     .arg(QString::number(ground->effect->modelVersion), session.format().signedMoney(ground->effect->difference()),
                          session.format().money(ground->effect->from), session.format().money(ground->effect->to));
    m_tried->setText(lines.join(u'\n'));
}

void GroundsPanel::refreshActions() {
    const ObjectionGround* ground = m_objection.ground(chosen());
    const auto tried = m_desk.triedGround();
    const bool isTried = tried && tried->objection == m_objection.number && tried->kind == chosen();
    m_try->setEnabled(m_isEditable && m_desk.session().market().valuer != nullptr);
    m_try->setText(ground != nullptr && !ground->tried.isEmpty() ? tr("Try again") : tr("Try out"));
    m_takeOver->setVisible(ground != nullptr && isTried && m_isEditable);
    m_takeOver->setEnabled(m_desk.mayWrite());
    m_forget->setVisible(ground != nullptr && m_isEditable && (!ground->tried.isEmpty() || ground->effect));
}

void GroundsPanel::commit() {
    m_claim->commit();
    m_answerText->commit();
}

void GroundsPanel::retranslate() {
    m_list->setAccessibleName(tr("Grounds of the objection"));
    m_list->setAccessibleDescription(tr("The space bar ticks or unticks a ground"));
    m_claimLabel->setText(tr("What the resident says"));
    m_claim->setAccessibleName(m_claimLabel->text());
    m_try->setToolTip(tr("Opens the dwelling under Value with a try-out. Change a fact, leave a sale out or take another date, "
                         "and take over the effect."));
    m_takeOver->setText(tr("Take over the effect"));
    m_takeOver->setToolTip(tr("Keeps what is tried now, and its effect, with this ground"));
    m_forget->setText(tr("Forget the try-out"));
    m_answerLabel->setText(tr("Answer"));
    m_answer->setAccessibleName(tr("Answer to the ground"));
    m_answerText->setAccessibleName(tr("Why"));
    m_answerText->setPlaceholderText(tr("Why, in words for the resident"));
    const int answer = std::max(0, m_answer->currentIndex());
    m_answer->clear();
    for (const GroundAnswer one : answers) m_answer->addItem(groundAnswerText(one));
    m_answer->setCurrentIndex(answer);
    if (m_objection.number != 0) show(m_objection, m_isEditable);
}

void GroundsPanel::applyTheme() { m_try->setIcon(Theme::icon("edit")); }

}  // namespace herleid
