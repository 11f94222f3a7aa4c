package org.partnershipactions.contributions;

/** An agency was asked to contribute. */
public record ContributionAsked(String key, String subjectKind, String subjectKey,
		String agency) implements ContributionNews {

	@Override
	public String words() {
		return "was asked to contribute";
	}

}
