#include "ui/report/explanation.h"

#include <algorithm>
#include <cmath>

#include "ui/report/ledger_order.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

QString sourceText(const Provenance& provenance, const Format& format) {
    const QString source = QString::fromStdString(provenance.source);
    if (!provenance.verifiedOn) return source;
    return Say::tr("%1, verified %2").arg(source, format.date(*provenance.verifiedOn));
}

ExplainedLine explainLine(const LedgerLine& line, double before, const Valuation& valuation, const Format& format) {
    ExplainedLine explained;
    explained.kind = line.kind;
    explained.label = ledgerLabel(line, valuation, format);
    explained.recorded = ledgerRecorded(line, valuation, format);
    explained.reference = ledgerReference(line, valuation, format);
    explained.from = before;
    explained.to = before + line.amount.units();
    explained.extrapolated = line.extrapolated;
    if (line.kind == LedgerKind::Baseline) {
        explained.amount = format.money(line.amount);
        explained.exactAmount = format.moneyExact(line.amount);
    } else {
        explained.amount = format.signedMoney(line.amount);
        explained.exactAmount = format.signedMoneyExact(line.amount);
        if (line.kind != LedgerKind::Rounding) explained.percent = format.signedPercent(line.percent());
    }
    // exp(s) − 1 ≈ s: for standard errors of a few percent the difference is below the digits shown.
    if (line.standardErrorLog) explained.uncertainty = u'±' + format.percent(100 * *line.standardErrorLog);
    if (line.provenance) explained.source = sourceText(*line.provenance, format);
    return explained;
}

void explainLedger(Explanation& explanation, const Valuation& valuation, const Format& format) {
    std::int64_t cents = 0;
    for (const std::size_t position : displayOrder(valuation)) {
        const LedgerLine& line = valuation.ledger()[position];
        explanation.ledger.push_back(explainLine(line, static_cast<double>(cents) / 100, valuation, format));
        cents += line.amount.cents();
    }
}

// Where every fact has one source it is said once, not on every line.
QString takeCommonSource(std::vector<ExplainedLine>& ledger) {
    QString common;
    for (const ExplainedLine& line : ledger) {
        if (line.source.isEmpty() || line.source == common) continue;
        if (!common.isEmpty()) return {};
        common = line.source;
    }
    for (ExplainedLine& line : ledger) line.source.clear();
    return common;
}

// "Floor area (118 m²): +€ 31.214, compared with 108 m²"
QString contributionSentence(const ExplainedLine& line) {
    QString sentence = line.label;
    if (!line.recorded.isEmpty()) sentence += QStringLiteral(" (%1)").arg(line.recorded);
    sentence += QStringLiteral(": ") + line.amount;
    if (line.reference.isEmpty()) return sentence;
    if (line.reference == line.recorded) return Say::tr("%1, like the typical dwelling").arg(sentence);
    return Say::tr("%1 (typical dwelling: %2)").arg(sentence, line.reference);
}

QStringList largestContributions(const std::vector<ExplainedLine>& ledger) {
    std::vector<const ExplainedLine*> lines;
    for (const ExplainedLine& line : ledger)
        if (line.kind == LedgerKind::Feature || line.kind == LedgerKind::Location || line.kind == LedgerKind::Time ||
            line.kind == LedgerKind::Sale)
            lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const ExplainedLine* a, const ExplainedLine* b) {
        return std::abs(a->to - a->from) > std::abs(b->to - b->from);
    });
    QStringList sentences;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, lines.size()); ++i)
        sentences << contributionSentence(*lines[i]);
    return sentences;
}

QString saleSentence(const MatrixRow& row, const Format& format) {
    const QString sentence =
        Say::tr("%1: sold on %2 for %3, adjusted to this dwelling and date: %4")
            .arg(saleName(row), format.date(row.date), format.money(row.price), format.money(row.adjustedPrice));
    return row.weight > 0 ? Say::tr("%1; weight %2").arg(sentence, format.percent(100 * row.weight)) : sentence;
}

QString summaryOf(const Valuation& valuation, const Format& format) {
    QStringList parts;
    for (const Role role : {Role::DwellingType, Role::BuildYear, Role::FloorArea, Role::PlotArea, Role::Neighbourhood}) {
        const auto feature = valuation.catalogue().findRole(role);
        if (!feature || !valuation.subject().facts.has(*feature)) continue;
        const Feature& definition = valuation.catalogue()[*feature];
        QString text = format.fact(definition, valuation.subject().facts[*feature]);
        if (role == Role::PlotArea || role == Role::BuildYear || role == Role::FloorArea)
            text = QString::fromStdString(definition.label(format.language().toStdString())).toLower() + u' ' + text;
        parts << text;
    }
    return parts.join(QStringLiteral(" · "));
}

void explainBasis(Explanation& e, const Valuation& valuation, const ReportContext& context, const Format& format) {
    const ModelReference& model = valuation.parts().model;
    const QString modelName = specificationText(model.name);
    e.basis.emplace_back(Say::tr("Model"), model.version > 0 ? Say::tr("version %1 (%2)").arg(model.version).arg(modelName)
                                                           : modelName);
    if (context.fit) {
        const FitSummary& fit = *context.fit;
        e.basis.emplace_back(Say::tr("Sales used"),
                             Say::tr("%1 of %2, from %3 to %4")
                                 .arg(format.number(static_cast<double>(fit.salesUsed), 0),
                                      format.number(static_cast<double>(fit.salesRead), 0),
                                      format.date(fit.firstSale), format.date(fit.lastSale)));
        e.basis.emplace_back(Say::tr("Explained by the model"),
                             Say::tr("%1 of the differences in ln price (R²)").arg(format.percent(100 * fit.rSquared)));
    }
    e.basis.emplace_back(Say::tr("Sales that could be compared"),
                         format.number(static_cast<double>(valuation.parts().eligibility.sales), 0));
    e.basis.emplace_back(Say::tr("No sale used after"), format.date(valuation.parts().informationDate));
    e.basis.emplace_back(Say::tr("Model value"), Say::tr("%1, weight %2")
                                                      .arg(format.moneyExact(valuation.parts().modelValue),
                                                           format.percent(100 * valuation.parts().modelWeight)));
    e.basis.emplace_back(Say::tr("Fingerprint of model and data"), QString::fromStdString(model.fingerprint));
}

QStringList checksOf(const Valuation& valuation, const Format& format) {
    QStringList checks{
        Say::tr("Compare the recorded facts with the dwelling. Is one of them wrong? Tell the municipality: "
                "the value is then calculated again."),
        Say::tr("Add up the amounts of the breakdown: the sum is %1, to the cent.").arg(format.money(valuation.value())),
        Say::tr("In each column of the valuation matrix, add the index and the corrections to the sale price: "
                "the sum is the adjusted price, to the cent."),
        Say::tr("The effect in % compares this dwelling with the typical sold dwelling on one point, all else "
                "equal; ± is the standard error of that effect.")};
    if (valuation.parts().modelWeight < 1)
        checks << Say::tr("Of a sale the breakdown shows its weight × how far it sold above or below what the model says "
                          "of it.");
    return checks;
}

QString matrixNoteOf(const Valuation& valuation, const Format& format) {
    if (valuation.matrix().empty())
        return Say::tr("No comparable sales were found; the value rests on the model alone.");
    if (valuation.parts().modelWeight < 1)
        return Say::tr("Under “This dwelling” stands the model value: what the model says without any named sale. A sale "
                       "says more the more alike, the nearer and the more recent it is.");
    const auto [lowest, highest] = std::minmax_element(
        valuation.matrix().begin(), valuation.matrix().end(),
        [](const MatrixRow& a, const MatrixRow& b) { return a.adjustedPrice.cents() < b.adjustedPrice.cents(); });
    return Say::tr("Adjusted to this dwelling and to the valuation date, these sales come to %1 up to %2. They support "
                   "the value and carry no weight of their own: it follows from all sales together.")
        .arg(format.money(lowest->adjustedPrice), format.money(highest->adjustedPrice));
}

void explainPlaces(Explanation& e, const Valuation& valuation) {
    if (!valuation.subject().location) return;
    e.places.push_back({{}, e.name, valuation.subject().location->x, valuation.subject().location->y});
    for (std::size_t i = 0; i < valuation.matrix().size(); ++i)
        if (const auto& place = valuation.matrix()[i].location)
            e.places.push_back({QString::number(i + 1), e.saleNames[i], place->x, place->y});
}

}  // namespace

QString saleName(const MatrixRow& row) {
    return row.addressLine.empty() ? Say::tr("Sale %1").arg(QString::fromStdString(row.saleId))
                                   : QString::fromStdString(row.addressLine);
}

Explanation explainInWords(const Valuation& valuation, const ReportContext& context, const Format& format) {
    return explainInWords(ValuationStudy{valuation, {}, {}, {}, {}, {}, {}}, context, format);
}

Explanation explainInWords(const ValuationStudy& study, const ReportContext& context, const Format& format) {
    const Valuation& valuation = study.valuation;
    Explanation e;
    e.format = format;
    e.title = study.change ? Say::tr("Try-out, not a recorded value") : Say::tr("Explanation of the valuation");
    e.projectTitle = context.projectTitle;
    const QString id = QString::fromStdString(valuation.subject().id);
    const bool hasAddress = !valuation.subject().address.oneLine().empty();
    e.name = hasAddress ? QString::fromStdString(valuation.subject().title()) : Say::tr("Dwelling %1").arg(id);
    const QString state = format.date(valuation.parts().stateDate);
    e.identity = hasAddress ? Say::tr("Dwelling %1 · in the state of %2").arg(id, state)
                            : Say::tr("In the state of %1").arg(state);
    e.summary = summaryOf(valuation, format);
    e.value = format.money(valuation.value());
    e.exactValue = format.moneyExact(valuation.value());
    e.valueCaption = (study.change ? Say::tr("try-out for %1, not a recorded value") : Say::tr("value on %1"))
                         .arg(format.date(valuation.valuationDate()));
    e.intervalLow = format.money(valuation.interval().lo);
    e.intervalHigh = format.money(valuation.interval().hi);
    e.intervalCaption = Say::tr("range (%1): %2 to %3")
                            .arg(format.percent(100 * valuation.interval().level, 0), e.intervalLow, e.intervalHigh);
    e.low = valuation.interval().lo.units();
    e.middle = valuation.value().units();
    e.high = valuation.interval().hi.units();
    e.currencyName = QString::fromLatin1(valuation.value().currency().code().data(), 3);
    explainLedger(e, valuation, format);
    e.commonSource = takeCommonSource(e.ledger);
    e.largest = largestContributions(e.ledger);
    for (const MatrixRow& row : valuation.matrix()) e.saleNames.push_back(saleName(row));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, valuation.matrix().size()); ++i)
        e.nearest << saleSentence(valuation.matrix()[i], format);
    e.matrix = explainMatrix(valuation, format);
    e.uncorrected = uncorrectedNote(valuation, format);
    e.matrixNote = matrixNoteOf(valuation, format);
    explainEvidence(e, study, format);
    explainPlaces(e, valuation);
    for (const Warning& warning : valuation.warnings())
        e.warnings << warningText(warning, valuation.catalogue(), format);
    explainBasis(e, valuation, context, format);
    e.checks = checksOf(valuation, format);
    return e;
}

}  // namespace herleid
