#include <QtTest>

#include "model/market/basis.h"

namespace herleid {
namespace {

constexpr std::size_t district = 0, area = 1, plot = 2;
constexpr Variable time{VariableKind::Time, 0, Transform::None};

Variable fact(std::size_t feature) { return {VariableKind::Feature, feature, Transform::None}; }

SplineBasis over(Variable variable, double lowest, double highest) { return {variable, BSpline::even(lowest, highest, 6), false}; }

/// Months since 1970, as VariableKind::Time has them.
double monthsAt(Date day) {
    Facts none(1);
    return evaluate(time, Observation{&none, {}, day, day});
}

}  // namespace

/// Of an effect of several facts, which of them lie outside what was sold.
class OutsideTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_facts = Facts(3);
        m_facts.set(district, 1);
        m_facts.set(area, 120);
        m_facts.set(plot, 200);
    }

    void aTrendByDistrictNamesTheDayOrTheDistrict() {
        const Basis trend = GroupedBasis{LevelsBasis{district, {0, 1}, false},
                                         over(time, monthsAt(Date(2021, 1, 1)), monthsAt(Date(2024, 12, 28)))};
        QVERIFY(inputsOutside(trend, on(Date(2024, 6, 1))).empty());
        QVERIFY(inputsOutside(trend, on(Date(2025, 1, 1))) == std::vector<Variable>{time});
        m_facts.set(district, Facts::missing());
        QVERIFY(inputsOutside(trend, on(Date(2024, 6, 1))) == std::vector<Variable>{fact(district)});
        QVERIFY(inputsOutside(trend, on(Date(2025, 1, 1))) == (std::vector<Variable>{fact(district), time}));
    }

    void aDistrictThatFollowsTheCommonTrendIsNotOutside() {
        const Basis trend = GroupedBasis{LevelsBasis{district, {0}, false},
                                         over(time, monthsAt(Date(2021, 1, 1)), monthsAt(Date(2024, 12, 28)))};
        QVERIFY(inputsOutside(trend, on(Date(2025, 1, 1))).empty());
    }

    void ofTwoNumbersTheOneThatIsOutsideIsNamed() {
        TensorBasis both{over(fact(area), 50, 200), over(fact(plot), 100, 400), {}, 0};
        both.columnOf.resize(36);
        for (std::size_t k = 0; k < 36; ++k) both.columnOf[k] = k;
        both.columns = 36;
        QVERIFY(inputsOutside(both, on(Date(2024, 1, 1))).empty());
        m_facts.set(plot, 900);
        QVERIFY(inputsOutside(both, on(Date(2024, 1, 1))) == std::vector<Variable>{fact(plot)});
        m_facts.set(area, Facts::missing());
        QVERIFY(inputsOutside(both, on(Date(2024, 1, 1))) == (std::vector<Variable>{fact(area), fact(plot)}));
    }

    void aCombinationThatWasNeverSoldNamesBoth() {
        TensorBasis both{over(fact(area), 50, 200), over(fact(plot), 100, 400), std::vector<std::size_t>(36, TensorBasis::none), 0};
        QVERIFY(inputsOutside(both, on(Date(2024, 1, 1))) == (std::vector<Variable>{fact(area), fact(plot)}));
    }

    void anEffectOfOneFactNamesIt() {
        const Basis size = over(fact(area), 50, 100);
        QVERIFY(inputsOutside(size, on(Date(2024, 1, 1))) == std::vector<Variable>{fact(area)});
        const Basis level = LevelsBasis{district, {0}, false};
        QVERIFY(inputsOutside(level, on(Date(2024, 1, 1))) == std::vector<Variable>{fact(district)});
    }

private:
    [[nodiscard]] Observation on(Date day) const { return {&m_facts, {}, day, day}; }
    Facts m_facts{3};
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::OutsideTest)
#include "outside_test.moc"
