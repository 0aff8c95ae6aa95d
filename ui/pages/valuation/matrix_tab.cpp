#include "ui/pages/valuation/matrix_tab.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/matrix_foot.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

MatrixTab::MatrixTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new MatrixModel(this)),
      m_view(new MatrixView(*m_model)),
      m_foot(new QLabel),
      m_note(new QLabel),
      m_ranking(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    auto* row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_ranking, 0, Qt::AlignBottom);
    layout->addLayout(row);
    for (QLabel* label : {m_foot, m_note}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_foot->setTextFormat(Qt::RichText);
    setMuted(*m_note);
    enableCopy(m_view->sales());
    enableCopy(m_view->subject());
    connect(m_model, &MatrixModel::triedFact, this, [this](int feature, double value) {
        m_session.tryFact(static_cast<std::size_t>(feature), value);
    }, Qt::QueuedConnection);  // after the editor has closed: the model is made anew
    connect(m_ranking, &QPushButton::clicked, this, &MatrixTab::rankingRequested);
}

void MatrixTab::show(const Explanation* explanation) {
    const auto& valuation = m_session.shown();
    const bool has = explanation != nullptr && valuation != nullptr;
    m_foot->setVisible(has);
    m_ranking->setEnabled(has);
    if (!has) {
        m_model->clear();
        m_note->clear();
        return;
    }
    const Format& format = m_session.format();
    m_view->setCatalogue(m_session.project().catalogue(), format);
    const TryOut* trying = m_session.tryOut();
    m_model->show(valuation, *explanation, trying != nullptr ? trying->facts : std::map<std::size_t, double>());
    m_foot->setText(footText(*valuation, format));
    QString note;
    if (valuation->matrix().empty())
        note = tr("No comparable sales were found; the value rests on the model alone.");
    else if (valuation->parts().modelWeight >= 1)
        note = tr("This model gives sales no weight of their own: they are shown beside the value, which follows from "
                  "all sales together.");
    else
        note = tr("Bold: differs from this dwelling. Choose a sale for its whole adjustment.");
    m_note->setText(note);
}

void MatrixTab::retranslate() {
    m_view->retranslate();
    m_ranking->setText(tr("All sales that could be compared"));
}

}  // namespace herleid
