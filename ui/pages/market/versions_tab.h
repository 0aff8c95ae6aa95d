#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace herleid {

struct Error;
class ModelsModel;
class Session;
class VersionComparisonView;

/// The versions of the model: which is in use, which is frozen, and two of them compared.
class VersionsTab : public QWidget {
    Q_OBJECT
public:
    explicit VersionsTab(Session& session, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();
    [[nodiscard]] qlonglong chosenVersion() const;
    [[nodiscard]] VersionComparisonView& comparison() const { return *m_comparison; }

signals:
    void freezeRequested(qlonglong version);
    void failed(const herleid::Error& error);

private:
    void refreshActions();

    Session& m_session;
    ModelsModel* m_models;
    QTableView* m_table;
    QPushButton* m_use;
    QPushButton* m_freeze;
    VersionComparisonView* m_comparison;
};

}  // namespace herleid
