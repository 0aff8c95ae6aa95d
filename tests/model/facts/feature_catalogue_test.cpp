#include "model/facts/feature_catalogue.h"

#include <QtTest>
#include <cmath>

namespace herleid {
namespace {

Feature number(const std::string& name, Role role = Role::None) {
    Feature feature;
    feature.name = name;
    feature.role = role;
    return feature;
}

Feature wall() {
    Feature feature = number("wall");
    feature.kind = FeatureKind::Category;
    feature.levels = {{"brick", {{"nl", "baksteen"}, {"en", "brick"}}}, {"wood", {}}};
    return feature;
}

FeatureCatalogue catalogue(std::vector<Feature> features) {
    return FeatureCatalogue::create("test", std::move(features)).value();
}

/// Walks every value of an enum whose names are complete up to the first empty one.
template <class Enum, class Reader>
int readBack(Reader reader) {
    int count = 0;
    for (;; ++count) {
        const auto value = static_cast<Enum>(count);
        if (name(value).empty()) return count;
        if (reader(name(value)) != value) return -1;
    }
}

class FeatureCatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void featuresAreFoundByNameAndByRole() {
        const auto c = catalogue({number("area", Role::FloorArea), wall(), number("built", Role::BuildYear)});
        QVERIFY(c.find("wall") == 1);
        QVERIFY(c.findRole(Role::BuildYear) == 2);
        QVERIFY(!c.find("nothing"));
        QVERIFY(!c.findRole(Role::PlotArea));
    }

    void anEmptyNameIsRefused() {
        const auto result = FeatureCatalogue::create("test", {number("")});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::JsonField);
        QCOMPARE(result.error().argument("field"), std::string("name"));
    }

    void aNameGivenTwiceIsRefusedByName() {
        const auto result =
            FeatureCatalogue::create("test", {number("area"), number("plot"), number("area")});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::JsonField);
        QCOMPARE(result.error().argument("value"), std::string("area"));
    }

    void aLevelGivenTwiceIsRefusedByCode() {
        Feature feature = wall();
        feature.levels.push_back({"brick", {}});
        const auto result = FeatureCatalogue::create("test", {feature});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().argument("value"), std::string("brick"));
    }

    void aRoleThatMustBeUniqueIsRefusedTwice_data() {
        QTest::addColumn<int>("role");
        for (const Role role :
             {Role::FloorArea, Role::PlotArea, Role::BuildYear, Role::RenovationYear, Role::DwellingType,
              Role::District, Role::Neighbourhood, Role::Street, Role::Quality, Role::Maintenance,
              Role::Appearance, Role::Efficiency, Role::Amenities, Role::Situation})
            QTest::newRow(std::string(name(role)).c_str()) << static_cast<int>(role);
    }

    void aRoleThatMustBeUniqueIsRefusedTwice() {
        QFETCH(int, role);
        const auto twice = static_cast<Role>(role);
        const auto result = FeatureCatalogue::create("test", {number("a", twice), number("b", twice)});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().argument("field"), std::string("role"));
        QCOMPARE(result.error().argument("value"), std::string(name(twice)));
    }

    void rolesThatMayRepeatDo() {
        for (const Role role :
             {Role::None, Role::Outbuilding, Role::Rooms, Role::Informative, Role::PreviousValue})
            QVERIFY(FeatureCatalogue::create("test", {number("a", role), number("b", role)}).has_value());
    }

    void aLevelGetsTheNextCodeAndMovesNoOther() {
        const auto before = catalogue({number("area"), wall()});
        const FeatureCatalogue after = before.withLevel(1, "stone");
        QCOMPARE(after.features()[1].levels.size(), std::size_t(3));
        QVERIFY(after.features()[1].levelOf("brick") == 0);
        QVERIFY(after.features()[1].levelOf("wood") == 1);
        QVERIFY(after.features()[1].levelOf("stone") == 2);
        QVERIFY(!before.features()[1].levelOf("stone"));
        QVERIFY(after.features()[0] == before.features()[0]);
    }

    void aLevelThatIsThereChangesNothing() {
        const auto before = catalogue({wall()});
        QVERIFY(before.withLevel(0, "wood") == before);
    }

    void aFeatureIsAppendedAndMovesNoOther() {
        const auto before = catalogue({number("area", Role::FloorArea), wall()});
        const auto after = before.withFeature(number("plot", Role::PlotArea));
        QVERIFY(after.has_value());
        QVERIFY(after->find("area") == 0);
        QVERIFY(after->find("wall") == 1);
        QVERIFY(after->find("plot") == 2);
        QCOMPARE(before.features().size(), std::size_t(2));
        QVERIFY(!before.withFeature(number("wall")).has_value());
        QVERIFY(!before.withFeature(number("living", Role::FloorArea)).has_value());
    }

    void aLabelFallsBackOnEnglishAndThenOnTheName() {
        Feature feature = number("floor_area");
        QCOMPARE(feature.label("nl"), std::string("floor_area"));
        feature.labels["en"] = "floor area";
        QCOMPARE(feature.label("nl"), std::string("floor area"));
        feature.labels["nl"] = "woonoppervlakte";
        QCOMPARE(feature.label("nl"), std::string("woonoppervlakte"));
        QCOMPARE(wall().levelLabel(0, "nl"), std::string("baksteen"));
        QCOMPARE(wall().levelLabel(1, "nl"), std::string("wood"));
    }

    void everyKindTransformAndRoleHasANameThatReadsBack() {
        QCOMPARE(readBack<FeatureKind>(featureKindOf), 4);
        QCOMPARE(readBack<Transform>(transformOf), 3);
        QCOMPARE(readBack<Monotone>(monotoneOf), 3);
        QCOMPARE(readBack<Role>(roleOf), static_cast<int>(Role::Informative) + 1);
        QVERIFY(!roleOf("roof"));
        QVERIFY(!transformOf(""));
    }

    void everyTransformIsUndoneByItsInverse() {
        for (const Transform transform : {Transform::None, Transform::Log, Transform::Log1p})
            for (const double x : {1e-6, 0.5, 1.0, 118.0, 4.2e6})
                QVERIFY(std::abs(invert(transform, apply(transform, x)) / x - 1) < 1e-14);
        QCOMPARE(apply(Transform::Log1p, 0.0), 0.0);
    }

    void aLogarithmOfNothingIsNotRecorded() {
        QVERIFY(std::isnan(apply(Transform::Log, 0.0)));
        QVERIFY(std::isnan(apply(Transform::Log, -3.0)));
        QVERIFY(std::isnan(apply(Transform::Log1p, -0.5)));
        QVERIFY(std::isnan(apply(Transform::Log, std::nan(""))));
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::FeatureCatalogueTest)
#include "feature_catalogue_test.moc"
