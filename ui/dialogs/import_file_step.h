#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTimer;

namespace herleid {

class FileField;
class ImportDraft;
class Session;
class TextTableView;

/// First step of an import: which file, what is in it, and how it is opened; with its first lines as they stand.
class ImportFileStep : public QWidget {
    Q_OBJECT
public:
    ImportFileStep(Session& session, ImportDraft& draft, QWidget* parent = nullptr);
    void setFile(const QString& file);
    [[nodiscard]] QString file() const;
    void refresh();

private:
    void fileChosen();
    void openingChosen();
    void showLayers();
    [[nodiscard]] QString factsText() const;

    Session& m_session;
    ImportDraft& m_draft;
    FileField* m_file;
    QComboBox* m_kind;
    QComboBox* m_areaKind;
    QComboBox* m_layer;
    QSpinBox* m_skip;
    QComboBox* m_encoding;
    QFormLayout* m_form;
    QLabel* m_facts;
    TextTableView* m_lines;
    QTimer* m_pause;
};

}  // namespace herleid
