#include "ui/session/valuation_reader.h"

#include "ui/session/session.h"

namespace herleid {

Result<ValuationReading> readValuation(const Valuer& valuer, const Property& subject,
                                       const ValuationRequest& request, const Valuation& valuation) {
    ValuationReading reading;
    auto influence = valuer.influence(subject, request);
    if (!influence) return tl::unexpected(influence.error());
    reading.influence = std::move(*influence);
    auto ranking = valuer.ranking(subject, request);
    if (!ranking) return tl::unexpected(ranking.error());
    reading.ranking = std::move(*ranking);
    const auto model = valuer.modelFor(subject, request);
    if (!model) return tl::unexpected(model.error());
    reading.components = componentValues(*model, valuer.sales(), valuation);
    return reading;
}

ValuationReader::ValuationReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::valuationChanged, this, &ValuationReader::follow);
    follow();
}

void ValuationReader::follow() {
    if (m_session.shown() == m_of) return;
    m_of = m_session.shown();
    m_reading.reset();
    if (!m_of) {
        m_job.drop();
        emit changed();
        return;
    }
    m_job.start<ValuationReading>(
        "valuation",
        [valuer = m_session.market().valuer, sales = m_session.market().sales, request = m_session.shownRequest(),
         valuation = m_of](Progress&) -> Result<ValuationReading> {
            auto reading = readValuation(*valuer, valuation->subject(), request, *valuation);
            if (reading) reading->sales = sales;
            return reading;
        },
        [this](Result<ValuationReading> reading) {
            if (reading) m_reading = std::make_shared<const ValuationReading>(std::move(*reading));
            emit changed();
        });
    emit changed();
}

}  // namespace herleid
