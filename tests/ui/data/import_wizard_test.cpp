#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <fstream>

#include "tests/ui/session/sitting.h"
#include "tests/ui/session/synthetic_project.h"
#include "ui/dialogs/import_columns_step.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/session/import_draft.h"
#include "ui/session/import_meaning.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

using namespace herleid;

namespace {


/// Semicolons, decimal commas, mixed dates, a duplicate, rows that cannot be read, and one column in doubt: 1.234 may be
/// a thousand or one and a bit, and 98.250 does not tell.
std::filesystem::path writeDirtySales(const std::filesystem::path& folder, bool isInDoubt) {
    const std::filesystem::path file = folder / "vuil.csv";
    std::ofstream out(file);
    out << "verkoopnummer;koopdatum;koopsom;straat;huisnummer;woonoppervlakte;kaveloppervlakte;bouwjaar\n";
    for (int i = 1; i <= 40; ++i)
        out << "V" << i << ';' << (i % 2 == 0 ? "2023-03-15" : "15-03-2023") << ";" << 200'000 + 1000 * i << ";Lindelaan;" << i
            << ';' << 80 + i << (isInDoubt ? ";" : ",5;")
            << (!isInDoubt ? std::to_string(100 + i) : i == 40 ? "98.250" : "1.2" + std::to_string(10 + i)) << ";19"
            << 50 + i % 50 << '\n';
    out << "V1;15-03-2023;201000;Lindelaan;1;81;" << (isInDoubt ? "1.211" : "101") << ";1951\n";   // twice
    out << "V90;15-03-2023;;Lindelaan;90;99;" << (isInDoubt ? "1.290" : "190") << ";1990\n";       // no price
    out << "V91;31-02-2023;250000;Lindelaan;91;99;" << (isInDoubt ? "1.291" : "191") << ";1990\n"; // no such day
    return file;
}

class Unheard final : public Progress {
public:
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

}  // namespace

class ImportWizardTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        createProject();
        m_wizard = new ImportWizard(*m_session, nullptr);
        m_wizard->show();
    }
    void cleanup() {
        delete m_wizard.data();
        standUp();
    }

    void aDirtyFileComesInAsTheImportItselfTakesIt() {
        const auto dirty = writeDirtySales(folder(), false);
        reach(ImportWizard::Columns, dirty);
        QVERIFY(m_wizard->draft().openDoubts().empty());
        next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().preview().has_value(), patience);
        const ImportReport previewed = *m_wizard->draft().preview();
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(0));
        next();
        waitUntilFree();
        QCOMPARE(m_wizard->step(), ImportWizard::Outcome);

        auto other = Project::create(file("other.gpkg"), syntheticCreation());
        QVERIFY(other.has_value());
        ImportRequest request;
        request.file = dirty;
        Unheard progress;
        const auto direct = importFile(*other, request, progress);
        QVERIFY(direct.has_value());
        QCOMPARE(previewed.accepted, direct->accepted);
        QCOMPARE(previewed.problems.size(), direct->problems.size());
        QVERIFY(!direct->problems.empty());
        QCOMPARE(salesOf(m_session->project()), salesOf(*other));
    }

    void theFirstRowsAreShownAsTheyWillStandInTheProject() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), false));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().preview().has_value(), patience);
        QTableView* rows = nullptr;
        for (QTableView* view : m_wizard->findChildren<QTableView*>())
            if (view->accessibleName() == "The first rows as they will be") rows = view;
        QVERIFY(rows != nullptr);
        QCOMPARE(rows->model()->rowCount(), static_cast<int>(m_wizard->draft().preview()->firstRows.rows.size()));
        QStringList first;
        for (int column = 0; column < rows->model()->columnCount(); ++column)
            first << rows->model()->headerData(column, Qt::Horizontal).toString() + "=" +
                         rows->model()->index(0, column).data().toString();
        const Format& format = m_session->format();
        QVERIFY2(first.contains("Sale price=" + format.number(201'000, 0)), qPrintable(first.join("; ")));
        QVERIFY2(first.contains("Date of the sales agreement=" + format.date(Date(2023, 3, 15))), qPrintable(first.join("; ")));
        QVERIFY2(first.contains("Address=Lindelaan 1"), qPrintable(first.join("; ")));
        QVERIFY2(first.filter("81.5").size() == 1, qPrintable(first.join("; ")));
    }

    void aDoubtBlocksUntilItIsAnswered() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), true));
        QCOMPARE(m_wizard->draft().openDoubts().size(), std::size_t(1));
        QCOMPARE(m_wizard->draft().openDoubts().front()->column, std::string("kaveloppervlakte"));
        QPushButton* go = button("Next");
        QVERIFY(!go->isEnabled());
        const auto choices = m_wizard->findChildren<QRadioButton*>();
        QVERIFY2(choices.size() >= 2, "every reading can be chosen");
        for (const QRadioButton* choice : choices) QVERIFY2(!choice->isChecked(), "nothing is chosen for the user");
        QRadioButton* thousands = nullptr;
        for (QRadioButton* choice : choices)
            if (choice->text().contains("point for thousands", Qt::CaseInsensitive)) thousands = choice;
        QVERIFY(thousands != nullptr);
        thousands->click();
        QTRY_VERIFY(go->isEnabled());
        next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().preview().has_value(), patience);
        next();
        waitUntilFree();
        const auto plot = m_session->project().catalogue()->findRole(Role::PlotArea).value();
        QCOMPARE(m_session->project().salesOf("V1").value().front().facts[plot], 1211.0);
    }

    void aColumnCanBeGivenAnotherMeaningAndTakenOut() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), false));
        ImportDraft& draft = m_wizard->draft();
        draft.setMeaning("bouwjaar", "");
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isReading(), patience);
        QCOMPARE(importMeaningOf(draft.inspection()->mapping, "bouwjaar"), std::string());
        draft.setMeaning("koopsom", "");
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isReading(), patience);
        QVERIFY2(!button("Next")->isEnabled(), "a sale needs a price");
        draft.setMeaning("koopsom", "price");
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isReading(), patience);
        QVERIFY(button("Next")->isEnabled());
        draft.setMeaning("bouwjaar", "new:number");
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isReading(), patience);
        QCOMPARE(importMeaningOf(draft.inspection()->mapping, "bouwjaar"), std::string("feature:bouwjaar"));
    }

    void aDoubtStaysOpenWhenAnotherColumnGetsAnotherMeaning() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), true));
        m_wizard->draft().setMeaning("bouwjaar", "");
        QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->draft().isReading(), patience);
        QCOMPARE(m_wizard->draft().openDoubts().size(), std::size_t(1));
        QVERIFY(!button("Next")->isEnabled());
    }

    void nothingIsStoredWhenTheWizardIsLeft() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), false));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().preview().has_value(), patience);
        m_wizard->reject();
        waitUntilFree();
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(0));
        QVERIFY(m_session->project().imports().value().empty());
    }

    void anImportThatIsStoppedLeavesTheProjectAsItWas() {
        reach(ImportWizard::Columns, writeDirtySales(folder(), false));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().preview().has_value(), patience);
        next();
        m_session->cancelJob();  // before the job's thread could have committed or after: all or nothing
        waitUntilFree();
        const auto sales = m_session->project().saleCount().value();
        QVERIFY(sales == 0 || sales == m_wizard->draft().preview()->newSales);
        if (sales == 0) QTRY_COMPARE(m_wizard->step(), ImportWizard::Preview);
    }

    void aFileThatCannotBeReadIsToldAndAnotherCanBeChosen() {
        const auto nothing = folder() / "leeg.csv";
        std::ofstream(nothing) << "";
        m_wizard->setFile(QString::fromStdString(nothing.string()));
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().problem().has_value(), patience);
        QVERIFY(!button("Next")->isEnabled());
        reach(ImportWizard::Columns, writeDirtySales(folder(), false));
    }

    void itsModelsKeepToTheRulesOfModels() {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QTableView* view : m_wizard->findChildren<QTableView*>())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        QVERIFY(testers.size() >= 4);
        reach(ImportWizard::Columns, writeDirtySales(folder(), true));
    }

    void everyStepFitsASmallWindowAndNamesItsControls() {
        m_session->useLanguage("nl");
        delete m_wizard.data();
        m_wizard = new ImportWizard(*m_session, nullptr);
        m_wizard->show();
        m_wizard->resize(1000, 640);
        m_wizard->setFile(QString::fromStdString(writeDirtySales(folder(), true).string()));
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().inspection().has_value(), patience);
        m_wizard->accept();
        QCOMPARE(m_wizard->step(), ImportWizard::Columns);
        QTest::qWait(50);
        QVERIFY(m_wizard->width() <= 1000 && m_wizard->height() <= 640);
        for (const QPushButton* one : m_wizard->findChildren<QPushButton*>())
            if (one->isVisible()) QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->text()));
        for (const QComboBox* box : m_wizard->findChildren<QComboBox*>())
            if (box->isVisible()) QVERIFY(!box->accessibleName().isEmpty());
        for (const QTableView* view : m_wizard->findChildren<QTableView*>())
            if (view->isVisible()) QVERIFY(!view->accessibleName().isEmpty());
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path file(const char* name) const { return folder() / name; }
    void next() { m_wizard->accept(); }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : m_wizard->findChildren<QPushButton*>())
            if (one->text() == text) return one;
        qFatal("no such button");
    }
    void reach(ImportWizard::Step step, const std::filesystem::path& wanted) {
        m_wizard->setFile(QString::fromStdString(wanted.string()));
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->draft().inspection() && !m_wizard->draft().isReading(), patience);
        if (step == ImportWizard::Columns) next();
        QCOMPARE(m_wizard->step(), step);
    }
    static QStringList salesOf(const Project& project) {
        QStringList list;
        const auto sales = project.sales().value();
        for (const Sale& sale : sales.sales) {
            QString line = QString::fromStdString(sale.id + " " + sale.date.iso()) + QString::number(sale.price.cents());
            for (std::size_t f = 0; f < sales.catalogue->size(); ++f)
                line += u' ' + QString::fromStdString(plainText((*sales.catalogue)[f], sale.facts[f]));
            list << line;
        }
        return list;
    }

    QPointer<ImportWizard> m_wizard;
};

QTEST_MAIN(ImportWizardTest)
#include "import_wizard_test.moc"
