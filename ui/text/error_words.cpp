#include "ui/text/dossier_words.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

// Reasons that model/ and data/ give as fixed keys; any other reason is a text of the system itself.
QString reasonText(const QString& reason) {
    if (reason == QLatin1String("empty")) return Say::tr("it is empty");
    if (reason == QLatin1String("twice")) return Say::tr("it occurs twice");
    if (reason == QLatin1String("missing")) return Say::tr("it is missing");
    if (reason == QLatin1String("unknown")) return Say::tr("it is not known");
    if (reason == QLatin1String("no_matrix")) return Say::tr("no rows of a valuation matrix were recognised in it");
    if (reason == QLatin1String("no_matrix_file")) return Say::tr("a valuation matrix is read from JSON, XLSX or text");
    return reason;
}

QString expectedText(const QString& expected) {
    if (expected == QLatin1String("number")) return Say::tr("a number");
    if (expected == QLatin1String("range")) return Say::tr("a number within the limits of the catalogue");
    if (expected == QLatin1String("flag")) return Say::tr("yes or no");
    if (expected == QLatin1String("date")) return Say::tr("a date such as 31-1-2025");
    return Say::tr("one of: %1").arg(expected);
}

QString withReason(const QString& sentence, const QString& reason) {
    return reason.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(reasonText(reason));
}

// The arguments of an error as QStrings, for the sentences below.
class Arguments {
public:
    explicit Arguments(const Error& error) : m_error(error) {}
    [[nodiscard]] QString operator()(const char* name) const {
        return QString::fromStdString(m_error.argument(name));
    }

private:
    const Error& m_error;
};

QString noAcceptedRowsText(const Arguments& a) {
    const QString sentence = Say::tr("%1: no row could be read (rejected: %2), so nothing was imported: check the "
                                     "mapping (columns, decimal sign, date format)")
                                 .arg(a("file"), a("rejected"));
    if (a("row").isEmpty()) return sentence + u'.';
    if (a("column").isEmpty()) return Say::tr("%1; the first is row %2: %3.").arg(sentence, a("row"), a("reason"));
    return Say::tr("%1; the first is row %2, column “%3”, “%4”: %5.")
        .arg(sentence, a("row"), a("column"), a("value"), a("reason"));
}

QString importErrorText(ErrorCode code, const Arguments& a) {
    if (code == ErrorCode::NoRows) return Say::tr("%1 holds no rows: choose a file with a header and data.").arg(a("file"));
    if (code == ErrorCode::NoAcceptedRows)
        return noAcceptedRowsText(a);
    if (code == ErrorCode::ColumnMissing)
        return Say::tr("%1 has no column “%2”: correct the mapping or the header of the file.")
            .arg(a("file"), a("column"));
    if (code == ErrorCode::ColumnNotRecognised)
        return Say::tr("%1: no column was recognised as %2: name it in a mapping.").arg(a("file"), a("role"));
    return withReason(Say::tr("The mapping of column “%1” to the feature “%2” contradicts the catalogue of the "
                              "project: correct the mapping.")
                          .arg(a("column"), a("feature")),
                      a("reason"));
}

/// What a person must still say of an entry for the register of algorithms, or say otherwise.
QString registerErrorText(const Arguments& a) {
    if (a("reason") != QLatin1String("required"))
        return Say::tr("Of the entry for the Algoritmeregister “%1” cannot be “%2”; allowed is: %3.").arg(a("field"), a("value"), a("reason"));
    const QString option = a("field") == QLatin1String("contact_email") ? QStringLiteral("--contact") : QStringLiteral("--") + a("field");
    return Say::tr("The entry for the Algoritmeregister needs “%1”, which the project does not know: give it with %2.").arg(a("field"), option);
}

QString jsonErrorText(ErrorCode code, const Arguments& a) {
    if (a("file") == QLatin1String("Algoritmeregister")) return registerErrorText(a);
    if (code == ErrorCode::JsonInvalid)
        return withReason(Say::tr("%1, line %2, column %3: this is not valid JSON: correct the file.")
                              .arg(a("file"), a("line"), a("column")),
                          a("reason"));
    return withReason(Say::tr("%1: the field “%2” cannot be “%3”: correct the file.")
                          .arg(a("file"), a("field"), a("value")),
                      a("reason"));
}

QString dossierCheckText(const QString& check) {
    for (std::size_t i = 0; i < dossierCheckCount; ++i)
        if (name(static_cast<DossierCheck>(i)) == check.toStdString()) return dossierCheckTitle(static_cast<DossierCheck>(i));
    return check;
}

QString undoRefusal(const Arguments& a) {
    const QString reason = a("reason");
    if (reason == QLatin1String("undone")) return Say::tr("it was undone before");
    if (reason == QLatin1String("older_version"))
        return Say::tr("it was made by an earlier version of the program, which did not keep what it changed");
    if (reason == QLatin1String("later_import"))
        return Say::tr("import %1 changed “%2” since; undo that one first").arg(a("other"), a("subject"));
    if (reason == QLatin1String("sale"))
        return Say::tr("the sale “%1” of another import belongs to the dwelling “%2”, which it added")
            .arg(a("other"), a("subject"));
    if (reason == QLatin1String("fact"))
        return Say::tr("a person has since set “%1” of the dwelling “%2”, which it added").arg(a("other"), a("subject"));
    return reason;
}

QString identifierText(const QString& detail) {
    if (detail == QLatin1String("16 digits, as text"))
        return Say::tr("16 digits; the number in the spreadsheet has lost its last digit: make the column text");
    return detail == QLatin1String("16 digits") ? Say::tr("16 digits") : detail;
}

bool isRowNumber(const QString& detail) {
    bool isNumber = false;
    detail.toLongLong(&isNumber);
    return isNumber;
}

}  // namespace

QString errorText(const Error& error) {
    const Arguments a(error);
    switch (error.code) {
        case ErrorCode::Cancelled:
            if (a("run").isEmpty()) return Say::tr("Cancelled; nothing was changed.");
            return Say::tr("Cancelled. Of run %1, %2 of %3 values are stored; the same command again goes on from there.")
                .arg(a("run"), a("done"), a("total"));
        case ErrorCode::FileNotFound: return Say::tr("%1 does not exist: check the name and the folder.").arg(a("file"));
        case ErrorCode::FileUnreadable:
            return withReason(Say::tr("%1 cannot be read: check that it is a file you may read.").arg(a("file")),
                              a("reason"));
        case ErrorCode::FileExists:
            return Say::tr("%1 exists already and is left as it is: choose another name.").arg(a("file"));
        case ErrorCode::FileNotWritable:
            return withReason(Say::tr("%1 cannot be written: check the folder and its permissions.").arg(a("file")),
                              a("reason"));
        case ErrorCode::DiskFull:
            return Say::tr("The disk is full, so %1 was not written; free some space and try again.").arg(a("file"));
        case ErrorCode::NotADatabase: return Say::tr("%1 is not a Herleid project file.").arg(a("file"));
        case ErrorCode::ForeignDatabase:
            return withReason(Say::tr("%1 is a database of another program, not a Herleid project.").arg(a("file")),
                              a("application"));
        case ErrorCode::NewerSchema:
            return Say::tr("%1 was made by a newer Herleid (file version %2; this program reads up to %3): "
                           "install the newer program.")
                .arg(a("file"), a("version"), a("supported"));
        case ErrorCode::MigrationFailed:
            return withReason(Say::tr("%1 could not be brought from file version %2 to this program's; the file is "
                                      "as it was.")
                                  .arg(a("file"), a("version")),
                              a("reason"));
        case ErrorCode::ProjectLocked:
            return Say::tr("%1 is being changed by another program: close that and try again.").arg(a("file"));
        case ErrorCode::ProjectDamaged:
            return withReason(Say::tr("%1 is damaged: restore a copy.").arg(a("file")), a("reason"));
        case ErrorCode::DatabaseFailure:
            return withReason(Say::tr("%1: the project file could not do this; nothing was changed.").arg(a("file")),
                              a("reason"));
        case ErrorCode::JsonInvalid:
        case ErrorCode::JsonField: return jsonErrorText(error.code, a);
        case ErrorCode::UnknownCatalogue:
            return Say::tr("There is no catalogue “%1”: use woz_dwellings, lucas_county or a JSON file.").arg(a("name"));
        case ErrorCode::UnknownCrs:
            return Say::tr("The coordinate system “%1” is not known or not in metres: use an EPSG code such as "
                           "EPSG:28992.")
                .arg(a("crs"));
        case ErrorCode::NoRows:
        case ErrorCode::NoAcceptedRows:
        case ErrorCode::ColumnMissing:
        case ErrorCode::ColumnNotRecognised:
        case ErrorCode::MappingConflict: return importErrorText(error.code, a);
        case ErrorCode::ColumnAmbiguous:
            return Say::tr("%1: the column “%2” can be read in more than one way (%3): say which in the mapping or with "
                           "--answer.")
                .arg(a("file"), a("column"), a("readings"));
        case ErrorCode::UnknownLayer:
            return Say::tr("%1 has no sheet or layer “%2”: choose one of %3.").arg(a("file"), a("layer"), a("layers"));
        case ErrorCode::FileTooLarge: return withReason(Say::tr("%1 is too large to be read safely.").arg(a("file")), a("reason"));
        case ErrorCode::TooManyRows:
            return Say::tr("%1 cannot hold so many rows: at most %2. Choose .csv or .gpkg.").arg(a("file"), a("limit"));
        case ErrorCode::NoValues:
            return a("date").isEmpty() ? Say::tr("No dwelling has been valued yet: value them first.")
                                       : Say::tr("No dwelling has been valued on %1: value them first.").arg(a("date"));
        case ErrorCode::UnknownImport: return Say::tr("There is no import %1 in this project.").arg(a("number"));
        case ErrorCode::ImportNotUndoable:
            return Say::tr("Import %1 cannot be undone: %2.").arg(a("number"), undoRefusal(a));
        case ErrorCode::ReasonMissing: return Say::tr("A decision about %1 needs a reason.").arg(a("subject"));
        case ErrorCode::UnknownFinding: return Say::tr("There is no finding “%1” in this project.").arg(a("key"));
        case ErrorCode::UnknownProperty: return Say::tr("There is no dwelling “%1” in this project.").arg(a("id"));
        case ErrorCode::UnknownSale: return Say::tr("There is no sale “%1” in this project.").arg(a("id"));
        case ErrorCode::UnknownFeature:
            return Say::tr("There is no feature “%1” in the catalogue of this project.").arg(a("feature"));
        case ErrorCode::UnknownModel: return Say::tr("There is no model %1 in this project.").arg(a("version"));
        case ErrorCode::ModelFrozen:
            return Say::tr("Model version %1 was frozen before, by %2 on %3: a frozen version never changes.")
                .arg(a("version"), a("who"), a("when").left(10));
        case ErrorCode::NoteMissing:
            return Say::tr("Freezing model version %1 needs a note: say why this version is final.").arg(a("version"));
        case ErrorCode::ValueUnreadable:
            if (!a("row").isEmpty())
                return Say::tr("%1, row %2, column %3 (%4): “%5” cannot be read; expected is %6.")
                    .arg(a("file").isEmpty() ? Say::tr("Table") : a("file"), a("row"), a("column"), a("feature"), a("value"),
                         expectedText(a("expected")));
            return Say::tr("“%2” cannot be the value of “%1”; expected is %3.")
                .arg(a("feature"), a("value"), expectedText(a("expected")));
        case ErrorCode::DateUnreadable:
            return Say::tr("“%1” is not a date: write it as 2025-01-31.").arg(a("value"));
        case ErrorCode::NoSales: return Say::tr("There are no sales to fit: import sales first.");
        case ErrorCode::TooFewSales:
            return Say::tr("There are %1 usable sales and at least %2 are needed: import more sales.")
                .arg(a("sales"), a("needed"));
        case ErrorCode::NoFreedom:
            return Say::tr("The model has %2 coefficients for %1 sales: use fewer terms or import more sales.")
                .arg(a("sales"), a("coefficients"));
        case ErrorCode::NotConverged:
            return Say::tr("The fit did not converge in %1 iterations (term “%2”).").arg(a("iterations"), a("term"));
        case ErrorCode::SpecificationInvalid:
            return withReason(Say::tr("The model specification has an error in the term “%1”.").arg(a("term")),
                              a("reason"));
        case ErrorCode::NoModel: return Say::tr("This project has no model yet: fit one first.");
        case ErrorCode::NumericFailure:
            return Say::tr("The calculation failed (%1); no result was kept. Please report this.").arg(a("where"));
        case ErrorCode::FoldUnreadable:
            return Say::tr("%1, row %2: “%3” does not give one sale_id its one fold.").arg(a("file"), a("row"), a("value"));
        case ErrorCode::RestsOnSale:
            return Say::tr("Sale %1 cannot be left out: a part of the model rests on it alone. Fit the model again "
                           "without it to see the effect.")
                .arg(a("sale"));
        case ErrorCode::SaleWithoutFold:
            return Say::tr("Sale %1 is in the project but not in the file with folds: give every sale a fold.")
                .arg(a("sale"));
        case ErrorCode::IdentityBroken:
            return Say::tr("A valuation did not add up (%1: expected %2, found %3) and was refused. Please report "
                           "this.")
                .arg(a("identity"), a("expected"), a("found"));
        case ErrorCode::KeyUnreadable: return Say::tr("%1 is no key file of this program, or is damaged.").arg(a("file"));
        case ErrorCode::PassphraseWrong: return Say::tr("%1: the passphrase is not right.").arg(a("file"));
        case ErrorCode::PassphraseTooShort:
            return Say::tr("The passphrase is too short: take at least %1 characters.").arg(a("fewest"));
        case ErrorCode::DossierUnsound: return Say::tr("%1 is not in order: the check “%2” differs.").arg(a("file"), dossierCheckText(a("check")));
        case ErrorCode::AuditChainBroken:
            return Say::tr("The log of this project was changed outside the program: row %1 does not fit the "
                           "chain.")
                .arg(a("row"));
    }
    return Say::tr("Unknown error.");
}

QString rowProblemText(const RowProblem& problem) {
    const QString column = QString::fromStdString(problem.column);
    const QString value = QString::fromStdString(problem.value);
    const QString detail = QString::fromStdString(problem.detail);
    const auto sentence = [&]() -> QString {
        switch (problem.code) {
            case RowProblemCode::RaggedRow:
                return value.isEmpty() ? Say::tr("a quotation mark is never closed")
                                       : Say::tr("the row has %1 fields and the header %2").arg(value, detail);
            case RowProblemCode::WrongEncoding:
                return Say::tr("the text is not UTF-8: save the file as UTF-8 or name its encoding in the mapping");
            case RowProblemCode::NumberUnreadable:
                return detail.isEmpty() ? Say::tr("“%1” is not a number").arg(value)
                                        : Say::tr("“%1” is not a number (decimal sign “%2”)").arg(value, detail);
            case RowProblemCode::BelowMinimum: return Say::tr("%1 is less than the minimum %2").arg(value, detail);
            case RowProblemCode::AboveMaximum: return Say::tr("%1 is more than the maximum %2").arg(value, detail);
            case RowProblemCode::DateUnreadable:
                return Say::tr("“%1” is not a date in the form %2")
                    .arg(value, detail.split(QStringLiteral(" or ")).join(Say::tr(" or ")));
            case RowProblemCode::LevelUnknown:
                return Say::tr("“%1” is not one of the values of the catalogue").arg(value);
            case RowProblemCode::PriceMissing: return Say::tr("the price is missing");
            case RowProblemCode::PriceNotPositive: return Say::tr("the price “%1” is not more than 0").arg(value);
            case RowProblemCode::DateMissing: return Say::tr("the sale date is missing");
            case RowProblemCode::IdMissing: return Say::tr("the identifier is missing");
            case RowProblemCode::DuplicateId:
                return isRowNumber(detail) ? Say::tr("the identifier “%1” stands already in row %2").arg(value, detail)
                                           : Say::tr("the identifier “%1” is in the project already").arg(value);
            case RowProblemCode::DiffersFromProject:
                return Say::tr("it is in the project already, with “%2” where the file has “%1”").arg(value, detail);
            case RowProblemCode::UnknownOwner:
                return Say::tr("“%1” is neither a dwelling nor a sale of this project").arg(value);
            case RowProblemCode::CoordinateInvalid:
                return Say::tr("“%1” is no place in the coordinate system %2").arg(value, detail);
            case RowProblemCode::FlagUnreadable: return Say::tr("“%1” is neither yes nor no").arg(value);
            case RowProblemCode::IdentifierInvalid:
                return Say::tr("“%1” is no identifier of %2").arg(value, identifierText(detail));
            case RowProblemCode::TextMissing: return Say::tr("the cell is empty");
            case RowProblemCode::PolygonMissing: return Say::tr("the row has no polygon");
        }
        return Say::tr("the row cannot be read");
    }();
    if (column.isEmpty()) return Say::tr("row %1: %2").arg(problem.row).arg(sentence);
    return Say::tr("row %1, column “%2”: %3").arg(problem.row).arg(column, sentence);
}

}  // namespace herleid
