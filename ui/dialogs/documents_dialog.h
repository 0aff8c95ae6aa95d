#pragma once

#include <map>
#include <optional>
#include <vector>

#include "ui/dialogs/dialog_frame.h"
#include "ui/report/document_set.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace herleid {

class FileField;
class Session;

/// Which documents of the dwelling in view are made, for whom, and where they are written. Of an objection that is decided
/// also the letter.
class DocumentsDialog : public DialogFrame {
    Q_OBJECT
public:
    /// reference: of the case, or empty; decision: of a case that is decided.
    DocumentsDialog(Session& session, const QString& reference, std::optional<DecisionLetter> decision, QWidget* parent);
    void setFolder(const QString& folder);
    void setReference(const QString& reference);
    [[nodiscard]] QCheckBox& box(DocumentKind kind) { return *m_kinds.at(kind); }
    [[nodiscard]] QCheckBox& box(const std::string& fileFormat);
    void accept() override;

private:
    void check();
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QWidget* makeFormats();
    [[nodiscard]] DocumentSet wanted() const;
    [[nodiscard]] DisclosureRecipient recipient() const;
    [[nodiscard]] std::vector<DocumentKind> kinds() const;
    [[nodiscard]] std::vector<std::string> fileFormats() const;

    Session& m_session;
    std::optional<DecisionLetter> m_decision;
    QComboBox* m_recipient;
    std::map<DocumentKind, QCheckBox*> m_kinds;
    std::vector<std::pair<std::string, QCheckBox*>> m_formats;
    QLineEdit* m_reference;
    QLineEdit* m_organization;
    QLineEdit* m_contact;
    FileField* m_folder;
};

}  // namespace herleid
