#pragma once

#include <QWidget>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace herleid {

struct EffectChart;
class ModelReader;
class Plot;
class Session;
class TextTableView;

/// What each characteristic, or each term, does to the price: a list, the weightiest first, and the chart of
/// the chosen one; for the dwelling in view also in money.
class EffectsTab : public QWidget {
    Q_OBJECT
public:
    EffectsTab(Session& session, ModelReader& reader, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();
    /// Chooses the chart of this characteristic, or else of this term, and what it shows; for tests and
    /// pictures.
    void showEffect(const std::string& name, bool inMoney, bool withSales);

signals:
    void dwellingRequested();

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeChart();
    void fillList();
    void fillGroups();
    void choose(int row);
    void draw();
    [[nodiscard]] const std::vector<EffectChart>& charts() const;
    [[nodiscard]] const EffectChart* chosen() const;
    [[nodiscard]] double shareOf(const EffectChart& chart) const;
    [[nodiscard]] QString sentenceOf(const EffectChart& chart) const;
    [[nodiscard]] QString dwelling() const;

    Session& m_session;
    ModelReader& m_reader;
    std::vector<std::size_t> m_order;  // positions in charts(), the weightiest first
    std::string m_name;                // of the chosen chart; kept over a new reading
    QComboBox* m_kind;
    TextTableView* m_list;
    QLabel* m_heading;
    QLabel* m_sentence;
    QCheckBox* m_money;
    QCheckBox* m_residuals;
    QComboBox* m_groups;
    QPushButton* m_pick;
    Plot* m_plot;
};

}  // namespace herleid
