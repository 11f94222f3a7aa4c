package org.partnershipactions.privacy;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedText;

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

	@SealedText
	private String purpose;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String previousMark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String mark;

	protected ViewEntry() {
	}

	ViewEntry(PrivacySubject subject, String purpose, String who, Instant at) {
		this.partnership = subject.partnership();
		this.at = at;
		this.who = who;
		this.kind = subject.kind();
		this.subjectKey = subject.key();
		this.subjectRef = subject.ref();
		this.purpose = (purpose != null) ? purpose : "";
	}

	/** Takes its place at the end of the chain. */
	ViewEntry after(ViewChain end, Seal seal) {
		this.id = end.entries() + 1;
		this.previousMark = end.mark();
		this.mark = seal.chainMark(marked(content()));
		return this;
	}

	/** Whether the mark of an entry is its own, by the rule of its time. */
	boolean holds(Seal seal) {
		return seal.holds(marked(content()), this.mark) || seal.holds(marked(contentOfOld()), this.mark);
	}

	/** All that the mark holds fast, in one text that cannot be read two ways. */
	private String content() {
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

	/**
	 * Marks are made with a key that is not in the database, so that whoever can write
	 * there cannot make a chain that holds.
	 */
	private static String marked(String content) {
		return "view\n" + content;
	}

	private static String line(String text) {
		return text.length() + ":" + text;
	}

}
