#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "data/ratio_exchange.h"
#include "ui/text/format.h"

namespace herleid {

/// Municipalities beside each other: the first is one's own, with which the others are compared.
/// Level, spread and equity with intervals, whether they differ for certain, groups that all publish, and the terms of the models.
[[nodiscard]] QByteArray ratiosBesideJson(const std::vector<RatioExchange>& municipalities);
[[nodiscard]] QString ratiosBesideText(const std::vector<RatioExchange>& municipalities, const Format& format);

/// Why figures of two studies cannot be compared just like that; words are made of them. A study with its own prices, another
/// price level, sales of other years.
enum class BesideRemark { OtherEstimate, OtherPriceLevel, OtherPeriod };
[[nodiscard]] QString besideRemarkText(BesideRemark remark);
[[nodiscard]] std::vector<BesideRemark> besideRemarks(const std::vector<RatioExchange>& municipalities);

}  // namespace herleid
