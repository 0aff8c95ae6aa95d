// The audit log in words: titles of actions, their subjects and their figures.
#include "ui/text/log_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

#include "ui/text/finding_words.h"
#include "ui/text/objection_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }

QString detailLabel(const QString& key) {
    static const std::pair<const char*, const char*> labels[] = {
        {"accepted", QT_TRANSLATE_NOOP("text", "Rows accepted")},
        {"after", QT_TRANSLATE_NOOP("text", "Counts afterwards")},
        {"areas", QT_TRANSLATE_NOOP("text", "Areas")},
        {"bag_objects", QT_TRANSLATE_NOOP("text", "Objects of the BAG")},
        {"before", QT_TRANSLATE_NOOP("text", "Counted before")},
        {"begins", QT_TRANSLATE_NOOP("text", "Begun")},
        {"by_reason", QT_TRANSLATE_NOOP("text", "By reason")},
        {"by_rule", QT_TRANSLATE_NOOP("text", "By rule")},
        {"catalogue", QT_TRANSLATE_NOOP("text", "List of characteristics")},
        {"crs", QT_TRANSLATE_NOOP("text", "Coordinates")},
        {"currency", QT_TRANSLATE_NOOP("text", "Currency")},
        {"decided", QT_TRANSLATE_NOOP("text", "Decided by a person")},
        {"decision", QT_TRANSLATE_NOOP("text", "Decision")},
        {"disappeared", QT_TRANSLATE_NOOP("text", "No longer in the file")},
        {"document", QT_TRANSLATE_NOOP("text", "Document")},
        {"ends", QT_TRANSLATE_NOOP("text", "Finished")},
        {"excluded", QT_TRANSLATE_NOOP("text", "Sales that do not count")},
        {"facts", QT_TRANSLATE_NOOP("text", "Corrected facts")},
        {"feature", QT_TRANSLATE_NOOP("text", "Characteristic")},
        {"filled_in", QT_TRANSLATE_NOOP("text", "Facts completed from the BAG or boundaries")},
        {"findings", QT_TRANSLATE_NOOP("text", "Findings")},
        {"fingerprint", QT_TRANSLATE_NOOP("text", "Fingerprint")},
        {"first_number", QT_TRANSLATE_NOOP("text", "First number")},
        {"fresh", QT_TRANSLATE_NOOP("text", "New")},
        {"from", QT_TRANSLATE_NOOP("text", "Was")},
        {"gone", QT_TRANSLATE_NOOP("text", "Gone")},
        {"grounds", QT_TRANSLATE_NOOP("text", "Grounds")},
        {"included", QT_TRANSLATE_NOOP("text", "Sales that count")},
        {"kept", QT_TRANSLATE_NOOP("text", "Facts kept")},
        {"kept_by_hand", QT_TRANSLATE_NOOP("text", "Facts kept that a person recorded")},
        {"kind", QT_TRANSLATE_NOOP("text", "Kind of file")},
        {"last_number", QT_TRANSLATE_NOOP("text", "Last number")},
        {"model", QT_TRANSLATE_NOOP("text", "Model version")},
        {"new_properties", QT_TRANSLATE_NOOP("text", "New dwellings")},
        {"new_sales", QT_TRANSLATE_NOOP("text", "New sales")},
        {"newly_excluded", QT_TRANSLATE_NOOP("text", "No longer counting")},
        {"newly_included", QT_TRANSLATE_NOOP("text", "Counting again")},
        {"number", QT_TRANSLATE_NOOP("text", "Number")},
        {"outcome", QT_TRANSLATE_NOOP("text", "Outcome")},
        {"parts", QT_TRANSLATE_NOOP("text", "Parts of dwellings")},
        {"problems", QT_TRANSLATE_NOOP("text", "Could not be valued")},
        {"properties", QT_TRANSLATE_NOOP("text", "Dwellings")},
        {"property", QT_TRANSLATE_NOOP("text", "Dwelling number")},
        {"r_squared", QT_TRANSLATE_NOOP("text", "R²")},
        {"rank", QT_TRANSLATE_NOOP("text", "Coefficients")},
        {"rejected", QT_TRANSLATE_NOOP("text", "Rows rejected")},
        {"removed_properties", QT_TRANSLATE_NOOP("text", "Dwellings removed")},
        {"removed_sales", QT_TRANSLATE_NOOP("text", "Sales removed")},
        {"restored", QT_TRANSLATE_NOOP("text", "Set back as they were")},
        {"round_to", QT_TRANSLATE_NOOP("text", "Values rounded to")},
        {"rows", QT_TRANSLATE_NOOP("text", "Rows read")},
        {"sales", QT_TRANSLATE_NOOP("text", "Sales")},
        {"settings", QT_TRANSLATE_NOOP("text", "Settings")},
        {"sigma", QT_TRANSLATE_NOOP("text", "Spread (standard deviation of ln price)")},
        {"source", QT_TRANSLATE_NOOP("text", "Source")},
        {"specification", QT_TRANSLATE_NOOP("text", "Specification")},
        {"state", QT_TRANSLATE_NOOP("text", "State")},
        {"title", QT_TRANSLATE_NOOP("text", "Title")},
        {"to", QT_TRANSLATE_NOOP("text", "Became")},
        {"unchanged", QT_TRANSLATE_NOOP("text", "Unchanged")},
        {"updated", QT_TRANSLATE_NOOP("text", "Dwellings changed")},
        {"updated_sales", QT_TRANSLATE_NOOP("text", "Sales changed")},
        {"valuation_date", QT_TRANSLATE_NOOP("text", "Valuation date")},
        {"valuations", QT_TRANSLATE_NOOP("text", "Values stored")},
        {"value", QT_TRANSLATE_NOOP("text", "Value")},
        {"version", QT_TRANSLATE_NOOP("text", "Version")},
    };
    for (const auto& [name, label] : labels)
        if (key == QLatin1String(name)) return Say::tr(label);
    return key;
}

/// The same for what belongs to an objection.
QString objectionKeyText(const QString& key) {
    for (int i = 0; i < groundKinds; ++i)
        if (const auto kind = static_cast<GroundKind>(i); key == QString::fromLatin1(name(kind).data())) return groundTitle(kind);
    for (const auto outcome : {ObjectionOutcome::Undecided, ObjectionOutcome::Upheld, ObjectionOutcome::PartlyUpheld, ObjectionOutcome::Dismissed})
        if (key == QString::fromLatin1(name(outcome).data())) return objectionOutcomeText(outcome);
    for (const auto state : {ObjectionState::Open, ObjectionState::Closed, ObjectionState::Withdrawn})
        if (key == QString::fromLatin1(name(state).data())) return objectionStateText(state);
    return key;
}

/// The title of a rule, a reason, a state or a decision that stands in the log by its key.
QString keyText(const QString& key) {
    const std::string plain = key.toStdString();
    if (const auto rule = checkRuleOf(plain)) return checkRuleTitle(*rule);
    if (const auto reason = screeningReasonOf(plain)) return screeningReasonTitle(*reason);
    if (const auto state = findingStateOf(plain)) return findingStateText(*state);
    if (const auto decision = saleDecisionOf(plain)) return saleDecisionText(*decision);
    return objectionKeyText(key);
}

QString numberText(double number, const Format& format) {
    return format.number(number, number == std::floor(number) ? 0 : 4);
}

class DetailWords {
public:
    DetailWords(const QJsonObject& details, const FeatureCatalogue& catalogue, const Format& format)
        : m_catalogue(catalogue), m_format(format) {
        if (const auto position = catalogue.find(details.value("feature").toString().toStdString()))
            m_feature = &catalogue[*position];
    }

    [[nodiscard]] QString text(const QString& key, const QJsonValue& value) const {
        if (value.isBool()) return value.toBool() ? Say::tr("yes") : Say::tr("no");
        if (value.isDouble()) return key == QLatin1String("model") || key == QLatin1String("version")
                                         ? QString::number(value.toInteger())
                                         : numberText(value.toDouble(), m_format);
        if (key == QLatin1String("facts") && value.isObject()) return factsText(value.toObject());
        if (key == QLatin1String("grounds")) return groundsText(value.toArray());
        if (value.isObject()) return objectText(value.toObject());
        if (value.isArray()) return listText(value.toArray());
        return plainText(key, value.toString());
    }

private:
    [[nodiscard]] QString plainText(const QString& key, const QString& text) const {
        if (key == QLatin1String("feature") && m_feature != nullptr)
            return textOf(m_feature->label(m_format.language().toStdString()));
        if (m_feature != nullptr && (key == QLatin1String("from") || key == QLatin1String("to"))) return factText(text);
        if (key == QLatin1String("state") || key == QLatin1String("decision") || key == QLatin1String("outcome")) return keyText(text);
        if (const auto day = Date::parseIso(text.toStdString())) return m_format.date(*day);
        return text.isEmpty() ? Say::tr("nothing") : text;
    }
    [[nodiscard]] QString factText(const QString& text) const {
        if (text.isEmpty()) return m_format.fact(*m_feature, Facts::missing());
        const auto read = parsePlainText(*m_feature, text.toStdString());
        return read ? m_format.fact(*m_feature, *read) : text;
    }
    /// What a decision corrected: name of the fact → what it was and became.
    [[nodiscard]] QString factsText(const QJsonObject& facts) const {
        QStringList parts;
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            const auto position = m_catalogue.find(fact.key().toStdString());
            if (!position) continue;
            const Feature& feature = m_catalogue[*position];
            const auto words = [&](const char* which) {
                const std::string text = fact.value().toObject().value(QLatin1String(which)).toString().toStdString();
                const auto read = text.empty() ? Result<double>(Facts::missing()) : parsePlainText(feature, text);
                return read ? m_format.fact(feature, *read) : textOf(text);
            };
            parts << QStringLiteral("%1 %2 → %3").arg(textOf(feature.label(m_format.language().toStdString())), words("from"), words("to"));
        }
        return parts.isEmpty() ? Say::tr("nothing") : parts.join(QStringLiteral("; "));
    }
    [[nodiscard]] static QString groundsText(const QJsonArray& grounds) {
        QStringList parts;
        for (const QJsonValue& ground : grounds) parts << objectionKeyText(ground.toString());
        return parts.isEmpty() ? Say::tr("nothing") : parts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString objectText(const QJsonObject& object) const {
        QStringList parts;
        for (auto member = object.begin(); member != object.end(); ++member)
            parts << QStringLiteral("%1: %2").arg(keyText(member.key()), text(member.key(), member.value()));
        return parts.isEmpty() ? Say::tr("nothing") : parts.join(QStringLiteral("; "));
    }
    [[nodiscard]] QString listText(const QJsonArray& list) const {
        QStringList parts;
        for (const QJsonValue& value : list) parts << text({}, value);
        return parts.isEmpty() ? Say::tr("nothing") : parts.join(QStringLiteral(", "));
    }

    const FeatureCatalogue& m_catalogue;
    const Format& m_format;
    const Feature* m_feature = nullptr;
};

}  // namespace

QString logActionTitle(const std::string& action) {
    static const std::pair<const char*, const char*> titles[] = {
        {"create", QT_TRANSLATE_NOOP("text", "Project made")},
        {"set_settings", QT_TRANSLATE_NOOP("text", "Settings changed")},
        {"import", QT_TRANSLATE_NOOP("text", "File imported")},
        {"undo_import", QT_TRANSLATE_NOOP("text", "Import undone")},
        {"set_fact", QT_TRANSLATE_NOOP("text", "Fact changed")},
        {"verify_fact", QT_TRANSLATE_NOOP("text", "Fact verified")},
        {"check", QT_TRANSLATE_NOOP("text", "Data checked")},
        {"set_check_limits", QT_TRANSLATE_NOOP("text", "Limits of the checks changed")},
        {"set_ratio_norms", QT_TRANSLATE_NOOP("text", "Norms for ratios changed")},
        {"decide_finding", QT_TRANSLATE_NOOP("text", "Finding decided")},
        {"screen_sales", QT_TRANSLATE_NOOP("text", "Sales screened")},
        {"undo_screening", QT_TRANSLATE_NOOP("text", "Screening undone")},
        {"decide_sale", QT_TRANSLATE_NOOP("text", "Sale decided")},
        {"fit", QT_TRANSLATE_NOOP("text", "Model fitted")},
        {"set_current_model", QT_TRANSLATE_NOOP("text", "Other model taken into use")},
        {"freeze_model", QT_TRANSLATE_NOOP("text", "Model frozen")},
        {"disclose", QT_TRANSLATE_NOOP("text", "Document given")},
        {"value", QT_TRANSLATE_NOOP("text", "Values stored in the project")},
        {"add_objection", QT_TRANSLATE_NOOP("text", "Objection received")},
        {"change_objection", QT_TRANSLATE_NOOP("text", "Objection changed")},
        {"close_objection", QT_TRANSLATE_NOOP("text", "Objection decided")},
        {"reopen_objection", QT_TRANSLATE_NOOP("text", "Decision on an objection taken back")},
    };
    for (const auto& [key, title] : titles)
        if (action == key) return Say::tr(title);
    return textOf(action);
}

std::vector<std::string> actionsTitled(const QString& text, const std::vector<std::string>& actions) {
    std::vector<std::string> titled;
    for (const std::string& action : actions)
        if (logActionTitle(action).contains(text, Qt::CaseInsensitive)) titled.push_back(action);
    return titled;
}

QString logSubjectText(const AuditEntry& entry, const Format& format) {
    const QString subject = textOf(entry.subject);
    const QStringList words = subject.split(u' ');
    if (words.size() != 2) return subject;
    bool isNumber = false;
    if (const qlonglong number = words[1].toLongLong(&isNumber); isNumber) {
        if (words[0] == QLatin1String("model")) return Say::tr("model %1").arg(number);
        if (words[0] == QLatin1String("run")) return Say::tr("valuation of all dwellings, run %1").arg(number);
        if (words[0] == QLatin1String("objection")) return Say::tr("objection %1").arg(number);
        if (words[0] == QLatin1String("check")) return Say::tr("check %1").arg(number);
        return subject;
    }
    const qlonglong count = words[0].toLongLong(&isNumber);
    if (!isNumber) return subject;
    const QString counted = format.number(static_cast<double>(count), 0);
    if (words[1] == QLatin1String("sales")) return Say::tr("%1 sales").arg(counted);
    if (words[1] == QLatin1String("findings")) return Say::tr("%1 findings").arg(counted);
    if (words[1] == QLatin1String("properties")) return Say::tr("%1 dwellings").arg(counted);
    return subject;
}

std::vector<LogDetail> logDetails(const AuditEntry& entry, const FeatureCatalogue& catalogue, const Format& format) {
    if (entry.details.empty()) return {};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(entry.details));
    if (!document.isObject()) return {{Say::tr("Details"), textOf(entry.details)}};
    const QJsonObject details = document.object();
    const DetailWords words(details, catalogue, format);
    std::vector<LogDetail> result;
    for (auto member = details.begin(); member != details.end(); ++member)
        result.push_back({detailLabel(member.key()), words.text(member.key(), member.value())});
    return result;
}

}  // namespace herleid
