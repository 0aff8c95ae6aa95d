#include "ui/dialogs/value_all_dialog.h"

#include <QDateEdit>
#include <QFormLayout>

#include "ui/pages/date_edit.h"
#include "ui/session/session.h"

namespace herleid {

ValueAllDialog::ValueAllDialog(Session& session, QWidget* parent)
    : DialogFrame(parent), m_session(session), m_date(new QDateEdit) {
    const auto count = session.project().propertyCount();
    const QString number = session.format().number(count ? static_cast<double>(*count) : 0, 0);
    const auto& model = session.market().model;
    setHeading(
        tr("Value all dwellings"),
        tr("Values all %1 dwellings with model version %2 and stores the valuations in the project. Earlier "
           "valuations stay as they were.")
            .arg(number)
            .arg(model ? model->version : 0));
    setAction(tr("Value all"));
    m_date->setAccessibleName(tr("Valuation date"));
    setDateLanguage(*m_date, session.format());
    m_date->setDate(toQDate(session.valuationDate()));
    form().addRow(tr("Valuation date"), m_date);
}

void ValueAllDialog::accept() {
    m_session.setValuationDate(fromQDate(m_date->date()));
    DialogFrame::accept();
    m_session.valueAll();
}

}  // namespace herleid
