package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "SurveyVictim", and what they do. */
record SurveyVictim(Willing willing, SurveyReply onTime, SurveyReply informed, SurveyReply reachable,
		SurveyReply supported, Satisfaction actionTaken, Satisfaction outcome, String words) {

	boolean declined() {
		return this.willing == Willing.DECLINED;
	}

	SurveyAnswers given() {
		return new SurveyAnswers(this.onTime, this.informed, this.reachable, this.supported, this.actionTaken,
				this.outcome, this.words);
	}

	/** Whether the victim wants to answer. */
	enum Willing {

		ANSWERED, DECLINED

	}

	@Component
	static class Handler implements FormHandler<SurveyVictim> {

		private final CaseClosing closing;

		Handler(CaseClosing closing) {
			this.closing = closing;
		}

		@Override
		public String form() {
			return "SurveyVictim";
		}

		@Override
		public Class<SurveyVictim> answers() {
			return SurveyVictim.class;
		}

		@Override
		public void submit(String key, SurveyVictim answers) {
			this.closing.survey(key, answers);
		}

	}

}
