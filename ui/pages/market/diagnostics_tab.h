#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace herleid {

class ModelReader;
class Plot;
class Session;
class TextTableView;

/// Whether the model can be trusted: its figures, what its fit had to tell, how its errors are spread, the
/// sales that differ most, and which effects can hardly be told apart.
class DiagnosticsTab : public QWidget {
    Q_OBJECT
public:
    DiagnosticsTab(Session& session, ModelReader& reader, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();

private:
    [[nodiscard]] QWidget* makeContents();
    void showFigures();
    void showNotes();
    [[nodiscard]] QString fitSentence() const;

    Session& m_session;
    ModelReader& m_reader;
    bool m_showsAllNotes = false;
    QLabel* m_figuresTitle;
    QLabel* m_figures;
    QLabel* m_notesTitle;
    QLabel* m_notes;
    QPushButton* m_moreNotes;
    QLabel* m_errorsTitle;
    Plot* m_histogram;
    Plot* m_quantiles;
    Plot* m_byEstimate;
    Plot* m_byMonth;
    QLabel* m_termsTitle;
    TextTableView* m_terms;
    QLabel* m_largestTitle;
    TextTableView* m_largest;
};

}  // namespace herleid
