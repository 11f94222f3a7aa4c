package org.partnershipactions.forms.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.forms.TypedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Reads the bodies of the API with the same bounds as what is typed into pages. */
@Configuration(proxyBeanMethods = false)
class TypedBodies {

	@Bean
	ServerHttpMessageConvertersCustomizer boundedBodies(JsonMapper json) {
		return (converters) -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(reading(json)));
	}

	/** The mapper with our reading of texts and numbers. */
	static JsonMapper reading(JsonMapper json) {
		SimpleModule typed = new SimpleModule("typed");
		typed.addDeserializer(String.class, new TextReader());
		typed.addDeserializer(BigDecimal.class, new NumberReader());
		typed.addDeserializer(LocalDate.class, new DayReader());
		return json.rebuild().addModule(typed).build();
	}

	/** Reads texts as {@link TypedText} takes them; passwords stay as they are. */
	private static final class TextReader extends StdScalarDeserializer<String> {

		TextReader() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			boolean secret = TypedParameters.isSecret(parser.currentName());
			String text = StringDeserializer.instance.deserialize(parser, context);
			return (text == null || secret) ? text : TypedText.of(text);
		}

	}

	/** Reads numbers as {@link TypedNumber} takes them. */
	private static final class NumberReader extends StdScalarDeserializer<BigDecimal> {

		NumberReader() {
			super(BigDecimal.class);
		}

		@Override
		public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
			if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)
					&& !parser.hasToken(JsonToken.VALUE_STRING)) {
				return BigDecimalDeserializer.instance.deserialize(parser, context);
			}
			String text = parser.getString();
			if (text.isBlank()) {
				return null;
			}
			return TypedNumber.in(text)
				.orElseThrow(() -> context.weirdStringException("…", BigDecimal.class, "a number such as 51.2720"));
		}

	}

	/** Reads days as {@link TypedDay} takes them. */
	private static final class DayReader extends StdScalarDeserializer<LocalDate> {

		DayReader() {
			super(LocalDate.class);
		}

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
			String text = StringDeserializer.instance.deserialize(parser, context);
			if (text == null || text.isBlank()) {
				return null;
			}
			try {
				return TypedDay.parse(text);
			}
			catch (DateTimeParseException ex) {
				throw context.weirdStringException("…", LocalDate.class, "a day such as 2027-03-31");
			}
		}

	}

}
