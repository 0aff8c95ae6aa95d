#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

class QPixmap;
class QWidget;

namespace herleid {

class MainWindow;
class Session;

/// Takes pictures of every place, tab and dialog in both languages, both themes and two sizes, one a turn of
/// the event loop, and says when it is done. The window must show a valuation.
class Screenshots : public QObject {
    Q_OBJECT
public:
    /// wanted: regular expression of names; empty: all.
    Screenshots(Session& session, MainWindow& window, QString folder, const QString& wanted);
    void start();

signals:
    void finished(int pictures);

private:
    struct Scene {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> isReady{};  ///< asked until it is; may take the next step
    };
    void plan();
    void addLarge();
    void addLook(const QString& language, bool dark, QSize size);
    void addData(const QString& look);
    void addImport(const QString& look);
    [[nodiscard]] bool goOnTo(int step);
    [[nodiscard]] QString fileToImport();
    [[nodiscard]] QString dossierFile() const { return m_files.filePath("dossier.gpkg"); }
    void prepare();
    void addEffects(const QString& look);
    void addValuation(const QString& look);
    void addObjections(const QString& look);
    [[nodiscard]] std::int64_t objectionCase();
    void tryOut();
    void pair();
    void next();
    [[nodiscard]] bool isStill() const;
    [[nodiscard]] QWidget* inFront() const;
    void drawInFront(QPixmap& picture, QWidget& front) const;
    void shoot();

    Session& m_session;
    MainWindow& m_window;
    QString m_folder;
    QRegularExpression m_wanted;
    QTemporaryDir m_files;  // that are imported for the pictures
    std::deque<std::function<void()>> m_preparation;
    std::vector<Scene> m_scenes;
    std::size_t m_position = 0;
    int m_pictures = 0;
    std::int64_t m_import = 0;   ///< to be undone after its picture; 0: none
};

}  // namespace herleid
