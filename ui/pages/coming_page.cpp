#include "ui/pages/coming_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace herleid {

ComingPage::ComingPage(QWidget* parent) : QWidget(parent), m_title(new QLabel), m_text(new QLabel) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::four, space::four, space::four);
    layout->setSpacing(space::two);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
    setFontScale(*m_title, fontScale::display, true);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(640);
    setMuted(*m_text);
    retranslate();
}

void ComingPage::retranslate() {
    m_title->setText(tr("Objections"));
    m_text->setText(tr("This version does not handle objections yet. Here will be the objections with their "
               "grounds, the answer to each ground, and the dossier that the resident and the court can "
               "verify themselves."));
}

}  // namespace herleid
