#pragma once

#include <QByteArray>
#include <string>

#include "app/cli/console.h"
#include "data/disclosure_register.h"

namespace herleid {

/// Writes the file (or standard output where no name is given), and then writes it down in the register where the entry has
/// a reference. A file that cannot be written down is not left behind.
Result<void> give(Project& project, const std::string& out, const QByteArray& bytes, DisclosureEntry entry, Console& console);

}  // namespace herleid
