package org.partnershipactions.cases.victims;

/** Answers of the form "SurveyVictim". */
record SurveyVictim(Willing willing, SurveyReply onTime, SurveyReply informed, SurveyReply reachable,
		SurveyReply supported, Satisfaction actionTaken, Satisfaction outcome, String words) {

	public boolean declined() {
		return this.willing == Willing.DECLINED;
	}

	public SurveyAnswers given() {
		return new SurveyAnswers(this.onTime, this.informed, this.reachable, this.supported, this.actionTaken,
				this.outcome, this.words);
	}

	/** Whether the victim wants to answer. */
	enum Willing {

		ANSWERED, DECLINED

	}

}
