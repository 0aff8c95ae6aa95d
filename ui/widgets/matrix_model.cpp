#include "ui/widgets/matrix_model.h"

#include <QFont>
#include <optional>

#include "ui/text/words.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

/// The features of the rows with facts: the report names each by its label, in the order of the catalogue.
class FeatureFinder {
public:
    FeatureFinder(const Valuation& valuation, const Format& format)
        : m_catalogue(valuation.catalogue()), m_format(format) {}

    std::optional<std::size_t> next(const QString& label) {
        for (std::size_t f = m_from; f < m_catalogue.size(); ++f) {
            if (termLabel(m_catalogue[f].name, {f}, m_catalogue, m_format) != label) continue;
            m_from = f + 1;
            return f;
        }
        return std::nullopt;
    }

private:
    const FeatureCatalogue& m_catalogue;
    const Format& m_format;
    std::size_t m_from = 0;
};

}  // namespace

void MatrixModel::show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation,
                       const std::map<std::size_t, double>& tried) {
    beginResetModel();
    m_rows.clear();
    m_columns = {QString::fromStdString(valuation->subject().title())};
    m_columns.insert(m_columns.end(), explanation.saleNames.begin(), explanation.saleNames.end());
    addLines(*valuation, explanation, tried);
    addFoot(*valuation, explanation.format);
    endResetModel();
}

void MatrixModel::addLines(const Valuation& valuation, const Explanation& explanation,
                           const std::map<std::size_t, double>& tried) {
    std::optional<MatrixSection> section;
    FeatureFinder features(valuation, explanation.format);
    const QString limit = termLabel(std::string(limitName), {}, valuation.catalogue(), explanation.format);
    for (const ExplainedMatrixLine& line : explanation.matrix) {
        // The weights stand in the foot, where the model's value has a column too.
        if (line.section == MatrixSection::Outcome && !line.subject.isEmpty()) continue;
        if (section != line.section) {
            Row heading;
            heading.line.label = sectionTitle(line.section);
            heading.isHeading = true;
            m_rows.push_back(std::move(heading));
            section = line.section;
        }
        Row row;
        row.line = line;
        if (line.section == MatrixSection::Facts) row.feature = features.next(line.label);
        if (row.feature) {
            row.value = valuation.subject().facts[*row.feature];
            row.isTried = tried.contains(*row.feature);
        }
        if (line.section == MatrixSection::Corrections && line.label == limit) {
            row.line.label = tr("Outlier, held back");
            row.tip = tr("This sale fetched so much more or less than the model says that it may be no ordinary sale. "
                         "Only the part within the usual limits counts; the rest is taken off here.");
        }
        m_rows.push_back(std::move(row));
    }
}

// The value by hand: e to the power Σ weight × ln amount, the model's value being one of the amounts.
void MatrixModel::addFoot(const Valuation& valuation, const Format& format) {
    const ValuationParts& parts = valuation.parts();
    const auto add = [&](const QString& label, const QString& model, auto cell) -> Row& {
        Row row;
        row.isFoot = true;
        row.line.section = MatrixSection::Outcome;
        row.line.label = label;
        row.line.subject = model;
        for (std::size_t i = 0; i < parts.matrix.size(); ++i) row.line.sales.push_back(cell(i, parts.matrix[i]));
        m_rows.push_back(std::move(row));
        return m_rows.back();
    };
    add(tr("Weighing"), tr("Model"),
        [](std::size_t i, const MatrixRow&) { return QString::number(i + 1); })
        .isHeading = true;
    add(tr("Adjusted price"), format.moneyExact(parts.modelValue), [&](std::size_t, const MatrixRow& row) {
        return format.moneyExact(row.adjustedPrice);
    }).tip = tr("The value by the model alone, and each price brought to this dwelling and this date");
    Row& weight = add(tr("Weight"), format.percent(100 * parts.modelWeight, 2), [&](std::size_t, const MatrixRow& row) {
        return format.percent(100 * row.weight, 2);
    });
    weight.line.strong = true;
    weight.tip = tr("All weights together are 100%");
    add(tr("Weight × ln price"), format.number(parts.modelWeight * parts.logModelValue, 6),
        [&](std::size_t, const MatrixRow& row) { return format.number(row.weight * row.logAdjusted, 6); })
        .tip = tr("Their sum is the natural logarithm of the weighted average");
}

void MatrixModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString MatrixModel::text(const Row& row, int column) const {
    if (row.isHeading && !row.isFoot) return {};
    if (column == 0) return row.isTried ? row.line.subject + QStringLiteral(" ✎") : row.line.subject;
    const auto sale = static_cast<std::size_t>(column - 1);
    return sale < row.line.sales.size() ? row.line.sales[sale] : QString();
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto sale = static_cast<std::size_t>(index.column() - 1);
    const bool differs = index.column() > 0 && sale < row.line.differs.size() && row.line.differs[sale];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            if (row.isHeading) return {};
            if (index.column() == 0 && row.feature && !row.isFoot)
                return tr("%1: %2\nDouble-click or F2: try another value. Nothing is recorded.")
                    .arg(row.line.label, row.line.subject);
            return QStringLiteral("%1\n%2: %3%4")
                .arg(row.isFoot && index.column() == 0 ? tr("The model")
                                                       : m_columns[static_cast<std::size_t>(index.column())],
                     row.line.label, text(row, index.column()), row.tip.isEmpty() ? QString() : u'\n' + row.tip);
        case FactFeatureRole:
            return row.feature && index.column() == 0 ? QVariant(static_cast<int>(*row.feature)) : QVariant();
        case FactValueRole:
            return row.feature ? QVariant(row.value) : QVariant();
        case FootRole:
            return row.isFoot;
        case TriedRole:
            return index.column() == 0 && row.isTried;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont font;
            font.setBold(differs || row.line.strong || row.isHeading || (index.column() == 0 && row.isTried));
            return font;
        }
        case DiffersRole:
            return differs;
        case HeadingRole:
            return row.isHeading;
        case StrongRole:
            return row.line.strong;
        default:
            return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto position = static_cast<std::size_t>(section);
    if (section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (position >= m_rows.size()) return {};
        const Row& row = m_rows[position];
        if (role == Qt::ToolTipRole && !row.tip.isEmpty()) return row.tip;
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return sentenceCase(row.line.label);
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(row.isHeading || row.line.strong);
            return font;
        }
        if (role == HeadingRole) return row.isHeading;
        if (role == FootRole) return row.isFoot;
        return {};
    }
    if (position >= m_columns.size()) return {};
    if (role == Qt::DisplayRole)
        // The number is the one on the map; the name may be shortened, so it comes last.
        return section == 0 ? tr("This dwelling")
                            : QStringLiteral("%1 · %2").arg(section).arg(m_columns[position]);
    if (role == Qt::ToolTipRole) return m_columns[position];
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.isHeading) return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 && row.feature ? flags | Qt::ItemIsEditable : flags;
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    emit triedFact(static_cast<int>(*m_rows[static_cast<std::size_t>(index.row())].feature), value.toDouble());
    return true;
}

}  // namespace herleid
