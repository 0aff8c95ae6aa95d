#pragma once

#include <QAbstractListModel>
#include <vector>

#include "data/property_search.h"

namespace herleid {

/// A part of a text, in characters.
struct TextPart {
    int from = 0;
    int length = 0;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// The parts of a text that match what was typed: where words begin like it, else wherever it stands. Capitals, accents
/// and spaces inside the text make no difference, as they make none to the search.
[[nodiscard]] std::vector<TextPart> matchedParts(const QString& text, const QString& typed);

/// The dwellings a search found; one found by its number has that number before its address.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, TypedRole };
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<PropertyHit> found, const QString& typed);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// The row of the dwelling, or −1.
    [[nodiscard]] int rowOf(const std::string& id) const;

private:
    [[nodiscard]] QString text(const PropertyHit& hit) const;

    std::vector<PropertyHit> m_found;
    QString m_typed;
};

}  // namespace herleid
