#pragma once

#include <QWidget>
#include <vector>

#include "data/predictions.h"
#include "model/facts/result.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

namespace herleid {

class RivalReader;
class Session;
class TextTableView;

/// Versions of the model and other people's predictions beside each other, on the same sales: which comes nearest to the
/// prices, and whether chance explains it. The first one ticked is what the others are compared with.
class RivalsTab : public QWidget {
    Q_OBJECT
public:
    explicit RivalsTab(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] QListWidget& choices() { return *m_choices; }
    [[nodiscard]] TextTableView& table() { return *m_table; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool isReading() const;
    /// Sets the predictions of a file beside the versions that are ticked.
    void add(const PredictionFile& file);
    void retranslate();
    void applyTheme();

signals:
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChoice();
    void listVersions();
    void ask();
    void askForFile();
    void refresh();
    void fill();

    Session& m_session;
    RivalReader* m_reader;
    QLabel* m_note;
    QListWidget* m_choices;
    QPushButton* m_add;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_verdict;
    TextTableView* m_table;
    QLabel* m_remarks;
    std::vector<PredictionFile> m_files;
    std::vector<std::int64_t> m_versions;  // in the order of the list
};

}  // namespace herleid
