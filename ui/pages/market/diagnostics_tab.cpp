#include "ui/pages/market/diagnostics_tab.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "ui/pages/market/model_figures.h"
#include "ui/pages/market/reading_tables.h"
#include "ui/pages/market/reading_words.h"
#include "ui/pages/market/residual_plots.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"

namespace herleid {

namespace {

constexpr int plotHeight = 280;
constexpr qsizetype briefLines = 4;  // shown before somebody asks for all; chosen

// Within a scroll area the style sheet resets a label's own font (Qt 6.4), so the size stands in the text.
QString headingText(const QString& text) {
    return QStringLiteral("<span style='font-size:large; font-weight:bold'>%1</span>")
        .arg(text.toHtmlEscaped());
}

}  // namespace

DiagnosticsTab::DiagnosticsTab(Session& session, ModelReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_figuresTitle(new QLabel),
      m_figures(new QLabel),
      m_notesTitle(new QLabel),
      m_notes(new QLabel),
      m_moreNotes(new QPushButton),
      m_errorsTitle(new QLabel),
      m_histogram(new Plot),
      m_quantiles(new Plot),
      m_byEstimate(new Plot),
      m_byMonth(new Plot),
      m_termsTitle(new QLabel),
      m_terms(new TextTableView),
      m_largestTitle(new QLabel),
      m_largest(new TextTableView) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeContents());
    scroll->setWidgetResizable(true);
    scroll->setObjectName("figures");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->addWidget(scroll);
    connect(m_moreNotes, &QPushButton::clicked, this, [this] {
        m_showsAllNotes = !m_showsAllNotes;
        showNotes();
    });
}

QWidget* DiagnosticsTab::makeContents() {
    auto* contents = new QWidget;
    setPage(*contents);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(space::one);
    figures->addWidget(m_figuresTitle);
    figures->addWidget(m_figures);
    figures->addStretch(1);
    auto* notes = new QVBoxLayout;
    notes->setSpacing(space::one);
    notes->addWidget(m_notesTitle);
    notes->addWidget(m_notes);
    notes->addWidget(m_moreNotes, 0, Qt::AlignLeft);
    notes->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::four);
    top->addLayout(figures);
    top->addLayout(notes, 1);
    auto* plots = new QGridLayout;
    plots->setSpacing(space::three);
    int position = 0;
    for (Plot* plot : {m_histogram, m_quantiles, m_byEstimate, m_byMonth}) {
        plot->setFixedHeight(plotHeight);
        plots->addWidget(plot, position / 2, position % 2);
        ++position;
    }
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addLayout(top);
    for (QLabel* title : {m_errorsTitle, m_termsTitle, m_largestTitle})
        title->setContentsMargins(0, space::two, 0, 0);
    layout->addWidget(m_errorsTitle);
    layout->addLayout(plots);
    layout->addWidget(m_termsTitle);
    layout->addWidget(m_terms);
    layout->addWidget(m_largestTitle);
    layout->addWidget(m_largest);
    layout->addStretch(1);
    m_figures->setTextFormat(Qt::RichText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moreNotes->setProperty("flat", true);
    for (TextTableView* table : {m_terms, m_largest}) table->setFitsRows(true);
    return contents;
}

void DiagnosticsTab::refresh() {
    if (m_reader.state() != ModelReader::State::Ready) return;
    const Format& format = m_session.format();
    const ModelReading& reading = *m_reader.reading();
    const bool isNormal = !(m_reader.model().summary().nu > 0);
    showFigures();
    showNotes();
    m_histogram->show(histogramPlot(reading.residuals, isNormal, format), format);
    m_quantiles->show(quantilePlot(reading.residuals, isNormal, format), format);
    m_byEstimate->show(byEstimatePlot(reading.residuals, m_reader.model().parts().currency, format), format);
    m_byMonth->show(byMonthPlot(reading.residuals, format), format);
    m_terms->show(termsTable(reading, m_reader.model(), format), tr("Effects of the model"));
    m_terms->horizontalHeader()->setStretchLastSection(true);
    m_largest->show(largestTable(reading.residuals, format), tr("The 20 sales that differ most"));
}

void DiagnosticsTab::showFigures() {
    QString rows;
    for (const ModelFigure& figure : modelFigures(m_reader.model(), m_session.format()))
        rows += QStringLiteral(
                    "<tr><td style='padding:2px 24px 2px 0'>%1</td><td align='right' style='padding:2px "
                    "0'>%2</td></tr>")
                    .arg(figure.name.toHtmlEscaped(), figure.text.toHtmlEscaped());
    m_figures->setText(QStringLiteral("<table cellspacing='0'>") + rows + QStringLiteral("</table>"));
}

QString DiagnosticsTab::fitSentence() const {
    const FitSummary& fit = m_reader.model().summary();
    if (!fit.converged) return {};  // a note says so
    if (m_reader.model().parts().specification.estimator == Estimator::LeastSquares)
        return tr("Estimated by least squares, which needs no repeated steps.");
    return tr("The estimation settled after %1 steps; outliers were weighed %2 times.")
        .arg(fit.iterations)
        .arg(fit.reweightings);
}

void DiagnosticsTab::showNotes() {
    const auto& notes = m_reader.model().summary().notes;
    QStringList lines;
    if (const QString sentence = fitSentence(); !sentence.isEmpty()) lines << sentence;
    if (notes.empty()) lines << tr("Nothing was left out and nothing stands out.");
    for (const FitNote& note : notes) {
        if (!m_showsAllNotes && lines.size() >= briefLines) break;
        lines << QStringLiteral("• ") + fitNoteText(note, m_reader.model().catalogue());
    }
    m_notes->setText(lines.join(u'\n'));
    m_moreNotes->setVisible(static_cast<qsizetype>(notes.size()) >= briefLines);
    m_moreNotes->setText(m_showsAllNotes
                             ? tr("Show fewer notes")
                             : tr("Show all %1 notes").arg(countText(notes.size(), m_session.format())));
}

void DiagnosticsTab::retranslate() {
    findChild<QScrollArea*>("figures")->setAccessibleName(tr("Figures"));
    m_figuresTitle->setText(headingText(tr("Figures")));
    m_notesTitle->setText(headingText(tr("What the estimation has to tell")));
    m_errorsTitle->setText(headingText(tr("How far sales lie from their estimate")));
    m_termsTitle->setText(headingText(tr("Effects")));
    m_largestTitle->setText(headingText(tr("The 20 sales that differ most")));
    refresh();
}

void DiagnosticsTab::applyTheme() {
    for (Plot* plot : {m_histogram, m_quantiles, m_byEstimate, m_byMonth}) plot->applyTheme();
}

}  // namespace herleid
