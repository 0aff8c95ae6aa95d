#include "ui/pages/quality/rivals_tab.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/predictions_dialog.h"
#include "ui/pages/quality/quality_tables.h"
#include "ui/session/rival_reader.h"
#include "ui/session/session.h"
#include "ui/text/rival_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int choiceWidth = 264;
constexpr std::size_t tickedAtFirst = 2;  // the two newest versions; chosen

}  // namespace

RivalsTab::RivalsTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new RivalReader(session, this)),
      m_note(new QLabel),
      m_choices(new QListWidget),
      m_add(new QPushButton),
      m_stop(new QPushButton),
      m_progress(new QProgressBar),
      m_verdict(new QLabel),
      m_table(new TextTableView),
      m_remarks(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_note);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::three);
    beside->addWidget(makeChoice());
    auto* outcome = new QVBoxLayout;
    outcome->setSpacing(space::one);
    outcome->addWidget(m_verdict);
    outcome->addWidget(m_progress);
    outcome->addWidget(m_stop, 0, Qt::AlignLeft);
    outcome->addWidget(m_table, 1);
    outcome->addWidget(m_remarks);
    outcome->addStretch();
    beside->addLayout(outcome, 1);
    layout->addLayout(beside, 1);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setWordWrap(true);
    setMuted(*m_remarks);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    connect(m_reader, &RivalReader::changed, this, &RivalsTab::refresh);
    connect(m_reader, &RivalReader::advanced, this, &RivalsTab::refresh);
    connect(m_reader, &RivalReader::failed, this, &RivalsTab::failed);
    connect(m_choices, &QListWidget::itemChanged, this, &RivalsTab::ask);
    connect(m_add, &QPushButton::clicked, this, &RivalsTab::askForFile);
    connect(m_stop, &QPushButton::clicked, m_reader, &RivalReader::stop);
    connect(&session, &Session::marketChanged, this, &RivalsTab::listVersions);
    connect(&session, &Session::projectChanged, this, &RivalsTab::listVersions);
    retranslate();
}

QWidget* RivalsTab::makeChoice() {
    auto* choice = new QWidget;
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_add);
    choice->setMinimumWidth(choiceWidth);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_choices->setTextElideMode(Qt::ElideMiddle);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return choice;
}

QString RivalsTab::verdict() const {
    return m_verdict->text();
}

bool RivalsTab::isReading() const {
    return m_reader->isReading();
}

// What is ticked stays ticked; of a project that is opened the newest versions are.
void RivalsTab::listVersions() {
    std::vector<std::int64_t> versions;
    QStringList names;
    if (m_session.isOpen())
        if (const auto models = m_session.project().models())
            for (auto model = models->rbegin(); model != models->rend(); ++model) {
                versions.push_back(model->version);
                names << tr("model %1, %2").arg(model->version).arg(specificationText(model->name));
            }
    const bool isSame = versions == m_versions;
    if (!isSame) m_files.clear();
    m_versions = std::move(versions);
    {
        const QSignalBlocker quiet(m_choices);
        std::vector<Qt::CheckState> ticked;
        for (int row = 0; isSame && row < m_choices->count(); ++row) ticked.push_back(m_choices->item(row)->checkState());
        m_choices->clear();
        for (const PredictionFile& file : m_files) names << QString::fromStdString(file.file.filename().string());
        for (const QString& name : names) {
            const auto row = static_cast<std::size_t>(m_choices->count());
            auto* item = new QListWidgetItem(name, m_choices);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(row < ticked.size() ? ticked[row] : row < tickedAtFirst ? Qt::Checked : Qt::Unchecked);
        }
    }
    if (isSame) {
        refresh();
        return;
    }
    m_reader->forget();
    if (isVisible()) ask();
}

void RivalsTab::ask() {
    RivalSources sources;
    for (int row = 0; row < m_choices->count(); ++row) {
        if (m_choices->item(row)->checkState() != Qt::Checked) continue;
        const auto position = static_cast<std::size_t>(row);
        if (position < m_versions.size())
            sources.versions.push_back(m_versions[position]);
        else
            sources.files.push_back(m_files[position - m_versions.size()]);
    }
    m_reader->ask(sources);
}

void RivalsTab::askForFile() {
    auto* dialog = new PredictionsDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PredictionsDialog::chosen, this, &RivalsTab::add);
    dialog->open();
}

void RivalsTab::add(const PredictionFile& file) {
    m_files.push_back(file);
    {
        const QSignalBlocker quiet(m_choices);
        auto* item = new QListWidgetItem(QString::fromStdString(file.file.filename().string()), m_choices);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    ask();
}

void RivalsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_reader->reading() && !m_reader->isReading()) ask();
}

void RivalsTab::refresh() {
    const bool isReading = m_reader->isReading();
    m_progress->setVisible(isReading);
    m_stop->setVisible(isReading);
    if (const Job* job = m_reader->job()) m_progress->setValue(static_cast<int>(1000 * job->state().fraction));
    const bool isReady = m_reader->reading() != nullptr && !isReading;
    m_table->setVisible(isReady);
    m_remarks->setVisible(isReady);
    if (isReady)
        fill();
    else if (isReading)
        m_verdict->setText(tr("Each version values every sale without its own price."));
    else if (m_versions.empty())
        m_verdict->setText(tr("There is no model yet."));
    else
        m_verdict->setText(tr("Tick at least two to compare. A second version comes from fitting again, for example as a plain model; predictions "
                              "of someone else from a file with the number of each sale."));
}

void RivalsTab::fill() {
    const RivalReading& reading = *m_reader->reading();
    const Format& format = m_session.format();
    QStringList words = rivalVerdicts(reading.study, format);
    words << tr("By %1 sales of which all have an estimate.").arg(format.number(static_cast<double>(reading.study.sales), 0));
    m_verdict->setText(words.join(u'\n'));
    m_table->show(rivalsTable(reading.study, format), tr("Comparison"));
    QStringList remarks;
    for (std::size_t k = 0; k < reading.values.files.size(); ++k) {
        const RivalValues::File& file = reading.values.files[k];
        remarks << tr("%1: %2 rows, %3 of them about sales that are not studied here; %4 rows without an amount.")
                       .arg(rivalTitle(reading.values.rivals[reading.sources.versions.size() + k].name))
                       .arg(file.rows)
                       .arg(file.unknown)
                       .arg(file.rejected);
    }
    if (!remarks.isEmpty()) remarks << unseenRemark();
    m_remarks->setText(remarks.join(u'\n'));
}

void RivalsTab::retranslate() {
    m_note->setText(tr("What does it cost to be explainable? The versions ticked are set beside each other on the same sales."));
    m_add->setText(tr("Add predictions…"));
    m_add->setToolTip(tr("A table of someone else's predictions, with the number of each sale"));
    m_stop->setText(tr("Stop"));
    m_choices->setAccessibleName(tr("What is compared"));
    m_progress->setAccessibleName(tr("Comparing"));
    listVersions();
}

void RivalsTab::applyTheme() {
    m_add->setIcon(Theme::icon("add"));
}

}  // namespace herleid
