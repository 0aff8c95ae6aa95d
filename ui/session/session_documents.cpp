// What Session does for documents: what is given to who has an interest, or to a court.
#include "ui/session/document_writing.h"
#include "ui/session/session.h"

namespace herleid {

void Session::makeDocuments(const DocumentsOrder& order) {
    if (!isOpen() || !m_market.valuer || waits("documents", [this, order] { makeDocuments(order); })) return;
    ValuationRequest asked = request();
    asked.valuationDate = order.valuationDate;
    start<QStringList>(
        "documents",
        [file = m_project->file(), valuer = m_market.valuer, sales = m_market.sales, asked, order,
         format = m_format](Progress& progress) { return writeDocuments(file, *valuer, sales, asked, order, format, progress); },
        [this, folder = QString::fromStdString(order.folder.string())](const Result<QStringList>& files) {
            emit projectChanged();
            if (files) emit documentsMade(folder, *files);
        });
}

}  // namespace herleid
