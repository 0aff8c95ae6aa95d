#include <QApplication>
#include <QDir>
#include <QTest>
#include <cmath>

#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

using namespace herleid;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void contrastIsThatOfTheStandard() {
        // WCAG 2.1: black on white is 21, the same colour 1; #767676 on white is the well-known first grey
        // at 4.5.
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }

    void everyTextCanBeRead_data() { addThemes(); }
    void everyTextCanBeRead() {
        for (const Tokens::Pair& pair : chosen().pairsToRead())
            QVERIFY2(contrastRatio(pair.front, pair.back) >= 4.5, qPrintable(told(pair)));
    }

    void everyMarkCanBeSeen_data() { addThemes(); }
    void everyMarkCanBeSeen() {
        for (const Tokens::Pair& pair : chosen().pairsToSee())
            QVERIFY2(contrastRatio(pair.front, pair.back) >= 3.0, qPrintable(told(pair)));
    }

    void theStyleSheetHasNoTokenLeft_data() { addThemes(); }
    void theStyleSheetHasNoTokenLeft() { QVERIFY(!styleSheet(chosen()).contains('@')); }

    void everyDrawnIconCanBeDrawn() {
        const QStringList files = QDir(":/icons").entryList({"*.svg"});
        QVERIFY(files.size() > 20);
        for (const QString& file : files) {
            const QImage image = Theme::icon(file.chopped(4)).pixmap(20, 20).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) drawn = drawn || image.pixelColor(x, y).alpha() > 128;
            QVERIFY2(drawn, qPrintable(file));
        }
    }

    void theThemeChangesThePalette() {
        Theme theme(*qApp);
        theme.choose(ThemeChoice::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), Tokens::dark().surface);
        theme.choose(ThemeChoice::Light);
        QCOMPARE(qApp->palette().color(QPalette::Base), Tokens::light().surface);
    }

private:
    void addThemes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const Tokens& chosen() {
        QFETCH(bool, dark);
        return dark ? Tokens::dark() : Tokens::light();
    }
    static QString told(const Tokens::Pair& pair) {
        return QStringLiteral("%1: %2").arg(pair.name).arg(contrastRatio(pair.front, pair.back), 0, 'f', 2);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
