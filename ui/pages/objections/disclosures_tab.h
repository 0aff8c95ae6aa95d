#pragma once

#include <QWidget>
#include <vector>

#include "data/disclosure_register.h"

class QLabel;

namespace herleid {

struct Error;
class Session;
class TextTableView;

/// The register of disclosures: what was given, when, to what kind of reader and under which reference, newest first.
class DisclosuresTab : public QWidget {
    Q_OBJECT
public:
    explicit DisclosuresTab(const Session& session, QWidget* parent = nullptr);
    void read();
    void retranslate();
    [[nodiscard]] TextTableView& list() { return *m_list; }

signals:
    void failed(const herleid::Error& error);

private:
    void fill();

    const Session& m_session;
    std::vector<DisclosureEntry> m_entries;
    QLabel* m_note;
    TextTableView* m_list;
};

}  // namespace herleid
