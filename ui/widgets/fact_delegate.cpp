#include "ui/widgets/fact_delegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolTip>
#include <cmath>

#include "ui/widgets/fact_input.h"

namespace herleid {

void FactDelegate::setCatalogue(std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format) {
    m_catalogue = std::move(catalogue);
    m_format = format;
}

const Feature* FactDelegate::featureOf(const QModelIndex& index) const {
    const QVariant feature = index.data(FactFeatureRole);
    if (!m_catalogue || !feature.isValid()) return nullptr;
    const auto position = static_cast<std::size_t>(feature.toInt());
    return position < m_catalogue->size() ? &(*m_catalogue)[position] : nullptr;
}

QWidget* FactDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const Feature* feature = featureOf(index);
    if (feature == nullptr) return QStyledItemDelegate::createEditor(parent, option, index);
    const QString name = QString::fromStdString(feature->label(m_format.language().toStdString()));
    QWidget* editor = nullptr;
    if (feature->isNumber()) {
        auto* line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignRight);
        editor = line;
    } else {
        auto* box = new QComboBox(parent);
        fillLevels(*box, *feature, index.data(FactValueRole).toDouble(), m_format);
        // A choice is enough; nobody should have to press Enter after it.
        auto* self = const_cast<FactDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        editor = box;
    }
    editor->setAccessibleName(name);
    return editor;
}

void FactDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr) return;
    line->setText(writeNumber(index.data(FactValueRole).toDouble(), m_format.language()));
    line->selectAll();
}

void FactDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const Feature* feature = featureOf(index);
    if (feature == nullptr) return;
    double value = Facts::missing();
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        const auto number = readNumber(line->text(), m_format.language());
        const QString problem =
            number ? factProblem(*feature, *number, m_format) : unreadableText(line->text(), m_format);
        if (!problem.isEmpty()) {
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), problem, editor->parentWidget());
            return;
        }
        value = *number;
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        value = box->currentData().toDouble();
    }
    model->setData(index, value, Qt::EditRole);
}

// The fields of the style are higher than a row.
void FactDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    QRect place = option.rect;
    const int more = std::max(0, editor->sizeHint().height() - place.height());
    place.adjust(0, -more / 2, 0, more - more / 2);
    if (place.top() < 0) place.moveTop(0);
    const int wanted = qobject_cast<QComboBox*>(editor) != nullptr ? editor->sizeHint().width() : 96;
    if (place.width() < wanted) place.setLeft(std::max(0, place.right() + 1 - wanted));
    if (place.width() < wanted) place.setWidth(wanted);
    editor->setGeometry(place);
}

}  // namespace herleid
