#include "ui/session/dossier_reader.h"

namespace herleid {

DossierReader::DossierReader(QObject* parent) : QObject(parent) {
    connect(&m_job, &LatestJob::changed, this, &DossierReader::changed);
}

void DossierReader::forget() {
    m_job.drop();
    m_verified.reset();
    m_file.clear();
    emit changed();
}

void DossierReader::read(const QString& file) {
    m_file = file;
    m_verified.reset();
    m_job.start<VerifiedDossier>(
        "verify",
        [path = std::filesystem::path(file.toStdString())](Progress& progress) { return verifyDossier(path, VerifyOptions(), progress); },
        [this](Result<VerifiedDossier> verified) {
            if (verified)
                m_verified = std::make_shared<const VerifiedDossier>(std::move(*verified));
            else
                emit failed(verified.error());
            emit changed();
        });
    emit changed();
}

}  // namespace herleid
