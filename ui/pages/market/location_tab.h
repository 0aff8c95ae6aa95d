#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace herleid {

class ModelReader;
class ScaleLegend;
class Session;
class ShadedMap;

/// The price of a place, and beside it where sales were above or below their estimate, by area or one by one:
/// a pattern on the second map is what the first has missed.
class LocationTab : public QWidget {
    Q_OBJECT
public:
    LocationTab(Session& session, ModelReader& reader, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();

private:
    struct Side {
        QLabel* heading = nullptr;
        QHBoxLayout* head = nullptr;
        QLabel* note = nullptr;
        ShadedMap* map = nullptr;
        ScaleLegend* legend = nullptr;
    };
    [[nodiscard]] Side makeSide();
    void showPlaces();
    void showResiduals();
    void showResidualAreas();
    void showResidualSales();
    [[nodiscard]] QString cellTip(int cell) const;
    [[nodiscard]] QString areaTip(int area) const;
    [[nodiscard]] QString saleTip(int sale) const;
    [[nodiscard]] QString placesCsv() const;
    [[nodiscard]] QString areasCsv() const;
    [[nodiscard]] QString salesCsv() const;

    Session& m_session;
    ModelReader& m_reader;
    std::vector<std::size_t> m_placed;  // sales with a place, by their position in the reading
    Side m_places;
    Side m_residuals;
    QComboBox* m_detail;
};

}  // namespace herleid
