#include "model/quality/circumstance_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace herleid {

namespace {

/// Words that follow one another; "*" at the end of a word stands for any ending.
struct Pattern {
    std::string_view words;
    ScreeningReason reason;
};

/// The first that occurs decides. Chosen from what Dutch deeds and the records of assessors say.
constexpr std::array patterns{
    Pattern{"niet bruikbaar", ScreeningReason::NotUsable},
    Pattern{"onbruikbaar", ScreeningReason::NotUsable},
    Pattern{"niet marktconform*", ScreeningReason::NotUsable},
    Pattern{"geen marktconform*", ScreeningReason::NotUsable},
    Pattern{"not usable", ScreeningReason::NotUsable},
    Pattern{"unusable", ScreeningReason::NotUsable},
    Pattern{"non market", ScreeningReason::NotUsable},
    Pattern{"not at arm*", ScreeningReason::NotUsable},
    Pattern{"familie*", ScreeningReason::Family},
    Pattern{"family", ScreeningReason::Family},
    Pattern{"relative*", ScreeningReason::Family},
    Pattern{"bloedverwant*", ScreeningReason::Family},
    Pattern{"ouder aan kind*", ScreeningReason::Family},
    Pattern{"ouders aan kind*", ScreeningReason::Family},
    Pattern{"echtscheiding*", ScreeningReason::Family},
    Pattern{"boedelscheiding*", ScreeningReason::Family},
    Pattern{"toedeling*", ScreeningReason::Family},
    Pattern{"divorce", ScreeningReason::Family},
    Pattern{"schenking*", ScreeningReason::Family},
    Pattern{"gift", ScreeningReason::Family},
    Pattern{"portefeuille*", ScreeningReason::Portfolio},
    Pattern{"portfolio*", ScreeningReason::Portfolio},
    Pattern{"pakket*", ScreeningReason::Portfolio},
    Pattern{"complexverkoop", ScreeningReason::Portfolio},
    Pattern{"package", ScreeningReason::Portfolio},
    Pattern{"bulk*", ScreeningReason::Portfolio},
    Pattern{"meerdere objecten", ScreeningReason::Portfolio},
    Pattern{"meerdere woningen", ScreeningReason::Portfolio},
    Pattern{"multiple parcels", ScreeningReason::Portfolio},
    Pattern{"veiling*", ScreeningReason::Auction},
    Pattern{"executie*", ScreeningReason::Auction},
    Pattern{"faillissement*", ScreeningReason::Auction},
    Pattern{"gedwongen verkoop", ScreeningReason::Auction},
    Pattern{"auction*", ScreeningReason::Auction},
    Pattern{"foreclos*", ScreeningReason::Auction},
    Pattern{"bankruptcy", ScreeningReason::Auction},
    Pattern{"forced sale", ScreeningReason::Auction},
    Pattern{"gedeelte*", ScreeningReason::PartOfDwelling},
    Pattern{"deel van de woning", ScreeningReason::PartOfDwelling},
    Pattern{"onverdeeld*", ScreeningReason::PartOfDwelling},
    Pattern{"bloot eigendom", ScreeningReason::PartOfDwelling},
    Pattern{"blote eigendom", ScreeningReason::PartOfDwelling},
    Pattern{"vruchtgebruik", ScreeningReason::PartOfDwelling},
    Pattern{"partial*", ScreeningReason::PartOfDwelling},
    Pattern{"part of the dwelling", ScreeningReason::PartOfDwelling},
    Pattern{"half interest", ScreeningReason::PartOfDwelling},
    Pattern{"verhuurd*", ScreeningReason::Let},
    Pattern{"huurder*", ScreeningReason::Let},
    Pattern{"verhuur", ScreeningReason::Let},
    Pattern{"tenant*", ScreeningReason::Let},
    Pattern{"tenanted", ScreeningReason::Let},
    Pattern{"rented", ScreeningReason::Let},
    Pattern{"let", ScreeningReason::Let},
    Pattern{"sloop*", ScreeningReason::Demolition},
    Pattern{"slopen", ScreeningReason::Demolition},
    Pattern{"demoli*", ScreeningReason::Demolition},
    Pattern{"teardown", ScreeningReason::Demolition},
};

constexpr std::array<std::string_view, 11> denials{"niet",   "geen", "zonder", "vrij", "nooit", "not",
                                                   "no", "without", "free", "never", "non"};
constexpr std::size_t reachOfDenial = 3;   // chosen: "vrij van huurders", "is niet meer verhuurd"

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
        if (isLetter)
            words.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool isWord(const std::string& word, std::string_view wanted) {
    if (!wanted.ends_with('*')) return word == wanted;
    return word.starts_with(wanted.substr(0, wanted.size() - 1));
}

/// The position of the pattern's first word, or nothing.
std::optional<std::size_t> positionOf(std::string_view pattern, const std::vector<std::string>& words) {
    std::vector<std::string_view> wanted;
    for (std::size_t from = 0; from < pattern.size();) {
        const std::size_t end = std::min(pattern.find(' ', from), pattern.size());
        wanted.push_back(pattern.substr(from, end - from));
        from = end + 1;
    }
    const auto found = std::search(words.begin(), words.end(), wanted.begin(), wanted.end(), isWord);
    if (found == words.end()) return std::nullopt;
    return static_cast<std::size_t>(found - words.begin());
}

bool isDenied(const std::vector<std::string>& words, std::size_t position) {
    for (std::size_t back = 1; back <= std::min(position, reachOfDenial); ++back)
        if (std::ranges::find(denials, std::string_view(words[position - back])) != denials.end()) return true;
    return false;
}

}  // namespace

std::optional<ScreeningReason> reasonInWords(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    for (const auto& [pattern, reason] : patterns)
        if (const auto position = positionOf(pattern, words); position && !isDenied(words, *position)) return reason;
    return std::nullopt;
}

}  // namespace herleid
