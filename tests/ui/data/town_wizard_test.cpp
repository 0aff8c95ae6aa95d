#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <fstream>
#include <map>

#include "data/row_problem_name.h"
#include "data/voorbeeldstad/town_files.h"
#include "data/voorbeeldstad/town_import.h"
#include "tests/data/project_digest.h"
#include "tests/data/project_in_folder.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/dialogs/reading_words.h"
#include "ui/session/import_draft.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

using namespace herleid;

namespace {

constexpr int patience = 600'000;  // ms; a sanitizer makes everything slow, and a whole town takes its time
constexpr int smallTown = 1500;    // dwellings; chosen

/// What a person answers where a file of the town does not tell: the column, empty for the whole file, and the reading.
const std::map<std::string, ReadingAnswers> answersOf{{"woningen.csv", {{"Datum opname", "format=%d-%m-%Y"}}},
                                                      {"verkopen.csv", {{"", "encoding=WINDOWS-1252"}}}};

using Reasons = std::map<std::string, std::int64_t>;

Reasons reasonsIn(const ImportReport& report) {
    Reasons reasons;
    for (const RowProblem& problem : report.problems) ++reasons[std::string(name(problem.code))];
    return reasons;
}

QString told(const Reasons& reasons) {
    QStringList list;
    for (const auto& [reason, rows] : reasons) list << QStringLiteral("%1 %2").arg(reason.c_str()).arg(rows);
    return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(", "));
}

/// The rejected rows, each with its reason, as they stand in a rejects file.
QStringList rejectedIn(const ImportReport& report) {
    QStringList list;
    for (const RowProblem& problem : report.problems)
        list << QStringLiteral("%1|%2|%3|%4|%5")
                    .arg(problem.row)
                    .arg(problem.column.c_str(), problem.value.c_str(), std::string(name(problem.code)).c_str(),
                         problem.detail.c_str());
    return list;
}

}  // namespace

/// The spoilt files of Voorbeeldstad, driven through the wizard's own controls, become what importFile makes of them.
/// HERLEID_TOWN_DWELLINGS: another size of town; HERLEID_TOWN_TABLE: a file to write the outcome to as a table.
class TownWizardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("HERLEID_TOWN_DWELLINGS", &isSet);
        TownFilesRequest request;
        request.plan.dwellings = isSet ? wanted : smallTown;
        request.plan.sales = request.plan.dwellings / 5;
        auto files = writeTownFiles(m_folder / "stad", request, Progress::none());
        VERIFY_RESULT(files);
        m_files = std::move(*files);
        auto direct = Project::create(m_folder / "direct.gpkg", dwellings());
        VERIFY_RESULT(direct);
        m_direct = std::make_unique<Project>(std::move(*direct));
        m_preferences = std::make_unique<Preferences>(QString::fromStdString((m_folder / "settings.ini").string()));
        m_theme = std::make_unique<Theme>(*qApp);
        m_session = std::make_unique<Session>(*m_preferences);
        m_session->useLanguage("en");
        connect(m_session.get(), &Session::imported, this, [this](const ImportReport& report) { m_report = report; });
        m_session->create(m_folder / "wizard.gpkg", dwellings());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_session->isOpen(), patience);
    }

    void aFileComesInAsTheImportItselfTakesIt_data() {
        QTest::addColumn<int>("position");
        for (std::size_t i = 0; i < townImports().size(); ++i)
            QTest::addRow("%s %s", townImports()[i].file, townImports()[i].layer) << static_cast<int>(i);
    }
    void aFileComesInAsTheImportItselfTakesIt() {
        QFETCH(int, position);
        const TownImport& file = townImports()[static_cast<std::size_t>(position)];
        const auto begin = std::chrono::steady_clock::now();
        const std::vector<std::string> asked = bringInByWizard(file);
        if (QTest::currentTestFailed()) return;
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;

        std::vector<std::string> askedDirectly;
        const Result<ImportReport> direct = bringInDirectly(file, askedDirectly);
        VERIFY_RESULT(direct);
        QCOMPARE(asked, askedDirectly);
        QCOMPARE(m_report->rows, direct->rows);
        QCOMPARE(m_report->accepted, direct->accepted);
        QCOMPARE(rejectedIn(*m_report), rejectedIn(*direct));
        QCOMPARE(m_report->completion.facts, direct->completion.facts);
        const PlantedFile* planted = plantedIn(file.file);
        QVERIFY(planted != nullptr);
        QCOMPARE(asked, planted->ambiguities);
        QVERIFY2(reasonsIn(*m_report) == planted->rejected(), qPrintable(told(reasonsIn(*m_report))));
        if (file.kind != ImportKind::Areas) QCOMPARE(m_report->accepted, planted->accepted);
        addLine(file, asked, seconds.count());
    }

    void bothProjectsHoldTheSame() {
        QVERIFY(m_session->project().saleCount().value() > 0);
        QVERIFY2(projectDigest(m_folder / "wizard.gpkg") == projectDigest(m_folder / "direct.gpkg"),
                 "every row of every layer, provenance, parts and indices");
    }

    void cleanupTestCase() {
        const QString table = qEnvironmentVariable("HERLEID_TOWN_TABLE");
        if (!table.isEmpty())
            std::ofstream(table.toStdString())
                << "| file | read | accepted | rejected | for which reasons | asked about | s |\n|---|---|---|---|---|---|---|\n"
                << m_table.toStdString();
        m_session.reset();
        m_theme.reset();
    }

private:
    /// By the controls a person uses; what was asked, in the order of the questions.
    std::vector<std::string> bringInByWizard(const TownImport& file) {
        std::vector<std::string> asked;
        ImportWizard wizard(*m_session, nullptr);
        wizard.show();
        ImportDraft& draft = wizard.draft();
        const auto isRead = [&] { return !draft.isReading() && draft.inspection().has_value(); };
        const auto fail = [&](const char* what) { QTest::qFail(what, __FILE__, __LINE__); return asked; };
        wizard.setFile(QString::fromStdString((m_folder / "stad" / file.file).string()));
        if (!QTest::qWaitFor(isRead, patience)) return fail("the file is not read");
        choose(wizard, "What is in it", static_cast<int>(file.kind));
        if (!QTest::qWaitFor(isRead, patience)) return fail("the file is not read as its kind");
        if (*file.layer != 0) chooseText(wizard, "Sheet or layer", file.layer);
        if (*file.areaKind != 0) choose(wizard, "The boundaries are", QString::fromUtf8(file.areaKind));
        if (!QTest::qWaitFor(isRead, patience)) return fail("the layer is not read");
        wizard.accept();
        if (wizard.step() != ImportWizard::Columns) return fail("the columns are not shown");
        for (const Doubt& doubt : draft.inspection()->doubts) asked.push_back(doubt.column);
        while (!draft.openDoubts().empty()) {
            const std::size_t open = draft.openDoubts().size();
            const std::string column = draft.openDoubts().front()->column;
            answer(wizard, answersOf.at(file.file).at(column));
            if (!QTest::qWaitFor([&] { return draft.openDoubts().size() < open; }, 5000)) return fail("no answer is taken");
        }
        wizard.accept();
        if (!QTest::qWaitFor([&] { return draft.preview().has_value() && !draft.isReading(); }, patience))
            return fail("no preview");
        const std::int64_t promised = draft.preview()->accepted;
        m_report.reset();
        wizard.accept();
        if (!QTest::qWaitFor([&] { return m_report.has_value() && !m_session->isBusy(); }, patience)) return fail("not imported");
        if (wizard.step() != ImportWizard::Outcome) return fail("no outcome is shown");
        if (m_report->accepted != promised) return fail("the preview promised another number of rows");
        return asked;
    }

    Result<ImportReport> bringInDirectly(const TownImport& file, std::vector<std::string>& asked) {
        ImportRequest request;
        request.file = m_folder / "stad" / file.file;
        request.kind = file.kind;
        request.mapping.emplace();
        request.mapping->layer = file.layer;
        request.mapping->areaKind = file.areaKind;
        auto inspection = inspectFile(*m_direct, request, {}, Progress::none());
        if (!inspection) return tl::unexpected(inspection.error());
        for (const Doubt& doubt : inspection->doubts) asked.push_back(doubt.column);
        if (!asked.empty()) inspection = inspectFile(*m_direct, request, answersOf.at(file.file), Progress::none());
        if (!inspection) return tl::unexpected(inspection.error());
        request.mapping = inspection->mapping;
        return importFile(*m_direct, request, Progress::none());
    }

    static QComboBox* box(const ImportWizard& wizard, const char* name) {
        for (QComboBox* one : wizard.findChildren<QComboBox*>())
            if (one->accessibleName() == QString::fromUtf8(name)) return one;
        return nullptr;
    }
    static void choose(const ImportWizard& wizard, const char* name, const QVariant& data) {
        QComboBox* one = box(wizard, name);
        QVERIFY2(one != nullptr && one->findData(data) >= 0, name);
        one->setCurrentIndex(one->findData(data));
    }
    static void chooseText(const ImportWizard& wizard, const char* name, const char* text) {
        QComboBox* one = box(wizard, name);
        const int index = one == nullptr ? -1 : one->findText(QString::fromUtf8(text));
        QVERIFY2(index >= 0, name);
        one->setCurrentIndex(index);
        emit one->activated(index);  // what choosing in the opened list does
    }
    static void answer(const ImportWizard& wizard, const std::string& key) {
        for (QRadioButton* choice : wizard.findChildren<QRadioButton*>())
            if (choice->text() == readingTitle(key)) {
                choice->click();
                return;
            }
        QFAIL(key.c_str());
    }

    [[nodiscard]] const PlantedFile* plantedIn(const std::string& file) const {
        for (const PlantedFile& planted : m_files.files)
            if (planted.file == file) return &planted;
        return nullptr;
    }

    void addLine(const TownImport& file, const std::vector<std::string>& asked, double seconds) {
        QStringList about;
        for (const std::string& column : asked) about << (column.empty() ? "encoding" : QString::fromStdString(column));
        m_table += QStringLiteral("| %1%2 | %3 | %4 | %5 | %6 | %7 | %8 |\n")
                       .arg(file.file, *file.layer == 0 ? QString() : QStringLiteral(" (%1)").arg(file.layer))
                       .arg(m_report->rows)
                       .arg(m_report->accepted)
                       .arg(m_report->problems.size())
                       .arg(told(reasonsIn(*m_report)), about.isEmpty() ? "–" : about.join(", "))
                       .arg(seconds, 0, 'f', 1);
    }

    TestFolder m_folder;
    TownFiles m_files;
    std::unique_ptr<Project> m_direct;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::optional<ImportReport> m_report;
    QString m_table;
};

QTEST_MAIN(TownWizardTest)
#include "town_wizard_test.moc"
