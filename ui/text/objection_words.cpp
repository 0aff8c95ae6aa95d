#include "ui/text/objection_words.h"

#include <QStringList>
#include <cstdlib>

#include "ui/text/say.h"

namespace herleid {

QString groundTitle(GroundKind kind) {
    switch (kind) {
        case GroundKind::Facts: return Say::tr("Floor area and other facts");
        case GroundKind::Ratings: return Say::tr("Quality, upkeep and other ratings");
        case GroundKind::Comparables: return Say::tr("Comparable sales");
        case GroundKind::Index: return Say::tr("Indexing to the valuation date");
        case GroundKind::LandPrice: return Say::tr("Price of the land");
        case GroundKind::Nuisance: return Say::tr("Nuisance");
        case GroundKind::Leasehold: return Say::tr("Leasehold or owners' association");
        case GroundKind::OwnSale: return Say::tr("Own sale");
        case GroundKind::Other: return Say::tr("Other");
    }
    return {};
}

QString groundHint(GroundKind kind) {
    switch (kind) {
        case GroundKind::Facts:
            return Say::tr("Type, build year, areas and outbuildings on the state date. Try the fact the resident names.");
        case GroundKind::Ratings:
            return Say::tr("Quality, upkeep, appearance, efficiency, amenities and situation. A rating is backed by photographs or an expert.");
        case GroundKind::Comparables:
            return Say::tr("A sale that does not compare, or one that is missing. Leave the sale out to see what it carries.");
        case GroundKind::Index:
            return Say::tr("How prices were moved to the valuation date. Another date shows the index the model has.");
        case GroundKind::LandPrice: return Say::tr("The land scale of the district, and the area of the plot.");
        case GroundKind::Nuisance:
            return Say::tr("Traffic, neighbours, smell. Comparable sales with the same nuisance, or a percentage that is shown.");
        case GroundKind::Leasehold: return Say::tr("The value is of full ownership: a sale of leasehold is corrected, as is a reserve.");
        case GroundKind::OwnSale: return Say::tr("A sale of the dwelling itself near the valuation date is as a rule the value.");
        case GroundKind::Other: return Say::tr("What fits nowhere else. It needs an answer as well.");
    }
    return {};
}

QString groundAnswerText(GroundAnswer answer) {
    switch (answer) {
        case GroundAnswer::None: return Say::tr("no answer yet");
        case GroundAnswer::Accepted: return Say::tr("✓ accepted");
        case GroundAnswer::Partly: return Say::tr("◐ partly accepted");
        case GroundAnswer::Rejected: return Say::tr("✗ rejected");
    }
    return {};
}

QString objectionOutcomeText(ObjectionOutcome outcome) {
    switch (outcome) {
        case ObjectionOutcome::Undecided: return Say::tr("not decided yet");
        case ObjectionOutcome::Upheld: return Say::tr("upheld");
        case ObjectionOutcome::PartlyUpheld: return Say::tr("partly upheld");
        case ObjectionOutcome::Dismissed: return Say::tr("dismissed");
    }
    return {};
}

QString objectionStateText(ObjectionState state) {
    switch (state) {
        case ObjectionState::Open: return Say::tr("open case");
        case ObjectionState::Closed: return Say::tr("closed case");
        case ObjectionState::Withdrawn: return Say::tr("case taken back");
    }
    return {};
}

QString openPointText(const OpenPoint& point) {
    const QString ground = point.ground ? groundTitle(*point.ground) : QString();
    switch (point.gap) {
        case ClosingGap::NoGround: return Say::tr("Tick at least one ground.");
        case ClosingGap::NoClaim: return Say::tr("%1: write what the resident says.").arg(ground);
        case ClosingGap::NoAnswer: return Say::tr("%1: choose an answer.").arg(ground);
        case ClosingGap::NoAnswerText: return Say::tr("%1: write why.").arg(ground);
        case ClosingGap::ContradictingFacts:
            return Say::tr("%1: an earlier ground has another value for the same fact.").arg(ground);
        case ClosingGap::NoOutcome: return Say::tr("Choose the decision.");
        case ClosingGap::NothingAccepted: return Say::tr("Every ground is rejected, so the objection cannot be upheld.");
        case ClosingGap::NoNewValue: return Say::tr("Enter the new value.");
        case ClosingGap::NoReason: return Say::tr("Write the reason of the decision.");
    }
    return {};
}

QString refusedText(qlonglong number, CaseWrite why) {
    return why == CaseWrite::NotOpen ? Say::tr("Objection %1 is closed: a closed case is not changed.").arg(number)
                                     : Say::tr("Objection %1 cannot be closed yet: something is still open.").arg(number);
}

QString daysLeftText(Date due, Date today) {
    const int days = due.days() - today.days();
    if (days == 0) return Say::tr("due today");
    if (days == 1) return Say::tr("1 day left");
    if (days == -1) return Say::tr("1 day late");
    return days > 0 ? Say::tr("%1 days left").arg(days) : Say::tr("%1 days late").arg(std::abs(days));
}

QString triedText(const TryOut& tried, const Property* recorded, const FeatureCatalogue& catalogue, const Format& format) {
    QStringList parts;
    for (const auto& [feature, value] : tried.facts) {
        const Feature& described = catalogue[feature];
        const QString label = QString::fromStdString(described.label(format.language().toStdString()));
        const QString now = recorded != nullptr ? format.fact(described, recorded->facts[feature]) : QString();
        const QString then = format.fact(described, value);
        parts << (now.isEmpty() || now == then ? QStringLiteral("%1 %2").arg(label, then)
                                               : QStringLiteral("%1 %2 → %3").arg(label, now, then));
    }
    for (const std::string& sale : tried.withoutSales) parts << Say::tr("without sale %1").arg(QString::fromStdString(sale));
    if (tried.date) parts << Say::tr("valuation date %1").arg(format.date(*tried.date));
    return parts.join(QStringLiteral("; "));
}

}  // namespace herleid
