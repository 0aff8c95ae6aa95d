#include "ui/dialogs/import_columns_step.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/dialogs/reading_words.h"
#include "ui/session/import_draft.h"
#include "ui/session/import_meaning.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int detailWidth = 336;
constexpr int widestColumn = 220;
constexpr std::size_t shownExamples = 3;

QLabel* wordsLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(herleid::Evidence)
};

/// What decided how a column is read.
QString decidedText(DecidedBy decidedBy) {
    switch (decidedBy) {
        case DecidedBy::Nothing:
            return Evidence::tr("It can be read in one way only:");
        case DecidedBy::Values:
            return Evidence::tr("Some values can only be read so:");
        case DecidedBy::OtherColumns:
            return Evidence::tr("As the other columns of the file are written:");
        case DecidedBy::Magnitude:
            return Evidence::tr("Only so the values are of a likely size:");
        case DecidedBy::FormerImport:
            return Evidence::tr("As in an earlier import of such a file:");
        case DecidedBy::Mapping:
            return Evidence::tr("As the column mapping says:");
        case DecidedBy::Answer:
            return Evidence::tr("As you chose:");
        case DecidedBy::Nobody:
            break;
    }
    return {};
}

}  // namespace

ImportColumnsStep::ImportColumnsStep(Session& session, ImportDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_banner(wordsLabel()),
      m_next(new QPushButton(tr("Next question"))),
      m_table(new TextTableView),
      m_origin(new QLabel),
      m_load(new QPushButton(tr("Load a column mapping…"))),
      m_save(new QPushButton(tr("Save this column mapping…"))),
      m_name(wordsLabel()),
      m_facts(wordsLabel()),
      m_meaningLabel(new QLabel(tr("This column is"))),
      m_meaning(new QComboBox),
      m_question(wordsLabel()),
      m_readings(new QVBoxLayout) {
    auto* top = new QHBoxLayout;
    top->setSpacing(space::two);
    top->addWidget(m_banner, 1);
    top->addWidget(m_next, 0, Qt::AlignTop);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::one);
    left->addWidget(m_table, 1);
    auto* mappings = new QHBoxLayout;
    mappings->setSpacing(space::one);
    for (QPushButton* button : {m_load, m_save, m_next}) button->setAutoDefault(false);
    mappings->addWidget(m_load);
    mappings->addWidget(m_save);
    mappings->addWidget(m_origin, 1);
    left->addLayout(mappings);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::three);
    across->addLayout(left, 1);
    across->addWidget(makeDetail());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addLayout(top);
    layout->addLayout(across, 1);
    setMuted(*m_origin);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid() || static_cast<std::size_t>(row.row()) >= m_rows.size()) return;
        m_column = m_rows[static_cast<std::size_t>(row.row())];
        fillDetail();
    });
    connect(m_meaning, &QComboBox::activated, this,
            [this] { m_draft.setMeaning(m_column, m_meaning->currentData().toString().toStdString()); });
    connect(m_next, &QPushButton::clicked, this, &ImportColumnsStep::showNextDoubt);
    connect(m_load, &QPushButton::clicked, this, &ImportColumnsStep::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportColumnsStep::saveMapping);
    connect(&draft, &ImportDraft::changed, this, &ImportColumnsStep::refresh);
}

QWidget* ImportColumnsStep::makeDetail() {
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_meaningLabel);
    layout->addWidget(m_meaning);
    layout->addSpacing(space::one);
    layout->addWidget(m_question);
    m_readings->setSpacing(space::one);
    layout->addLayout(m_readings);
    layout->addStretch(1);
    setFontScale(*m_name, fontScale::heading, true);
    setMuted(*m_facts);
    m_meaningLabel->setBuddy(m_meaning);
    m_meaning->setAccessibleName(tr("What this column is"));
    m_meaning->setMaxVisibleItems(24);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMinimumContentsLength(20);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(detailWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

const ColumnFinding* ImportColumnsStep::finding(const std::string& column) const {
    if (!m_draft.inspection() || column.empty()) return nullptr;
    for (const ColumnFinding& one : m_draft.inspection()->columns)
        if (one.column == column) return &one;
    return nullptr;
}

QString ImportColumnsStep::bannerText() const {
    const auto& inspection = m_draft.inspection();
    if (!inspection) return {};
    const QStringList missing = missingMeanings(m_draft.request().kind, inspection->mapping);
    if (!missing.isEmpty())
        return tr("Still to be pointed out: %1. Choose the column at the left and say what it is at the right.")
            .arg(missing.join(QStringLiteral(", ")));
    const auto open = m_draft.openDoubts().size();
    if (open == 1) return tr("One thing can be read in more than one way. Choose which is right; nothing is imported before.");
    if (open > 1)
        return tr("%1 things can be read in more than one way. Choose for each which is right; nothing is imported before.")
            .arg(open);
    return tr("Every column is clear. Look whether each has the right meaning, then go on.");
}

QString ImportColumnsStep::readAsText(const ColumnFinding& finding) const {
    const Doubt* doubt = m_draft.doubtAbout(finding.column);
    const auto answer = m_draft.answers().find(finding.column);
    if (answer != m_draft.answers().end()) return readingTitle(answer->second);
    if (doubt != nullptr) return tr("to be answered");
    const std::string meaning = importMeaningOf(m_draft.inspection()->mapping, finding.column);
    if (meaning.empty() || finding.readings.empty()) return {};
    return readingTitle(finding.readings.front().key);
}

void ImportColumnsStep::fillTable() {
    const FileInspection& inspection = *m_draft.inspection();
    const FeatureCatalogue& catalogue = *m_session.project().catalogue();
    const auto meanings = importMeanings(m_draft.request().kind, catalogue, inspection.mapping, m_session.format());
    TextTable table;
    table.columns = {{tr("Column"), {}, false}, {tr("Is"), {}, false}, {tr("Examples"), {}, false},
                     {tr("Written as"), {}, false}, {tr("Empty"), tr("Rows in which the column is empty"), true}};
    m_rows.clear();
    if (const Doubt* whole = m_draft.doubtAbout({})) {
        const auto answer = m_draft.answers().find({});
        const QString how = answer == m_draft.answers().end() ? tr("to be answered") : readingTitle(answer->second);
        m_rows.emplace_back();
        table.rows.push_back({{tr("The whole file"), {}, true, false},
                              {doubtQuestion(*whole), doubtQuestion(*whole), false, false},
                              {},
                              {how, {}, answer == m_draft.answers().end(), false},
                              {}});
    }
    for (const ColumnFinding& finding : inspection.columns) {
        const std::string key = importMeaningOf(inspection.mapping, finding.column);
        QString title = QString::fromStdString(key);
        for (const ImportMeaning& meaning : meanings)
            if (meaning.key == key) title = meaning.title;
        QStringList examples;
        for (std::size_t i = 0; i < std::min(shownExamples, finding.examples.size()); ++i)
            examples << QString::fromStdString(finding.examples[i]);
        const QString shown = examples.join(QStringLiteral(" · "));
        const bool isUsed = !key.empty();
        const bool asks = m_draft.doubtAbout(finding.column) != nullptr && !m_draft.answers().contains(finding.column);
        m_rows.push_back(finding.column);
        const QString how = readAsText(finding);
        table.rows.push_back({{QString::fromStdString(finding.column), {}, asks, !isUsed},
                              {title, finding.isByContent ? tr("recognised by what stands in it") : QString(), false, !isUsed},
                              {shown, shown, false, !isUsed},
                              {how, how, asks, !isUsed},
                              {m_session.format().number(static_cast<double>(finding.empty), 0), {}, false, !isUsed}});
    }
    const std::string shown = m_column;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setWordWrap(false);
    m_table->show(std::move(table), tr("Columns of the file"));
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widestColumn, m_table->columnWidth(column)));
    showColumn(shown);
}

void ImportColumnsStep::showColumn(const std::string& column) {
    const auto found = std::find(m_rows.begin(), m_rows.end(), column);
    const auto row = found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
    if (m_rows.empty()) return;
    m_column = m_rows[static_cast<std::size_t>(row)];
    m_table->setCurrentIndex(m_table->model()->index(row, 0));
    m_table->scrollTo(m_table->model()->index(row, 0));
    fillDetail();
}

void ImportColumnsStep::showNextDoubt() {
    const auto open = m_draft.openDoubts();
    if (open.empty()) return;
    showColumn(open.front()->column);
    if (m_choices != nullptr && !m_choices->buttons().isEmpty()) m_choices->buttons().front()->setFocus();
}

void ImportColumnsStep::fillDetail() {
    const ColumnFinding* column = finding(m_column);
    m_name->setText(column != nullptr ? QString::fromStdString(m_column) : tr("The whole file"));
    m_meaningLabel->setVisible(column != nullptr);
    m_meaning->setVisible(column != nullptr);
    const Format& format = m_session.format();
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    QString facts;
    if (column != nullptr) {
        QStringList examples;
        for (const std::string& example : column->examples) examples << QString::fromStdString(example);
        facts = tr("%1 values, %2 empty, %3 different.").arg(number(column->values), number(column->empty), number(column->distinct));
        if (!examples.isEmpty()) facts += u'\n' + tr("Such as: %1").arg(examples.join(QStringLiteral("  ·  ")));
    }
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    fillMeanings();
    fillReadings();
}

void ImportColumnsStep::fillMeanings() {
    if (!m_draft.inspection()) return;
    const QSignalBlocker quiet(m_meaning);
    m_meaning->clear();
    const Mapping& mapping = m_draft.inspection()->mapping;
    for (const ImportMeaning& meaning :
         importMeanings(m_draft.request().kind, *m_session.project().catalogue(), mapping, m_session.format()))
        m_meaning->addItem(meaning.title, QString::fromStdString(meaning.key));
    m_meaning->setCurrentIndex(std::max(0, m_meaning->findData(QString::fromStdString(importMeaningOf(mapping, m_column)))));
}

void ImportColumnsStep::fillReadings() {
    while (QLayoutItem* item = m_readings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete std::exchange(m_choices, nullptr);
    const Doubt* doubt = m_draft.doubtAbout(m_column);
    const ColumnFinding* column = finding(m_column);
    const bool isUsed = column != nullptr && !importMeaningOf(m_draft.inspection()->mapping, m_column).empty();
    const std::vector<Reading>* readings = doubt != nullptr                             ? &doubt->readings
                                           : isUsed && !column->readings.empty() ? &column->readings
                                                                                        : nullptr;
    m_question->setVisible(readings != nullptr);
    if (readings == nullptr) return;
    m_question->setText(doubt != nullptr ? doubtQuestion(*doubt) : decidedText(column->decidedBy));
    const auto answer = m_draft.answers().find(m_column);
    if (doubt == nullptr && answer == m_draft.answers().end()) {  // no question: the evidence only
        auto* words = wordsLabel();
        words->setText(readingTitle(readings->front().key) + u'\n' + readingEvidence(readings->front(), m_session.format()));
        setMuted(*words);
        m_readings->addWidget(words);
        return;
    }
    m_choices = new QButtonGroup(this);
    for (const Reading& reading : *readings) {
        auto* choice = new QRadioButton(readingTitle(reading.key));
        choice->setChecked(answer != m_draft.answers().end() && answer->second == reading.key);
        auto* evidence = wordsLabel();
        evidence->setText(readingEvidence(reading, m_session.format()));
        evidence->setContentsMargins(space::three, 0, 0, 0);
        setMuted(*evidence);
        choice->setAccessibleDescription(evidence->text());
        m_choices->addButton(choice);
        m_readings->addWidget(choice);
        m_readings->addWidget(evidence);
        connect(choice, &QRadioButton::clicked, this,
                [this, column = m_column, key = reading.key] { m_draft.answer(column, key); }, Qt::QueuedConnection);
    }
}

void ImportColumnsStep::refresh() {
    const auto& inspection = m_draft.inspection();
    setEnabled(inspection.has_value());
    m_banner->setText(bannerText());
    const bool asks = !m_draft.openDoubts().empty();
    m_next->setVisible(asks);
    if (!inspection) return;
    m_origin->setText(inspection->mappingFromImport > 0
                          ? tr("as in import %1").arg(inspection->mappingFromImport)
                          : QString());
    const QList<QAbstractButton*> choices = m_choices != nullptr ? m_choices->buttons() : QList<QAbstractButton*>();
    const bool hadFocus = std::any_of(choices.begin(), choices.end(), [](const QAbstractButton* one) { return one->hasFocus(); });
    fillTable();
    if (hadFocus && m_choices != nullptr && m_choices->checkedButton() != nullptr) m_choices->checkedButton()->setFocus();
}

void ImportColumnsStep::loadMapping() {
    auto* dialog = new QFileDialog(this, tr("Load a column mapping"), m_session.preferences().folder(), tr("Column mapping (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto mapping = readMapping(file.toStdString());
        if (mapping)
            m_draft.useMapping(*mapping);
        else
            emit failed(mapping.error());
    });
    dialog->open();
}

void ImportColumnsStep::saveMapping() {
    auto* dialog = new QFileDialog(this, tr("Save this column mapping"), m_session.preferences().folder(), tr("Column mapping (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("json");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const QByteArray text = QByteArray::fromStdString(writeMapping(m_draft.finalRequest().mapping.value_or(Mapping())));
        QSaveFile output(file);
        if (output.open(QIODevice::WriteOnly) && output.write(text) == text.size() && output.commit()) return;
        emit failed({ErrorCode::FileNotWritable,
                     {{"file", file.toStdString()}, {"reason", output.errorString().toStdString()}}});
    });
    dialog->open();
}

}  // namespace herleid
