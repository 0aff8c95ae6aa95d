#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

struct Error;
class DiagnosticsTab;
class EffectsTab;
class IndexTab;
class LandTab;
class LocationTab;
class ModelReader;
class Session;
class VersionsTab;

/// The model of the market, to be understood: what each characteristic, month and place does to the price,
/// whether the model can be trusted, what land is worth, and its versions.
class MarketPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Effects, Index, Place, Diagnostics, Land, Versions, Tabs };
    explicit MarketPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    void showTab(int tab);
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    [[nodiscard]] const ModelReader& reader() const { return *m_reader; }
    /// Whether a job still reads what the page in view is to show.
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] EffectsTab& effects() { return *m_effects; }
    [[nodiscard]] VersionsTab& versions() { return *m_versions; }

signals:
    void fitRequested();
    void valueAllRequested();
    void freezeRequested(qlonglong version);
    void dwellingRequested();  ///< somebody wants to choose the dwelling in view
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeWaiting();
    [[nodiscard]] QWidget* makeTabs();
    void refresh();
    void refreshReading();
    void refreshWaiting();
    void showCurrent();
    void refreshActions();
    [[nodiscard]] QString subtitle() const;

    Session& m_session;
    ModelReader* m_reader;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_fit;
    QPushButton* m_valueAll;
    QLabel* m_empty;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;  // in the order of Tab, then what is shown while the model is not read
    QWidget* m_contents = nullptr;
    QLabel* m_waitingText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    EffectsTab* m_effects;
    IndexTab* m_index;
    LocationTab* m_location;
    DiagnosticsTab* m_diagnostics;
    LandTab* m_land;
    VersionsTab* m_versions;
};

}  // namespace herleid
