#include "ui/dialogs/fit_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"

namespace herleid {

FitDialog::FitDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_preset(new QComboBox),
      m_limited(new QCheckBox),
      m_until(new QDateEdit) {
    setHeading(tr("Fit a model"),
               tr("Estimates from the sales what each characteristic, place and month contributed to "
                  "the price. The result is a new version; earlier versions stay."));
    setAction(tr("Fit"));
    m_preset->addItem(tr("Additive model (smooth effects)"), "additive");
    m_preset->addItem(tr("Hedonic regression (least squares)"), "ols");
    m_preset->setAccessibleName(tr("Model"));
    m_limited->setText(tr("Only sales up to and including"));
    m_until->setAccessibleName(tr("Last day of the sales"));
    setDateLanguage(*m_until, session.format());
    const auto& sales = session.market().sales;
    m_until->setDate(sales && !sales->sales.empty() ? toQDate(sales->sales.back().date)
                                                    : QDate::currentDate());
    m_until->setEnabled(false);
    connect(m_limited, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    form().addRow(tr("Model"), m_preset);
    form().addRow(m_limited, m_until);
}

void FitDialog::accept() {
    FitRequest request;
    request.preset = m_preset->currentData().toString().toStdString();
    if (m_limited->isChecked()) request.until = fromQDate(m_until->date());
    DialogFrame::accept();
    m_session.fit(request);
}

}  // namespace herleid
