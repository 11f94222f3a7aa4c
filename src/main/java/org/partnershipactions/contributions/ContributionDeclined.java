package org.partnershipactions.contributions;

/** An agency declined, and whoever asked has to decide what happens next. */
public record ContributionDeclined(String key, String subjectKind, String subjectKey,
		String agency) implements ContributionNews {

	@Override
	public String words() {
		return "declined the request";
	}

}
