#include "data/project_counts.h"

#include <string>

#include "data/interruptible.h"
#include "data/project_impl.h"

namespace herleid {

Result<ProjectCounts> projectCounts(const Project& project, Progress& progress) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const Interruptible interruptible(impl.database, progress);
        const auto count = [&](const std::string& what) {
            return impl.database.execAndGet("SELECT count(*) FROM " + what).getInt64();
        };
        ProjectCounts counts;
        counts.municipalities = count("areas WHERE kind = 'municipality'");
        counts.districts = count("areas WHERE kind = 'district'");
        counts.neighbourhoods = count("areas WHERE kind = 'neighbourhood'");
        counts.bagObjects = count("bag_objects");
        counts.bagDwellings = count("properties WHERE bag_object IN (SELECT bag_object FROM bag_objects)");
        counts.parts = count("property_parts");
        counts.dwellingsWithParts = count("(SELECT DISTINCT property_id FROM property_parts)");
        counts.checks = count("check_runs");
        counts.openFindings = count(
            "findings f LEFT JOIN finding_decisions d ON d.number = (SELECT max(number) FROM finding_decisions "
            "WHERE key = f.key) WHERE coalesce(d.state, 'open') = 'open'");
        counts.sales = count("sales");
        counts.excludedSales = count("sales WHERE arms_length = 0");
        return counts;
    });
}

}  // namespace herleid
