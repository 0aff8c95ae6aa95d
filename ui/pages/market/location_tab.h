#pragma once

#include <QWidget>

class QLabel;

namespace herleid {

class ModelReader;
class ScaleLegend;
class Session;
class ShadedMap;

/// The price of a place, and beside it which sales were above or below their estimate: a pattern on the second
/// map is what the first has missed.
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
        QLabel* note = nullptr;
        ShadedMap* map = nullptr;
        ScaleLegend* legend = nullptr;
    };
    [[nodiscard]] Side makeSide();
    void showPlaces();
    void showResiduals();
    [[nodiscard]] QString cellTip(int cell) const;
    [[nodiscard]] QString saleTip(int sale) const;
    [[nodiscard]] QString placesCsv() const;
    [[nodiscard]] QString residualsCsv() const;

    Session& m_session;
    ModelReader& m_reader;
    std::vector<std::size_t> m_placed;  // sales with a place, by their position in the reading
    Side m_places;
    Side m_residuals;
};

}  // namespace herleid
