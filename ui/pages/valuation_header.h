#pragma once

#include <QWidget>
#include <memory>

#include "ui/report/explanation.h"
#include "ui/session/year_before.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace herleid {

class IntervalBar;
class Session;

/// The top of the valuation page: which dwelling, what value on which date, how certain, the contributions that matter
/// most and the sales that weigh most. Tells all of a valuation that must be seen within ten seconds.
class ValuationHeader : public QWidget {
    Q_OBJECT
public:
    explicit ValuationHeader(Session& session, QWidget* parent = nullptr);
    /// explanation: null while there is a dwelling but no value.
    /// before: of the year before, where it is known.
    void show(const Explanation* explanation, const std::optional<YearBefore>& before);
    void setPinned(bool pinned);
    void retranslate();
    void applyTheme();

signals:
    void pdfRequested();
    void copyRequested();
    void tryOutRequested();
    void pinRequested(bool pinned);
    void whyRequested(qlonglong valuation);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showWarnings();
    void showBefore(const std::optional<YearBefore>& before);
    [[nodiscard]] QString largestText(const Explanation& explanation, bool isShort) const;
    [[nodiscard]] QString salesText(const Explanation& explanation, bool isShort) const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_about;  // type, build year, areas
    QLabel* m_value;
    QLabel* m_dateLabel;
    QDateEdit* m_date;
    IntervalBar* m_interval;
    QLabel* m_before;
    QToolButton* m_why;
    QLabel* m_largest;
    QLabel* m_sales;
    QToolButton* m_warningToggle;
    QLabel* m_warnings;
    QToolButton* m_pin;
    QPushButton* m_try;
    QPushButton* m_pdf;
    QPushButton* m_copy;
    QStringList m_warningTexts;
    // The causes and the sales, with and without what a narrow window has no room for.
    struct Causes {
        QString largest;
        QString sales;
    };
    Causes m_whole;
    Causes m_short;
    bool m_isNarrow = false;
    qlonglong m_earlier = 0;  // number of the stored value of the year before
};

}  // namespace herleid
