package org.partnershipactions.powers;

/** What came of a tool or power. */
public enum InterventionOutcome {

	WORKED("It worked"), PARTLY("It worked in part"), NO_EFFECT("No effect"), BREACHED("Breached"),
	QUASHED("Ended on appeal"), WITHDRAWN("Withdrawn");

	private final String words;

	InterventionOutcome(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** What became of an appeal. */
	public enum AppealOutcome {

		PENDING("Not decided yet"), UPHELD("Upheld"), VARIED("Conditions changed"), DISMISSED("Dismissed");

		private final String words;

		AppealOutcome(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

	/** Why a tool or power comes back as work on its day. */
	public enum DueReason {

		TIME_TO_ACT("Time to act is over"), APPEAL("Appeal period ends"), REVIEW("Review"), LAST_DAY("Last day");

		private final String words;

		DueReason(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

}
