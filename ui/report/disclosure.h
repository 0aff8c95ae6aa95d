#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

#include "ui/report/dwelling_record.h"
#include "ui/text/format.h"

namespace herleid {

/// For whom an inzageverslag is made. What is disclosed is a setting (art. 40 Wet WOZ; AVG): a resident sees every fact
/// and every change, and that a member of staff made it; names of staff and findings of data checks are for the
/// municipality itself.
enum class DisclosureProfile { Resident, Internal };

struct DisclosureOptions {
    DisclosureProfile profile = DisclosureProfile::Resident;
    Date today;   ///< the day of the report: as of which it is true, and from which verification is judged
};

/// A row of texts; strong: a cell to stand out, −1 for none.
struct DisclosureRow {
    QStringList cells;
    int strong = -1;
};

/// A table; widths in millimetres of a page of 178.
struct DisclosureTable {
    QStringList heads;
    std::vector<double> widths;
    std::vector<DisclosureRow> rows;
};

struct DisclosureSection {
    QString heading;
    QStringList before;   ///< sentences above the table
    DisclosureTable table;
    QStringList after;    ///< sentences below it
};

/// What is recorded about a dwelling, from which source, verified when and used how, in words. The displays only place
/// these texts.
struct Disclosure {
    Format format;
    QString title, projectTitle, name, identity;
    QString notice;       ///< whom it is not for; empty where it may be given
    QString intro;
    std::vector<DisclosureSection> sections;
};

[[nodiscard]] Disclosure discloseInWords(const DwellingRecord& record, const DisclosureOptions& options,
                                         const Format& format);

[[nodiscard]] QString disclosureText(const Disclosure& disclosure);
[[nodiscard]] QString disclosureHtml(const Disclosure& disclosure);
/// The same disclosure gives the same bytes.
[[nodiscard]] QByteArray disclosurePdf(const Disclosure& disclosure);
/// The same facts for programs: keys, plain values and ISO dates, and how each fact is used.
[[nodiscard]] QByteArray disclosureJson(const DwellingRecord& record, const DisclosureOptions& options);

}  // namespace herleid
