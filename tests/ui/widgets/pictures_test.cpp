#include <QAbstractItemModelTester>
#include <QDialog>
#include <QFile>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "ui/theme/theme.h"
#include "ui/widgets/copy_menu.h"
#include "ui/widgets/figures_window.h"
#include "ui/widgets/picture_file.h"
#include "ui/widgets/plot.h"

using namespace herleid;

namespace {

PlotData straightLine() {
    PlotData data;
    data.name = "A straight line";
    const auto label = [](double at, double) { return QString::number(at); };
    data.x = PlotAxis::covering("x", 0, 10, label);
    data.y = PlotAxis::covering("y", 0, 10, label);
    PlotSeries series;
    series.name = "line";
    for (int i = 0; i <= 10; ++i) series.points.push_back({double(i), double(i), double(i) - 0.5, double(i) + 0.5, {}, {}});
    data.series.push_back(series);
    return data;
}

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
        m_plot = std::make_unique<Plot>();
        m_plot->show(straightLine(), Format("nl"));
        m_plot->resize(500, 320);
        static_cast<QWidget*>(m_plot.get())->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
    }
    void cleanup() { m_plot.reset(); }

    void aChartIsADrawingThatCanBeReadAgain() {
        const QByteArray svg = svgOf(*m_plot);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), m_plot->size());
        QVERIFY2(svg.contains("<path") && svg.size() > 2000, "it has what the chart has, not a picture of it");
    }

    void aFileHasTheKindOfItsName() {
        const QString svg = m_folder.filePath("lijn.svg");
        const QString png = m_folder.filePath("lijn.png");
        QVERIFY(writePicture(*m_plot, svg) && writePicture(*m_plot, png));
        QFile drawing(svg);
        QFile image(png);
        QVERIFY(drawing.open(QIODevice::ReadOnly) && image.open(QIODevice::ReadOnly));
        QVERIFY(drawing.readAll().contains("<svg"));
        QVERIFY(image.read(8).contains("PNG"));
        QVERIFY(!writePicture(*m_plot, m_folder.filePath("no/such/folder.svg")));
    }

    void aChartIsPrintedOnOnePage() {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath("lijn.pdf"));
        drawOnPage(*m_plot, printer);
        QFile pdf(m_folder.filePath("lijn.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void theKeyTShowsTheFiguresAsATable() {
        QTest::keyClick(m_plot.get(), Qt::Key_T);
        QDialog* window = nullptr;
        for (QWidget* one : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(one); dialog != nullptr && dialog->isVisible()) window = dialog;
        QVERIFY(window != nullptr);
        auto* table = window->findChild<TextTableView*>();
        QVERIFY(table->model()->rowCount() >= 11);
        QVERIFY(!table->accessibleName().isEmpty());
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window->isVisible());
    }

    void csvOfEitherLanguageBecomesTheSameTable() {
        const TextTable dutch = tableFromCsv("maand;\"index; totaal\"\n2024-01;101,5\n2024-02;\"een \"\"uitschieter\"\"\"\n", ';');
        QCOMPARE(dutch.columns.size(), std::size_t(2));
        QCOMPARE(dutch.columns[1].title, QString("index; totaal"));
        QCOMPARE(dutch.rows[0][1].text, QString("101,5"));
        QCOMPARE(dutch.rows[1][1].text, QString("een \"uitschieter\""));
        QVERIFY(!dutch.columns[1].isNumber);
        const TextTable english = tableFromCsv("month,index\n2024-01,101.5\n", ',');
        QVERIFY(english.columns[1].isNumber);
        QVERIFY(tableFromCsv({}, ',').columns.empty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Plot> m_plot;
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
