#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

#include "ui/text/words.h"

namespace herleid {

namespace {

// The translators of the running application; they must live as long as they are installed.
std::vector<std::unique_ptr<QTranslator>>& installed() {
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

}  // namespace

void installLanguage(const QString& language) {
    for (const auto& translator : installed()) QCoreApplication::removeTranslator(translator.get());
    installed().clear();
    // What Qt's own widgets write: the numbers in a spin box, the days in a calendar.
    QLocale::setDefault(language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates));
    if (language != QLatin1String("nl")) return;  // the texts in the code are English
    install(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("text_nl.qm"), QStringLiteral(":/translations"));
    install(QStringLiteral("window_nl.qm"), QStringLiteral(":/translations"));
}

}  // namespace herleid
