#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// A dwelling that could not be valued, and why.
struct RunProblem {
    std::string propertyId;
    Error error;
};

/// How valuing every dwelling of a project went.
struct RunReport {
    std::int64_t run = 0;            ///< number of the run in the project
    std::size_t total = 0;           ///< dwellings of the project
    std::size_t before = 0;          ///< valued and stored before this run was interrupted; 0 for a new run
    std::size_t valued = 0;          ///< valued and stored now
    std::size_t withWarnings = 0;    ///< of those valued now
    std::vector<RunProblem> problems;   ///< by property id; of the whole run
    double seconds = 0;
    [[nodiscard]] bool isResumed() const { return before > 0; }
};

/// Values every dwelling of the project on all processors and stores the values as one numbered run, a few thousand a
/// transaction: whatever ends it – a cancel, a kill, a power cut – what was stored stays. The same call later goes on
/// with that run, as long as the request, the model and the project's data (the last change of them in the audit log)
/// are the same; otherwise a new run begins. A dwelling that cannot be valued is listed and stops nothing.
/// valuer: made from this project's current sales. The values do not depend on threads (0: as many as the machine has).
/// Fails with Cancelled (run, done, total) or what writing the file fails with. Throws std::logic_error for a request
/// that leaves out sales: a run values everyone by the same sales.
[[nodiscard]] Result<RunReport> runValuations(Project& project, const Valuer& valuer, const ValuationRequest& request,
                                              Progress& progress, unsigned threads = 0);

/// The same for chosen dwellings, by row number (fid): a run of its own, that is not gone on with when it was interrupted
/// – then its values stay, and no list shows them. Numbers that are no dwelling's are passed over.
[[nodiscard]] Result<RunReport> runValuationsOf(Project& project, const Valuer& valuer, const ValuationRequest& request,
                                                const std::vector<std::int64_t>& dwellings, Progress& progress,
                                                unsigned threads = 0);

/// One value, as a list shows it.
struct RunValue {
    std::string propertyId;
    std::string address;
    std::optional<Location> location;
    Money value;
    Money lo;
    Money hi;
    Money modelValue;
    double modelWeight = 1;
    std::size_t sales = 0;       ///< shown beside the value
    std::size_t warnings = 0;
};
[[nodiscard]] RunValue runValue(const ValuationParts& parts);

/// Calls take(value) for every value of a run, in the order in which they were stored; nothing of the whole list is
/// kept in memory. take must not use the project. progress: 0 to 1 over the run.
Result<void> forEachValue(Project& project, std::int64_t run, Progress& progress,
                          const std::function<void(const RunValue&)>& take);

}  // namespace herleid
