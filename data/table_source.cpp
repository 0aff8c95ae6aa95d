#include "data/table_source.h"

#include <algorithm>

#include "data/delimited_file.h"
#include "data/failed.h"
#include "data/file_kind.h"
#include "data/json_object.h"
#include "data/mapping.h"
#include "data/ogr_table.h"
#include "data/sheet.h"

namespace herleid {

namespace {

std::vector<FileLayer> layersOf(const std::filesystem::path& file, FileKind kind) {
    switch (kind) {
        case FileKind::Text: return {{"", -1}};
        case FileKind::Xlsx: return sheetsOfXlsx(file);
        case FileKind::Ods: return sheetsOfOds(file);
        default: return MapFile(file, kind, "").layers();
    }
}

void requireLayer(const std::filesystem::path& file, FileKind kind, const std::string& name) {
    const auto layers = layersOf(file, kind);
    std::string names;
    for (const FileLayer& layer : layers) {
        if (layer.name == name) return;
        names += (names.empty() ? "" : ", ") + layer.name;
    }
    fail(ErrorCode::UnknownLayer, {{"file", file.string()}, {"layer", name}, {"layers", names}});
}

}  // namespace

std::vector<FileLayer> layersOf(const std::filesystem::path& file) { return layersOf(file, fileKindOf(file)); }

std::unique_ptr<TableSource> openTable(const std::filesystem::path& file, const Mapping& mapping) {
    const FileKind kind = fileKindOf(file);
    if (!mapping.layer.empty() && kind != FileKind::Text) requireLayer(file, kind, mapping.layer);
    switch (kind) {
        case FileKind::Text:
            return std::make_unique<DelimitedFile>(file, mapping.separator, mapping.encoding, mapping.skipRows);
        case FileKind::Xlsx: return openXlsx(file, mapping.layer, mapping.skipRows);
        case FileKind::Ods: return openOds(file, mapping.layer, mapping.skipRows);
        default: return openLayer(file, kind, mapping.layer, mapping.encoding);
    }
}

std::string headerText(const std::vector<std::string>& header) {
    return Json(header).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace herleid
