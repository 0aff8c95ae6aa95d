#pragma once

#include <QWidget>
#include <memory>

#include "model/valuation/pairing.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

class QLabel;
class QPushButton;

namespace herleid {

class Session;

/// Two dwellings side by side: the one that was pinned and the one in view, their values, facts and the lines of their
/// ledgers, with the differences. The pinned value is the one that was shown then, with its date.
class PairTab : public QWidget {
    Q_OBJECT
public:
    explicit PairTab(Session& session, QWidget* parent = nullptr);
    /// Pins the valuation in view.
    void pin();
    void unpin();
    [[nodiscard]] bool isPinned() const { return m_pinned != nullptr; }
    void refresh();
    void retranslate();
    [[nodiscard]] const TextTableView& table() const { return *m_table; }

signals:
    void unpinRequested();

private:
    Session& m_session;
    std::shared_ptr<const Valuation> m_pinned;
    QLabel* m_text;
    QPushButton* m_unpin;
    TextTableView* m_table;
};

/// The table of such a pair, in the user's words.
[[nodiscard]] TextTable pairTable(const Valuation& left, const Valuation& right, const Format& format);

}  // namespace herleid
