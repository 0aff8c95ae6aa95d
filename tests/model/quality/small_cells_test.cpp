#include <QtTest>
#include <random>
#include <set>

#include "model/quality/small_cells.h"

namespace herleid {
namespace {

constexpr std::size_t fewest = 10;

/// sizes: of each group; the last may be those not recorded.
RatioGrouping groupingOf(const std::vector<std::size_t>& sizes, bool lastIsNotRecorded = false) {
    RatioGrouping grouping;
    grouping.kind = GroupingKind::Column;
    const std::size_t groups = sizes.size() - (lastIsNotRecorded ? 1 : 0);
    for (std::size_t g = 0; g < groups; ++g) grouping.groups.push_back({std::to_string(g), {}, {}, {}});
    for (std::size_t g = 0; g < sizes.size(); ++g) grouping.of.insert(grouping.of.end(), sizes[g], g);
    return grouping;
}

std::vector<bool> hiddenOf(const RatioGrouping& grouping) { return unpublishedGroups({&grouping}, fewest).front(); }

/// The sales of a group, as a set of positions; group.size(): not recorded.
std::set<std::size_t> members(const RatioGrouping& grouping, std::size_t group) {
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < grouping.of.size(); ++i)
        if (grouping.of[i] == group) found.insert(i);
    return found;
}

/// What remains of a published set after every published group inside it is taken away.
std::size_t leftOver(std::set<std::size_t> whole, const RatioGrouping& parts, const std::vector<bool>& hidden) {
    const std::set<std::size_t> all = whole;
    for (std::size_t g = 0; g < hidden.size(); ++g) {
        const auto inside = members(parts, g);
        if (hidden[g] || !std::includes(all.begin(), all.end(), inside.begin(), inside.end())) continue;
        for (const std::size_t sale : inside) whole.erase(sale);
    }
    return whole.size();
}

}  // namespace

class SmallCellsTest : public QObject {
    Q_OBJECT

private slots:
    void tablesWithoutSmallGroupsKeepAll() { QCOMPARE(hiddenOf(groupingOf({10, 25, 300})), std::vector<bool>({false, false, false})); }

    void aSmallGroupTakesTheSmallestOtherWithIt() {
        QCOMPARE(hiddenOf(groupingOf({9, 300, 25, 40})), std::vector<bool>({true, false, true, false}));
    }

    void smallGroupsThatTogetherAreManyTakeNone() {
        QCOMPARE(hiddenOf(groupingOf({5, 300, 6, 40})), std::vector<bool>({true, false, true, false}));
        QCOMPARE(hiddenOf(groupingOf({4, 300, 5, 40})), std::vector<bool>({true, false, true, true}));
    }

    void whatIsNotRecordedIsAPartToo() {
        QCOMPARE(hiddenOf(groupingOf({100, 50, 3}, true)), std::vector<bool>({false, true}));
        QCOMPARE(hiddenOf(groupingOf({100, 50, 12}, true)), std::vector<bool>({false, false}));
    }

    void aGroupIsNotToldByTheGroupItIsPartOf() {
        // Districts 0 (neighbourhoods of 25 and 5) and 1 (40 and 30 and 7): 5 = 30 − 25, though 5 + 7 ≥ 10 in the whole.
        const RatioGrouping neighbourhoods = groupingOf({25, 5, 40, 30, 7});
        const RatioGrouping districts = groupingOf({30, 77});
        const auto hidden = unpublishedGroups({&neighbourhoods, &districts}, fewest);
        QCOMPARE(hidden[0], std::vector<bool>({true, true, false, true, true}));
        QCOMPARE(hidden[1], std::vector<bool>({false, false}));
        QCOMPARE(unpublishedGroups({&districts, &neighbourhoods}, fewest)[1], hidden[0]);   // whatever the order
    }

    void nothingSmallIsLeftOverInTwoHundredRandomTowns() {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            std::mt19937_64 chance(seed);
            RatioGrouping fine, coarse, other;
            const std::size_t groups = 2 + chance() % 12;
            for (RatioGrouping* grouping : {&fine, &coarse, &other}) grouping->kind = GroupingKind::Column;
            for (std::size_t g = 0; g < groups; ++g) fine.groups.push_back({std::to_string(g), {}, {}, {}});
            for (std::size_t g = 0; g < 1 + groups / 3; ++g) coarse.groups.push_back({std::to_string(g), {}, {}, {}});
            for (std::size_t g = 0; g < 4; ++g) other.groups.push_back({std::to_string(g), {}, {}, {}});
            std::vector<std::size_t> sizes;
            for (std::size_t g = 0; g <= groups; ++g) {
                const std::size_t size = chance() % (g % 2 == 0 ? 12 : 60);
                fine.of.insert(fine.of.end(), size, g);
                coarse.of.insert(coarse.of.end(), size, g == groups ? coarse.groups.size() : g % coarse.groups.size());
            }
            for (std::size_t i = 0; i < fine.of.size(); ++i) other.of.push_back(chance() % 5);
            const std::vector<const RatioGrouping*> all{&fine, &coarse, &other};
            const auto hidden = unpublishedGroups(all, fewest);
            std::set<std::size_t> everyone;
            for (std::size_t i = 0; i < fine.of.size(); ++i) everyone.insert(i);
            for (std::size_t t = 0; t < all.size(); ++t) {
                for (std::size_t g = 0; g < hidden[t].size(); ++g) {
                    const std::size_t size = members(*all[t], g).size();
                    QVERIFY(hidden[t][g] || size == 0 || size >= fewest);
                }
                const std::size_t rest = leftOver(everyone, *all[t], hidden[t]);
                QVERIFY2(rest == 0 || rest >= fewest || rest == everyone.size(), qPrintable(QString::number(seed)));
            }
            for (std::size_t h = 0; h < coarse.groups.size(); ++h) {
                if (hidden[1][h]) continue;
                const auto whole = members(coarse, h);
                const std::size_t rest = leftOver(whole, fine, hidden[0]);
                QVERIFY2(rest == 0 || rest >= fewest || rest == whole.size(), qPrintable(QString::number(seed)));
            }
        }
    }
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::SmallCellsTest)
#include "small_cells_test.moc"
