package org.partnershipactions.measures;

/**
 * The direction of travel of a measure.
 *
 * @param way whether it gets better, worse or neither
 * @param words what changed since when, for people
 */
public record Travel(Way way, String words) {

	/** Where a measure goes; a word and a shape. */
	public enum Way {

		BETTER("Improving", "▲"), WORSE("Getting worse", "▼"), SAME("No change", "▬"), UNKNOWN("Not known yet", "–");

		private final String words;

		private final String shape;

		Way(String words, String shape) {
			this.words = words;
			this.shape = shape;
		}

		/** The way as people read it. */
		public String words() {
			return this.words;
		}

		/** A shape beside the words, for those who look first. */
		public String shape() {
			return this.shape;
		}

	}

}
