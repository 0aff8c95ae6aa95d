#pragma once

#include "data/year_change_run.h"
#include "ui/text/format.h"
#include "ui/widgets/plot_data.h"
#include "ui/widgets/text_table.h"

namespace herleid {

// What the tab Year change shows as tables and a chart: words and numbers of a reading, nothing else.

/// The groups of one way of dividing.
[[nodiscard]] TextTable changeGroupsTable(const YearChangeReading& reading, std::size_t table, const Format& format);
/// The dwellings of which the value went another way than that of their group, in the study's order.
[[nodiscard]] TextTable changeOutliersTable(const YearChangeReading& reading, const Format& format);
/// How often each change in percent occurs.
[[nodiscard]] PlotData changesPlot(const YearChangeReading& reading, const Format& format);

}  // namespace herleid
