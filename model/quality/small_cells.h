#pragma once

#include <cstddef>
#include <vector>

#include "model/quality/ratio_groups.h"

namespace herleid {

/// Which groups of tables about the same sales must not be published, so that nothing can be worked out about fewer than
/// `fewest` sales: [table][group], true: left out. First every group below it; then, where a published total less its
/// published parts would be below it, the smallest of the parts too, until none is. Totals are the whole sample and, for
/// divisions that nest (neighbourhoods in districts), every published group of another table. What is not recorded is a part
/// as well. What only several tables together would tell is not looked at.
/// Cell suppression with complements: Willenborg & de Waal, Elements of Statistical Disclosure Control (2001), ch. 8.
[[nodiscard]] std::vector<std::vector<bool>> unpublishedGroups(const std::vector<const RatioGrouping*>& groupings,
                                                               std::size_t fewest);

}  // namespace herleid
