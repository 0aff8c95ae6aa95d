#include "ui/pages/valuation/portfolio_map.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "tests/ui/session/synthetic_project.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/map_legend.h"
#include "ui/widgets/point_map.h"

using namespace herleid;

namespace {

constexpr int patience = 60'000;  // ms; a sanitizer makes everything slow

}  // namespace

/// The map of a project, from the file to what is chosen on it, on a small invented market.
class PortfolioMapTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("settings.ini"));
        m_theme = std::make_unique<Theme>(*qApp);
        m_session = std::make_unique<Session>(*m_preferences);
        m_session->useLanguage("en");
        m_map = std::make_unique<PortfolioMap>(*m_session);
        m_map->resize(800, 600);
        m_map->show();
        m_session->create(m_folder->filePath("p.gpkg").toStdString(), syntheticCreation());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        m_session->fit({"ols", {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        settle();
    }
    void cleanup() {
        m_map.reset();
        m_session.reset();
        m_theme.reset();
    }

    void everyDwellingIsOnIt() {
        QVERIFY(!m_map->reading()->cloud->isEmpty());
        QCOMPARE(static_cast<std::int64_t>(m_map->reading()->cloud->points().size()),
                 m_session->project().propertyCount().value());
        QCOMPARE(m_map->reading()->figures, 0U);  // not valued yet
        QVERIFY(!m_map->legend().isVisible());
    }

    void valuesOfTwoYearsGiveTheirChange() {
        for (const Date date : {Date(2023, 1, 1), Date(2024, 1, 1)}) {
            m_session->setValuationDate(date);
            m_session->valueAll();
            QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        }
        settle();
        QCOMPARE(m_map->reading()->runs.latest->valuationDate, Date(2024, 1, 1));
        QCOMPARE(m_map->reading()->runs.former->valuationDate, Date(2023, 1, 1));
        QCOMPARE(m_map->reading()->figures, m_map->reading()->cloud->points().size());
        QVERIFY(m_map->reading()->figures > 0);
        QVERIFY(m_map->legend().isVisible());
    }

    void salesShowTheirResidualsAndPrices() {
        m_map->chooseFigure(MapFigure::Residual);
        settle();
        QCOMPARE(m_map->reading()->figure, MapFigure::Residual);
        QCOMPARE(m_map->reading()->cloud->points().size(), std::size_t{syntheticSales});
        m_map->chooseFigure(MapFigure::PricePerArea);
        settle();
        QCOMPARE(m_map->reading()->cloud->points().size(), std::size_t{syntheticSales});
        QVERIFY(!m_map->reading()->scale.isAroundZero());
        QVERIFY(m_map->map().accessibleName().contains("price per"));
    }

    void withoutAreasThereIsNothingToChooseByArea() {
        for (const QComboBox* box : m_map->findChildren<QComboBox*>())
            if (box->accessibleName() == "In what detail") QVERIFY(!box->isVisible());
        m_map->chooseDetail(PortfolioMap::Districts);
        QCOMPARE(m_map->detail(), PortfolioMap::EachPlace);
    }

    void whatIsChosenIsToldAndOpened() {
        QSignalSpy selected(m_map.get(), &PortfolioMap::selected);
        QSignalSpy chosen(m_map.get(), &PortfolioMap::chosen);
        m_map->select({3});
        QCOMPARE(selected.size(), 0);
        m_map->map().zoom(1e6, m_map->map().toScreen(m_map->reading()->cloud->points().front().location()));
        m_map->map().setFocus();
        QTest::keyClick(&m_map->map(), Qt::Key_N);
        QTest::keyClick(&m_map->map(), Qt::Key_Space);
        QCOMPARE(selected.size(), 1);
        QTest::keyClick(&m_map->map(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_session->project().property(chosen.front().front().toString().toStdString()));
    }

    void closingTheProjectEmptiesIt() {
        m_session->close();
        QVERIFY(!m_map->reading());
        QVERIFY(m_map->map().scene().cloud->isEmpty());
    }

private:
    void settle() {
        QApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_map->isReading(), patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PortfolioMap> m_map;
};

QTEST_MAIN(PortfolioMapTest)
#include "portfolio_map_test.moc"
