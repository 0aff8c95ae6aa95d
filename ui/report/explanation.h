#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "model/market/market_model.h"
#include "model/valuation/valuation.h"
#include "ui/report/valuation_study.h"
#include "ui/text/format.h"

namespace herleid {

/// What a report says that the valuation itself does not hold.
struct ReportContext {
    QString projectTitle;            ///< municipality or title of the project
    std::optional<FitSummary> fit;   ///< of the model that made the value
};

/// One line of the ledger in words, with the running total for its bar.
struct ExplainedLine {
    LedgerKind kind = LedgerKind::Feature;
    QString label, recorded, reference, percent, uncertainty, source;
    QString amount;                  ///< whole units with sign, for drawings; the baseline with currency
    QString exactAmount;             ///< to the cent: these add up
    double from = 0;                 ///< total before this line, in units of the currency
    double to = 0;                   ///< total after it
    bool extrapolated = false;
    [[nodiscard]] bool isBaseline() const { return kind == LedgerKind::Baseline; }
    [[nodiscard]] bool isMinus() const { return to < from; }
};

enum class MatrixSection { Facts, Sale, Corrections, Outcome, Choice };
/// One row of the valuation matrix: its label, the subject's cell and one cell a sale.
struct ExplainedMatrixLine {
    MatrixSection section = MatrixSection::Facts;
    QString label;
    QString subject;
    std::vector<QString> sales;
    std::vector<bool> differs;       ///< cells that differ from the subject: shown in bold
    bool strong = false;             ///< a total
};

/// An amount on the way to the value: what it is of, and the amount to the cent.
struct ExplainedStep {
    QString label;
    QString amount;
    bool strong = false;             ///< the outcome
};

/// One amount of the weighted average: the model value or an adjusted price.
struct ExplainedShare {
    QString label, amount, weight, product;   ///< product: weight × amount; these add up to the first step
};

/// One sale that carried the value.
struct ExplainedInfluence {
    QString sale, date, price, weight, share, without, difference;
};

/// One part of the dwelling with its share of the value.
struct ExplainedComponent {
    QString label, quantity, amount;
};

/// One line of what a try-out does.
struct ExplainedChange {
    QString label, before, after, amount;
};

/// What a try-out does to the recorded value; absent in an explanation of the recorded value itself.
struct ExplainedTryOut {
    QString notice;                  ///< that this is a try-out and nothing is recorded
    QString from, to, difference;    ///< to the cent
    std::vector<ExplainedChange> lines;
    QString refitted;                ///< the value by a model fitted anew; empty where not asked
};

/// A place on the sketch map, metres in the project's coordinate system.
struct ExplainedPlace {
    QString number;                  ///< empty for the subject, else the column of the matrix
    QString name;
    double x = 0;
    double y = 0;
};

/// One valuation in words of one language, ready to be laid out as text, HTML or PDF. Holds no figure that
/// the valuation does not hold; displays only place these texts. The language is that of `format`, and its
/// translation must be installed.
struct Explanation {
    QString title;                   ///< "Explanation of the valuation"
    std::optional<ExplainedTryOut> tryOut;
    QString projectTitle;
    QString name;                    ///< address, or id
    QString identity;                ///< "WOZ object 0345…", with the state date
    QString summary;                 ///< "terraced · 1987 · 118 m²"
    QString value, exactValue, valueCaption, intervalCaption, intervalLow, intervalHigh;
    double low = 0, middle = 0, high = 0;   ///< interval and value in units, for the drawing
    QStringList largest;             ///< the three largest contributions, a sentence each
    QStringList nearest;             ///< the three most alike sales, a sentence each
    std::vector<ExplainedLine> ledger;      ///< in displayOrder
    QString commonSource;            ///< of all facts, where the lines have no source of their own
    QString currencyName;            ///< of the amounts, for column heads
    std::vector<QString> saleNames;         ///< heads of the matrix columns
    std::vector<ExplainedMatrixLine> matrix;
    QString matrixNote;
    QString inShort;                 ///< the model value and the sales, with their weights, in one sentence
    QString eligibility;             ///< which sales may count
    std::vector<ExplainedShare> average;    ///< empty where sales have no weight
    std::vector<ExplainedStep> averageSteps;
    std::vector<ExplainedInfluence> influence;   ///< the named sales, and a few that carry by the model alone
    QString influenceNote;
    std::vector<ExplainedComponent> components;
    QString componentsNote;
    QString uncorrected;             ///< the features that correct none of the sales; may be empty
    std::vector<ExplainedPlace> places;     ///< the subject first; empty without a map
    QStringList warnings;
    std::vector<std::pair<QString, QString>> basis;   ///< what the value rests on: label, text
    QStringList checks;              ///< how to check it oneself
    Format format;
};

[[nodiscard]] Explanation explainInWords(const ValuationStudy& study, const ReportContext& context,
                                         const Format& format);
/// The same of a valuation alone: without influence and component values.
[[nodiscard]] Explanation explainInWords(const Valuation& valuation, const ReportContext& context,
                                         const Format& format);

/// Model value, sales and weights, influence, components and change in words; part of explainInWords.
void explainEvidence(Explanation& explanation, const ValuationStudy& study, const Format& format);
/// The name of a sale that carried the value.
[[nodiscard]] QString influenceSale(const SaleInfluence& influence, const ValuationStudy& study);
/// The name of a sale of the matrix: its address, or its number.
[[nodiscard]] QString saleName(const MatrixRow& row);

/// The head of a section of the matrix.
[[nodiscard]] QString sectionTitle(MatrixSection section);
/// The rows of the matrix; part of explainInWords.
[[nodiscard]] std::vector<ExplainedMatrixLine> explainMatrix(const Valuation& valuation, const Format& format);
/// The features that correct none of the sales, in one sentence; their rows of zeros are left out.
[[nodiscard]] QString uncorrectedNote(const Valuation& valuation, const Format& format);

}  // namespace herleid
