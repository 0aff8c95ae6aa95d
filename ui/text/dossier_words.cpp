// What verifying a dossier found, in words.
#include "ui/text/dossier_words.h"

#include "ui/text/say.h"

namespace herleid {

namespace {

QString wordText(const QString& word) {
    static const std::pair<const char*, const char*> words[] = {
        {"value", QT_TRANSLATE_NOOP("text", "value")},
        {"unrounded value", QT_TRANSLATE_NOOP("text", "value before rounding")},
        {"model value", QT_TRANSLATE_NOOP("text", "value by the model")},
        {"interval", QT_TRANSLATE_NOOP("text", "interval")},
        {"lower end", QT_TRANSLATE_NOOP("text", "lower end")},
        {"upper end", QT_TRANSLATE_NOOP("text", "upper end")},
        {"ledger", QT_TRANSLATE_NOOP("text", "ledger")},
        {"matrix", QT_TRANSLATE_NOOP("text", "valuation matrix")},
        {"price", QT_TRANSLATE_NOOP("text", "sale price")},
        {"corrected price", QT_TRANSLATE_NOOP("text", "sale price after corrections")},
        {"adjusted price", QT_TRANSLATE_NOOP("text", "adjusted price")},
        {"index", QT_TRANSLATE_NOOP("text", "index")},
        {"weight", QT_TRANSLATE_NOOP("text", "weight")},
        {"weights", QT_TRANSLATE_NOOP("text", "sum of the weights")},
        {"effect", QT_TRANSLATE_NOOP("text", "contribution")},
        {"baseline", QT_TRANSLATE_NOOP("text", "baseline")},
        {"residual", QT_TRANSLATE_NOOP("text", "deviation from the model")},
        {"sale_date", QT_TRANSLATE_NOOP("text", "date of sale")},
        {"coefficients", QT_TRANSLATE_NOOP("text", "number of coefficients")},
        {"rounding", QT_TRANSLATE_NOOP("text", "rounding")},
        {"ln value", QT_TRANSLATE_NOOP("text", "ln of the value")},
        {"ln model value", QT_TRANSLATE_NOOP("text", "ln of the value by the model")},
        {"ln adjusted price", QT_TRANSLATE_NOOP("text", "ln of the adjusted price")},
        {"calibration", QT_TRANSLATE_NOOP("text", "calibration")},
    };
    for (const auto& [name, label] : words)
        if (word == QLatin1String(name)) return Say::tr(label);
    return word;
}

class Arguments {
public:
    Arguments(const DossierFinding& finding, const Format& format) : m_finding(finding), m_format(format) {}
    [[nodiscard]] QString operator()(const char* name) const {
        return QString::fromStdString(m_finding.argument(name));
    }
    /// The beginning and end of a hash: enough to tell two apart.
    [[nodiscard]] QString hash(const char* name) const {
        const QString text = (*this)(name);
        return text.size() > 16 ? text.left(8) + QStringLiteral("…") + text.right(4) : text;
    }
    /// What differs, its fixed words in the user's language: "matrix, S12, price".
    [[nodiscard]] QString what() const {
        QStringList words;
        for (const QString& word : (*this)("what").split(QStringLiteral(", "))) words << wordText(word);
        return words.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString number(const char* name) const {
        return m_format.number((*this)(name).toDouble(), 0);
    }
    [[nodiscard]] QString amount(const char* name) const { return m_format.moneyExact(money(name)); }
    [[nodiscard]] QString signedAmount(const char* name) const {
        return m_format.signedMoneyExact(money(name));
    }

private:
    [[nodiscard]] Money money(const char* name) const {
        const std::string currency = m_finding.argument("currency");
        return Money::fromUnits((*this)(name).toDouble(),
                                Currency::isValid(currency) ? Currency(currency) : Currency());
    }

    const DossierFinding& m_finding;
    const Format& m_format;
};

QString notADossierText(const QString& reason) {
    if (reason == QLatin1String("sqlite"))
        return Say::tr("It is no SQLite file, or its beginning is damaged.");
    if (reason == QLatin1String("wal"))
        return Say::tr("Its header asks for a second file beside it; a dossier is one file.");
    if (reason == QLatin1String("encoding")) return Say::tr("Its texts are not in UTF-8.");
    if (reason == QLatin1String("version"))
        return Say::tr("It is a GeoPackage of another version than a dossier.");
    return Say::tr("It is no GeoPackage.");
}

QString tooMuchText(const QString& what) {
    if (what == QLatin1String("time")) return Say::tr("Reading it takes longer than any dossier does.");
    if (what == QLatin1String("rows")) return Say::tr("It has more rows than any dossier.");
    if (what == QLatin1String("signatures")) return Say::tr("It has more than one signature.");
    return Say::tr("Reading it takes more memory than any dossier does.");
}

QString containerText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::NotADossier:
            return notADossierText(a("reason"));
        case DossierFindingCode::Truncated:
            return Say::tr("The file has %1 bytes where its header says %2: it was cut off or lengthened.")
                .arg(a.number("found"), a.number("expected"));
        case DossierFindingCode::UnexpectedObject:
            return Say::tr("It holds something that no dossier has: %1 “%2”.").arg(a("type"), a("name"));
        case DossierFindingCode::MissingObject:
            return Say::tr("It lacks %1 “%2”.").arg(a("type"), a("name"));
        case DossierFindingCode::AlteredObject:
            return Say::tr("The definition of %1 “%2” is not that of a dossier.").arg(a("type"), a("name"));
        case DossierFindingCode::TooMuch:
            return tooMuchText(a("what"));
        default:
            return Say::tr("The file is damaged (%1).").arg(a("reason"));
    }
}

QString signatureText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::Unsigned:
            return Say::tr(
                "The dossier is not signed: nobody vouches for it. Its figures can be recomputed all the "
                "same.");
        case DossierFindingCode::SignatureMissing:
            return Say::tr("The dossier says to be signed with key %1, but has no such signature.")
                .arg(a("key"));
        case DossierFindingCode::SignatureWrong:
            return Say::tr("The signature is not that of key %1 over this dossier.").arg(a("key"));
        case DossierFindingCode::KeyExchanged:
            return Say::tr("It is signed with another key than %1: %2.")
                .arg(a("expected"), a("found").isEmpty() ? Say::tr("none") : a("found"));
        case DossierFindingCode::SignedBy:
            return Say::tr("Signed with key %1. Compare this with what the municipality publishes.")
                .arg(a("key"));
        default:
            return {};
    }
}

QString hashText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::RowAltered:
            return Say::tr("Table %1, row %2 was altered: it was sealed with hash %3 and now has %4.")
                .arg(a("table"), a("row"), a.hash("expected"), a.hash("found"));
        case DossierFindingCode::PartAltered:
            return Say::tr("Table %1 was altered, its seals too: it was sealed with hash %2 and now has %3.")
                .arg(a("table"), a.hash("expected"), a.hash("found"));
        case DossierFindingCode::PartMissing:
            return Say::tr("The list of hashes has nothing on table %1.").arg(a("table"));
        case DossierFindingCode::PartUnknown:
            return Say::tr("The list of hashes names %1, which is no table.").arg(a("table"));
        case DossierFindingCode::RowsMissing:
            return Say::
                tr("Table %1 was sealed with %2 rows and now has %3; the first place that differs is row %4.")
                    .arg(a("table"), a("expected"), a("found"), a("row"));
        case DossierFindingCode::RowsSealed:
            return Say::tr("%1 rows in %2 parts are as they were sealed.").arg(a.number("rows"), a("parts"));
        default:
            return {};
    }
}

QString recordText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::Unreadable:
            return Say::tr("The contents cannot be read (%1).").arg(a("reason"));
        case DossierFindingCode::Disagree:
            return Say::tr("Table %1, row %2, %3: it says %4 where the rest of the dossier says %5.")
                .arg(a("table"), a("row"), a.what(), a("found"), a("expected"));
        case DossierFindingCode::AuditRowAltered:
            return Say::tr("Row %1 of the log was altered: its hash is %2 and its contents make %3.")
                .arg(a("row"), a.hash("expected"), a.hash("found"));
        case DossierFindingCode::AuditLinkBroken:
            return Say::
                tr("Row %1 of the log does not follow from the row before it: %2 was expected, it has %3.")
                    .arg(a("row"), a.hash("expected"), a.hash("found"));
        case DossierFindingCode::AuditRows:
            return Say::tr(
                       "%1 rows of the log, of %2 in all, each fits its hash and the row before it where "
                       "that is enclosed.")
                .arg(a.number("rows"), a.number("of"));
        default:
            return {};
    }
}

QString figureText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::AmountDiffers:
            return Say::tr("%1: the dossier says %2, recomputed it is %3 (%4).")
                .arg(a.what(), a.amount("expected"), a.amount("found"), a.signedAmount("difference"));
        case DossierFindingCode::NumberDiffers:
        case DossierFindingCode::TextDiffers:
            return Say::tr("%1: the dossier says %2, recomputed it is %3.")
                .arg(a.what(), a("expected"), a("found"));
        case DossierFindingCode::IdentityDiffers:
            return Say::tr("The value does not add up (%1): %2 was expected, it has %3.")
                .arg(a("identity"), a("expected"), a("found"));
        case DossierFindingCode::ValueFails:
            return Say::tr("It cannot be recomputed (%1).").arg(a("reason"));
        case DossierFindingCode::ValueMade:
            return Say::tr("Recomputed: %1, the same to the cent.").arg(a.amount("amount"));
        case DossierFindingCode::ModelMade:
            return Say::tr("Fitted again on %1 sales: %2 coefficients are the same (largest difference %3).")
                .arg(a.number("sales"), a.number("coefficients"), a("largest"));
        default:
            return {};
    }
}

QString profileText(const QString& name) {
    const auto profile = dossierProfileOf(name.toStdString());
    return profile ? dossierProfileText(*profile) : name;
}

QString notPossibleText(DossierFindingCode code, const Arguments& a) {
    switch (code) {
        case DossierFindingCode::AfterFailure: {
            const std::string check = a("check").toStdString();
            for (std::size_t i = 0; i < dossierCheckCount; ++i)
                if (name(static_cast<DossierCheck>(i)) == check)
                    return Say::tr("Not possible, as this failed: %1.")
                        .arg(dossierCheckTitle(static_cast<DossierCheck>(i)));
            return Say::tr("Not possible.");
        }
        case DossierFindingCode::NotDisclosed:
            return Say::tr("Not possible with this profile (%1): what it takes is not disclosed.")
                .arg(profileText(a("profile")));
        case DossierFindingCode::SalesChanged:
            return Say::tr(
                "Not possible: sales were changed in the project after the model was fitted on them.");
        case DossierFindingCode::TookTooLong:
            return Say::tr("Given up after %1 seconds.").arg(a("seconds"));
        default:
            return Say::tr("Not asked for.");
    }
}

}  // namespace

QString dossierCheckTitle(DossierCheck check) {
    switch (check) {
        case DossierCheck::Container:
            return Say::tr("The file");
        case DossierCheck::Signature:
            return Say::tr("Signature");
        case DossierCheck::Hashes:
            return Say::tr("Every row as it was sealed");
        case DossierCheck::Contents:
            return Say::tr("Tables agree with each other");
        case DossierCheck::AuditChain:
            return Say::tr("Chain of the log");
        case DossierCheck::Ledger:
            return Say::tr("The ledger adds up to the value");
        case DossierCheck::Matrix:
            return Say::tr("The matrix makes the value");
        case DossierCheck::Value:
            return Say::tr("Value recomputed from model and sales");
        case DossierCheck::Quality:
            return Say::tr("Quality of the model recomputed");
        case DossierCheck::Refit:
            return Say::tr("Model fitted again on the enclosed sales");
        case DossierCheck::RefitValue:
            return Say::tr("Value by the model fitted again");
    }
    return {};
}

QString checkOutcomeText(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::Passed:
            return Say::tr("correct");
        case CheckOutcome::Failed:
            return Say::tr("DIFFERS");
        case CheckOutcome::NotPossible:
            return Say::tr("not checked");
    }
    return {};
}

QString dossierProfileText(DossierProfile profile) {
    switch (profile) {
        case DossierProfile::Court:
            return Say::tr("court");
        case DossierProfile::Resident:
            return Say::tr("resident");
        case DossierProfile::Public:
            return Say::tr("public");
    }
    return {};
}

QString dossierFindingText(const DossierFinding& finding, const Format& format) {
    const Arguments a(finding, format);
    switch (finding.code) {
        case DossierFindingCode::NotADossier:
        case DossierFindingCode::Truncated:
        case DossierFindingCode::UnexpectedObject:
        case DossierFindingCode::MissingObject:
        case DossierFindingCode::AlteredObject:
        case DossierFindingCode::DatabaseDamaged:
        case DossierFindingCode::TooMuch:
            return containerText(finding.code, a);
        case DossierFindingCode::Unsigned:
        case DossierFindingCode::SignatureMissing:
        case DossierFindingCode::SignatureWrong:
        case DossierFindingCode::KeyExchanged:
        case DossierFindingCode::SignedBy:
            return signatureText(finding.code, a);
        case DossierFindingCode::RowAltered:
        case DossierFindingCode::PartAltered:
        case DossierFindingCode::PartMissing:
        case DossierFindingCode::PartUnknown:
        case DossierFindingCode::RowsMissing:
        case DossierFindingCode::RowsSealed:
            return hashText(finding.code, a);
        case DossierFindingCode::Unreadable:
        case DossierFindingCode::Disagree:
        case DossierFindingCode::AuditRowAltered:
        case DossierFindingCode::AuditLinkBroken:
        case DossierFindingCode::AuditRows:
            return recordText(finding.code, a);
        case DossierFindingCode::AmountDiffers:
        case DossierFindingCode::NumberDiffers:
        case DossierFindingCode::TextDiffers:
        case DossierFindingCode::IdentityDiffers:
        case DossierFindingCode::ValueFails:
        case DossierFindingCode::ValueMade:
        case DossierFindingCode::ModelMade:
            return figureText(finding.code, a);
        case DossierFindingCode::AfterFailure:
        case DossierFindingCode::NotDisclosed:
        case DossierFindingCode::SalesChanged:
        case DossierFindingCode::NotAsked:
        case DossierFindingCode::TookTooLong:
            return notPossibleText(finding.code, a);
    }
    return {};
}

QString dossierVerdictText(const DossierReport& report) {
    if (!report.isConsistent()) return Say::tr("The dossier is NOT in order: see what differs.");
    if (!report.isVerified()) return Say::tr("The dossier is in order, but not signed.");
    return Say::tr("The dossier is in order and signed.");
}

}  // namespace herleid
