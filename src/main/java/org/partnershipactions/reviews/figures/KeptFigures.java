package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.Quarter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** Figures as they were on the day on which somebody vouched for them. */
@MappedSuperclass
abstract class KeptFigures<A extends KeptFigures<A>> extends AbstractAggregateRoot<A> implements Persistable<String> {

	@Id
	private String id;

	private String partnership;

	private String quarter;

	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	@Column(columnDefinition = "mediumtext")
	private String content;

	private String hash;

	private String keptBy;

	private Instant keptAt;

	@Transient
	private boolean fresh;

	protected KeptFigures() {
	}

	/**
	 * Keeps the figures as they are at this moment, in the name of who vouches for them.
	 */
	KeptFigures(String partnership, Quarter quarter, Object figures, String keptBy, Instant keptAt) {
		this.id = keyOf(partnership, quarter);
		this.partnership = partnership;
		this.quarter = quarter.toString();
		this.content = CanonicalJson.write(figures);
		this.hash = hashOf(this.content);
		this.keptBy = keptBy;
		this.keptAt = keptAt;
		this.fresh = true;
	}

	final <T> T read(Class<T> type) {
		return CanonicalJson.read(this.content, type);
	}

	final byte[] bytes() {
		return CanonicalJson.bytes(this.content);
	}

	final String hash() {
		return this.hash;
	}

	final String partnership() {
		return this.partnership;
	}

	final String quarter() {
		return this.quarter;
	}

	final String keptBy() {
		return this.keptBy;
	}

	final Instant keptAt() {
		return this.keptAt;
	}

	/** SHA-256 of the content as it is now, in hex. */
	final String hashNow() {
		return hashOf(this.content);
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	static String keyOf(String partnership, Quarter quarter) {
		return partnership + "/" + quarter;
	}

	private static String hashOf(String content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(content)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One text for one content: names in alphabetical order, days as 2026-09-30, numbers
	 * without exponent and without trailing noughts, no spaces between.
	 */
	static final class CanonicalJson {

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

}
