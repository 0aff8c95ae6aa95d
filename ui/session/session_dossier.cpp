// What Session does for a dossier: one signed file from which a value can be recomputed.
#include "data/dossier/dossier_record.h"
#include "ui/report/program.h"
#include "ui/session/session.h"

namespace herleid {

namespace {

/// An existing key, or a new one where the file is not there; none for no file.
Result<std::optional<SigningKey>> keyOf(const DossierOrder& order) {
    if (order.key.empty()) return std::optional<SigningKey>();
    auto key = std::filesystem::exists(order.key) ? SigningKey::open(order.key, order.passphrase)
                                                  : SigningKey::create(order.key, order.passphrase);
    if (!key) return tl::unexpected(key.error());
    return std::optional<SigningKey>(std::move(*key));
}

}  // namespace

void Session::makeDossier(const DossierOrder& order) {
    if (!isOpen() || !m_market.valuer || waits("dossier", [this, order] { makeDossier(order); })) return;
    const DossierRequest request{order.propertyId, order.valuationDate, order.profile, programVersion().toStdString()};
    start<DossierWritten>(
        "dossier",
        [file = m_project->file(), order, request](Progress& progress) -> Result<DossierWritten> {
            progress.report(0, "read");
            const auto key = keyOf(order);
            if (!key) return tl::unexpected(key.error());
            auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            const auto desk = DossierDesk::open(*project, {}, 0, progress);
            if (!desk) return tl::unexpected(desk.error());
            progress.report(0.9, "write");
            auto written = writeDossier(*desk, request, *key ? &**key : nullptr, order.file);
            if (!written) return written;
            const auto recorded = recordDossier(*project, request, *written, order.file);
            if (!recorded) return tl::unexpected(recorded.error());
            return written;
        },
        [this, file = QString::fromStdString(order.file.string())](const Result<DossierWritten>& written) {
            emit projectChanged();  // the register and the log have a row more
            if (written) emit dossierMade(file, *written);
        });
}

}  // namespace herleid
