#include "ui/report/verification.h"

#include "ui/report/json_writer.h"
#include "ui/text/dossier_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

QString plainText(const QString& text) {
    return strangersText(text.toStdString());
}

/// The day of an ISO moment, as people write it.
QString dayText(const std::string& moment, const Format& format) {
    const auto day = Date::parseIso(moment.substr(0, 10));
    return day ? format.date(*day) : strangersText(moment);
}

/// The first findings, and how many there are besides: the JSON has more.
QString findingLines(const CheckReport& check, const Format& format) {
    constexpr std::size_t most = 12;  // chosen: one screen for a check
    const std::size_t shown = std::min(most, check.findings.size());
    QString text;
    for (std::size_t i = 0; i < shown; ++i)
        text += QStringLiteral("    ") + plainText(dossierFindingText(check.findings[i], format)) + u'\n';
    if (const std::size_t more = check.findings.size() - shown + check.more; more > 0)
        text += QStringLiteral("    ") + Say::tr("And %1 more.").arg(more) + u'\n';
    return text;
}

void addFinding(const DossierFinding& finding, JsonWriter& json) {
    json.beginObject();
    json.member("code", name(finding.code));
    for (const auto& [key, value] : finding.arguments) json.member(key, std::string_view(value));
    json.end();
}

void addDossier(const Dossier& dossier, JsonWriter& json) {
    json.member("profile", name(dossier.cover.profile));
    json.member("project", std::string_view(dossier.cover.project));
    json.member("program", std::string_view(dossier.cover.program));
    json.member("created_at", std::string_view(dossier.cover.createdAt));
    json.key("subject").beginObject();
    json.member("id", std::string_view(dossier.subject.id));
    json.member("address", std::string_view(dossier.subject.address.oneLine()));
    json.end();
    json.member("valuation_date", std::string_view(dossier.valuationDate.iso()));
    json.member("value", dossier.value);
    json.member("currency", dossier.value.currency().code());
    json.key("model").beginObject();
    json.member("version", dossier.model.version);
    json.member("name", std::string_view(dossier.model.name));
    json.member("fingerprint", std::string_view(dossier.model.fingerprint));
    json.end();
}

}  // namespace

QString strangersText(const std::string& text) {
    QString result = QString::fromStdString(text);
    for (QChar& character : result)
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = QChar(0xFFFD);
    return result;
}

QString verificationHead(const VerifiedDossier& verified, const Format& format) {
    QStringList lines;
    if (verified.dossier) {
        const Dossier& dossier = *verified.dossier;
        lines
            << Say::tr("Dossier of %1 (%2)").arg(strangersText(dossier.subject.title()), strangersText(dossier.subject.id))
            << Say::tr("Value on %1: %2").arg(format.date(dossier.valuationDate), format.money(dossier.value))
            << Say::tr("Model version %1; profile: %2")
                   .arg(dossier.model.version)
                   .arg(dossierProfileText(dossier.cover.profile));
        if (!dossier.cover.project.empty()) lines << Say::tr("Project: %1").arg(strangersText(dossier.cover.project));
        lines << Say::tr("Made on %1 by %2")
                     .arg(dayText(dossier.cover.createdAt, format), strangersText(dossier.cover.program));
    }
    if (!verified.report.digest.empty())
        lines << Say::tr("Hash of the whole: %1").arg(QString::fromStdString(verified.report.digest));
    return lines.join(u'\n');
}

QString verificationText(const VerifiedDossier& verified, const Format& format) {
    QString text = verificationHead(verified, format) + QStringLiteral("\n\n");
    qsizetype widest = 0;
    for (const CheckReport& check : verified.report.checks)
        widest = std::max(widest, dossierCheckTitle(check.check).size());
    for (const CheckReport& check : verified.report.checks) {
        text += dossierCheckTitle(check.check).leftJustified(widest + 2) + checkOutcomeText(check.outcome) +
                u'\n';
        text += findingLines(check, format);
    }
    return text + u'\n' + dossierVerdictText(verified.report) + u'\n';
}

QByteArray verificationJson(const VerifiedDossier& verified) {
    const DossierReport& report = verified.report;
    JsonWriter json;
    json.beginObject();
    json.member("verdict", report.isVerified()     ? "verified"
                           : report.isConsistent() ? "consistent_but_unsigned"
                                                   : "differs");
    json.member("hash", std::string_view(report.digest));
    json.member("key", std::string_view(report.fingerprint));
    if (verified.dossier) addDossier(*verified.dossier, json);
    json.key("checks").beginArray();
    for (const CheckReport& check : report.checks) {
        json.beginObject();
        json.member("check", name(check.check));
        json.member("outcome", name(check.outcome));
        json.key("findings").beginArray();
        for (const DossierFinding& finding : check.findings) addFinding(finding, json);
        json.end();
        json.member("more", check.more);
        json.end();
    }
    json.end();
    json.member("seconds", report.seconds);
    json.end();
    return json.text();
}

}  // namespace herleid
