#pragma once

#include <QWidget>

#include "ui/pages/data/row_columns.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace herleid {

/// One condition that the rows of a table must meet: a column, what is asked of it, and between what.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    FilterLine(const std::vector<RowColumnTitle>& columns, const FeatureCatalogue& catalogue, const Format& format,
               QWidget* parent = nullptr);
    /// Nothing while what was typed cannot be read.
    [[nodiscard]] std::optional<RowCondition> condition() const;
    void choose(const RowCondition& condition);
    void applyTheme();

signals:
    void changed();
    void removed();

private:
    void columnChosen();
    void kindChosen();
    void mark(QLineEdit& edit) const;
    [[nodiscard]] const RowColumnTitle& column() const;

    std::vector<RowColumnTitle> m_columns;
    const FeatureCatalogue m_catalogue;
    Format m_format;
    QComboBox* m_column;
    QComboBox* m_kind;
    QStackedWidget* m_values;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_level;
    QToolButton* m_remove;
};

}  // namespace herleid
