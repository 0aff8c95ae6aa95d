#pragma once

#include <QWidget>
#include <vector>

#include "data/ratio_exchange.h"

class QLabel;
class QPushButton;

namespace herleid {

class Session;
class TextTableView;

/// One's own figures beside those of other municipalities, from the files they exchange. Nothing is stored; what is shown is
/// gone when another project is opened.
class MunicipalitiesTab : public QWidget {
    Q_OBJECT
public:
    explicit MunicipalitiesTab(Session& session, QWidget* parent = nullptr);
    /// One's own, or nothing while there is no reading.
    void setOwn(const std::optional<RatioExchange>& own);
    /// Sets the municipality of an exchange file beside one's own. False where it cannot be read: failed() told why.
    bool add(const QString& file);
    [[nodiscard]] TextTableView& table() { return *m_table; }
    void retranslate();
    void applyTheme();

signals:
    void exchangeRequested();  ///< write one's own
    void failed(const herleid::Error& error);

private:
    void askForFiles();
    void refresh();

    Session& m_session;
    QLabel* m_note;
    QPushButton* m_add;
    QPushButton* m_write;
    QPushButton* m_clear;
    TextTableView* m_table;
    QLabel* m_remarks;
    std::optional<RatioExchange> m_own;
    std::vector<RatioExchange> m_others;
};

}  // namespace herleid
