#include "ui/dialogs/norms_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/text/ratio_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

constexpr int mostSales = 1000;

bool isShare(RatioFigure figure) {
    return figure == RatioFigure::Within5 || figure == RatioFigure::Within10 || figure == RatioFigure::Within20;
}

}  // namespace

NormsDialog::NormsDialog(Session& session, QWidget* parent) : DialogFrame(parent), m_session(session) {
    setHeading(tr("Norms for the ratios"),
               tr("National limits for the WOZ are not published: a norm is a choice, and says whose. Everyone who opens this project judges by "
                  "the same ones."));
    setAction(tr("Save"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    const QString heads[] = {tr("Figure"), tr("From"), tr("To"), tr("Sales from"), tr("Status"), tr("Source")};
    for (int column = 0; column < 6; ++column) {
        auto* head = new QLabel(heads[column]);
        setMuted(*head);
        grid->addWidget(head, 0, column);
    }
    for (std::size_t k = 0; k < ratioFigureCount; ++k) addRow(*grid, static_cast<RatioFigure>(k));
    grid->setColumnStretch(5, 1);
    auto* rows = new QWidget;
    rows->setLayout(grid);
    auto* scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    body().insertWidget(0, scroll, 1);
    auto* own = buttons().addButton(tr("Those of the program"), QDialogButtonBox::ResetRole);
    connect(own, &QPushButton::clicked, this, [this] { show(defaultNorms()); });
    setMinimumSize(1080, 600);
    show(ratioNorms(session.project()).value_or(defaultNorms()));
    m_rows.front().isSet->setFocus();
}

void NormsDialog::addRow(QGridLayout& grid, RatioFigure figure) {
    Row row{figure, new QCheckBox(sentenceCase(ratioFigureTitle(figure))), new QDoubleSpinBox, new QDoubleSpinBox,
            new QSpinBox, new QComboBox, new QLineEdit};
    row.isSet->setToolTip(ratioFigureMeaning(figure));
    for (QDoubleSpinBox* limit : {row.low, row.high}) {
        limit->setRange(isShare(figure) ? 0 : -100, 100);
        limit->setDecimals(isShare(figure) ? 0 : 3);
        limit->setSingleStep(isShare(figure) ? 1 : 0.01);
        limit->setLocale(m_session.format().locale());
        if (isShare(figure)) limit->setSuffix(QStringLiteral("%"));
        connect(limit, &QDoubleSpinBox::valueChanged, this, &NormsDialog::check);
    }
    row.fewest->setRange(1, mostSales);
    row.fewest->setToolTip(tr("With fewer sales there is no verdict"));
    for (const NormStatus status : {NormStatus::Adopted, NormStatus::Draft, NormStatus::HouseRule})
        row.status->addItem(normStatusText(status), static_cast<int>(status));
    const QString title = sentenceCase(ratioFigureTitle(figure));
    row.low->setAccessibleName(tr("%1 from").arg(title));
    row.high->setAccessibleName(tr("%1 to").arg(title));
    row.fewest->setAccessibleName(tr("%1: sales from which there is a verdict").arg(title));
    row.status->setAccessibleName(tr("Status of the norm for %1").arg(title));
    row.source->setMinimumWidth(216);
    row.source->setAccessibleName(tr("Source of the norm for %1").arg(title));
    connect(row.isSet, &QCheckBox::toggled, this, &NormsDialog::check);
    const int at = grid.rowCount();
    grid.addWidget(row.isSet, at, 0);
    grid.addWidget(row.low, at, 1);
    grid.addWidget(row.high, at, 2);
    grid.addWidget(row.fewest, at, 3);
    grid.addWidget(row.status, at, 4);
    grid.addWidget(row.source, at, 5);
    m_rows.push_back(row);
}

void NormsDialog::show(const std::vector<RatioNorm>& norms) {
    for (Row& row : m_rows) {
        const auto norm = std::find_if(norms.begin(), norms.end(), [&](const RatioNorm& one) { return one.figure == row.figure; });
        row.isSet->setChecked(norm != norms.end());
        if (norm == norms.end()) {
            row.status->setCurrentIndex(row.status->findData(static_cast<int>(NormStatus::HouseRule)));
            continue;
        }
        row.low->setValue(norm->low);
        row.high->setValue(norm->high);
        row.status->setCurrentIndex(row.status->findData(static_cast<int>(norm->status)));
        row.source->setText(QString::fromStdString(norm->source));
        row.source->setCursorPosition(0);
        row.fewest->setValue(static_cast<int>(norm->fewestSales));
    }
    check();
}

std::vector<RatioNorm> NormsDialog::norms() const {
    std::vector<RatioNorm> norms;
    for (const Row& row : m_rows)
        if (row.isSet->isChecked())
            norms.push_back({row.figure, row.low->value(), row.high->value(), static_cast<NormStatus>(row.status->currentData().toInt()),
                             row.source->text().trimmed().toStdString(), static_cast<std::size_t>(row.fewest->value())});
    return norms;
}

void NormsDialog::check() {
    QString problem;
    for (const Row& row : m_rows) {
        for (QWidget* field : {static_cast<QWidget*>(row.low), static_cast<QWidget*>(row.high), static_cast<QWidget*>(row.fewest), static_cast<QWidget*>(row.status),
                               static_cast<QWidget*>(row.source)})
            field->setEnabled(row.isSet->isChecked());
        if (row.isSet->isChecked() && row.low->value() > row.high->value())
            problem = tr("%1: the norm ends before it begins.").arg(row.isSet->text());
    }
    setProblem(problem);
    action().setEnabled(problem.isEmpty());
}

void NormsDialog::accept() {
    if (m_session.setNorms(norms())) DialogFrame::accept();
}

}  // namespace herleid
