// The valuation matrix with component values, and the average that a pocket calculator repeats.
#include "model/valuation/unit_amount.h"
#include "ui/report/document_part.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

using Components = std::vector<ComponentValue>;

/// The part of this kind and feature; null where the dwelling has none.
const ComponentValue* find(const Components& components, ComponentKind kind, std::optional<std::size_t> feature) {
    const auto found = std::ranges::find_if(components, [&](const ComponentValue& one) { return one.kind == kind && one.feature == feature; });
    return found == components.end() ? nullptr : &*found;
}

/// Rows of component values: of the dwelling left, of the sold homes right, each by the model with its own facts.
class ComponentRows {
public:
    explicit ComponentRows(const DocumentPart& part) : m_part(part) {
        m_all.push_back(part.material.study.components.value_or(Components{}));
        for (const ComparableMaterial& one : part.material.comparables) m_all.push_back(one.components);
    }

    void addTo(DocumentTable& table) const {
        if (m_all.front().empty()) return;
        table.rows.push_back({wordCell(Say::tr("Component values (deelwaarden): the value by the model, divided; of a sold home with its facts at the sale"))});
        for (const ComponentValue& kind : kinds()) {
            add(table, componentLabel(kind, m_part.catalogue(), m_part.format), [&](std::size_t c) {
                const ComponentValue* one = find(m_all[c], kind.kind, kind.feature);
                return one == nullptr ? QStringLiteral("–") : m_part.format.moneyExact(one->amount);
            });
            if (kind.kind == ComponentKind::Land)
                add(table, Say::tr("Land per %1").arg(unitOf(kind)), [&](std::size_t c) { return perUnit(find(m_all[c], kind.kind, kind.feature)); });
            if (kind.kind == ComponentKind::MainBuilding)
                add(table, Say::tr("Main building per %1 of floor area (calculation price)").arg(floorUnit()),
                    [&](std::size_t c) { return perFloor(c); });
        }
        add(table, Say::tr("Sum: value by the model"), [&](std::size_t c) { return sumOf(c); }, true);
    }

private:
    /// Land first, then outbuildings, then the main building: those that any of the dwellings has.
    [[nodiscard]] Components kinds() const {
        Components kinds;
        for (const ComponentKind wanted : {ComponentKind::Land, ComponentKind::Outbuilding, ComponentKind::MainBuilding})
            for (const Components& components : m_all)
                for (const ComponentValue& one : components)
                    if (one.kind == wanted && find(kinds, one.kind, one.feature) == nullptr) kinds.push_back(one);
        return kinds;
    }

    template <class Cell>
    void add(DocumentTable& table, const QString& label, Cell cell, bool isStrong = false) const {
        std::vector<DocumentCell> row{wordCell(label, isStrong)};
        for (std::size_t c = 0; c < m_all.size(); ++c) row.push_back(wordCell(m_all[c].empty() ? QStringLiteral("–") : cell(c), isStrong));
        table.rows.push_back(std::move(row));
    }

    [[nodiscard]] QString unitOf(const ComponentValue& land) const {
        return land.feature ? m_part.format.unit(m_part.catalogue()[*land.feature]) : QString();
    }
    [[nodiscard]] QString floorUnit() const {
        const auto floor = m_part.catalogue().findRole(Role::FloorArea);
        return floor ? m_part.format.unit(m_part.catalogue()[*floor]) : QString();
    }
    [[nodiscard]] QString perUnit(const ComponentValue* one) const {
        const auto amount = one == nullptr ? std::nullopt : amountPerUnit(one->amount, one->quantity);
        return amount ? m_part.format.moneyExact(*amount) : QStringLiteral("–");
    }
    [[nodiscard]] QString perFloor(std::size_t c) const {
        const auto floor = m_part.catalogue().findRole(Role::FloorArea);
        const ComponentValue* main = find(m_all[c], ComponentKind::MainBuilding, std::nullopt);
        if (!floor || main == nullptr) return QStringLiteral("–");
        const Facts& facts = c == 0 ? m_part.valuation().subject().facts : m_part.valuation().matrix()[c - 1].facts;
        const auto amount = amountPerUnit(main->amount, facts[*floor]);
        return amount ? m_part.format.moneyExact(*amount) : QStringLiteral("–");
    }
    [[nodiscard]] QString sumOf(std::size_t c) const {
        if (c == 0) return m_part.words.exactValue;   // Σ components = value, in cents
        const auto& valuation = m_part.material.comparables[c - 1].valuation;
        return valuation ? m_part.format.moneyExact(valuation->value()) : QStringLiteral("–");
    }

    const DocumentPart& m_part;
    std::vector<Components> m_all;   ///< of the dwelling, then of the sold homes
};

/// What the explanation does not have: the day of delivery, and where the index comes from.
void addBehind(DocumentTable& table, const DocumentPart& part, const ExplainedMatrixLine& line) {
    const auto add = [&](const QString& label, auto cell) {
        std::vector<DocumentCell> row{wordCell(label), wordCell(QStringLiteral("–"))};
        for (std::size_t i = 0; i < part.material.comparables.size(); ++i) row.push_back(wordCell(cell(i)));
        table.rows.push_back(std::move(row));
    };
    if (line.label == Say::tr("Date of sale"))
        add(Say::tr("Date of delivery"), [&](std::size_t i) { return part.dateOr(part.material.comparables[i].delivery); });
    if (line.label == Say::tr("Index to valuation date"))
        add(Say::tr("Source of the index"),
            [&](std::size_t) { return Say::tr("model %1").arg(part.valuation().parts().model.version); });
}

}  // namespace

DocumentSection matrixSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Comparable sales: valuation matrix");
    if (part.words.matrix.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Note, {part.words.matrixNote}});
        return section;
    }
    DocumentTable table;
    table.isWide = table.isDense = true;
    table.sheet = Say::tr("Matrix");
    table.caption = Say::tr("This dwelling left, the sold homes right");
    table.columns = {{QString(), 46, false, false}, {Say::tr("This dwelling"), 27, true, false}};
    for (std::size_t i = 0; i < part.words.saleNames.size(); ++i)
        table.columns.push_back({part.homeHead(i), 27, true, false});
    for (std::size_t k = 0; k < part.words.matrix.size(); ++k) {
        const ExplainedMatrixLine& line = part.words.matrix[k];
        if (k == 0 || line.section != part.words.matrix[k - 1].section) {
            if (line.section == MatrixSection::Choice) ComponentRows(part).addTo(table);
            table.rows.push_back({wordCell(sectionTitle(line.section))});
        }
        std::vector<DocumentCell> row{wordCell(line.label, line.strong), wordCell(line.subject, line.strong)};
        for (std::size_t i = 0; i < line.sales.size(); ++i) row.push_back(wordCell(line.sales[i], line.strong || line.differs[i]));
        table.rows.push_back(std::move(row));
        addBehind(table, part, line);
    }
    section.blocks.push_back(std::move(table));
    QStringList notes{part.words.matrixNote};
    if (!part.words.uncorrected.isEmpty()) notes << part.words.uncorrected;
    notes << Say::tr("Bold: differs from this dwelling. (!): more than 15% net or 25% gross correction; read with caution. Amounts in %1.")
                 .arg(part.words.currencyName);
    if (!part.words.componentsNote.isEmpty()) notes << part.words.componentsNote;
    if (std::ranges::any_of(part.material.comparables, [](const ComparableMaterial& one) { return one.components.empty(); }))
        notes << Say::tr("No component values (–) stand where the model would give a part less than nothing.");
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, notes});
    return section;
}

DocumentSection averageSection(const DocumentPart& part) {
    DocumentSection section;
    if (part.words.average.empty()) return section;
    section.heading = Say::tr("With a pocket calculator: from the sold homes to the value");
    DocumentTable table;
    table.sheet = Say::tr("Weighted average");
    table.columns = {{Say::tr("what"), 90, false, false}, {Say::tr("amount"), 32, true, false}, {Say::tr("weight"), 22, true, false},
                     {Say::tr("weight × amount"), 34, true, false}};
    for (const ExplainedShare& share : part.words.average)
        table.rows.push_back({wordCell(share.label), wordCell(share.amount), wordCell(share.weight), wordCell(share.product)});
    for (const ExplainedStep& step : part.words.averageSteps)
        table.rows.push_back({wordCell(step.label, step.strong), wordCell({}), wordCell({}), wordCell(step.amount, step.strong)});
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet,
                                          {Say::tr("Weights are shown with two decimals and calculated with more, so a product may differ a little from "
                                                   "what you calculate.")}});
    if (!part.isForCourt() || part.words.influence.empty()) return section;
    DocumentTable carried;
    carried.caption = Say::tr("Which sales carried the value");
    carried.columns = {{Say::tr("sale"), 54, false, false},  {Say::tr("date"), 22, false, false},  {Say::tr("price"), 26, true, false},
                       {Say::tr("weight"), 24, true, false}, {Say::tr("influence"), 20, true, false}, {Say::tr("value without this sale"), 32, true, false}};
    for (const ExplainedInfluence& one : part.words.influence)
        carried.rows.push_back({wordCell(one.sale), wordCell(one.date), wordCell(one.price), wordCell(one.weight), wordCell(one.share),
                                wordCell(one.without)});
    section.blocks.push_back(std::move(carried));
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, {part.words.influenceNote}});
    return section;
}

}  // namespace herleid
