#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

QColor rgb(unsigned hex) {
    return QColor::fromRgb(QRgb(0xff000000U | hex));
}

Tokens makeLight() {
    Tokens t;
    t.window = rgb(0xF3F5F7);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xEAEEF2);
    t.line = rgb(0xDCE1E6);
    t.control = rgb(0x7B8794);
    t.text = rgb(0x1A2027);
    t.mutedText = rgb(0x525D69);
    t.accent = rgb(0x005A8E);
    t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xCFE4F3);
    t.onSelection = rgb(0x0B2A3F);
    t.plus = rgb(0x0072B2);
    t.minus = rgb(0xD55E00);
    t.evidence = rgb(0x00805D);
    t.highlight = rgb(0xB87700);
    t.neutral = rgb(0x717C88);
    t.context = rgb(0xC3CAD2);
    t.middle = rgb(0xDADFE4);
    t.fewest = rgb(0xE3CF79);
    t.halfway = rgb(0x77797B);
    t.most = rgb(0x0A2650);
    t.plusText = rgb(0x005A8E);
    t.minusText = rgb(0xA44300);
    t.noticeSurface = rgb(0xFFF4DB);
    t.noticeText = rgb(0x5C4200);
    t.errorSurface = rgb(0xFDE8E4);
    t.errorText = rgb(0x8C1D0A);
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.isDark = true;
    t.window = rgb(0x14181D);
    t.surface = rgb(0x1C2127);
    t.raised = rgb(0x272E36);
    t.line = rgb(0x333C46);
    t.control = rgb(0x7F8B98);
    t.text = rgb(0xE7EBEF);
    t.mutedText = rgb(0xA9B4BF);
    t.accent = rgb(0x74BDEB);
    t.onAccent = rgb(0x0B1E2B);
    t.selection = rgb(0x1F4A66);
    t.onSelection = rgb(0xF2F8FC);
    t.plus = rgb(0x56B4E9);
    t.minus = rgb(0xF08A3C);
    t.evidence = rgb(0x2FBF93);
    t.highlight = rgb(0xE69F00);
    t.neutral = rgb(0x8E99A5);
    t.context = rgb(0x47525E);
    t.middle = rgb(0x3B444E);
    t.fewest = rgb(0x33507F);
    t.halfway = rgb(0x8C887B);
    t.most = rgb(0xFBE34A);
    t.plusText = rgb(0x7CC4F0);
    t.minusText = rgb(0xFF9F5A);
    t.noticeSurface = rgb(0x3A2F12);
    t.noticeText = rgb(0xFFE2A0);
    t.errorSurface = rgb(0x451E18);
    t.errorText = rgb(0xFFC9BE);
    return t;
}

double channel(int value) {
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) +
           0.0722 * channel(colour.blue());
}

}  // namespace

const Tokens& Tokens::light() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& Tokens::dark() {
    static const Tokens tokens = makeDark();
    return tokens;
}

std::vector<Tokens::Pair> Tokens::pairsToRead() const {
    return {{"text on window", text, window},
            {"text on surface", text, surface},
            {"text on raised", text, raised},
            {"muted text on window", mutedText, window},
            {"muted text on surface", mutedText, surface},
            {"muted text on raised", mutedText, raised},
            {"accent on surface", accent, surface},
            {"accent on window", accent, window},
            {"text on accent", onAccent, accent},
            {"selected text", onSelection, selection},
            {"plus on surface", plusText, surface},
            {"minus on surface", minusText, surface},
            {"plus on raised", plusText, raised},
            {"minus on raised", minusText, raised},
            {"notice", noticeText, noticeSurface},
            {"error", errorText, errorSurface}};
}

std::vector<Tokens::Pair> Tokens::pairsToSee() const {
    return {{"control on surface", control, surface},
            {"control on window", control, window},
            {"plus bar", plus, surface},
            {"minus bar", minus, surface},
            {"evidence mark", evidence, surface},
            {"highlight mark", highlight, surface},
            {"neutral bar", neutral, surface},
            {"accent as focus", accent, selection}};
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace herleid
