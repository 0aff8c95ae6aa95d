#include "ui/report/disclosure.h"

#include <algorithm>

#include "ui/text/finding_words.h"
#include "ui/text/provenance_words.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

QString sentenceCase(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

constexpr char16_t wordJoiner = 0x2060;

/// Makes the sections of one report.
class Teller {
public:
    Teller(const DwellingRecord& record, const DisclosureOptions& options, const Format& format)
        : m_record(record), m_options(options), m_format(format), m_isInternal(options.profile == DisclosureProfile::Internal) {}

    void addIdentity(Disclosure& disclosure) const;
    void addCharacteristics(Disclosure& disclosure) const;
    void addParts(Disclosure& disclosure) const;
    void addChanges(Disclosure& disclosure) const;
    void addSales(Disclosure& disclosure) const;
    void addFindings(Disclosure& disclosure) const;
    void addCorrecting(Disclosure& disclosure) const;
    void addBasis(Disclosure& disclosure) const;

private:
    [[nodiscard]] const Feature& feature(std::size_t i) const { return (*m_record.catalogue)[i]; }
    [[nodiscard]] QString label(std::size_t i) const {
        return QString::fromStdString(feature(i).label(m_format.language().toStdString()));
    }
    [[nodiscard]] QString dateOr(const std::optional<Date>& date, const QString& otherwise) const {
        return date ? m_format.date(*date) : otherwise;
    }
    [[nodiscard]] QString verifiedText(const Provenance& provenance) const;
    [[nodiscard]] QString contributionText(const FactContribution& contribution) const;
    [[nodiscard]] QString usageText(std::size_t feature) const;
    [[nodiscard]] bool madeNoDifference(std::size_t feature) const;
    [[nodiscard]] DisclosureRow factRow(std::size_t feature) const;
    [[nodiscard]] DisclosureTable factTable() const;
    [[nodiscard]] QString plainToShown(std::size_t feature, const std::string& plain) const;
    [[nodiscard]] QString whoText(const std::string& who) const;
    [[nodiscard]] QString dayOf(const std::string& moment) const;
    [[nodiscard]] QString saleUseText(const OwnSale& own) const;
    [[nodiscard]] QString priceText(const Sale& sale) const;

    const DwellingRecord& m_record;
    const DisclosureOptions& m_options;
    const Format& m_format;
    bool m_isInternal;
};

bool isRating(Role role) {
    return role == Role::Quality || role == Role::Maintenance || role == Role::Appearance || role == Role::Efficiency ||
           role == Role::Amenities || role == Role::Situation;
}

QString Teller::verifiedText(const Provenance& provenance) const {
    if (!provenance.verifiedOn) return Say::tr("never");
    const QString day = m_format.date(*provenance.verifiedOn);
    return isVerificationDue(provenance, m_options.today) ? Say::tr("%1 (over five years ago)").arg(day) : day;
}

QString Teller::contributionText(const FactContribution& contribution) const {
    const Money& amount = contribution.amount;
    const Money size(std::abs(amount.cents()), amount.currency());
    const QString sign = amount.cents() < 0 ? QStringLiteral("−") : amount.cents() > 0 ? QStringLiteral("+") : QString();
    QString euro = m_format.money(size).replace(u' ', QChar::Nbsp);  // an amount stays on one line, and so does its sign
    if (!sign.isEmpty()) euro.prepend(sign + QChar(wordJoiner));
    if (contribution.with.empty()) return euro;
    QStringList others;
    for (const std::size_t other : contribution.with) others << label(other);
    return Say::tr("%1 (together with %2)").arg(euro, others.join(QStringLiteral(", ")));
}

QString Teller::usageText(std::size_t index) const {
    const FactUsage usage = usageOf(m_record, index);
    switch (usage.use) {
        case FactUse::CountsInValue: {
            QStringList amounts;
            if (madeNoDifference(index)) return Say::tr("counts in the value: made no difference");
            for (const FactContribution& contribution : usage.contributions)
                if (contribution.amount.cents() != 0) amounts << contributionText(contribution);
            return Say::tr("counts in the value: %1").arg(amounts.join(QStringLiteral("; ")));
        }
        case FactUse::OnlyCompared: return Say::tr("only to compare with; does not count in the value");
        case FactUse::OnlyChecked: return Say::tr("only checked; does not count in the value");
        case FactUse::OnlyRecorded: return Say::tr("only recorded; does not count in the value");
        case FactUse::NotValuedYet: return Say::tr("no value was computed yet");
    }
    return {};
}

/// Whether the fact counts in the value, and every amount that it takes part in is nothing.
bool Teller::madeNoDifference(std::size_t index) const {
    const FactUsage usage = usageOf(m_record, index);
    return usage.use == FactUse::CountsInValue &&
           std::ranges::all_of(usage.contributions, [](const FactContribution& part) { return part.amount.cents() == 0; });
}

DisclosureRow Teller::factRow(std::size_t index) const {
    const Provenance& provenance = m_record.property.provenanceOf(index);
    QString source = sourceText(provenance.source);
    const bool isOfTheProgram = provenance.method == "import" || provenance.method == "edit";
    if (!provenance.method.empty() && !isOfTheProgram) {
        const QString method = methodText(provenance.method);
        if (method != source) source += QStringLiteral(", ") + method;
    }
    return {{sentenceCase(label(index)), m_format.fact(feature(index), m_record.property.facts[index]), source,
             dateOr(provenance.recordedOn, QStringLiteral("–")), verifiedText(provenance), usageText(index)},
            isVerificationDue(provenance, m_options.today) ? 4 : -1};
}

DisclosureTable Teller::factTable() const {
    return {{Say::tr("Characteristic"), Say::tr("What is recorded"), Say::tr("Source"), Say::tr("State of"), Say::tr("Verified"),
             Say::tr("How it is used")},
            {34, 26, 33, 18, 19, 48},
            {}};
}

void Teller::addIdentity(Disclosure& disclosure) const {
    const Property& property = m_record.property;
    DisclosureSection section;
    section.heading = Say::tr("Which dwelling");
    section.table.widths = {58, 120};
    const auto add = [&](const QString& name, const std::string& value) {
        if (!value.empty()) section.table.rows.push_back({{name, QString::fromStdString(value)}});
    };
    const bool isWozNumber = property.id.size() == 12 && std::all_of(property.id.begin(), property.id.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    add(Say::tr("Address"), property.address.oneLine());
    add(isWozNumber ? Say::tr("WOZ number") : Say::tr("Number in the records"), property.id);
    add(Say::tr("BAG number of the dwelling (verblijfsobject)"), property.bag.object);
    add(Say::tr("BAG number of the building (pand)"), property.bag.building);
    if (property.location)
        section.table.rows.push_back({{Say::tr("Place on the map"),
                                       QStringLiteral("%1; %2 (%3)")
                                           .arg(m_format.number(property.location->x, 0),
                                                m_format.number(property.location->y, 0),
                                                QString::fromStdString(m_record.crs))}});
    if (m_record.valuation)
        section.table.rows.push_back(
            {{Say::tr("Computed value"),
              Say::tr("%1 on %2 (range %3 to %4)")
                  .arg(m_format.money(m_record.valuation->value()), m_format.date(m_record.valuation->valuationDate()),
                       m_format.money(m_record.valuation->interval().lo), m_format.money(m_record.valuation->interval().hi))}});
    disclosure.sections.push_back(std::move(section));
}

void Teller::addCharacteristics(Disclosure& disclosure) const {
    DisclosureSection dwelling{Say::tr("Characteristics of the dwelling"), {}, factTable(), {}};
    DisclosureSection ratings{Say::tr("Ratings"), {}, factTable(), {}};
    DisclosureSection outbuildings{Say::tr("Outbuildings"), {}, factTable(), {}};
    QStringList missing;
    int due = 0, indifferent = 0;
    for (std::size_t i = 0; i < m_record.catalogue->size(); ++i) {
        if (!m_record.property.facts.has(i)) {
            missing << label(i);
            continue;
        }
        const Role role = feature(i).role;
        DisclosureSection& section = isRating(role) ? ratings : role == Role::Outbuilding ? outbuildings : dwelling;
        section.table.rows.push_back(factRow(i));
        if (section.table.rows.back().strong >= 0) ++due;
        if (madeNoDifference(i)) ++indifferent;
    }
    if (m_record.valuation)
        dwelling.before << Say::tr("An amount is what the characteristic adds to the value, or takes from it, compared with "
                                   "the typical dwelling sold.");
    ratings.before << Say::tr("Ratings run from 1 to 5; 3 is average for dwellings of this kind.");
    if (!missing.isEmpty()) dwelling.after << Say::tr("Not recorded: %1.").arg(missing.join(QStringLiteral(", ")));
    if (indifferent > 0)
        dwelling.after << Say::tr("Number of characteristics that count in the value and made no difference to that of this "
                                  "dwelling: %1.")
                              .arg(indifferent);
    if (due > 0)
        dwelling.after << Say::tr("In bold: not verified in the past five years, or never. Number of such characteristics: %1.")
                              .arg(due);
    for (DisclosureSection* section : {&dwelling, &ratings, &outbuildings})
        if (!section->table.rows.empty() || section == &dwelling) disclosure.sections.push_back(std::move(*section));
}

void Teller::addParts(Disclosure& disclosure) const {
    if (m_record.parts.empty()) return;
    DisclosureSection section{Say::tr("Parts and outbuildings, one by one"), {}, {}, {}};
    section.table = {{Say::tr("Part of the dwelling"), Say::tr("Area"), Say::tr("Build year"), Say::tr("Source"), Say::tr("State of"),
                      Say::tr("Verified")},
                     {46, 22, 22, 46, 20, 22},
                     {}};
    for (const RecordedPart& recorded : m_record.parts) {
        const bool hasArea = !std::isnan(recorded.part.areaM2);
        section.table.rows.push_back(
            {{sentenceCase(QString::fromStdString(recorded.part.kind)),
              hasArea ? m_format.number(recorded.part.areaM2, 1) + QStringLiteral(" m²") : Say::tr("not recorded"),
              recorded.part.buildYear ? QString::number(*recorded.part.buildYear) : QStringLiteral("–"),
              sourceText(recorded.provenance.source), dateOr(recorded.provenance.recordedOn, QStringLiteral("–")),
              verifiedText(recorded.provenance)},
             isVerificationDue(recorded.provenance, m_options.today) ? 5 : -1});
    }
    disclosure.sections.push_back(std::move(section));
}

QString Teller::plainToShown(std::size_t index, const std::string& plain) const {
    if (plain.empty()) return m_format.fact(feature(index), Facts::missing());
    const auto value = parsePlainText(feature(index), plain);
    return value ? m_format.fact(feature(index), *value) : QString::fromStdString(plain);
}

QString Teller::whoText(const std::string& who) const {
    if (m_isInternal) return who.empty() ? Say::tr("not kept") : QString::fromStdString(who);
    return Say::tr("municipality");
}

QString Teller::dayOf(const std::string& moment) const {
    const auto day = Date::parseIso(moment.substr(0, 10));
    return day ? m_format.date(*day) : QString::fromStdString(moment);
}

void Teller::addChanges(Disclosure& disclosure) const {
    DisclosureSection section{Say::tr("Corrections and changes"), {}, {}, {}};
    if (m_record.changes.empty()) section.before << Say::tr("Nothing has been changed since it was first recorded.");
    section.table.widths = {20, 33, 27, 27, 26, 45};
    if (!m_record.changes.empty())
        section.table.heads = QStringList{Say::tr("Changed on"), Say::tr("Characteristic"), Say::tr("From"),
                                          Say::tr("To"),         Say::tr("By, from source"), Say::tr("Why")};
    for (const FactChange& change : m_record.changes) {
        const QString to = change.isVerification() ? Say::tr("verified, unchanged") : plainToShown(change.feature, change.after);
        const QString source = sourceText(change.to.source);
        section.table.rows.push_back({{dayOf(change.when), sentenceCase(label(change.feature)),
                                       plainToShown(change.feature, change.before), to,
                                       source.isEmpty() ? whoText(change.who) : whoText(change.who) + QStringLiteral(", ") + source,
                                       QString::fromStdString(change.to.reason)}});
    }
    disclosure.sections.push_back(std::move(section));
}

QString Teller::priceText(const Sale& sale) const {
    if (!sale.transaction || sale.transaction->corrections.empty()) return m_format.money(sale.price);
    QStringList corrections;
    for (const PriceCorrection& correction : sale.transaction->corrections)
        corrections << QStringLiteral("%1 %2").arg(priceCorrectionLabel(correction.kind), m_format.signedMoney(correction.amount));
    return Say::tr("%1; corrected: %2 (%3)")
        .arg(m_format.money(sale.price), m_format.money(sale.correctedPrice()), corrections.join(QStringLiteral("; ")));
}

QString Teller::saleUseText(const OwnSale& own) const {
    QStringList texts;
    texts << (own.sale.armsLength ? Say::tr("used as evidence of the market") : Say::tr("not used as evidence of the market"));
    if (m_record.valuation)
        for (const MatrixRow& row : m_record.valuation->matrix())
            if (row.saleId == own.sale.id && row.weight > 0)
                texts << Say::tr("weight in the value of this dwelling: %1").arg(m_format.percent(100 * row.weight));
    const auto decision = own.screening.decision();
    if (decision) {
        const LoggedSaleDecision& last = own.screening.decisions.back();
        texts << Say::tr("decided by %1 on %2: %3")
                     .arg(whoText(last.who), dayOf(last.decidedAt), QString::fromStdString(last.reason));
    }
    for (const ScreeningRemark& remark : own.screening.remarks)
        if (remark.excludes == !own.sale.armsLength || m_isInternal)
            texts << screeningRemarkText(remark, *m_record.catalogue, m_record.currency, m_format);
    return texts.join(QStringLiteral("; "));
}

void Teller::addSales(Disclosure& disclosure) const {
    DisclosureSection section{Say::tr("Sales of this dwelling"), {}, {}, {}};
    section.table.widths = {22, 22, 54, 80};
    if (m_record.sales.empty()) {
        section.before << Say::tr("No sale of this dwelling is recorded.");
    } else {
        section.before << Say::tr("A sale keeps the characteristics as they were when it was agreed.");
        section.table.heads = QStringList{Say::tr("Agreed on"), Say::tr("Delivered on"), Say::tr("Sale price"), Say::tr("How it is used")};
    }
    for (const OwnSale& own : m_record.sales) {
        const auto delivered = own.sale.transaction ? own.sale.transaction->deliveryDate : std::nullopt;
        section.table.rows.push_back({{m_format.date(own.sale.date), dateOr(delivered, QStringLiteral("–")),
                                       priceText(own.sale), sentenceCase(saleUseText(own))}});
    }
    disclosure.sections.push_back(std::move(section));
}

void Teller::addFindings(Disclosure& disclosure) const {
    if (!m_isInternal) return;
    DisclosureSection section{Say::tr("Open findings of data checks"), {}, {}, {}};
    section.table.widths = {30, 103, 45};
    if (m_record.findings.empty()) section.before << Say::tr("The last check found nothing about this dwelling, or there was none.");
    if (!m_record.findings.empty())
        section.table.heads = QStringList{Say::tr("Severity"), Say::tr("Finding"), Say::tr("State")};
    for (const StoredFinding& stored : m_record.findings) {
        QString state = findingStateText(stored.state());
        if (stored.decision && !stored.decision->note.empty())
            state += QStringLiteral(": ") + QString::fromStdString(stored.decision->note);
        section.table.rows.push_back({{severityText(stored.finding.severity()),
                                       findingText(stored.finding, *m_record.catalogue, m_record.currency, m_format), state}});
    }
    disclosure.sections.push_back(std::move(section));
}

void Teller::addCorrecting(Disclosure& disclosure) const {
    if (m_isInternal) return;
    disclosure.sections.push_back(
        {Say::tr("Is something not right?"),
         {Say::tr("Tell the municipality which line of this report is not right and what it should be. Add what shows it, such "
                  "as a photograph, a drawing or a deed."),
          Say::tr("The municipality looks into it. What is changed is recorded with your statement as its source, and this "
                  "report then shows what it was, what it became, when and why."),
          Say::tr("Do you disagree with the WOZ value itself? Then object to the decision within the term that it states; a "
                  "correction alone does not change a value that was already determined.")},
         {{}, {178}, {}},
         {}});
}

void Teller::addBasis(Disclosure& disclosure) const {
    DisclosureSection section{Say::tr("Legal basis"), {}, {{}, {178}, {}}, {}};
    section.before << Say::tr("The municipality provides the data on which a value rests on the ground of article 40 of the WOZ "
                              "act (Wet waardering onroerende zaken).");
    section.before << Say::tr("Names of owners, residents and buyers are not part of it (GDPR).");
    if (!m_isInternal) section.before << Say::tr("Names of members of staff are left out.");
    disclosure.sections.push_back(std::move(section));
}

}  // namespace

Disclosure discloseInWords(const DwellingRecord& record, const DisclosureOptions& options, const Format& format) {
    Disclosure disclosure;
    disclosure.format = format;
    disclosure.title = Say::tr("What is recorded about this dwelling");
    disclosure.projectTitle = QString::fromStdString(record.projectTitle);
    const bool hasAddress = !record.property.address.oneLine().empty();
    const QString id = QString::fromStdString(record.property.id);
    disclosure.name = hasAddress ? QString::fromStdString(record.property.title()) : Say::tr("Dwelling %1").arg(id);
    disclosure.identity = Say::tr("As recorded on %1").arg(format.date(options.today));
    if (options.profile == DisclosureProfile::Internal)
        disclosure.notice = Say::tr("Internal: with names of staff and findings of data checks. Not to be given to others.");
    disclosure.intro = Say::tr("This report shows what the municipality has recorded about this dwelling, from which source, when "
                               "it was last verified, and how it is used.");
    const Teller teller(record, options, format);
    teller.addIdentity(disclosure);
    teller.addCharacteristics(disclosure);
    teller.addParts(disclosure);
    teller.addChanges(disclosure);
    teller.addSales(disclosure);
    teller.addFindings(disclosure);
    teller.addCorrecting(disclosure);
    teller.addBasis(disclosure);
    return disclosure;
}

}  // namespace herleid
