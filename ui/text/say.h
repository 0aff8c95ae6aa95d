#pragma once

#include <QCoreApplication>

namespace herleid {

/// The translation context of ui/text, ui/report and app/cli: Say::tr("…") in the language of the user.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(text)
};

}  // namespace herleid
