#pragma once

#include <QColor>

namespace herleid::palette {

// Okabe & Ito (2008), Color Universal Design, and #0072B2 of the same set for plus. Never colour alone: a sign,
// a shape or a pattern says the same.
inline const QColor plus(0x00, 0x72, 0xB2);
inline const QColor minus(0xD5, 0x5E, 0x00);
inline const QColor evidence(0x00, 0x9E, 0x73);
inline const QColor highlight(0xE6, 0x9F, 0x00);
inline const QColor ink(0x1F, 0x29, 0x33);
inline const QColor muted(0x5A, 0x66, 0x72);
inline const QColor line(0xC9, 0xD0, 0xD6);
inline const QColor shade(0xF1, 0xF4, 0xF6);
inline const QColor neutral(0x8A, 0x95, 0x9F);

}  // namespace herleid::palette
