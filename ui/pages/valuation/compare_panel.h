#pragma once

#include <QWidget>

#include "ui/session/latest_job.h"
#include "ui/session/valuation_comparison.h"

class QLabel;

namespace herleid {

class Session;
class TextTableView;

/// Why the value in view differs from an earlier, stored one. Models are large: it is read in a job.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(Session& session, QWidget* parent = nullptr);
    void compare(std::int64_t valuation);
    /// Follows the valuation in view.
    void refresh();
    void retranslate();
    void end();
    [[nodiscard]] bool isOn() const { return m_number != 0; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

private:
    void read();
    void showResult();

    Session& m_session;
    std::int64_t m_number = 0;
    std::shared_ptr<const Valuation> m_of;
    std::shared_ptr<const ValuationComparison> m_comparison;
    QLabel* m_text;
    TextTableView* m_table;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
