#pragma once

#include <QByteArray>

#include "ui/report/explanation.h"

namespace herleid {

/// The explanation as a PDF file (A4, fonts embedded, drawings as vectors). Needs a QGuiApplication, which may be
/// the offscreen one. The same explanation gives the same bytes with the same fonts, provided the program called
/// QHashSeed::setDeterministicGlobalSeed() at its start (Qt writes fonts in the order of a hash).
[[nodiscard]] QByteArray explanationPdf(const Explanation& explanation);

}  // namespace herleid
