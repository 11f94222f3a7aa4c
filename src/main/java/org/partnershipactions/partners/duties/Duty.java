package org.partnershipactions.partners.duties;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a partnership leaves to agencies of its choice. */
public enum Duty {

	/** Takes applications for case reviews that name no body. */
	CASE_REVIEW_CONTACT("Takes applications for case reviews that name no body", 1),

	/**
	 * Shares whatever it holds on every case review (s. 105 of the 2014 Act); those that
	 * worked a case share too.
	 */
	CASE_REVIEW_BODIES("Shares what it holds on every case review", 20),

	/** Leads a new case where whoever triages belongs to no agency. */
	NEW_CASES("Runs Daily Tasking, and leads a new case where nobody else is named", 1);

	private final String words;

	private final int most;

	Duty(String words, int most) {
		this.words = words;
		this.most = most;
	}

	/** The duty that programs name so; empty where there is none. */
	public static Optional<Duty> of(String code) {
		return Stream.of(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** As programs and pages name it, such as {@code new-cases}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What it is, as people read it. */
	public String words() {
		return this.words;
	}

	/** How many agencies can have it at once. */
	public int most() {
		return this.most;
	}

}
