#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace herleid {

class ModelReader;
class PortfolioMap;
class ScaleLegend;
class Session;
class ShadedMap;

/// The price of a place, and beside it where sales were above or below their estimate, by area or one by one:
/// a pattern on the second map is what the first has missed. One by one, or by neighbourhood, they are a PortfolioMap.
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
        QVBoxLayout* column = nullptr;
        QLabel* note = nullptr;
        ShadedMap* map = nullptr;
        ScaleLegend* legend = nullptr;
    };
    [[nodiscard]] Side makeSide();
    void showPlaces();
    void showResiduals();
    void showResidualAreas();
    [[nodiscard]] QString cellTip(int cell) const;
    [[nodiscard]] QString areaTip(int area) const;
    [[nodiscard]] QString placesCsv() const;
    [[nodiscard]] QString areasCsv() const;

    Session& m_session;
    ModelReader& m_reader;
    Side m_places;
    Side m_residuals;
    QComboBox* m_detail;
    PortfolioMap* m_sales;
};

}  // namespace herleid
