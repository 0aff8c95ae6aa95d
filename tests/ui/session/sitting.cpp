#include "tests/ui/session/sitting.h"

#include <QApplication>

#include "tests/ui/session/synthetic_project.h"

namespace herleid {

void Sitting::sitDown() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_preferences = std::make_unique<Preferences>(m_folder->filePath("settings.ini"));
    m_preferences->setLanguage("en");
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->choose(ThemeChoice::Light);
    m_session = std::make_unique<Session>(*m_preferences);
    m_session->useLanguage("en");
}

void Sitting::standUp() {
    m_session.reset();
    m_theme.reset();
}

void Sitting::createProject() {
    m_session->create(m_folder->filePath("project.gpkg").toStdString(), syntheticCreation());
    waitUntilFree();
}

void Sitting::importSales() {
    m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
    waitUntilFree();
}

void Sitting::fitModel() {
    m_session->fit({});
    waitUntilFree();
    QVERIFY(m_session->market().valuer);
}

void Sitting::prepare() {
    createProject();
    importSales();
    fitModel();
}

void Sitting::waitUntilFree() {
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_session->waiting().isEmpty(), patience);
}

}  // namespace herleid
