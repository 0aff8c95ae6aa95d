#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;
class QTimer;

namespace herleid {

struct Error;
class LogModel;
class LogReader;
class Session;

/// The audit log of the project: who did what, when and why, newest first; whether a row was changed or removed outside
/// the program; of the row chosen everything that is written down.
class LogTab : public QWidget {
    Q_OBJECT
public:
    explicit LogTab(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    [[nodiscard]] bool isReading() const;
    void setText(const QString& text);
    /// By its key; empty: every action.
    void setAction(const std::string& action);
    /// Writes the rows in view as CSV or a workbook, beside the window's own thread.
    void exportTo(const QString& file);
    [[nodiscard]] LogModel& model() { return *m_model; }
    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] QString verdict() const;  ///< whether the log is whole
    [[nodiscard]] QString detail() const;

signals:
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void connectAll();
    void read();
    void refresh();
    void fillActions();
    void fillDetail();
    void fillVerdict();
    void askFile();
    [[nodiscard]] QString detailHtml() const;
    [[nodiscard]] std::string action() const;

    Session& m_session;
    LogReader* m_reader;
    QTimer* m_pause;
    LogModel* m_model;
    QLineEdit* m_text;
    QComboBox* m_actions;
    QPushButton* m_export;
    QLabel* m_verdict;
    QLabel* m_told;
    QTableView* m_list;
    QTextBrowser* m_detail;
    bool m_isStale = true;       // rows were added since it was read
    bool m_isUnverified = true;  // rows were added since the chain was gone over
};

}  // namespace herleid
