#include "ui/dialogs/dialog_frame.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"

namespace herleid {

DialogFrame::DialogFrame(QWidget* parent)
    : QDialog(parent),
      m_heading(new QLabel),
      m_explanation(new QLabel),
      m_body(new QVBoxLayout),
      m_form(new QFormLayout),
      m_problem(new QLabel) {
    setPage(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    m_form->setHorizontalSpacing(space::two);
    m_form->setVerticalSpacing(space::one);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    layout->addLayout(m_form);
    m_body->setSpacing(space::one);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
    m_buttons = new QDialogButtonBox;
    m_closing = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_action = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    layout->addWidget(m_buttons);
    setFontScale(*m_heading, fontScale::heading, true);
    m_explanation->setWordWrap(true);
    setMuted(*m_explanation);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", "error");
    m_problem->setContentsMargins(space::one, space::one, space::one, space::one);
    m_problem->hide();
    connect(m_closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
}

void DialogFrame::setHeading(const QString& heading, const QString& explanation) {
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void DialogFrame::setAction(const QString& text) {
    m_action->setText(text);
}

void DialogFrame::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool DialogFrame::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    // The box of buttons (Qt 6.4) leaves the closing one out of the round that Tab makes.
    if (event->type() == QEvent::Show) setTabOrder(m_action, m_closing);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
        const int possible = screen()->availableGeometry().height();
        if (needed > height()) resize(width(), std::min(needed, possible));
    }
    return handled;
}

}  // namespace herleid
