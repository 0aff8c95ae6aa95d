"""The part of JSON Schema (2020-12) that our schemas use, with Python's standard library alone."""
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "properties", "required", "additionalProperties",
         "items", "maxItems", "minimum", "maximum", "minLength", "maxLength", "pattern", "anyOf"}


def is_of(value, kind):
    if kind in ("number", "integer"):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and (kind == "number" or value == int(value))
    return isinstance(value, TYPES[kind])


def problems(value, schema, root=None, path=""):
    """Where and how the value breaks the schema; a word that is not known here is an error of the schema."""
    root = root or schema
    if set(schema) - KNOWN:
        raise ValueError(f"unknown words {set(schema) - KNOWN} in the schema at {path}")
    if "$ref" in schema:
        yield from problems(value, root["$defs"][schema["$ref"].split("/")[-1]], root, path)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_of(value, kind) for kind in kinds):
        yield f"{path}: not {kinds}"
        return
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is not allowed"
    if "anyOf" in schema and all(list(problems(value, one, root, path)) for one in schema["anyOf"]):
        yield f"{path}: none of the alternatives"
    if isinstance(value, dict):
        known = schema.get("properties", {})
        yield from (f"{path}.{key}: missing" for key in schema.get("required", []) if key not in value)
        for key, member in value.items():
            if key in known:
                yield from problems(member, known[key], root, f"{path}.{key}")
            elif schema.get("additionalProperties") is False:
                yield f"{path}.{key}: unknown"
    if isinstance(value, list):
        if len(value) > schema.get("maxItems", len(value)):
            yield f"{path}: too many"
        for index, item in enumerate(value):
            yield from problems(item, schema.get("items", {}), root, f"{path}[{index}]")
    if isinstance(value, str):
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)) or not re.search(schema.get("pattern", ""), value):
            yield f"{path}: {value!r} is not of the form"
    if is_of(value, "number") and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{path}: {value} is out of range"
