#include "ui/report/program.h"

namespace herleid {

QString programVersion() {
    return QStringLiteral("Herleid " HERLEID_VERSION);
}

}  // namespace herleid
