#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "data/dossier/dossier_verify.h"
#include "ui/session/latest_job.h"

namespace herleid {

/// Reads a dossier of anyone and recomputes it, beside the window's thread. Never writes, needs no project. GUI thread only.
class DossierReader : public QObject {
    Q_OBJECT
public:
    explicit DossierReader(QObject* parent = nullptr);

    void read(const QString& file);
    void stop() { m_job.cancel(); }
    void forget();
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const Job* job() const { return m_job.job(); }
    /// Null until it is read.
    [[nodiscard]] const std::shared_ptr<const VerifiedDossier>& verified() const { return m_verified; }

signals:
    void changed();
    void failed(const herleid::Error& error);

private:
    QString m_file;
    std::shared_ptr<const VerifiedDossier> m_verified;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
