#include "ui/session/objection_desk.h"

#include <QDate>

#include "ui/session/objection_commands.h"

namespace herleid {

namespace {

Date today() {
    const QDate day = QDate::currentDate();
    return Date(day.year(), day.month(), day.day());
}

}  // namespace

ObjectionDesk::ObjectionDesk(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::projectChanged, this, [this] {
        if (!m_session.isOpen()) m_tried.reset();
    });
}

bool ObjectionDesk::mayWrite() const {
    return m_session.isOpen() && (!m_session.isBusy() || m_session.job()->kind() == QStringLiteral("load"));
}

template <class T>
std::optional<T> ObjectionDesk::written(const std::function<Result<T>(Project&)>& write) {
    if (!mayWrite()) return std::nullopt;
    auto project = Project::open(m_session.project().file());
    Result<T> result = project ? write(*project) : Result<T>(tl::unexpected(project.error()));
    if (result) return std::move(*result);
    emit m_session.failed(result.error());
    return std::nullopt;
}

Objection ObjectionDesk::begun(const std::string& propertyId) const {
    Objection objection;
    objection.propertyId = propertyId;
    objection.receivedOn = today();
    objection.dueOn = defaultDueDate(objection.receivedOn);
    objection.valuationDate = m_session.valuationDate();
    objection.contestedValue = Money(0, m_session.project().settings().currency);
    if (const auto stored = m_session.project().valuationsOf(propertyId))
        for (const ValuationInfo& info : *stored)
            if (info.valuationDate == objection.valuationDate && info.number > objection.valuation.value_or(0)) {
                objection.valuation = info.number;
                objection.contestedValue = info.value;
            }
    const auto& inView = m_session.valuation();
    if (!objection.valuation && inView && m_session.subject()->id == propertyId) objection.contestedValue = inView->value();
    return objection;
}

std::optional<std::int64_t> ObjectionDesk::add(const Objection& objection) {
    const auto number =
        written<std::int64_t>([&](Project& project) { return herleid::addObjection(project, objection); });
    if (!number) return std::nullopt;
    Objection added = objection;
    added.number = *number;
    m_session.undoStack().push(new NewObjectionCommand(*this, std::move(added)));
    emit changed(*number);
    return number;
}

bool ObjectionDesk::change(const Objection& changed, const QString& what) {
    if (!mayWrite()) return false;
    auto before = herleid::objection(m_session.project(), changed.number);
    if (!before) {
        emit m_session.failed(before.error());
        return false;
    }
    if (!write(changed)) return false;
    m_session.undoStack().push(new ObjectionCommand(*this, std::move(*before), changed, what));
    return true;
}

bool ObjectionDesk::write(const Objection& objection) {
    const auto outcome =
        written<CaseWrite>([&](Project& project) { return herleid::changeObjection(project, objection); });
    if (outcome && *outcome != CaseWrite::Done) emit refused(objection.number, *outcome);
    if (outcome) emit changed(objection.number);
    return outcome == CaseWrite::Done;
}

bool ObjectionDesk::close(std::int64_t number) {
    auto closed = writeClosing(number);
    if (!closed) return false;
    m_session.undoStack().push(new CloseObjectionCommand(*this, std::move(*closed)));
    return true;
}

// Facts change, so nothing at all may run, as for Session::recordFact.
std::optional<ClosedObjection> ObjectionDesk::writeClosing(std::int64_t number) {
    if (m_session.isBusy()) return std::nullopt;
    auto closing =
        written<CaseClosing>([&](Project& project) { return herleid::closeObjection(project, number, today()); });
    if (!closing) return std::nullopt;
    if (closing->outcome != CaseWrite::Done) {
        emit refused(number, closing->outcome);
        return std::nullopt;
    }
    factsChanged(closing->closed.before);
    return std::move(closing->closed);
}

bool ObjectionDesk::writeReopening(const ClosedObjection& closed) {
    if (m_session.isBusy()) return false;
    const auto done =
        written<bool>([&](Project& project) { return herleid::reopenObjection(project, closed).map([] { return true; }); });
    if (done) factsChanged(closed.before);
    return done.has_value();
}

void ObjectionDesk::factsChanged(const Objection& objection) {
    if (const auto& subject = m_session.subject(); subject && subject->id == objection.propertyId)
        m_session.show(objection.propertyId);
    emit changed(objection.number);
}

bool ObjectionDesk::tryGround(const Objection& objection, GroundKind kind) {
    const ObjectionGround* ground = objection.ground(kind);
    if (!m_session.isOpen() || ground == nullptr) return false;
    m_tried.reset();
    m_session.setValuationDate(objection.valuationDate);
    m_session.show(objection.propertyId);
    if (!m_session.valuation() || m_session.subject()->id != objection.propertyId) return false;
    m_session.beginTryOut();
    if (!m_session.isTrying() || !m_session.resetTryOut() || !tryAgain(ground->tried)) return false;
    m_tried = TriedGround{objection.number, kind, objection.propertyId};
    emit changed(objection.number);
    return true;
}

bool ObjectionDesk::tryAgain(const TryOut& tried) {
    for (const auto& [feature, value] : tried.facts)
        if (!m_session.tryFact(feature, value)) return false;
    for (const std::string& sale : tried.withoutSales)
        if (!m_session.tryWithoutSale(sale, true)) return false;
    return !tried.date || m_session.tryDate(*tried.date);
}

std::optional<ObjectionDesk::TriedGround> ObjectionDesk::triedGround() const {
    const auto& subject = m_session.subject();
    return m_session.isTrying() && m_tried && subject && subject->id == m_tried->propertyId ? m_tried : std::nullopt;
}

bool ObjectionDesk::takeOverEffect() {
    const auto tried = triedGround();
    if (!tried || !mayWrite() || !m_session.market().model) return false;
    auto objection = herleid::objection(m_session.project(), tried->objection);
    if (!objection) {
        emit m_session.failed(objection.error());
        return false;
    }
    ObjectionGround& ground = objection->raise(tried->kind);
    ground.tried = *m_session.tryOut();
    const ValueChange& change = *m_session.tryOutChange();
    ground.effect = GroundEffect{change.from, change.to, m_session.market().model->version};
    return this->change(*objection, ObjectionCommand::effectText());
}

std::optional<ValueChange> ObjectionDesk::acceptedChange(const Objection& objection) const {
    if (!m_session.isOpen() || !m_session.market().valuer || acceptedTryOut(objection).isEmpty()) return std::nullopt;
    const auto property = m_session.project().property(objection.propertyId);
    if (!property) return std::nullopt;
    auto change = valueAccepted(*m_session.market().valuer, *property, m_session.request(), objection);
    return change ? std::optional(std::move(*change)) : std::nullopt;
}

}  // namespace herleid
