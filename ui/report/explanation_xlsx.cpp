#include "ui/report/explanation_xlsx.h"

#include <algorithm>
#include <cmath>

#include "ui/report/ledger_order.h"
#include "ui/report/workbook.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

QString range(int row, int column, int lastRow, int lastColumn) {
    return Workbook::cell(row, column) + u':' + Workbook::cell(lastRow, lastColumn);
}

/// Writes the sheets one after another.
class ExplanationBook {
public:
    ExplanationBook(const ValuationStudy& study, const ReportContext& context, const Format& format)
        : m_study(study),
          m_valuation(study.valuation),
          m_parts(study.valuation.parts()),
          m_format(format),
          m_words(explainInWords(study, context, format)),
          m_book(m_parts.value.currency()) {}

    Result<QByteArray> finish() {
        addLedger();
        addMatrix();
        if (m_study.influence) addInfluence();
        if (m_study.change) addChange();
        addFacts();
        return m_book.finish();
    }

private:
    void heads(int row, const QStringList& texts) {
        for (int i = 0; i < texts.size(); ++i) m_book.text(row, i, texts[i], CellStyle::Head);
    }
    /// Title, dwelling and – in red letters of words – that it is a try-out. The first free row.
    int addTitle(const QString& title) {
        m_book.text(0, 0, title, CellStyle::Title);
        m_book.text(1, 0, QStringLiteral("%1 · %2 %3").arg(m_words.name, m_words.value, m_words.valueCaption), CellStyle::Quiet);
        if (m_words.tryOut) m_book.text(2, 0, m_words.tryOut->notice, CellStyle::Quiet);
        return m_words.tryOut ? 4 : 3;
    }
    /// A label in the first column, a formula of an amount in another.
    void step(int row, const QString& label, int column, const QString& formula, double result, bool strong = false) {
        m_book.text(row, 0, label, strong ? CellStyle::Strong : CellStyle::Plain);
        m_book.formula(row, column, formula, result, -1, strong);
    }

    void addLedger() {
        const int head = m_words.tryOut ? 4 : 3;
        m_book.beginSheet(Say::tr("Breakdown"), head + 1, 1);
        addTitle(Say::tr("Breakdown of the value"));
        heads(head, {Say::tr("Feature"), Say::tr("This dwelling"), Say::tr("Typical dwelling"), Say::tr("Effect (ln)"),
                     Say::tr("Effect"), Say::tr("Amount (%1)").arg(m_words.currencyName), Say::tr("Source of the fact")});
        const int first = head + 1;
        int row = first;
        for (const std::size_t position : displayOrder(m_valuation)) {
            const LedgerLine& line = m_valuation.ledger()[position];
            m_book.text(row, 0, ledgerLabel(line, m_valuation, m_format));
            m_book.text(row, 1, ledgerRecorded(line, m_valuation, m_format));
            m_book.text(row, 2, ledgerReference(line, m_valuation, m_format));
            if (line.kind != LedgerKind::Rounding) m_book.number(row, 3, line.logEffect, 6);
            if (line.kind != LedgerKind::Rounding && line.kind != LedgerKind::Baseline)
                m_book.formula(row, 4, QStringLiteral("=100*(EXP(%1)-1)").arg(Workbook::cell(row, 3)), line.percent(), 2);
            m_book.amount(row, 5, line.amount);
            if (line.provenance) m_book.text(row, 6, QString::fromStdString(line.provenance->source));
            ++row;
        }
        const int last = row - 1;
        const int sum = row;
        step(sum, Say::tr("Value: the amounts added up"), 5, QStringLiteral("=SUM(%1)").arg(range(first, 5, last, 5)),
             m_parts.value.units(), true);
        m_book.text(sum + 1, 0, Say::tr("Value as determined"));
        m_book.amount(sum + 1, 5, m_parts.value);
        step(sum + 2, Say::tr("Difference"), 5,
             QStringLiteral("=ROUND(%1-%2,2)").arg(Workbook::cell(sum, 5), Workbook::cell(sum + 1, 5)), 0);
        step(sum + 4, Say::tr("Value before rounding: e to the power of the effects (ln) added up"), 5,
             QStringLiteral("=ROUND(EXP(SUM(%1)),2)").arg(range(first, 3, last, 3)), m_parts.unroundedValue.units());
    }


    void addMatrix() {
        const int head = m_words.tryOut ? 4 : 3;
        m_book.beginSheet(Say::tr("Valuation matrix"), head + 1, 1);
        addTitle(Say::tr("Comparable sales: valuation matrix"));
        QStringList texts{QString(), Say::tr("Model value")};
        for (const QString& name : m_words.saleNames) texts << name;
        heads(head, texts);
        int row = addMatrixFacts(head + 1);
        const int price = row;
        row = addMatrixAmounts(price);
        addMatrixOutcome(price, row);
    }

    int addMatrixFacts(int row) {
        for (const ExplainedMatrixLine& line : m_words.matrix) {
            if (line.section != MatrixSection::Facts) continue;
            m_book.text(row, 0, line.label);
            m_book.text(row, 1, line.subject);
            for (std::size_t i = 0; i < line.sales.size(); ++i) m_book.text(row, static_cast<int>(i) + 2, line.sales[i]);
            ++row;
        }
        m_book.text(row, 0, Say::tr("Date of sale"));
        eachSale([&](int column, const MatrixRow& sale) { m_book.date(row, column, sale.date); });
        return row + 1;
    }

    int addMatrixAmounts(int row) {
        m_book.text(row, 0, Say::tr("Sale price"));
        eachSale([&](int column, const MatrixRow& sale) { m_book.amount(row, column, sale.price); });
        for (const std::string& kind : correctionKinds(m_valuation.matrix())) {
            m_book.text(++row, 0, priceCorrectionLabel(kind));
            eachSale([&](int column, const MatrixRow& sale) { m_book.amount(row, column, sale.correctionOf(kind)); });
        }
        m_book.text(++row, 0, Say::tr("Index, amount"));
        eachSale([&](int column, const MatrixRow& sale) { m_book.amount(row, column, sale.indexAmount); });
        for (const MatrixAdjustment* term : terms()) {
            m_book.text(++row, 0, termLabel(term->name, term->features, m_valuation.catalogue(), m_format));
            eachSale([&](int column, const MatrixRow& sale) {
                for (const MatrixAdjustment& adjustment : sale.adjustments)
                    if (adjustment.name == term->name) m_book.amount(row, column, adjustment.amount);
            });
        }
        return row + 1;
    }

    void addMatrixOutcome(int price, int adjusted) {
        const int columns = static_cast<int>(m_valuation.matrix().size()) + 1;   // the last one
        m_book.text(adjusted, 0, Say::tr("Model value, adjusted prices"), CellStyle::Strong);
        m_book.amount(adjusted, 1, m_parts.modelValue, true);
        m_book.text(adjusted + 1, 0, Say::tr("Weight"));
        m_book.number(adjusted + 1, 1, m_parts.modelWeight, 12);
        m_book.text(adjusted + 2, 0, Say::tr("ln of the amount"));
        m_book.formula(adjusted + 2, 1, QStringLiteral("=LN(%1)").arg(Workbook::cell(adjusted, 1)),
                       std::log(m_parts.modelValue.units()), 9);
        eachSale([&](int column, const MatrixRow& sale) {
            m_book.formula(adjusted, column, QStringLiteral("=SUM(%1)").arg(range(price, column, adjusted - 1, column)),
                           sale.adjustedPrice.units(), -1, true);
            m_book.number(adjusted + 1, column, sale.weight, 12);
            m_book.formula(adjusted + 2, column, QStringLiteral("=LN(%1)").arg(Workbook::cell(adjusted, column)),
                           std::log(sale.adjustedPrice.units()), 9);
        });
        const int row = adjusted + 4;
        const QString weights = range(adjusted + 1, 1, adjusted + 1, columns), logs = range(adjusted + 2, 1, adjusted + 2, columns);
        m_book.text(row, 0, Say::tr("Weights added up"));
        m_book.formula(row, 1, QStringLiteral("=SUM(%1)").arg(weights), 1, 9);
        step(row + 1, Say::tr("Weighted (geometric) average: e to the power of weight × ln, added up"), 1,
             QStringLiteral("=EXP(SUMPRODUCT(%1,%2))").arg(weights, logs), std::exp(m_parts.logValue));
        m_book.text(row + 2, 0, Say::tr("Calibration to sale prices"));
        m_book.number(row + 2, 1, m_parts.calibration, 12);
        step(row + 3, Say::tr("Value before rounding"), 1,
             QStringLiteral("=%1*%2").arg(Workbook::cell(row + 1, 1), Workbook::cell(row + 2, 1)),
             m_parts.unroundedValue.units());
        m_book.text(row + 4, 0, Say::tr("Rounding"));
        m_book.amount(row + 4, 1, m_parts.value - m_parts.unroundedValue);
        step(row + 5, Say::tr("Value"), 1,
             QStringLiteral("=ROUND(%1+%2,0)").arg(Workbook::cell(row + 3, 1), Workbook::cell(row + 4, 1)),
             m_parts.value.units(), true);
        m_book.text(row + 6, 0, Say::tr("Value as determined"));
        m_book.amount(row + 6, 1, m_parts.value);
        step(row + 7, Say::tr("Difference"), 1,
             QStringLiteral("=%1-%2").arg(Workbook::cell(row + 5, 1), Workbook::cell(row + 6, 1)), 0);
        m_book.text(row + 9, 0, m_words.eligibility, CellStyle::Quiet);
    }

    void addInfluence() {
        const int head = m_words.tryOut ? 4 : 3;
        m_book.beginSheet(Say::tr("Influence"), head + 1, 1);
        addTitle(Say::tr("Which sales carried the value"));
        heads(head, {Say::tr("Sale"), Say::tr("Sold on"), Say::tr("Sale price"), Say::tr("Weight"), Say::tr("Influence"),
                     Say::tr("Without this sale"), Say::tr("Difference")});
        int row = head + 1;
        const int own = row + static_cast<int>(m_study.influence->size()) + 1;
        for (std::size_t i = 0; i < m_study.influence->size(); ++i, ++row) {
            const SaleInfluence& one = (*m_study.influence)[i];
            m_book.text(row, 0, influenceSale(one, m_study));
            m_book.date(row, 1, one.date);
            m_book.amount(row, 2, one.price);
            m_book.percent(row, 3, one.weight, 2);
            m_book.percent(row, 4, one.logDerivative, 2);
            if (!one.withoutSale) {
                m_book.text(row, 5, Say::tr("cannot be said"));
                continue;
            }
            m_book.amount(row, 5, *one.withoutSale);
            m_book.formula(row, 6, QStringLiteral("=%1-%2").arg(Workbook::cell(row, 5), Workbook::cell(own, 5, true)),
                           one.difference->units());
        }
        m_book.text(own, 0, Say::tr("Value before rounding"), CellStyle::Strong);
        m_book.amount(own, 5, m_parts.unroundedValue, true);
        m_book.text(own + 2, 0, m_words.influenceNote, CellStyle::Quiet);
    }

    void addChange() {
        m_book.beginSheet(Say::tr("Try-out"), 5, 1);
        const int head = addTitle(Say::tr("What the try-out does"));
        heads(head, {Say::tr("What changes"), Say::tr("Recorded"), Say::tr("Try-out"),
                     Say::tr("Amount (%1)").arg(m_words.currencyName)});
        int row = head + 1;
        const int first = row;
        m_book.text(row, 0, Say::tr("Recorded value"));
        m_book.amount(row++, 3, m_study.change->from);
        for (std::size_t i = 0; i < m_study.change->lines.size(); ++i, ++row) {
            m_book.text(row, 0, m_words.tryOut->lines[i].label);
            m_book.text(row, 1, m_words.tryOut->lines[i].before);
            m_book.text(row, 2, m_words.tryOut->lines[i].after);
            m_book.amount(row, 3, m_study.change->lines[i].amount);
        }
        step(row, Say::tr("Value of the try-out"), 3, QStringLiteral("=SUM(%1)").arg(range(first, 3, row - 1, 3)),
             m_study.change->to.units(), true);
        if (!m_words.tryOut->refitted.isEmpty()) m_book.text(row + 2, 0, m_words.tryOut->refitted, CellStyle::Quiet);
    }

    void addFacts() {
        const int head = m_words.tryOut ? 4 : 3;
        m_book.beginSheet(Say::tr("Facts"), head + 1, 1);
        addTitle(Say::tr("Facts of the dwelling"));
        heads(head, {Say::tr("Feature"), Say::tr("This dwelling"), Say::tr("Source of the fact")});
        int row = head + 1;
        for (std::size_t f = 0; f < m_valuation.catalogue().size(); ++f) {
            const Feature& feature = m_valuation.catalogue()[f];
            m_book.text(row, 0, termLabel(feature.name, {f}, m_valuation.catalogue(), m_format));
            m_book.text(row, 1, m_format.fact(feature, m_valuation.subject().facts[f]));
            m_book.text(row++, 2, QString::fromStdString(m_valuation.subject().provenanceOf(f).source));
        }
        if (!m_words.components.empty()) row = addComponents(row + 1);
        m_book.text(++row, 0, Say::tr("What this value rests on"), CellStyle::Head);
        for (const auto& [label, text] : m_words.basis) {
            m_book.text(++row, 0, label);
            m_book.text(row, 1, text, CellStyle::Quiet);
        }
        m_book.text(++row, 0, m_words.intervalCaption, CellStyle::Quiet);
        for (const QString& warning : m_words.warnings) m_book.text(++row, 0, warning, CellStyle::Quiet);
    }

    int addComponents(int row) {
        heads(row++, {Say::tr("Value of the parts"), Say::tr("This dwelling"), Say::tr("Amount (%1)").arg(m_words.currencyName)});
        const int first = row;
        for (std::size_t i = 0; i < m_words.components.size(); ++i, ++row) {
            m_book.text(row, 0, m_words.components[i].label);
            m_book.text(row, 1, m_words.components[i].quantity);
            m_book.amount(row, 2, (*m_study.components)[i].amount);
        }
        step(row, Say::tr("Value"), 2, QStringLiteral("=SUM(%1)").arg(range(first, 2, row - 1, 2)), m_parts.value.units(), true);
        m_book.text(row + 1, 0, m_words.componentsNote, CellStyle::Quiet);
        return row + 2;
    }

    template <class Do>
    void eachSale(Do each) {
        for (std::size_t i = 0; i < m_valuation.matrix().size(); ++i)
            each(static_cast<int>(i) + 2, m_valuation.matrix()[i]);
    }

    /// Those that correct any of the sales, in the order of the rows.
    [[nodiscard]] std::vector<const MatrixAdjustment*> terms() const {
        std::vector<const MatrixAdjustment*> found;
        for (const MatrixRow& sale : m_valuation.matrix())
            for (const MatrixAdjustment& adjustment : sale.adjustments)
                if (adjustment.amount.cents() != 0 && std::ranges::none_of(found, [&](const MatrixAdjustment* known) {
                        return known->name == adjustment.name;
                    }))
                    found.push_back(&adjustment);
        return found;
    }

    const ValuationStudy& m_study;
    const Valuation& m_valuation;
    const ValuationParts& m_parts;
    const Format& m_format;
    Explanation m_words;
    Workbook m_book;
};

}  // namespace

Result<QByteArray> explanationXlsx(const ValuationStudy& study, const ReportContext& context, const Format& format) {
    return ExplanationBook(study, context, format).finish();
}

}  // namespace herleid
