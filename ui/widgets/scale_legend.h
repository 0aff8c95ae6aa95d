#pragma once

#include <QWidget>

#include "ui/text/format.h"
#include "ui/theme/diverging_scale.h"

namespace herleid {

/// What the colours of a DivergingScale mean: a patch a class, with its percentage below.
class ScaleLegend : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void show(const DivergingScale& scale, const QString& title, const Format& format);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString label(int position) const;

    DivergingScale m_scale;
    QString m_title;
    Format m_format;
};

}  // namespace herleid
