package org.partnershipactions.reviews.taskgroup;

import java.util.Locale;

/** What a task group can decide about an action, in the order in which it is applied. */
public enum DecisionKind {

	RATING("Agree or challenge the rating"), DATE("Move the date"), FOLLOW_UP("Ask for a follow-up"),
	WITHDRAWAL("Ask for a withdrawal"), NOTE("Note a decision");

	private final String words;

	DecisionKind(String words) {
		this.words = words;
	}

	/** The kind as people read it. */
	public String words() {
		return this.words;
	}

	/** The kind in an address, such as {@code follow-up}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
