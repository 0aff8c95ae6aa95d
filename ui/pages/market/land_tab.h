#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace herleid {

struct LandScale;
class ModelReader;
class Plot;
class Session;
class TextTableView;

/// What land is worth by size, for a neighbourhood and a type of dwelling: derived from the model.
class LandTab : public QWidget {
    Q_OBJECT
public:
    LandTab(Session& session, ModelReader& reader, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();

private:
    void fillNeighbourhoods();
    void fillTypes();
    void showScale();
    [[nodiscard]] const LandScale* chosen() const;
    [[nodiscard]] QString sentenceOf(const LandScale& scale) const;

    Session& m_session;
    ModelReader& m_reader;
    QComboBox* m_neighbourhood;
    QComboBox* m_type;
    QLabel* m_origin;
    QLabel* m_sentence;
    TextTableView* m_table;
    Plot* m_plot;
};

}  // namespace herleid
