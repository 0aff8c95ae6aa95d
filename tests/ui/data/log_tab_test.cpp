#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "ui/pages/data/log_model.h"
#include "ui/pages/data/log_tab.h"
#include "ui/pages/data_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

using namespace herleid;

class LogTabTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        createProject();
        importSales();
        m_page = std::make_unique<DataPage>(*m_session);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->showTab(DataPage::Log);
        settle();
    }
    void cleanup() {
        m_page.reset();
        standUp();
    }

    void theNewestRowIsOnTopInWords() {
        QAbstractItemModelTester tester(&log().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(log().model().rowCount(), 2);
        QCOMPARE(cell(0, LogModel::What), "File imported");
        QCOMPARE(cell(0, LogModel::Subject), "sales.csv");
        QCOMPARE(cell(1, LogModel::What), "Project made");
        QVERIFY2(log().detail().contains("Rows read") && log().detail().contains("361"), qPrintable(log().detail()));
        QVERIFY(!log().detail().contains(u'{'));
        QCOMPARE(log().verdict(), "The log is whole: of its 2 rows none was changed or removed.");
    }

    void aChangeAppearsByItselfWithItsReason() {
        QVERIFY(m_session->decideSale("1007", SaleDecision::Exclude, "sold to a sister"));
        settle();
        QCOMPARE(log().model().rowCount(), 3);
        QCOMPARE(cell(0, LogModel::Reason), "sold to a sister");
        log().list().setCurrentIndex(log().model().index(0, 0));
        QVERIFY(log().detail().contains("sold to a sister"));
        QCOMPARE(log().verdict(), "The log is whole: of its 3 rows none was changed or removed.");
    }

    void aWordAndAnActionNarrowTheList() {
        log().setText("project made");
        settle();
        QCOMPARE(log().model().rowCount(), 1);
        QCOMPARE(cell(0, LogModel::What), "Project made");
        log().setText("");
        log().setAction("import");
        settle();
        QCOMPARE(log().model().rowCount(), 1);
        QCOMPARE(cell(0, LogModel::What), "File imported");
        log().setText("nowhere");
        settle();
        QCOMPARE(log().model().rowCount(), 0);
        QVERIFY(log().detail().startsWith("Nothing in the log matches"));
    }

    void aRowChangedOutsideTheProgramIsFound() {
        QVERIFY(m_session->decideSale("1007", SaleDecision::Exclude, "sold to a sister"));
        settle();
        m_session->close();
        const QString name = m_folder->filePath("project.gpkg");
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains("sold to a sister"), "the file holds the row when it is closed");
        bytes.replace("sold to a sister", "sold to a farmer");
        file.seek(0);
        file.write(bytes);
        file.close();
        m_session->open(name.toStdString());
        waitUntilFree();
        settle();
        QCOMPARE(cell(0, LogModel::Reason), "sold to a farmer");
        QVERIFY2(log().verdict().contains("row 3"), qPrintable(log().verdict()));
    }

    void theRowsInViewAreWrittenAsCsvThatNoSpreadsheetRuns() {
        QVERIFY(m_session->decideSale("1007", SaleDecision::Exclude, "=HYPERLINK(\"x\")"));
        settle();
        log().setAction("decide_sale");
        settle();
        log().exportTo(m_folder->filePath("log"));
        settle();
        QFile file(m_folder->filePath("log.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], "number,time,who,what,action,subject,reason,details,previous_hash,hash");
        QVERIFY2(lines[1].contains(",Sale decided,decide_sale,1007,\"'=HYPERLINK"), lines[1].constData());
    }

    void aHundredThousandRowsAreReadAPageAtATime() {
        for (int i = 0; i < 300; ++i) QVERIFY(m_session->decideSale("1007", SaleDecision::Exclude, std::to_string(i)));
        settle();
        LogModel model(*m_session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<std::int64_t> numbers;
        for (int i = 0; i < 100'000; ++i) numbers.push_back(302 - i % 302);
        model.show(numbers);
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.entry(99'999)->number, 302 - 99'999 % 302);
        QElapsedTimer clock;
        clock.start();
        for (int row = 0; row < 100'000; row += 1'000) QVERIFY(model.entry(row) != nullptr);
        QVERIFY2(clock.elapsed() < 5'000, "a hundred pages");
    }

private:
    LogTab& log() { return m_page->log(); }
    QString cell(int row, int column) { return log().model().index(row, column).data().toString(); }
    void settle() {
        QTest::qWait(300);  // past the pause after typing
        waitUntilFree();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
    }

    std::unique_ptr<DataPage> m_page;
};

QTEST_MAIN(LogTabTest)
#include "log_tab_test.moc"
