package org.partnershipactions.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@code .form} file and refuses one that we could not show or check. */
final class SchemaReader {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private SchemaReader() {
	}

	static FormSchema read(String fileName, String json) {
		String id = fileName.replaceFirst("\\.form$", "");
		FormFileContent written = parse(fileName, json);
		refuseUnless(id.equals(written.id()), fileName, "its id is " + written.id());
		FormSchema schema = new FormSchema(id, (written.components() != null) ? written.components() : List.of(), json);
		schema.components().forEach((field) -> checkField(fileName, field));
		checkKeys(fileName, schema.inputs());
		return schema;
	}

	private static FormFileContent parse(String fileName, String json) {
		try {
			return JSON.readValue(json, FormFileContent.class);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("The form " + fileName + " is not readable JSON", ex);
		}
	}

	private static void checkField(String fileName, FormField field) {
		boolean known = List.of(FieldType.values()).stream().anyMatch((t) -> t.name().equalsIgnoreCase(field.type()));
		refuseUnless(known, fileName, "a field has the type " + field.type());
		boolean sends = field.isInput() || field.kind() == FieldType.FILEPICKER;
		refuseUnless(!sends || field.key() != null, fileName, "the field " + field.id() + " has no key");
		field.components().forEach((below) -> checkField(fileName, below));
	}

	private static void checkKeys(String fileName, List<FormField> inputs) {
		Set<String> seen = new HashSet<>();
		for (FormField field : inputs) {
			refuseUnless(seen.add(field.key()), fileName, "two fields have the key " + field.key());
			if (field.isList()) {
				checkKeys(fileName, field.columns());
			}
		}
	}

	private static void refuseUnless(boolean right, String fileName, String problem) {
		if (!right) {
			throw new IllegalStateException("The form " + fileName + " cannot be used: " + problem);
		}
	}

	private record FormFileContent(String id, List<FormField> components) {
	}

}
