package org.partnershipactions.plan.action;

/** How an action stands, as a colour that always comes with its word. */
public enum Rag {

	GREEN("On schedule"), AMBER("Slipping"), RED("Behind or overdue"), BLUE("Completed"), GREY("Not rated");

	private final String words;

	Rag(String words) {
		this.words = words;
	}

	/** The rating as people read it. */
	public String words() {
		return this.words;
	}

	/**
	 * What the accountable lead expects of an action, beside the rating that its dates
	 * give.
	 */
	public enum Confidence {

		GREEN("Green: will be done by its date", Rag.GREEN), AMBER("Amber: at risk", Rag.AMBER),
		RED("Red: will not be done by its date", Rag.RED);

		private final String words;

		private final Rag rag;

		Confidence(String words, Rag rag) {
			this.words = words;
			this.rag = rag;
		}

		/** The confidence as people read it. */
		public String words() {
			return this.words;
		}

		/** The colour that it is compared with. */
		public Rag rag() {
			return this.rag;
		}

		/**
		 * Whether it differs from a computed rating by one step or more; ratings that are
		 * no rating (grey) and completed actions (blue) cannot be disagreed with.
		 */
		public boolean disagreesWith(Rag computed) {
			return (computed == Rag.GREEN || computed == Rag.AMBER || computed == Rag.RED) && computed != this.rag;
		}

	}

}
