#include "data/rejects_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "data/failed.h"

namespace herleid {

namespace {

std::string csv(const std::string& text) {
    if (text.find_first_of(",;\t\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

}  // namespace

std::string reasonText(const RowProblem& problem) {
    switch (problem.code) {
        case RowProblemCode::RaggedRow:
            return problem.value.empty() ? problem.detail
                                         : problem.value + " fields, expected " + problem.detail;
        case RowProblemCode::WrongEncoding:
            return "not in " + problem.detail;
        case RowProblemCode::NumberUnreadable:
            return "not a number (decimal sign '" + problem.detail + "')";
        case RowProblemCode::BelowMinimum:
            return "below the minimum " + problem.detail;
        case RowProblemCode::AboveMaximum:
            return "above the maximum " + problem.detail;
        case RowProblemCode::DateUnreadable:
            return "not a date of the form " + problem.detail;
        case RowProblemCode::LevelUnknown:
            return "not a level of " + problem.detail;
        case RowProblemCode::PriceMissing:
            return "no price";
        case RowProblemCode::PriceNotPositive:
            return "price not above zero";
        case RowProblemCode::DateMissing:
            return "no date";
        case RowProblemCode::IdMissing:
            return "no identifier";
        case RowProblemCode::DuplicateId:
            return problem.detail.find_first_not_of("0123456789") == std::string::npos
                       ? "identifier also in row " + problem.detail
                       : "identifier " + problem.detail;
        case RowProblemCode::DiffersFromProject:
            return problem.detail.empty() ? "the project has nothing here" : "the project has " + problem.detail;
        case RowProblemCode::UnknownOwner:
            return "no dwelling or sale of the project";
        case RowProblemCode::CoordinateInvalid:
            return "no valid place in " + problem.detail;
        case RowProblemCode::FlagUnreadable:
            return "not one of: " + problem.detail;
        case RowProblemCode::IdentifierInvalid:
            return "not " + problem.detail;
        case RowProblemCode::TextMissing:
            return "empty";
        case RowProblemCode::PolygonMissing:
            return "no polygon";
    }
    return {};
}

RejectsFile::RejectsFile(const std::filesystem::path& target, const std::filesystem::path& source,
                         const std::vector<RowProblem>& problems)
    : m_target(target), m_unfinished(target.string() + ".new-" + std::to_string(getpid())) {
    std::ofstream stream(m_unfinished, std::ios::binary | std::ios::trunc);
    stream << "file,row,column,value,reason,original\n";
    for (const RowProblem& problem : problems)
        stream << csv(source.filename().string()) << ',' << problem.row << ',' << csv(problem.column) << ','
               << csv(problem.value) << ',' << csv(reasonText(problem)) << ',' << csv(problem.text) << '\n';
    stream.close();
    if (stream) return;
    const int reason = errno;
    std::error_code ignored;
    std::filesystem::remove(m_unfinished, ignored);
    if (reason == ENOSPC) fail(ErrorCode::DiskFull, {{"file", target.string()}});
    fail(ErrorCode::FileNotWritable, {{"file", target.string()}, {"reason", std::strerror(reason)}});
}

RejectsFile::~RejectsFile() {
    std::error_code ignored;
    std::filesystem::remove(m_unfinished, ignored);
}

void RejectsFile::publish() {
    std::error_code error;
    std::filesystem::rename(m_unfinished, m_target, error);
    if (error) fail(ErrorCode::FileNotWritable, {{"file", m_target.string()}, {"reason", error.message()}});
}

Result<void> writeRejects(const std::filesystem::path& target, const std::filesystem::path& source,
                          const std::vector<RowProblem>& problems) {
    try {
        RejectsFile(target, source, problems).publish();
        return {};
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
