#pragma once

#include <QWidget>

#include "data/project.h"
#include "ui/report/explanation.h"

class QComboBox;
class QLabel;

namespace herleid {

class LedgerModel;
class LedgerView;
class Session;
class ValuationReader;

/// The build-up of the value, with its division over land and buildings, and the earlier values to compare it with.
class LedgerTab : public QWidget {
    Q_OBJECT
public:
    LedgerTab(Session& session, ValuationReader& reader, QWidget* parent = nullptr);
    [[nodiscard]] LedgerModel& model() { return *m_model; }
    [[nodiscard]] LedgerView& view() { return *m_view; }
    void show(const Explanation* explanation);
    /// Selects the line of a named sale; number: column of the matrix.
    void choose(int number);
    void retranslate();
    void applyTheme();
    /// Back to no comparison.
    void endComparison();

signals:
    void chosen(int number);
    void compareRequested(qlonglong valuation);

private:
    void refreshComponents();
    void refreshEarlier();

    Session& m_session;
    ValuationReader& m_reader;
    LedgerModel* m_model;
    LedgerView* m_view;
    QLabel* m_components;
    QWidget* m_compareRow;
    QLabel* m_compareLabel;
    QComboBox* m_earlier;
    std::string m_earlierOf;   // the dwelling whose values are in the list
    std::size_t m_earlierCount = 0;
};

}  // namespace herleid
