#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "data/import.h"

namespace herleid {

/// What is wrong in plain English, for files; ui/text has the translated words for screens.
[[nodiscard]] std::string reasonText(const RowProblem& problem);

/// The rejected rows as CSV: file, row, column, value, reason, original row. Written beside its name and
/// given it by publish(), so that it is never half there. Throws Failed with FileNotWritable or DiskFull.
class RejectsFile {
public:
    RejectsFile(const std::filesystem::path& target, const std::filesystem::path& source,
                const std::vector<RowProblem>& problems);
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;
    void publish();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_unfinished;
};

/// The same as a whole. Fails with FileNotWritable or DiskFull.
[[nodiscard]] Result<void> writeRejects(const std::filesystem::path& target, const std::filesystem::path& source,
                                        const std::vector<RowProblem>& problems);

}  // namespace herleid
