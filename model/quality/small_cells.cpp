#include "model/quality/small_cells.h"

#include <limits>

namespace herleid {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// Parts of one table that together are a published set: the whole, or a group of another table.
struct Total {
    std::size_t table = 0;             ///< of the parts
    std::vector<std::size_t> parts;    ///< cells of it
    std::size_t ofTable = none;        ///< whose group they make up; none: the whole
    std::size_t ofGroup = 0;
};

class Cells {
public:
    Cells(const std::vector<const RatioGrouping*>& groupings, std::size_t fewest) : m_groupings(groupings), m_fewest(fewest) {
        for (const RatioGrouping* grouping : groupings) {
            std::vector<std::size_t> sizes(grouping->groups.size() + 1, 0);   // the last: not recorded
            for (const std::size_t group : grouping->of) ++sizes[group];
            std::vector<bool> hidden;
            for (const std::size_t size : sizes) hidden.push_back(0 < size && size < fewest);
            m_sizes.push_back(std::move(sizes));
            m_hidden.push_back(std::move(hidden));
        }
        for (std::size_t t = 0; t < groupings.size(); ++t) {
            Total whole{t, {}, none, 0};
            for (std::size_t g = 0; g < m_sizes[t].size(); ++g) whole.parts.push_back(g);
            m_totals.push_back(std::move(whole));
            for (std::size_t u = 0; u < groupings.size(); ++u)
                if (u != t) addTotals(t, u);
        }
    }

    std::vector<std::vector<bool>> hide() {
        bool isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (const Total& total : m_totals) isChanged = hideIn(total) || isChanged;
        }
        for (std::vector<bool>& table : m_hidden) table.pop_back();
        return std::move(m_hidden);
    }

private:
    /// Groups of table u that cells of table t make up.
    void addTotals(std::size_t t, std::size_t u) {
        const RatioGrouping &parts = *m_groupings[t], &wholes = *m_groupings[u];
        std::vector<std::size_t> parent(m_sizes[t].size(), none);
        std::vector<bool> isSplit(m_sizes[t].size(), false);
        for (std::size_t i = 0; i < parts.of.size(); ++i) {
            std::size_t& above = parent[parts.of[i]];
            if (above == none) above = wholes.of[i];
            else if (above != wholes.of[i]) isSplit[parts.of[i]] = true;
        }
        std::vector<Total> totals(wholes.groups.size());
        std::vector<std::size_t> sum(wholes.groups.size(), 0);
        for (std::size_t g = 0; g < parent.size(); ++g) {
            if (parent[g] >= wholes.groups.size() || isSplit[g]) continue;
            totals[parent[g]].parts.push_back(g);
            sum[parent[g]] += m_sizes[t][g];
        }
        for (std::size_t h = 0; h < totals.size(); ++h) {
            if (sum[h] == 0 || sum[h] != m_sizes[u][h]) continue;
            totals[h].table = t;
            totals[h].ofTable = u;
            totals[h].ofGroup = h;
            m_totals.push_back(std::move(totals[h]));
        }
    }

    bool hideIn(const Total& total) {
        if (total.ofTable != none && m_hidden[total.ofTable][total.ofGroup]) return false;
        const std::vector<std::size_t>& sizes = m_sizes[total.table];
        std::vector<bool>& hidden = m_hidden[total.table];
        std::size_t sum = 0, smallest = none;
        for (const std::size_t g : total.parts) {
            if (hidden[g]) sum += sizes[g];
            else if (sizes[g] > 0 && (smallest == none || sizes[g] < sizes[smallest])) smallest = g;
        }
        if (sum == 0 || sum >= m_fewest || smallest == none) return false;
        hidden[smallest] = true;
        return true;
    }

    const std::vector<const RatioGrouping*>& m_groupings;
    std::size_t m_fewest;
    std::vector<std::vector<std::size_t>> m_sizes;
    std::vector<std::vector<bool>> m_hidden;
    std::vector<Total> m_totals;
};

}  // namespace

std::vector<std::vector<bool>> unpublishedGroups(const std::vector<const RatioGrouping*>& groupings, std::size_t fewest) {
    return Cells(groupings, fewest).hide();
}

}  // namespace herleid
