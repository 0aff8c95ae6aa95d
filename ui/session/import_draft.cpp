#include "ui/session/import_draft.h"

#include <algorithm>

#include "ui/session/import_meaning.h"
#include "ui/session/session.h"

namespace herleid {

ImportDraft::ImportDraft(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_job(new LatestJob(this)) {
    m_request.mapping = Mapping();
    connect(m_job, &LatestJob::changed, this, &ImportDraft::advanced);
}

void ImportDraft::forget() {
    m_inspection.reset();
    m_preview.reset();
    m_problem.reset();
    m_answers.clear();
    m_answered.clear();
    m_hasNewAnswers = false;
    m_asksReadings = false;
}

void ImportDraft::setFile(const std::filesystem::path& file) {
    if (file == m_request.file) return;
    forget();
    m_request.file = file;
    m_request.mapping = Mapping();
    m_job->drop();
    emit changed();
}

void ImportDraft::setKind(ImportKind kind) {
    if (kind == m_request.kind) return;
    m_request.kind = kind;
    m_preview.reset();
    m_answers.clear();
    m_answered.clear();
    inspect();
}

void ImportDraft::setOpening(const std::string& layer, int skipRows, const std::string& encoding) {
    Mapping& mapping = *m_request.mapping;
    if (mapping.layer == layer && mapping.skipRows == skipRows && mapping.encoding == encoding) return;
    const std::string areaKind = mapping.areaKind;
    mapping = Mapping();
    mapping.layer = layer;
    mapping.skipRows = skipRows;
    mapping.encoding = encoding;
    mapping.areaKind = areaKind;
    m_asksReadings = false;
    m_answers.clear();
    m_answered.clear();
    inspect();
}

void ImportDraft::setAreaKind(const std::string& kind) {
    if (m_request.mapping->areaKind == kind) return;
    m_request.mapping->areaKind = kind;
    if (m_inspection) m_inspection->mapping.areaKind = kind;
    m_preview.reset();
}

void ImportDraft::useMapping(const Mapping& mapping) {
    m_request.mapping = mapping;
    m_asksReadings = false;
    m_answers.clear();
    m_answered.clear();
    inspect();
}

namespace {

// A guess at the encoding may not pass for a statement. How numbers and dates are written is asked anew anyhow.
void leaveOpen(Mapping& mapping, const std::vector<Doubt>& doubts) {
    for (const Doubt& doubt : doubts)
        if (doubt.about == Doubt::About::Encoding) mapping.encoding.clear();
}

}  // namespace

void ImportDraft::setMeaning(const std::string& column, const std::string& meaning) {
    if (!m_inspection || importMeaningOf(m_inspection->mapping, column) == meaning) return;
    Mapping mapping = m_inspection->mapping;
    leaveOpen(mapping, m_inspection->doubts);
    giveMeaning(mapping, column, meaning, *m_session.project().catalogue());
    m_request.mapping = std::move(mapping);
    m_asksReadings = true;
    m_answers.erase(column);
    std::erase_if(m_answered, [&](const Doubt& doubt) { return doubt.column == column; });
    inspect();
}

void ImportDraft::answer(const std::string& column, const std::string& key) {
    const auto found = m_answers.find(column);
    if (found != m_answers.end() && found->second == key) return;
    m_answers[column] = key;
    m_hasNewAnswers = true;
    m_preview.reset();
    emit changed();
}

void ImportDraft::setKnown(KnownRows known) {
    if (known == m_request.known) return;
    m_request.known = known;
    m_preview.reset();
    look();
}

std::vector<const Doubt*> ImportDraft::openDoubts() const {
    std::vector<const Doubt*> open;
    if (!m_inspection) return open;
    for (const Doubt& doubt : m_inspection->doubts)
        if (!m_answers.contains(doubt.column)) open.push_back(&doubt);
    return open;
}

const Doubt* ImportDraft::doubtAbout(const std::string& column) const {
    if (!m_inspection) return nullptr;
    for (const auto* doubts : {&m_inspection->doubts, &m_answered})
        for (const Doubt& doubt : *doubts)
            if (doubt.column == column) return &doubt;
    return nullptr;
}

ImportRequest ImportDraft::finalRequest() const {
    ImportRequest request = m_request;
    if (m_inspection) request.mapping = m_inspection->mapping;
    return request;
}

void ImportDraft::inspect() {
    m_preview.reset();
    read(true, false);
}

void ImportDraft::look() {
    read(m_hasNewAnswers || !m_inspection, true);
}

void ImportDraft::stop() {
    m_job->cancel();
}

void ImportDraft::read(bool inspects, bool previews) {
    if (m_request.file.empty() || !m_session.isOpen()) return;
    m_problem.reset();
    m_hasNewAnswers = false;
    m_job->start<Known>(
        inspects ? "inspect" : "preview",
        [file = m_session.project().file(), request = m_request, former = m_inspection, answers = m_answers,
         asks = m_asksReadings, inspects, previews](Progress& progress) -> Result<Known> {
            const auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            Known known;
            if (!inspects) known.inspection = *former;
            if (inspects) {
                ProgressPortion reading(progress, 0, previews ? 0.5 : 1);
                auto inspection = inspectFile(*project, request, answers, reading, asks);
                if (!inspection) return tl::unexpected(inspection.error());
                known.inspection = std::move(*inspection);
            }
            if (!previews) return known;
            ProgressPortion looking(progress, inspects ? 0.5 : 0, 1);
            ImportRequest wanted = request;
            wanted.mapping = known.inspection.mapping;
            auto preview = previewImport(*project, wanted, looking);
            if (!preview) return tl::unexpected(preview.error());
            known.preview = std::move(*preview);
            return known;
        },
        [this](Result<Known> known) { take(std::move(known)); });
    emit changed();
}

void ImportDraft::take(Result<Known> known) {
    if (!known) {
        m_problem = known.error();
        emit changed();
        return;
    }
    // A doubt that an answer has settled is still shown, so that the answer can be changed.
    if (m_inspection)
        for (const Doubt& doubt : m_inspection->doubts)
            if (m_answers.contains(doubt.column)) {
                std::erase_if(m_answered, [&](const Doubt& one) { return one.column == doubt.column; });
                m_answered.push_back(doubt);
            }
    m_inspection = std::move(known->inspection);
    // Which boundaries they are may have been chosen while the file was read; reading does not tell.
    if (!m_request.mapping->areaKind.empty()) m_inspection->mapping.areaKind = m_request.mapping->areaKind;
    m_preview = std::move(known->preview);
    emit changed();
}

}  // namespace herleid
