package org.partnershipactions.contributions;

/** An agency gave a nil return, which is an answer too. */
public record NothingToContribute(String key, String subjectKind, String subjectKey,
		String agency) implements ContributionNews {

	@Override
	public String words() {
		return "has nothing to contribute";
	}

}
