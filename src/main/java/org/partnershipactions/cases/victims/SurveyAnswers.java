package org.partnershipactions.cases.victims;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.sealing.SealedText;

/**
 * The six answers of a victim; a question that was left out is null.
 *
 * @param onTime whether somebody acted on time
 * @param informed whether they were kept informed
 * @param reachable whether they could reach the officer
 * @param supported whether they were offered support
 * @param actionTaken how satisfied with the action taken, which the measure counts
 * @param outcome how satisfied with the outcome
 * @param words what else they said
 */
@Embeddable
public record SurveyAnswers(@Enumerated(EnumType.STRING) SurveyReply onTime,
		@Enumerated(EnumType.STRING) SurveyReply informed, @Enumerated(EnumType.STRING) SurveyReply reachable,
		@Enumerated(EnumType.STRING) SurveyReply supported, @Enumerated(EnumType.STRING) Satisfaction actionTaken,
		@Enumerated(EnumType.STRING) Satisfaction outcome, @SealedText String words) {

	SurveyAnswers withoutWords() {
		return new SurveyAnswers(this.onTime, this.informed, this.reachable, this.supported, this.actionTaken,
				this.outcome, null);
	}

}
