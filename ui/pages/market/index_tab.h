#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace herleid {

class ModelReader;
class Plot;
class Session;
class TextTableView;
struct PriceIndex;

/// How prices moved from month to month: all dwellings, and one group beside them.
class IndexTab : public QWidget {
    Q_OBJECT
public:
    IndexTab(Session& session, ModelReader& reader, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();

private:
    void draw();
    void fillTable(const PriceIndex& index);

    Session& m_session;
    ModelReader& m_reader;
    QComboBox* m_groups;
    QLabel* m_empty;
    Plot* m_plot;
    TextTableView* m_table;
};

}  // namespace herleid
