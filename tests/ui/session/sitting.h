#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

/// Somebody at the program, for the tests of session and window: a folder and settings of his own, in English and light.
/// A test class is derived from it, so that its functions end a test that cannot go on.
class Sitting {
protected:
    static constexpr int patience = 60'000;  ///< ms; a sanitizer makes everything slow

    void sitDown();        ///< without a project
    void standUp();        ///< what needs the session must be gone
    void createProject();  ///< project.gpkg in the folder, empty
    void importSales();    ///< the invented sales
    void fitModel();
    /// A project with a model.
    void prepare();
    /// No job runs or waits.
    void waitUntilFree();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
};

}  // namespace herleid
