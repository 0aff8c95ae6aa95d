#include "ui/pages/data/filter_line.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <cmath>

#include "ui/pages/date_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_input.h"

namespace herleid {

namespace {

enum Values { None, Numbers, Dates, Levels };
constexpr int numberWidth = 104;

QWidget* between(QWidget* from, QWidget* to, const QString& word) {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(from);
    layout->addWidget(new QLabel(word));
    layout->addWidget(to);
    layout->addStretch(1);
    return widget;
}

bool isOfValues(const RowColumn& column) {
    return column.of == RowColumn::Of::Value || column.of == RowColumn::Of::ValueBefore ||
           column.of == RowColumn::Of::Change || column.of == RowColumn::Of::Warnings;
}

bool isFilterable(const RowColumn& column) {
    return column.of == RowColumn::Of::Feature || column.of == RowColumn::Of::SaleDate ||
           column.of == RowColumn::Of::Price || column.of == RowColumn::Of::CorrectedPrice || isOfValues(column);
}

}  // namespace

FilterLine::FilterLine(const std::vector<RowColumnTitle>& columns, const FeatureCatalogue& catalogue,
                       const Format& format, QWidget* parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_format(format),
      m_column(new QComboBox),
      m_kind(new QComboBox),
      m_values(new QStackedWidget),
      m_from(new QLineEdit),
      m_to(new QLineEdit),
      m_first(new QDateEdit),
      m_last(new QDateEdit),
      m_level(new QComboBox),
      m_remove(new QToolButton) {
    for (const RowColumnTitle& one : columns)
        if (isFilterable(one.column)) {
            m_columns.push_back(one);
            m_column->addItem(one.title);
        }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_column);
    layout->addWidget(m_kind);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_remove);
    m_column->setMinimumContentsLength(18);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setAccessibleName(tr("Characteristic"));
    m_kind->setAccessibleName(tr("Condition"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Up to and including"));
    m_first->setAccessibleName(tr("From"));
    m_last->setAccessibleName(tr("Up to and including"));
    m_level->setAccessibleName(tr("Value"));
    m_remove->setProperty("flat", true);
    m_remove->setAccessibleName(tr("Remove this condition"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(18);
    for (QLineEdit* edit : {m_from, m_to}) {
        edit->setFixedWidth(numberWidth);
        edit->setAlignment(Qt::AlignRight);
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            mark(*edit);
            emit changed();
        });
    }
    for (QDateEdit* edit : {m_first, m_last}) {
        setDateLanguage(*edit, format);
        connect(edit, &QDateEdit::dateChanged, this, &FilterLine::changed);
    }
    m_first->setDate(QDate(2000, 1, 1));
    m_last->setDate(QDate::currentDate());
    m_values->addWidget(new QWidget);
    m_values->addWidget(between(m_from, m_to, tr("to")));
    m_values->addWidget(between(m_first, m_last, tr("to")));
    auto* level = new QWidget;
    auto* levelLayout = new QHBoxLayout(level);
    levelLayout->setContentsMargins(0, 0, 0, 0);
    levelLayout->addWidget(m_level);
    levelLayout->addStretch(1);
    m_values->addWidget(level);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterLine::columnChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterLine::kindChosen);
    connect(m_level, &QComboBox::currentIndexChanged, this, &FilterLine::changed);
    connect(m_remove, &QToolButton::clicked, this, &FilterLine::removed);
    setFocusProxy(m_column);
    columnChosen();
    applyTheme();
}

const RowColumnTitle& FilterLine::column() const {
    return m_columns[static_cast<std::size_t>(std::max(0, m_column->currentIndex()))];
}

void FilterLine::columnChosen() {
    if (m_columns.empty()) return;
    const RowColumn& chosen = column().column;
    const Feature* feature = chosen.of == RowColumn::Of::Feature ? &m_catalogue[chosen.feature] : nullptr;
    const bool hasLevels = feature != nullptr && !feature->isNumber();
    const QSignalBlocker kinds(m_kind);
    const QSignalBlocker levels(m_level);
    m_kind->clear();
    m_kind->addItem(hasLevels ? tr("is") : tr("from"),
                    static_cast<int>(hasLevels ? RowCondition::Is::Level : RowCondition::Is::Between));
    if (isOfValues(chosen)) {
        m_kind->addItem(tr("is not there"), static_cast<int>(RowCondition::Is::Missing));
        m_kind->addItem(tr("is there"), static_cast<int>(RowCondition::Is::Recorded));
    }
    if (feature != nullptr) {
        m_kind->addItem(tr("is not recorded"), static_cast<int>(RowCondition::Is::Missing));
        m_kind->addItem(tr("is recorded"), static_cast<int>(RowCondition::Is::Recorded));
    }
    m_level->clear();
    if (hasLevels) fillLevels(*m_level, *feature, 0, m_format);
    if (hasLevels) m_level->removeItem(0);  // "not recorded" has a condition of its own
    kindChosen();
}

void FilterLine::kindChosen() {
    const auto is = static_cast<RowCondition::Is>(m_kind->currentData().toInt());
    const bool isDate = column().column.of == RowColumn::Of::SaleDate;
    m_values->setCurrentIndex(is == RowCondition::Is::Level     ? Levels
                              : is != RowCondition::Is::Between ? None
                              : isDate                          ? Dates
                                                                : Numbers);
    emit changed();
}

void FilterLine::mark(QLineEdit& edit) const {
    const bool isRead = readNumber(edit.text(), m_format.language()).has_value();
    edit.setToolTip(isRead ? QString() : unreadableText(edit.text(), m_format));
}

std::optional<RowCondition> FilterLine::condition() const {
    if (m_columns.empty()) return std::nullopt;
    RowCondition condition;
    condition.column = column().column;
    condition.is = static_cast<RowCondition::Is>(m_kind->currentData().toInt());
    switch (m_values->currentIndex()) {
        case Numbers: {
            const auto from = readNumber(m_from->text(), m_format.language());
            const auto to = readNumber(m_to->text(), m_format.language());
            if (!from || !to || (std::isnan(*from) && std::isnan(*to))) return std::nullopt;
            if (!std::isnan(*from)) condition.from = *from;
            if (!std::isnan(*to)) condition.to = *to;
            break;
        }
        case Dates:
            condition.first = fromQDate(m_first->date());
            condition.last = fromQDate(m_last->date());
            break;
        case Levels: {
            const auto level = static_cast<std::size_t>(m_level->currentData().toDouble());
            const Feature& feature = m_catalogue[condition.column.feature];
            if (m_level->currentIndex() < 0) return std::nullopt;
            condition.level = feature.kind == FeatureKind::Flag ? std::to_string(level) : feature.levels[level].code;
            break;
        }
        default:
            break;
    }
    return condition;
}

void FilterLine::choose(const RowCondition& condition) {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].column == condition.column) m_column->setCurrentIndex(static_cast<int>(i));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(condition.is))));
    if (condition.from) m_from->setText(writeNumber(*condition.from, m_format.language()));
    if (condition.to) m_to->setText(writeNumber(*condition.to, m_format.language()));
    if (condition.first) m_first->setDate(toQDate(*condition.first));
    if (condition.last) m_last->setDate(toQDate(*condition.last));
    if (condition.is != RowCondition::Is::Level) return;
    const Feature& feature = m_catalogue[condition.column.feature];
    const auto level = feature.kind == FeatureKind::Flag ? std::optional<std::size_t>(condition.level == "1" ? 1 : 0)
                                                         : feature.levelOf(condition.level);
    if (level) m_level->setCurrentIndex(m_level->findData(static_cast<double>(*level)));
}

void FilterLine::applyTheme() {
    m_remove->setIcon(Theme::icon("close"));
}

}  // namespace herleid
