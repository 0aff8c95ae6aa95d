// Reading the versions of a model, and what changed between them.
#include <algorithm>
#include <filesystem>

#include "ui/report/document_part.h"
#include "ui/report/model_card.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

QString kindText(TermKind kind) {
    switch (kind) {
        case TermKind::Polynomial: return Say::tr("straight or curved line");
        case TermKind::Levels: return Say::tr("an effect for each kind");
        case TermKind::Ordered: return Say::tr("steps of a rating");
        case TermKind::Cells: return Say::tr("an effect for each area");
        case TermKind::Month: return Say::tr("an effect for each month");
        case TermKind::Smooth: return Say::tr("smooth curve");
        case TermKind::State: return Say::tr("classes around completion");
        case TermKind::Surface: return Say::tr("smooth surface over the map");
        case TermKind::Trend: return Say::tr("price index by month");
        case TermKind::TrendBy: return Say::tr("price index by group");
        case TermKind::SmoothBy: return Say::tr("smooth curve by group");
        case TermKind::Interaction: return Say::tr("joint effect of two numbers");
        case TermKind::SlopeSurface: return Say::tr("effect that varies over the map");
    }
    return {};
}

QString kindOfFile(const std::string& kind) {
    if (kind == "sales") return Say::tr("sales");
    if (kind == "properties") return Say::tr("dwellings");
    if (kind == "parts") return Say::tr("parts of dwellings");
    if (kind == "areas") return Say::tr("boundaries of areas");
    if (kind == "bag") return Say::tr("register of addresses and buildings (BAG)");
    return QString::fromStdString(kind);
}

QStringList namesOf(const ModelSpecification& specification) {
    QStringList names;
    for (const TermSpecification& term : specification.terms) names << QString::fromStdString(term.name);
    return names;
}

/// "added: …; gone: …", or that the terms are the same.
QString differenceText(const ModelVersion& now, const ModelVersion* before) {
    if (before == nullptr) return Say::tr("the first that is shown");
    QStringList added, gone;
    const QStringList names = namesOf(now.specification), old = namesOf(before->specification);
    for (const QString& name : names)
        if (!old.contains(name)) added << name;
    for (const QString& name : old)
        if (!names.contains(name)) gone << name;
    QStringList words;
    if (!added.isEmpty()) words << Say::tr("added: %1").arg(added.join(QStringLiteral(", ")));
    if (!gone.isEmpty()) words << Say::tr("gone: %1").arg(gone.join(QStringLiteral(", ")));
    if (words.isEmpty()) words << (now.specification == before->specification ? Say::tr("the same terms, other sales") : Say::tr("the same terms, set otherwise"));
    return words.join(QStringLiteral("; "));
}

}  // namespace

const ModelVersion& ModelCardMaterial::version() const {
    return *std::ranges::find_if(versions, [&](const ModelVersion& one) { return one.info.version == current; });
}

Result<ModelCardMaterial> modelCardMaterial(const Project& project, DocumentSender sender) {
    const auto current = project.currentModel();
    if (!current) return tl::unexpected(current.error());
    if (!*current) return failure(ErrorCode::NoModel);
    auto infos = project.models();
    if (!infos) return tl::unexpected(infos.error());
    auto imports = project.imports();
    if (!imports) return tl::unexpected(imports.error());
    std::ranges::sort(*infos, [](const ModelInfo& a, const ModelInfo& b) { return a.version > b.version; });
    ModelCardMaterial material;
    material.current = **current;
    material.sender = std::move(sender);
    if (material.sender.organization.isEmpty()) material.sender.organization = QString::fromStdString(project.settings().title);
    for (const ImportInfo& one : *imports)
        if (!one.isUndone) material.imports.push_back(one);
    for (const ModelInfo& info : *infos) {
        if (material.versions.size() >= ModelCardMaterial::mostVersions && info.version != **current) continue;
        const auto model = project.model(info.version);
        if (!model) return tl::unexpected(model.error());
        if (info.version == **current) material.model = model->market;
        material.versions.push_back({info, model->market->parts().specification, model->market->summary()});
    }
    return material;
}

QStringList termTexts(const ModelSpecification& specification, const FeatureCatalogue& catalogue, const Format& format) {
    std::vector<std::pair<QString, QStringList>> kinds;
    for (const TermSpecification& term : specification.terms) {
        std::vector<std::size_t> features;
        for (const std::string& variable : term.variables)
            if (const auto feature = catalogue.find(variable)) features.push_back(*feature);
        const QString kind = kindText(term.kind);
        auto own = std::ranges::find(kinds, kind, &std::pair<QString, QStringList>::first);
        if (own == kinds.end()) own = kinds.insert(kinds.end(), {kind, {}});
        own->second << termLabel(term.name, features, catalogue, format);
    }
    QStringList texts;
    for (auto& [kind, labels] : kinds) {
        labels.removeDuplicates();
        texts << QStringLiteral("%1: %2").arg(kind.left(1).toUpper() + kind.mid(1), labels.join(QStringLiteral(", ")));
    }
    return texts;
}

QStringList importTexts(const std::vector<ImportInfo>& imports, const Format& format) {
    QStringList texts;
    for (const ImportInfo& one : imports)
        texts << Say::tr("%1, from %2: %3 rows, read on %4")
                     .arg(kindOfFile(one.kind), QString::fromStdString(std::filesystem::path(one.file).filename().string()),
                          format.number(static_cast<double>(one.accepted), 0),
                          [&] {
                              const auto day = Date::parseIso(one.createdAt.substr(0, 10));
                              return day ? format.date(*day) : QString::fromStdString(one.createdAt);
                          }());
    return texts;
}

DocumentSection versionsSection(const ModelCardMaterial& material, const Format& format) {
    DocumentSection section;
    section.heading = Say::tr("Changes between versions");
    DocumentTable table;
    table.isDense = true;
    table.columns = {{Say::tr("version"), 16, false, false}, {Say::tr("made on"), 22, false, false}, {Say::tr("sales"), 18, true, false},
                     {Say::tr("last sale"), 22, false, false}, {Say::tr("error (ln price)"), 22, true, false}, {Say::tr("state"), 30, false, false},
                     {Say::tr("against the version before"), 60, false, false}};
    for (std::size_t k = 0; k < material.versions.size(); ++k) {
        const ModelVersion& one = material.versions[k];
        const auto made = Date::parseIso(one.info.createdAt.substr(0, 10));
        QString state = one.info.version == material.current ? Say::tr("current") : Say::tr("kept");
        if (one.info.frozen) state += QStringLiteral(", ") + Say::tr("final");
        table.rows.push_back({wordCell(QString::number(one.info.version), one.info.version == material.current),
                              wordCell(made ? format.date(*made) : QString::fromStdString(one.info.createdAt)),
                              plainCell(static_cast<double>(one.fit.salesUsed), 0, format), wordCell(format.date(one.fit.lastSale)),
                              plainCell(one.fit.rmseLeaveOneOut, 4, format), wordCell(state),
                              wordCell(differenceText(one, k + 1 < material.versions.size() ? &material.versions[k + 1] : nullptr))});
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet,
                                          {Say::tr("Error: root mean square of ln price, each sale left out in turn. Versions with other sales cannot be compared by "
                                                   "it alone.")}});
    return section;
}

}  // namespace herleid
