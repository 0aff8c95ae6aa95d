#include <QTest>
#include <atomic>
#include <thread>

#include "ui/session/latest_job.h"

using namespace herleid;

namespace {

constexpr int patience = 60'000;  // ms; a sanitizer makes everything slow

/// Works until it is asked to stop.
Result<int> workUntilCancelled(Progress& progress) {
    while (!progress.isCancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return failure(ErrorCode::Cancelled);
}

}  // namespace

class LatestJobTest : public QObject {
    Q_OBJECT
private slots:
    void theNewestRequestWinsAndTheOlderOneIsNeverHeardOf() {
        LatestJob job;
        std::vector<int> heard;
        job.start<int>("a", workUntilCancelled, [&](const Result<int>&) { heard.push_back(1); });
        job.start<int>(
            "b", [](Progress&) -> Result<int> { return 2; },
            [&](const Result<int>& r) { heard.push_back(*r); });
        job.start<int>(
            "c", [](Progress&) -> Result<int> { return 3; },
            [&](const Result<int>& r) { heard.push_back(*r); });
        QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
        QCOMPARE(heard, std::vector<int>{3});
    }

    void aCancelledJobTellsSoAndADroppedOneDoesNot() {
        LatestJob job;
        std::vector<ErrorCode> heard;
        const auto listen = [&](const Result<int>& result) { heard.push_back(result.error().code); };
        job.start<int>("a", workUntilCancelled, listen);
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), std::size_t(1), patience);
        QCOMPARE(heard.front(), ErrorCode::Cancelled);
        job.start<int>("b", workUntilCancelled, listen);
        job.drop();
        QVERIFY(!job.isRunning());
        bool isNext = false;
        job.start<int>(
            "c", [](Progress&) -> Result<int> { return 3; }, [&](const Result<int>&) { isNext = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isNext, patience);
        QCOMPARE(heard.size(), std::size_t(1));
    }

    void destroyingItStopsTheWork() {
        std::atomic<bool> hasEnded = false;
        {
            LatestJob job;
            job.start<int>(
                "a",
                [&](Progress& progress) {
                    auto result = workUntilCancelled(progress);
                    hasEnded = true;
                    return result;
                },
                [](const Result<int>&) { QFAIL("nobody is there to hear it"); });
        }
        QVERIFY(hasEnded);
    }
};

QTEST_GUILESS_MAIN(LatestJobTest)
#include "latest_job_test.moc"
