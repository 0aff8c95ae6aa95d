#include "data/valuation_writer.h"

#include "data/geopackage.h"
#include "data/timestamp.h"
#include "data/valuation_bytes.h"

namespace herleid {

PackedValuation::PackedValuation(const Valuation& valuation)
    : propertyId(valuation.subject().id),
      address(valuation.subject().address.oneLine()),
      location(valuation.subject().location),
      valuationDate(valuation.valuationDate()),
      value(valuation.value().units()),
      lo(valuation.interval().lo.units()),
      hi(valuation.interval().hi.units()),
      modelVersion(valuation.parts().model.version),
      warnings(static_cast<std::int64_t>(valuation.warnings().size())),
      catalogue(valuation.parts().catalogue),
      payload(packValuation(valuation.parts())) {}

ValuationWriter::ValuationWriter(Project::Impl& impl, std::optional<std::int64_t> run)
    : m_impl(impl),
      m_now(utcNow()),
      m_run(run),
      m_row(impl.database,
            "INSERT INTO valuations (geom, property_id, address, valuation_date, value, lo, hi, model_version, "
            "created_at, run, warnings) VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
      m_payload(impl.database, "INSERT INTO valuation_payloads VALUES (?,?,?)") {}

std::int64_t ValuationWriter::write(const PackedValuation& valuation) {
    const std::string geometry =
        valuation.location ? pointBlob(*valuation.location, m_impl.srsId) : std::string();
    m_row.reset();
    if (valuation.location)
        m_row.bindNoCopy(1, geometry.data(), static_cast<int>(geometry.size()));
    else
        m_row.bind(1);
    m_row.bind(2, valuation.propertyId);
    m_row.bind(3, valuation.address);
    m_row.bind(4, valuation.valuationDate.iso());
    m_row.bind(5, valuation.value);
    m_row.bind(6, valuation.lo);
    m_row.bind(7, valuation.hi);
    m_row.bind(8, valuation.modelVersion);
    m_row.bind(9, m_now);
    if (m_run)
        m_row.bind(10, *m_run);
    else
        m_row.bind(10);
    m_row.bind(11, valuation.warnings);
    m_row.exec();
    const std::int64_t number = m_impl.database.getLastInsertRowid();
    m_payload.reset();
    m_payload.bind(1, number);
    m_payload.bind(2, catalogueVersion(valuation.catalogue));
    m_payload.bindNoCopy(3, valuation.payload.data(), static_cast<int>(valuation.payload.size()));
    m_payload.exec();
    return number;
}

std::int64_t ValuationWriter::catalogueVersion(const std::shared_ptr<const FeatureCatalogue>& catalogue) {
    const auto [found, isNew] = m_versions.try_emplace(catalogue, 0);
    if (isNew) found->second = m_impl.storeCatalogue(*catalogue);
    return found->second;
}

}  // namespace herleid
