#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "model/valuation/components.h"
#include "model/valuation/valuer.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// What takes longer to say about a valuation than the valuation itself.
struct ValuationReading {
    std::shared_ptr<const SaleSet> sales;
    std::vector<SaleInfluence> influence;     ///< largest first
    std::vector<RankedSale> ranking;          ///< every eligible sale, most alike first
    std::vector<ComponentValue> components;   ///< empty where the model cannot tell them
};
[[nodiscard]] Result<ValuationReading> readValuation(const Valuer& valuer, const Property& subject,
                                                     const ValuationRequest& request, const Valuation& valuation);

/// Keeps the reading of the valuation in view, the try-out's while one is on; beside the GUI thread, the newest
/// valuation wins. GUI thread only.
class ValuationReader : public QObject {
    Q_OBJECT
public:
    explicit ValuationReader(Session& session, QObject* parent = nullptr);
    /// Of session.shown(); null while it is not there yet.
    [[nodiscard]] const std::shared_ptr<const ValuationReading>& reading() const { return m_reading; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

signals:
    void changed();

private:
    void follow();

    Session& m_session;
    std::shared_ptr<const Valuation> m_of;
    std::shared_ptr<const ValuationReading> m_reading;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
