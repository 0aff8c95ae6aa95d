#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <string>

#include "data/catalogue_json.h"
#include "data/import.h"
#include "data/mapping.h"
#include "data/project.h"

namespace herleid {

/// A folder of its own for one test, gone afterwards.
class TestFolder {
public:
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& name, const std::string& text) const {
        std::ofstream(*this / name, std::ios::binary) << text;
        return *this / name;
    }

private:
    QTemporaryDir m_folder;
};

inline std::string readText(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// "UnknownCrs crs=EPSG:1": for messages of failing tests.
template <class T>
std::string errorOf(const Result<T>& result) {
    if (result) return {};
    std::string text = "code " + std::to_string(static_cast<int>(result.error().code));
    for (const auto& [key, value] : result.error().arguments) text += " " + key + "=" + value;
    return text;
}

inline Project::Creation lucasCounty() {
    ProjectSettings settings;
    settings.title = "Lucas County";
    settings.crs = "EPSG:32617";
    settings.currency = Currency("USD");
    settings.roundTo = Money(100'000, settings.currency);
    return {*bundledCatalogue("lucas_county"), settings};
}

inline Project::Creation dwellings() {
    return {*bundledCatalogue("woz_dwellings"), ProjectSettings{}};
}

}  // namespace herleid

/// QVERIFY that a Result has a value, and tells the error if not. Evaluates its argument once.
#define VERIFY_RESULT(result)                                               \
    do {                                                                    \
        const auto& verified = (result);                                    \
        QVERIFY2(verified.has_value(), herleid::errorOf(verified).c_str()); \
    } while (false)
