package org.partnershipactions.reviews.figures;

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

	KeptFigures(String partnership, Quarter quarter, Object figures) {
		this.id = keyOf(partnership, quarter);
		this.partnership = partnership;
		this.quarter = quarter.toString();
		this.content = CanonicalJson.write(figures);
		this.hash = hashOf(this.content);
		this.fresh = true;
	}

	final void vouch(String username, Instant now) {
		this.keptBy = username;
		this.keptAt = now;
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

}
