#pragma once

#include "ui/widgets/room.h"

#include "model/valuation/objection.h"

namespace herleid {

class CaseHeader;
class DecisionPanel;
class GroundsPanel;
class ObjectionDesk;

/// One case: its head, the grounds, the decision. Side by side where the window is wide enough.
class CasePanel : public WrappingPage {
    Q_OBJECT
public:
    explicit CasePanel(ObjectionDesk& desk, QWidget* parent = nullptr);
    /// Writes what is being typed in the case in view, and shows another one, or the same anew.
    void show(std::int64_t number);
    void commit();
    [[nodiscard]] std::int64_t number() const { return m_objection.number; }
    [[nodiscard]] const Objection& objection() const { return m_objection; }
    [[nodiscard]] CaseHeader& header() { return *m_header; }
    [[nodiscard]] GroundsPanel& grounds() { return *m_grounds; }
    [[nodiscard]] DecisionPanel& decision() { return *m_decision; }
    void retranslate();
    void applyTheme();

signals:
    void dwellingRequested(const QString& propertyId);
    void failed(const herleid::Error& error);

private:
    void fill();
    void write(const Objection& changed, const QString& what);

    ObjectionDesk& m_desk;
    Objection m_objection;
    CaseHeader* m_header;
    GroundsPanel* m_grounds;
    DecisionPanel* m_decision;
};

}  // namespace herleid
