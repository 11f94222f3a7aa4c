package org.partnershipactions.contributions;

/** An agency was let off, so its open work has closed. */
public record ContributionReleased(String key, String subjectKind, String subjectKey,
		String agency) implements ContributionNews {

	@Override
	public String words() {
		return "was released from contributing";
	}

}
