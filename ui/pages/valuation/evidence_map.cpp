#include "ui/pages/valuation/evidence_map.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/map_view.h"

namespace herleid {

EvidenceMap::EvidenceMap(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_map(new MapView), m_legend(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_legend);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    setMuted(*m_legend);
    connect(&session, &Session::marketChanged, this, [this] { m_map->setContext(m_session.market().sales); });
}

void EvidenceMap::show(const Explanation* explanation) {
    std::vector<MapView::Place> places;
    const auto& subject = m_session.subject();
    if (subject && subject->location)
        places.push_back(
            {0, *subject->location, tr("This dwelling") + u'\n' + QString::fromStdString(subject->title()), 0});
    const auto& valuation = m_session.shown();
    if (explanation != nullptr && valuation) {
        const Format& format = m_session.format();
        for (std::size_t i = 0; i < valuation->matrix().size(); ++i) {
            const MatrixRow& sale = valuation->matrix()[i];
            if (!sale.location) continue;
            QString tip = QStringLiteral("%1 · %2").arg(i + 1).arg(explanation->saleNames[i]) + u'\n' +
                          tr("Sold on %1 for %2").arg(format.date(sale.date), format.money(sale.price)) + u'\n' +
                          tr("Adjusted to this dwelling: %1").arg(format.money(sale.adjustedPrice));
            if (sale.weight > 0) tip += u'\n' + tr("Weight in the value: %1").arg(format.percent(100 * sale.weight));
            if (sale.likeness.metres) tip += u'\n' + tr("At %1").arg(format.distance(*sale.likeness.metres));
            places.push_back({static_cast<int>(i) + 1, *sale.location, tip, sale.weight});
        }
    }
    m_map->showPlaces(std::move(places));
    refreshLegend();
}

void EvidenceMap::refreshLegend() {
    const Tokens& tokens = Theme::tokens();
    const auto& valuation = m_session.shown();
    const bool weighs = valuation && valuation->parts().modelWeight < 1;
    m_legend->setText(
        QStringLiteral("<span style='color:%1'>◆</span> ").arg(tokens.highlight.name()) + tr("this dwelling") +
        QStringLiteral(" &nbsp; <span style='color:%1'>●</span> ").arg(tokens.evidence.name()) +
        (weighs ? tr("comparable sale, larger by weight") : tr("comparable sale")));
}

void EvidenceMap::retranslate() {
    m_map->setLanguage(m_session.format().language());
    refreshLegend();
}

void EvidenceMap::applyTheme() {
    m_map->applyTheme();
    refreshLegend();
}

}  // namespace herleid
