#include "ui/pages/market_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/models_model.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

namespace {

// Within a scroll area the style sheet resets a label's own font (Qt 6.4), so the size stands in the text.
QString headingText(const QString& text) {
    return QStringLiteral("<span style='font-size:large; font-weight:bold'>%1</span>")
        .arg(text.toHtmlEscaped());
}

}  // namespace

MarketPage::MarketPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_models(new ModelsModel(this)),
      m_title(new QLabel),
      m_empty(new QLabel),
      m_table(new QTableView),
      m_use(new QPushButton),
      m_fit(new QPushButton),
      m_valueAll(new QPushButton),
      m_summaryTitle(new QLabel),
      m_summary(new QLabel),
      m_notesTitle(new QLabel),
      m_notes(new QLabel) {
    setPage(*this);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::one);
    top->addWidget(m_title, 1);
    for (QPushButton* button : {m_use, m_valueAll, m_fit}) top->addWidget(button, 0, Qt::AlignTop);
    auto* inside = new QWidget;
    setPage(*inside);
    auto* text = new QVBoxLayout(inside);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(space::one);
    for (QLabel* label : {m_summaryTitle, m_summary, m_notesTitle, m_notes}) text->addWidget(label);
    text->insertSpacing(2, space::one);
    text->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(scroll, 3);

    setFontScale(*m_title, fontScale::display, true);
    m_empty->setWordWrap(true);
    setMuted(*m_empty);
    m_summary->setTextFormat(Qt::RichText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fit->setProperty("primary", true);
    m_table->setModel(m_models);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(104);
    enableCopy(*m_table);

    connect(m_fit, &QPushButton::clicked, this, &MarketPage::fitRequested);
    connect(m_valueAll, &QPushButton::clicked, this, &MarketPage::valueAllRequested);
    connect(m_use, &QPushButton::clicked, this, [this] { m_session.setCurrentModel(chosenVersion()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MarketPage::refreshActions);
    connect(&session, &Session::projectChanged, this, &MarketPage::refresh);
    connect(&session, &Session::marketChanged, this, &MarketPage::refresh);
    connect(&session, &Session::jobChanged, this, &MarketPage::refreshActions);
    retranslate();
}

qlonglong MarketPage::chosenVersion() const {
    return m_table->currentIndex().data(ModelsModel::VersionRole).toLongLong();
}

void MarketPage::refresh() {
    std::vector<ModelInfo> models;
    if (m_session.isOpen())
        if (auto list = m_session.project().models()) models = std::move(*list);
    m_table->setVisible(!models.empty());
    m_empty->setVisible(models.empty());
    m_models->show(std::move(models), m_session.format());
    m_table->resizeColumnsToContents();
    refreshSummary();
    refreshActions();
}

void MarketPage::refreshActions() {
    const bool free = m_session.isOpen() && !m_session.isBusy();
    const auto& market = m_session.market();
    m_fit->setEnabled(free && market.sales && !market.sales->sales.empty());
    m_valueAll->setEnabled(free && market.valuer);
    const qlonglong version = chosenVersion();
    m_use->setEnabled(free && version > 0 && (!market.model || market.model->version != version));
}

void MarketPage::refreshSummary() {
    const auto& market = m_session.market();
    const bool has = market.valuer != nullptr;
    for (QLabel* label : {m_summaryTitle, m_summary}) label->setVisible(has);
    m_notesTitle->setVisible(has && !market.valuer->model().summary().notes.empty());
    m_notes->setVisible(!m_notesTitle->isHidden());
    if (!has) return;
    const FitSummary& fit = market.valuer->model().summary();
    const Format& format = m_session.format();
    const auto count = [&](std::size_t number) { return format.number(static_cast<double>(number), 0); };
    m_summaryTitle->setText(
        headingText(tr("Version %1, in use").arg(market.model ? market.model->version : 0)));
    QString rows;
    const auto row = [&](const QString& label, const QString& value) {
        rows += QStringLiteral(
                    "<tr><td style='padding:2px 24px 2px 0'>%1</td><td align='right' style='padding:2px "
                    "0'>%2</td></tr>")
                    .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(tr("Sales used"), tr("%1 of %2").arg(count(fit.salesUsed), count(fit.salesRead)));
    row(tr("Sold between"), tr("%1 and %2").arg(format.date(fit.firstSale), format.date(fit.lastSale)));
    row(tr("Estimated effects"), count(fit.rank));
    row(tr("Explained part of the differences in ln price (R²)"), format.percent(100 * fit.rSquared));
    row(tr("Residual standard deviation of ln price"), format.number(fit.sigma, 4));
    row(tr("The same, each sale predicted without itself"), format.number(fit.rmseLeaveOneOut, 4));
    row(tr("Calibration"), format.number(market.valuer->model().calibration(), 4));
    m_summary->setText(QStringLiteral("<table cellspacing='0'>") + rows + QStringLiteral("</table>"));
    QStringList notes;
    for (const FitNote& note : fit.notes)
        notes << QStringLiteral("• ") + fitNoteText(note, market.valuer->model().catalogue());
    m_notes->setText(notes.join(u'\n'));
}

void MarketPage::retranslate() {
    m_title->setText(tr("Market"));
    m_empty->setText(
        tr("There is no model yet. Import sales first, then fit a model: it estimates what each "
           "characteristic, place and month contributed to the prices."));
    m_table->setAccessibleName(tr("Model versions"));
    m_use->setText(tr("Use this version"));
    m_fit->setText(tr("Fit a model…"));
    m_valueAll->setText(tr("Value all…"));
    m_notesTitle->setText(headingText(tr("To note about this model")));
    refresh();
}

void MarketPage::applyTheme() {
    m_fit->setIcon(Theme::iconOnAccent("fit"));
    m_valueAll->setIcon(Theme::icon("value_all"));
}

}  // namespace herleid
