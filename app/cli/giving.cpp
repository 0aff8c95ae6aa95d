#include "app/cli/giving.h"

#include <filesystem>

#include "app/cli/output_file.h"

namespace herleid {

Result<void> give(Project& project, const std::string& out, const QByteArray& bytes, DisclosureEntry entry, Console& console) {
    if (const auto written = out.empty() ? console.result(bytes) : writeWhole(out, bytes); !written) return written;
    if (entry.reference.empty()) return {};
    const auto recorded = recordDisclosure(project, std::move(entry));
    if (recorded) return {};
    std::error_code ignored;
    if (!out.empty()) std::filesystem::remove(out, ignored);
    return tl::unexpected(recorded.error());
}

}  // namespace herleid
