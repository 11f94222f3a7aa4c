package org.partnershipactions.casereviews.reading;

/**
 * The four figures of a year.
 *
 * @param applications applications for a review
 * @param thresholdNotMet applications that did not meet the threshold
 * @param held reviews that were held
 * @param withRecommendations reviews that ended in recommendations
 */
public record CaseReviewYear(int applications, int thresholdNotMet, int held, int withRecommendations) {

	private static final int LEAST = 5;

	private static final String FEW = "Fewer than 5";

	/**
	 * The figures of a year that has ended, for the public: none below 5, and none by
	 * which one below 5 shows.
	 */
	public Published published() {
		boolean parts = small(this.thresholdNotMet) || small(this.held);
		boolean outcomes = parts || small(this.withRecommendations) || small(this.held - this.withRecommendations);
		return new Published(words(this.applications, false), words(this.thresholdNotMet, parts),
				words(this.held, parts), words(this.withRecommendations, outcomes));
	}

	/**
	 * The figures of a year that still runs, in steps of five: what came since they were
	 * last read cannot be worked out, and neither can one figure from the others.
	 */
	public Published soFar() {
		return new Published(step(this.applications), step(this.thresholdNotMet), step(this.held),
				step(this.withRecommendations));
	}

	/** The figures as they were counted, for those who oversee. */
	public Published asCounted() {
		return new Published(String.valueOf(this.applications), String.valueOf(this.thresholdNotMet),
				String.valueOf(this.held), String.valueOf(this.withRecommendations));
	}

	private static String step(int figure) {
		int from = figure - figure % LEAST;
		return small(figure) ? FEW : from + " to " + (from + LEAST - 1);
	}

	private static boolean small(int figure) {
		return figure < LEAST;
	}

	private static String words(int figure, boolean hidden) {
		if (small(figure)) {
			return FEW;
		}
		return hidden ? "Not published" : String.valueOf(figure);
	}

	/** The figures in words. */
	public record Published(String applications, String thresholdNotMet, String held, String withRecommendations) {
	}

}
