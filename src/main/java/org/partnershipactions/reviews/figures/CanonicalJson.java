package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * One text for one content: names in alphabetical order, days as 2026-09-30, numbers
 * without exponent and without trailing noughts, no spaces between.
 */
final class CanonicalJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber()))
		.build();

	private CanonicalJson() {
	}

	static String write(Object content) {
		return JSON.writeValueAsString(content);
	}

	static <T> T read(String text, Class<T> type) {
		return JSON.readValue(text, type);
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** A number as people write it, so that 81.00 and 81 are one. */
	private static final class PlainNumber extends StdSerializer<BigDecimal> {

		PlainNumber() {
			super(BigDecimal.class);
		}

		@Override
		public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
			json.writeNumber(number.stripTrailingZeros().toPlainString());
		}

	}

}
