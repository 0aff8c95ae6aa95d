// dossier_benchmark PROJECT.gpkg DATE [COUNT [REFITS]]: makes signed court dossiers of COUNT dwellings (100)
// of a project, evenly over its ids, verifies each in an empty folder with an empty home, and the first
// REFITS of them (all) by fitting the model again; JSON on standard output. Ends with an error where one does
// not verify.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <stdexcept>

#include "data/dossier/dossier_verify.h"
#include "data/dossier/dossier_writer.h"
#include "model/facts/statistics.h"

namespace {

using namespace herleid;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

template <class T>
T orThrow(Result<T> result, const char* what) {
    if (!result) throw std::runtime_error(what);
    return std::move(*result);
}

/// A folder with nothing in it that is home and working folder, gone afterwards.
class EmptyFolder {
public:
    EmptyFolder()
        : m_path(fs::temp_directory_path() /
                 ("dossiers-" + std::to_string(Clock::now().time_since_epoch().count()))) {
        fs::create_directory(m_path);
        fs::create_directory(m_path / "home");
        fs::current_path(m_path);
        setenv("HOME", (m_path / "home").c_str(), 1);
    }
    ~EmptyFolder() {
        fs::current_path(fs::temp_directory_path());
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] bool isHomeEmpty() const { return fs::is_empty(m_path / "home"); }

private:
    fs::path m_path;
};

struct Times {
    std::vector<double> writing, quick, whole;
    std::vector<double> megabytes;
};

void verify(const fs::path& file, bool refits, std::vector<double>& times) {
    VerifyOptions options;
    options.refits = refits;
    const auto begin = Clock::now();
    const VerifiedDossier verified =
        orThrow(verifyDossier(file, options, Progress::none()), "a dossier cannot be read");
    times.push_back(secondsSince(begin));
    if (!verified.report.isVerified()) throw std::runtime_error("a dossier does not verify");
    if (!refits) return;
    const CheckReport& refit = verified.report.of(DossierCheck::Refit);
    if (verified.report.of(DossierCheck::RefitValue).outcome == CheckOutcome::Passed) return;
    std::string why = "a refit does not agree to the cent:";
    for (const DossierFinding& finding : refit.findings) why += ' ' + std::string(name(finding.code));
    throw std::runtime_error(why);
}

void print(const char* name, std::vector<double> values) {
    if (values.empty()) return;
    const double largest = *std::ranges::max_element(values);
    std::printf(", \"%s\": {\"n\": %zu, \"median\": %.3f, \"largest\": %.3f}", name, values.size(),
                quantile(values, 0.5), largest);
}

void run(const char* file, const char* date, std::size_t count, std::size_t refits) {
    const Project project = orThrow(Project::open(fs::absolute(file)), "the project cannot be opened");
    const auto properties = orThrow(project.properties(), "the dwellings cannot be read");
    const auto begin = Clock::now();
    const auto desk = DossierDesk::open(project, {}, 0, Progress::none());
    if (!desk) throw std::runtime_error("the project has no model, or a broken log");
    const double opening = secondsSince(begin);
    const EmptyFolder folder;
    const SigningKey key = orThrow(SigningKey::create("key.json", "correct horse battery"), "no key");
    fs::remove("key.json");
    Times times;
    count = std::min(count, properties.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Property& property = properties[i * properties.size() / count];
        const auto started = Clock::now();
        const auto written = writeDossier(
            *desk, {property.id, *Date::parseIso(date), DossierProfile::Court, "bench"}, &key, "d.gpkg");
        if (!written) throw std::runtime_error("a dossier cannot be written");
        times.writing.push_back(secondsSince(started));
        times.megabytes.push_back(static_cast<double>(written->bytes) / 1e6);
        verify("d.gpkg", false, times.quick);
        if (i < refits) verify("d.gpkg", true, times.whole);
        std::fprintf(stderr, "\r%zu/%zu", i + 1, count);
    }
    if (!folder.isHomeEmpty()) throw std::runtime_error("something was written at home");
    std::printf("{\"dossiers\": %zu, \"seconds_reading_project\": %.2f", count, opening);
    print("megabytes", times.megabytes);
    print("seconds_writing", times.writing);
    print("seconds_verifying_without_refit", times.quick);
    print("seconds_verifying_with_refit", times.whole);
    std::printf("}\n");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3 || argc > 5) {
        std::fprintf(stderr, "usage: dossier_benchmark PROJECT.gpkg DATE [COUNT [REFITS]]\n");
        return 2;
    }
    try {
        const std::size_t count = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 100;
        run(argv[1], argv[2], count, argc > 4 ? std::strtoull(argv[4], nullptr, 10) : count);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "\ndossier_benchmark: %s\n", error.what());
        return 1;
    }
}
