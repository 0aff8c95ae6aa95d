#pragma once

#include <QObject>
#include <optional>

#include "data/objection_store.h"
#include "ui/session/session.h"

namespace herleid {

/// The requests of Session that are about objections: cases, their grounds, try-outs and decisions. One edit is one undo
/// command on the session's stack, one transaction and one row of the audit log. Refused while a job writes. Each
/// request tells by its result whether it was done; refused() or the session's failed() told why not. GUI thread only.
class ObjectionDesk : public QObject {
    Q_OBJECT
public:
    explicit ObjectionDesk(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Session& session() const { return m_session; }
    /// The case a new objection to the dwelling begins with: received today, to the newest stored value on the date in
    /// view, else to the value in view where it is of the dwelling, else to nothing.
    [[nodiscard]] Objection begun(const std::string& propertyId) const;
    /// Gives the new case its number.
    std::optional<std::int64_t> add(const Objection& objection);
    /// what: is told by the undo stack.
    bool change(const Objection& objection, const QString& what);
    /// Decides the case: the facts of its accepted grounds are recorded.
    bool close(std::int64_t number);

    /// Shows the dwelling and begins a try-out with what was tried for the ground before, on the date of the case.
    bool tryGround(const Objection& objection, GroundKind kind);
    /// The ground that the try-out in view is for.
    struct TriedGround {
        std::int64_t objection = 0;
        GroundKind kind{};
        std::string propertyId;
    };
    [[nodiscard]] std::optional<TriedGround> triedGround() const;
    /// Writes what is tried, and its effect, into the ground it is for.
    bool takeOverEffect();
    /// What the accepted try-outs of a case come to together; nothing where there are none, or no model.
    [[nodiscard]] std::optional<ValueChange> acceptedChange(const Objection& objection) const;

    /// Jobs that only read stop nothing.
    [[nodiscard]] bool mayWrite() const;

signals:
    void changed(qlonglong number);
    /// The case is not open any more, or not ready to be closed.
    void refused(qlonglong number, herleid::CaseWrite why);

private:
    friend class NewObjectionCommand;
    friend class ObjectionCommand;
    friend class CloseObjectionCommand;
    /// A connection of its own for one write: the session's is for reading.
    template <class T>
    std::optional<T> written(const std::function<Result<T>(Project&)>& write);
    bool write(const Objection& objection);
    std::optional<ClosedObjection> writeClosing(std::int64_t number);
    bool writeReopening(const ClosedObjection& closed);
    void factsChanged(const Objection& objection);
    bool tryAgain(const TryOut& tried);

    Session& m_session;
    std::optional<TriedGround> m_tried;
};

}  // namespace herleid
