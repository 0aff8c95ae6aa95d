#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <memory>
#include <stdexcept>

#include "ui/session/job.h"

using namespace herleid;
using std::chrono::milliseconds;
using std::chrono::seconds;

class JobTest : public QObject {
    Q_OBJECT
private slots:
    void runsOnAnotherThreadAndAnswersOnThisOne() {
        Job job("test");
        QSignalSpy finished(&job, &Job::finished);
        Qt::HANDLE worker = nullptr;
        Qt::HANDLE answered = nullptr;
        int answer = 0;
        job.start<int>(
            [&worker](Progress&) -> Result<int> {
                worker = QThread::currentThreadId();
                return 42;
            },
            [&](const Result<int>& result) {
                answered = QThread::currentThreadId();
                answer = result.value();
            });
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(5000));
        QCOMPARE(answer, 42);
        QCOMPARE(answered, QThread::currentThreadId());
        QVERIFY(worker != answered);
        QVERIFY(!job.isRunning());
    }

    void tellsAtMostTwentyTimesASecondHowFarItIs() {
        Job job("test");
        QSignalSpy advanced(&job, &Job::advanced);
        QSignalSpy finished(&job, &Job::finished);
        job.start<void>(
            [](Progress& progress) -> Result<void> {
                for (int i = 0; i < 100'000; ++i) progress.report(i / 100'000.0, "read");
                progress.report(1, "store");
                return {};
            },
            [](const Result<void>&) {});
        QVERIFY(finished.wait(10'000));
        QVERIFY2(advanced.count() >= 2, "at least the beginning and the new stage");
        QVERIFY2(advanced.count() < 100, qPrintable(QString::number(advanced.count())));
        QCOMPARE(job.state().stage, "store");
        QCOMPARE(job.state().fraction, 1.0);
    }

    void stopsWhenCancelled() {
        Job job("test");
        QSignalSpy finished(&job, &Job::finished);
        std::optional<ErrorCode> code;
        job.start<int>(
            [](Progress& progress) -> Result<int> {
                while (!progress.isCancelled()) QThread::msleep(1);
                return failure(ErrorCode::Cancelled);
            },
            [&](const Result<int>& result) { code = result.error().code; });
        QTest::qWait(20);
        QVERIFY(job.isRunning());
        job.cancel();
        QVERIFY(finished.wait(5000));
        QCOMPARE(*code, ErrorCode::Cancelled);
    }

    void bringsAnExceptionHomeAsAFailure() {
        Job job("test");
        QSignalSpy finished(&job, &Job::finished);
        std::optional<Error> error;
        job.start<int>([](Progress&) -> Result<int> { throw std::logic_error("shape"); },
                       [&](const Result<int>& result) { error = result.error(); });
        QVERIFY(finished.wait(5000));
        QCOMPARE(error->code, ErrorCode::NumericFailure);
        QCOMPARE(error->argument("where"), std::string("shape"));
    }

    void cancelsAndWaitsWhenDestroyed() {
        std::atomic<bool> ended = false;
        {
            Job job("test");
            job.start<void>(
                [&ended](Progress& progress) -> Result<void> {
                    while (!progress.isCancelled()) QThread::msleep(1);
                    QThread::msleep(30);
                    ended = true;
                    return failure(ErrorCode::Cancelled);
                },
                [](const Result<void>&) { QFAIL("nobody is there to hear it"); });
        }
        QVERIFY(ended);
        QTest::qWait(20);  // what was queued for the dead job must not arrive
    }

    void estimatesTheTimeLeftFromTheTimeGone() {
        QCOMPARE(timeLeft(0.25, seconds(10)).value(), seconds(30));
        QCOMPARE(timeLeft(0.5, milliseconds(2500)).value(), seconds(3));
        QCOMPARE(timeLeft(1.0, seconds(8)).value(), seconds(0));
        QVERIFY2(!timeLeft(0.5, milliseconds(900)), "too soon to tell");
        QVERIFY2(!timeLeft(0.01, seconds(10)), "too little done to tell");
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
