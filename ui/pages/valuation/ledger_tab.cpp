#include "ui/pages/valuation/ledger_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/session/valuation_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

namespace {

constexpr int fewestLetters = 16;  // letters of an earlier value: a long one must not make the page wider

}  // namespace

LedgerTab::LedgerTab(Session& session, ValuationReader& reader, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(reader),
      m_model(new LedgerModel(this)),
      m_view(new LedgerView(*m_model)),
      m_components(new QLabel),
      m_compareRow(new QWidget),
      m_compareLabel(new QLabel),
      m_earlier(new QComboBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_components);
    auto* row = new QHBoxLayout(m_compareRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_compareLabel);
    row->addWidget(m_earlier);
    row->addStretch(1);
    layout->addWidget(m_compareRow);
    m_components->setWordWrap(true);
    m_components->setTextFormat(Qt::RichText);
    m_components->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_components->hide();
    m_compareRow->hide();
    m_compareLabel->setBuddy(m_earlier);
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_earlier->setMinimumContentsLength(fewestLetters);
    m_earlier->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    enableCopy(m_view->table());
    connect(&reader, &ValuationReader::changed, this, &LedgerTab::refreshComponents);
    connect(m_earlier, &QComboBox::activated, this,
            [this] { emit compareRequested(m_earlier->currentData().toLongLong()); });
    connect(m_view->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const int sale = current.data(LedgerModel::SaleRole).toInt(); sale > 0) emit chosen(sale);
            });
}

void LedgerTab::show(const Explanation* explanation) {
    if (explanation != nullptr)
        m_model->show(m_session.shown(), *explanation);
    else
        m_model->clear();
    refreshComponents();
    refreshEarlier();
}

void LedgerTab::refreshComponents() {
    const auto& reading = m_reader.reading();
    m_components->setVisible(reading && !reading->components.empty());
    if (!reading || reading->components.empty() || !m_session.shown()) return;
    const Format& format = m_session.format();
    const FeatureCatalogue& catalogue = m_session.shown()->catalogue();
    QStringList parts;
    for (const ComponentValue& part : reading->components) {
        QString label = part.kind == ComponentKind::Land ? tr("land") : tr("main building and place");
        if (part.kind == ComponentKind::Outbuilding && part.feature)
            label = QString::fromStdString(catalogue[*part.feature].label(format.language().toStdString()));
        if (part.feature && part.kind != ComponentKind::MainBuilding && catalogue[*part.feature].isNumber())
            label += QStringLiteral(" (%1)").arg(format.fact(catalogue[*part.feature], part.quantity));
        parts << QStringLiteral("%1 <b>%2</b>").arg(sentenceCase(label).toHtmlEscaped(),
                                                     format.moneyExact(part.amount).toHtmlEscaped());
    }
    m_components->setText(QStringLiteral("<span style='color:%1'>%2</span> %3")
                              .arg(Theme::tokens().mutedText.name(),
                                   tr("Component values, derived from the model:").toHtmlEscaped(),
                                   parts.join(QStringLiteral(" &nbsp;+&nbsp; "))));
}

// The stored valuations of this dwelling, newest first.
void LedgerTab::refreshEarlier() {
    std::vector<ValuationInfo> stored;
    const auto& subject = m_session.subject();
    if (subject && m_session.shown()) {
        auto found = m_session.project().valuationsOf(subject->id);
        if (found) stored = std::move(*found);
    }
    const std::string id = subject ? subject->id : std::string();
    const bool isSame = id == m_earlierOf && stored.size() == m_earlierCount && m_earlier->count() > 0;
    m_compareRow->setVisible(!stored.empty());
    if (isSame) return;
    m_earlierOf = id;
    m_earlierCount = stored.size();
    const Format& format = m_session.format();
    m_earlier->clear();
    m_earlier->addItem(tr("no earlier value"), 0);
    std::sort(stored.begin(), stored.end(),
              [](const ValuationInfo& a, const ValuationInfo& b) { return a.number > b.number; });
    for (const ValuationInfo& one : stored)
        m_earlier->addItem(tr("%1 on %2 · model %3 · stored %4")
                               .arg(format.money(one.value), format.date(one.valuationDate))
                               .arg(one.modelVersion)
                               .arg(dayText(one.createdAt, format)),
                           static_cast<qlonglong>(one.number));
}

void LedgerTab::endComparison() {
    m_earlier->setCurrentIndex(0);
}

void LedgerTab::choose(int number) {
    QTableView& table = m_view->table();
    const int now = table.currentIndex().data(LedgerModel::SaleRole).toInt();
    if (number <= 0 && now > 0) {
        table.setCurrentIndex({});
        m_view->verticalScrollBar()->setValue(0);
    }
    if (number <= 0 || now == number) return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(LedgerModel::SaleRole).toInt() == number) {
            table.setCurrentIndex(m_model->index(row, 0));
            return;
        }
}

void LedgerTab::retranslate() {
    m_view->setLanguage(m_session.format().language());
    m_compareLabel->setText(tr("Why did it change? Compare with"));
    m_earlier->setAccessibleName(tr("Earlier value to compare with"));
    m_earlier->clear();  // its words are of the former language
    refreshEarlier();
    refreshComponents();
}

void LedgerTab::applyTheme() {
    m_view->applyTheme();
    refreshComponents();
}

}  // namespace herleid
