#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <stdexcept>

#include "data/fact_history.h"
#include "tests/ui/session/sitting.h"
#include "ui/dialogs/documents_dialog.h"
#include "ui/dialogs/dossier_dialog.h"
#include "ui/dialogs/new_objection_dialog.h"
#include "ui/pages/inspect_page.h"
#include "ui/pages/objections/case_list.h"
#include "ui/pages/objections/case_panel.h"
#include "ui/pages/objections/decision_panel.h"
#include "ui/pages/objections/disclosures_tab.h"
#include "ui/pages/objections/grounds_panel.h"
#include "ui/pages/objections/objection_statistics_tab.h"
#include "ui/pages/objections_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/objection_desk.h"
#include "ui/text/objection_words.h"
#include "ui/widgets/committed_text.h"
#include "ui/widgets/grounds_model.h"
#include "ui/widgets/money_input.h"
#include "ui/widgets/objections_model.h"
#include "ui/widgets/text_table.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

/// An objection from its receipt to its decision, its documents and its dossier, driven in the window.
class ObjectionsPageTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        prepare();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->goTo(Navigation::Objections);
        new QAbstractItemModelTester(page().list().table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        new QAbstractItemModelTester(grounds().list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }
    void cleanupTestCase() {
        m_window.reset();
        standUp();
    }

    void withoutCasesItSaysWhatToDo() {
        QVERIFY(shows("No objections yet"));
        click("New objection…");
        auto* dialog = qobject_cast<NewObjectionDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        field->setText("1007");
        auto* list = dialog->findChild<QListView*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
        list->setCurrentIndex(list->model()->index(0, 0));
        dialog->close();
        QCOMPARE(objections(m_session->project())->size(), std::size_t{0});
    }

    void aCaseBeginsFromTheDwellingInView() {
        m_session->show("1007");
        m_window->goTo(Navigation::Value);
        QToolButton* button = nullptr;
        for (QToolButton* one : m_window->valuePlace().findChildren<QToolButton*>())
            if (one->text() == "Objection…" && one->isVisible()) button = one;
        QVERIFY(button != nullptr);
        button->click();
        auto* dialog = qobject_cast<NewObjectionDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QCOMPARE(objections(m_session->project())->size(), std::size_t{1});
        QVERIFY(page().isVisible());
        QCOMPARE(page().casePanel().number(), std::int64_t{1});
        QCOMPARE(stored().propertyId, std::string("1007"));
        QCOMPARE(stored().contestedValue, m_session->valuation()->value());
        QCOMPARE(page().list().table().currentIndex().data(ObjectionsModel::NumberRole).toInt(), 1);
    }

    void groundsAreTickedAndTheClaimIsOneEdit() {
        tick(GroundKind::Facts);
        type(grounds(), "What the resident says", "It is smaller.");
        tick(GroundKind::Nuisance);
        type(grounds(), "What the resident says", "A school next door.");
        QCOMPARE(stored().grounds.size(), std::size_t{2});
        QCOMPARE(stored().ground(GroundKind::Facts)->claim, std::string("It is smaller."));
        QCOMPARE(stored().ground(GroundKind::Nuisance)->claim, std::string("A school next door."));
        QVERIFY(!closing()->isEnabled());
        QVERIFY(shows("Nuisance: choose an answer."));
    }

    void undoTakesTheLastEditBackAndTheWindowFollows() {
        m_session->undoStack().undo();
        QVERIFY(stored().ground(GroundKind::Nuisance)->claim.empty());
        QCOMPARE(text(grounds(), "What the resident says")->toPlainText(), QString());
        m_session->undoStack().redo();
        QCOMPARE(text(grounds(), "What the resident says")->toPlainText(), QStringLiteral("A school next door."));
    }

    void aTryOutOfALesserFloorAreaIsTakenOver() {
        grounds().choose(GroundKind::Facts);
        click("Try out");
        QCOMPARE(m_window->findChild<Navigation*>()->place(), int(Navigation::Value));
        QVERIFY(m_session->isTrying());
        m_area = m_session->subject()->facts[0];
        QVERIFY(m_session->tryFact(0, m_area - 12));
        const Money difference = m_session->tryOutChange()->difference();
        QVERIFY(difference.cents() < 0);
        QToolButton* takeOver = nullptr;
        for (QToolButton* one : m_window->valuePlace().findChildren<QToolButton*>())
            if (one->text() == "Take over in objection 1" && one->isVisible()) takeOver = one;
        QVERIFY(takeOver != nullptr);
        takeOver->click();
        QVERIFY(page().isVisible());
        QCOMPARE(stored().ground(GroundKind::Facts)->effect->difference(), difference);
        const QAbstractItemModel& model = *grounds().list().model();
        QCOMPARE(model.index(0, GroundsModel::Effect).data().toString(), m_session->format().signedMoney(difference));
        m_session->endTryOut();
    }

    void everyGroundGetsItsAnswer() {
        grounds().choose(GroundKind::Facts);
        answer(GroundAnswer::Accepted, "Measured: the resident is right.");
        grounds().choose(GroundKind::Nuisance);
        answer(GroundAnswer::Rejected, "The comparable sales stand beside the school too.");
        QVERIFY(!shows("Nuisance: choose an answer."));
        QVERIFY(shows("Choose the decision."));
    }

    void theDecisionProposesTheValueOfTheAcceptedTryOut() {
        auto* outcome = combo(decision(), "Decision on the objection");
        choose(*outcome, static_cast<int>(ObjectionOutcome::PartlyUpheld));
        QVERIFY(stored().outcome == ObjectionOutcome::PartlyUpheld);
        QCOMPARE(*stored().newValue, stored().contestedValue + stored().ground(GroundKind::Facts)->effect->difference());
        QVERIFY(!closing()->isEnabled());
        type(decision(), "Reason of the decision", "The floor area was wrong.");
        QVERIFY(closing()->isEnabled());
        QVERIFY(shows("The case can be closed."));
    }

    void closingRecordsTheFactWithItsProvenance() {
        closing()->click();
        QVERIFY(stored().state == ObjectionState::Closed);
        const Property property = m_session->project().property("1007").value();
        QCOMPARE(property.facts[0], m_area - 12);
        QCOMPARE(property.provenanceOf(0).source, std::string("objection 1"));
        QCOMPARE(property.provenanceOf(0).reason, std::string("Measured: the resident is right."));
        QCOMPARE(factHistory(m_session->project(), "1007")->size(), std::size_t{1});
        QVERIFY(!closing()->isVisible());
        QVERIFY(text(grounds(), "What the resident says")->isReadOnly());
        QVERIFY(m_session->project().auditLog().verify().has_value());
    }

    void theDecisionAndItsPapersAreWrittenAndPutInTheRegister() {
        click("Documents…");
        auto* dialog = qobject_cast<DocumentsDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->box(DocumentKind::Decision).isChecked());
        dialog->box(DocumentKind::Matrix).setChecked(true);
        dialog->box("xlsx").setChecked(true);
        dialog->setFolder(m_folder->filePath("nowhere"));
        QVERIFY(!button(*dialog, "Make")->isEnabled());
        QVERIFY(QDir(m_folder->path()).mkdir("papers"));
        dialog->setFolder(m_folder->filePath("papers"));
        QVERIFY(!button(*dialog, "Make")->isEnabled());  // the case has no reference: one is asked
        dialog->setReference("Z-2026-1");
        QSignalSpy made(m_session.get(), &Session::documentsMade);
        button(*dialog, "Make")->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        QCOMPARE(QDir(m_folder->filePath("papers")).entryList(QDir::Files),
                 (QStringList{"1007 beslissing.pdf", "1007 uitleg.pdf", "1007 waardematrix.pdf", "1007 waardematrix.xlsx"}));
        const auto given = disclosures(m_session->project());
        QCOMPARE(given->size(), std::size_t{4});
        for (const DisclosureEntry& entry : *given) {
            QCOMPARE(entry.reference, std::string("Z-2026-1"));
            QFile file(m_folder->filePath("papers/1007 %1.%2")
                           .arg(QString::fromStdString(entry.document), QString::fromStdString(entry.format)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toStdString(), entry.sha256);
        }
        page().showTab(ObjectionsPage::Disclosures);
        QCOMPARE(page().disclosures().list().model()->rowCount(), 4);
        page().showTab(ObjectionsPage::Cases);
        QVERIFY(m_session->project().auditLog().verify().has_value());
    }

    void documentsMadeAgainLeaveTheFormerOnes() {
        click("Documents…");
        auto* dialog = qobject_cast<DocumentsDialog*>(m_window->dialog());
        dialog->box(DocumentKind::Explanation).setChecked(false);
        dialog->setFolder(m_folder->filePath("papers"));
        dialog->setReference("Z-2026-1");
        QSignalSpy made(m_session.get(), &Session::documentsMade);
        button(*dialog, "Make")->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        QVERIFY(QFile::exists(m_folder->filePath("papers/1007 beslissing (2).pdf")));
        QCOMPARE(QDir(m_folder->filePath("papers")).entryList(QDir::Files).size(), 5);
    }

    void theDossierOfTheCaseHoldsInEveryCheck() {
        click("Dossier…");
        auto* dialog = qobject_cast<DossierDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        dialog->setFile(m_folder->filePath("case.gpkg"));
        dialog->setKey(m_folder->filePath("municipality.key"), "een lange wachtwoordzin");
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);  // the court, who fits the model again
        QSignalSpy made(m_session.get(), &Session::dossierMade);
        button(*dialog, "Make")->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        m_window->openDossier(m_folder->filePath("case.gpkg"));
        InspectPage& inspect = *m_window->findChild<InspectPage*>();
        QTRY_VERIFY_WITH_TIMEOUT(!inspect.isReading() && inspect.checks().model()->rowCount() > 0, patience);
        for (int row = 0; row < inspect.checks().model()->rowCount(); ++row) {
            const QString outcome = inspect.checks().model()->index(row, 0).data().toString();
            QVERIFY2(outcome.contains(u'✓'), qPrintable(outcome + inspect.checks().model()->index(row, 2).data().toString()));
        }
        m_window->showObjection(1);
    }

    void filtersHideAndASearchedCaseIsFoundAgain() {
        page().list().setFilter({ObjectionState::Open, {}, {}, {}});
        QCOMPARE(page().list().table().model()->rowCount(), 0);
        page().list().setFilter({ObjectionState::Closed, {}, {}, {}});
        QCOMPARE(page().list().table().model()->rowCount(), 1);
        page().list().setFilter({{}, GroundKind::Index, {}, {}});
        QCOMPARE(page().list().table().model()->rowCount(), 0);
        page().showCase(1);
        QCOMPARE(page().list().table().model()->rowCount(), 1);
    }

    void statisticsTellOfTheCase() {
        page().showTab(ObjectionsPage::Statistics);
        const QAbstractItemModel& byGround = *page().statistics().byGround().model();
        QCOMPARE(byGround.rowCount(), 2);
        QCOMPARE(byGround.index(0, 1).data().toString(), QStringLiteral("1"));
        QCOMPARE(byGround.index(0, 3).data().toString(),
                 m_session->format().signedMoney(stored().ground(GroundKind::Facts)->effect->difference()));
        QCOMPARE(page().statistics().corrected().model()->index(0, 0).data().toString(), QStringLiteral("floor area"));
        page().showTab(ObjectionsPage::Cases);
    }

    void undoingTheDecisionOpensTheCaseAgain() {
        m_session->undoStack().undo();
        QVERIFY(stored().state == ObjectionState::Open);
        QCOMPARE(m_session->project().property("1007")->facts[0], m_area);
        QVERIFY(closing()->isVisible() && closing()->isEnabled());
    }

    void amountsAreReadOnlyAsTheLanguageWritesThem() {
        const Currency euro = Currency::euro();
        QCOMPARE(readMoney("412.000", euro, Format("nl")), std::optional(Money(41'200'000, euro)));
        QCOMPARE(readMoney("412000", euro, Format("nl")), std::optional(Money(41'200'000, euro)));
        QCOMPARE(readMoney("412,000", euro, Format("en")), std::optional(Money(41'200'000, euro)));
        for (const char* wrong : {"412,5", "412.00", "", "-5", "0", "x"}) QVERIFY2(!readMoney(wrong, euro, Format("nl")), wrong);
        QVERIFY(!readMoney("412.000", euro, Format("en")));
    }

    void daysLeftAreCountedFromToday() {
        QCOMPARE(daysLeftText(Date(2026, 5, 1), Date(2026, 4, 19)), QStringLiteral("12 days left"));
        QCOMPARE(daysLeftText(Date(2026, 5, 1), Date(2026, 5, 1)), QStringLiteral("due today"));
        QCOMPARE(daysLeftText(Date(2026, 5, 1), Date(2026, 5, 4)), QStringLiteral("3 days late"));
    }

private:
    [[nodiscard]] ObjectionsPage& page() const { return m_window->objectionsPage(); }
    [[nodiscard]] GroundsPanel& grounds() const { return page().casePanel().grounds(); }
    [[nodiscard]] DecisionPanel& decision() const { return page().casePanel().decision(); }
    [[nodiscard]] QPushButton* closing() const { return &decision().closing(); }
    [[nodiscard]] Objection stored() const { return objection(m_session->project(), 1).value(); }
    [[nodiscard]] bool shows(const QString& words) const {
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    void click(const QString& text) {
        for (QPushButton* button : page().findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible() && button->isEnabled()) {
                button->click();
                return;
            }
        QFAIL(qPrintable("no button " + text));
    }
    [[nodiscard]] static QPushButton* button(const QWidget& owner, const QString& text) {
        for (QPushButton* one : owner.findChildren<QPushButton*>())
            if (one->text() == text) return one;
        throw std::logic_error("no such button");
    }
    void tick(GroundKind kind) {
        const QModelIndex index = grounds().list().model()->index(static_cast<int>(kind), GroundsModel::Ground);
        QVERIFY(grounds().list().model()->setData(index, Qt::Checked, Qt::CheckStateRole));
    }
    [[nodiscard]] static CommittedText* text(QWidget& panel, const QString& name) {
        for (CommittedText* one : panel.findChildren<CommittedText*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }
    static void type(QWidget& panel, const QString& name, const QString& words) {
        CommittedText* field = text(panel, name);
        QVERIFY(field != nullptr && field->isVisible());
        field->setPlainText(words);
        field->commit();
    }
    [[nodiscard]] static QComboBox* combo(QWidget& panel, const QString& name) {
        for (QComboBox* one : panel.findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }
    /// As a person does: activated, not only set.
    static void choose(QComboBox& box, int row) {
        box.setCurrentIndex(row);
        emit box.activated(row);
    }
    void answer(GroundAnswer answer, const QString& why) {
        QComboBox* box = combo(grounds(), "Answer to the ground");
        QVERIFY(box != nullptr && box->isVisible());
        choose(*box, static_cast<int>(answer));
        type(grounds(), "Why", why);
    }

    std::unique_ptr<MainWindow> m_window;
    double m_area = 0;
};

QTEST_MAIN(ObjectionsPageTest)
#include "objections_page_test.moc"
