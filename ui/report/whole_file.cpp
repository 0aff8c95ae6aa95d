#include "ui/report/whole_file.h"

#include <QSaveFile>

namespace herleid {

Result<void> writeWholeFile(const QString& file, const QByteArray& bytes) {
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit()) return {};
    return failure(ErrorCode::FileNotWritable, {{"file", file.toStdString()}, {"reason", output.errorString().toStdString()}});
}

}  // namespace herleid
