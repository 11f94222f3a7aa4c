package org.partnershipactions.contributions;

/** An agency did what it was asked for. */
public record ContributionMade(String key, String subjectKind, String subjectKey,
		String agency) implements ContributionNews {

	@Override
	public String words() {
		return "made its contribution";
	}

}
