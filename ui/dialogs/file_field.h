#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace herleid {

/// A file name, or a folder, to type or to choose. The choosing opens the system's dialog, without blocking.
class FileField : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Open, Save, Folder };
    /// filter: as of QFileDialog; suffix: added to a new file's name where none is given.
    FileField(Mode mode, QString filter, QString suffix, QWidget* parent = nullptr);
    [[nodiscard]] QString file() const;
    void setFile(const QString& file);
    void setFolder(const QString& folder) { m_folder = folder; }
    void setName(const QString& accessibleName);

signals:
    void changed();

private:
    void browse();

    Mode m_mode;
    QString m_filter;
    QString m_suffix;
    QString m_folder;
    QLineEdit* m_edit;
    QPushButton* m_browse;
};

}  // namespace herleid
