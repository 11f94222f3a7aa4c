package org.partnershipactions.forms;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half-done answers as text that can be kept: exactly what was typed, also what is wrong.
 */
public final class Drafts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<LinkedHashMap<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private Drafts() {
	}

	/** Typed answers as JSON. */
	public static String write(Map<String, Object> typed) {
		return JSON.writeValueAsString((typed != null) ? typed : Map.of());
	}

	/** Typed answers of a kept text; empty for a text that is no draft. */
	public static Map<String, Object> read(String text) {
		try {
			Map<String, Object> typed = (text != null && !text.isBlank()) ? JSON.readValue(text, ANSWERS) : null;
			return (typed != null) ? typed : new LinkedHashMap<>();
		}
		catch (JacksonException ex) {
			return new LinkedHashMap<>();
		}
	}

}
