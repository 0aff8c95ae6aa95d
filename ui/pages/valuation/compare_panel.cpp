#include "ui/pages/valuation/compare_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/pages/valuation/change_words.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

ComparePanel::ComparePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel), m_table(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    m_text->setWordWrap(true);
    m_table->setWraps();
    m_table->hide();
}

void ComparePanel::compare(std::int64_t valuation) {
    m_number = valuation;
    read();
}

void ComparePanel::end() {
    m_number = 0;
    m_job.drop();
    m_comparison.reset();
}

void ComparePanel::refresh() {
    if (isOn() && m_session.shown() != m_of) read();
}

void ComparePanel::read() {
    m_of = m_session.shown();
    m_comparison.reset();
    if (!m_of || !isOn()) return;
    m_text->setText(tr("The earlier value and its model are being read…"));
    m_table->hide();
    m_job.start<ValuationComparison>(
        "change",
        [file = m_session.project().file(), number = m_number, valuer = m_session.market().valuer,
         request = m_session.shownRequest(), after = m_of](Progress& progress) {
            return compareWithStored(file, number, *valuer, request, after, progress);
        },
        [this](Result<ValuationComparison> result) {
            if (result) {
                m_comparison = std::make_shared<const ValuationComparison>(std::move(*result));
                showResult();
            } else {
                m_text->setText(errorText(result.error()));
            }
        });
}

void ComparePanel::showResult() {
    if (!m_comparison) return;
    const Format& format = m_session.format();
    const Valuation& before = *m_comparison->before;
    const Valuation& after = *m_comparison->after;
    const Money difference = m_comparison->change.difference();
    m_text->setText(difference.cents() == 0
                        ? tr("The value did not change: it was %1 on %2 by model %3.")
                              .arg(format.money(before.value()), format.date(before.valuationDate()))
                              .arg(before.parts().model.version)
                        : tr("From %1 on %2 (model %3) to %4 on %5 (model %6): %7")
                              .arg(format.money(before.value()), format.date(before.valuationDate()))
                              .arg(before.parts().model.version)
                              .arg(format.money(after.value()), format.date(after.valuationDate()))
                              .arg(after.parts().model.version)
                              .arg(format.signedMoney(difference)));
    m_table->show(changeTable(m_comparison->change, before, after, m_session.market().sales.get(), format),
                  tr("Why the value changed"));
    m_table->setVisible(true);
}

void ComparePanel::retranslate() {
    showResult();
}

}  // namespace herleid
