package org.partnershipactions.privacy;

import java.time.Instant;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.SealedText;

/** One look at a person or a case; once written it is never changed. */
@Entity
@Immutable
class ViewEntry {

	@Id
	private Long id;

	private String partnership;

	private Instant at;

	private String who;

	private String kind;

	private String subjectKey;

	private String subjectRef;

	@Convert(converter = SealedText.class)
	private String purpose;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String previousMark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String mark;

	protected ViewEntry() {
	}

	ViewEntry(Viewed viewed, ViewChain end, ViewMarks marks) {
		this.id = end.entries() + 1;
		this.partnership = viewed.look().partnership();
		this.at = viewed.at();
		this.who = viewed.who();
		this.kind = viewed.look().kind();
		this.subjectKey = viewed.look().key();
		this.subjectRef = viewed.look().ref();
		this.purpose = (viewed.look().purpose() != null) ? viewed.look().purpose() : "";
		this.previousMark = end.mark();
		this.mark = marks.of(this);
	}

	/** All that the mark holds fast, in one text that cannot be read two ways. */
	String content() {
		return String.join("\n", seen(), line(String.valueOf(this.partnership)), this.previousMark);
	}

	/** The same as it was before entries knew their partnership. */
	String contentOfOld() {
		return String.join("\n", seen(), this.previousMark);
	}

	private String seen() {
		return String.join("\n", String.valueOf(this.id), String.valueOf(this.at.getEpochSecond()), line(this.who),
				line(this.kind), line(this.subjectKey), line(this.subjectRef), line(this.purpose));
	}

	ViewRow row() {
		return new ViewRow(this.id, this.at, this.who, this.kind, this.subjectKey, this.subjectRef, this.purpose);
	}

	String partnership() {
		return this.partnership;
	}

	Long number() {
		return this.id;
	}

	String previousMark() {
		return this.previousMark;
	}

	String mark() {
		return this.mark;
	}

	private static String line(String text) {
		return text.length() + ":" + text;
	}

}
