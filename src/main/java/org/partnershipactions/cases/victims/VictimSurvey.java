package org.partnershipactions.cases.victims;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.cases.tally.TalliedAggregate;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.victims.VictimEvent.SurveyAnswered;
import org.partnershipactions.cases.victims.VictimEvent.SurveyDeclined;
import org.partnershipactions.cases.victims.VictimEvent.SurveyNotAnswered;
import org.partnershipactions.cases.victims.VictimEvent.SurveySent;
import org.partnershipactions.workflow.StepNotOpen;

/** The survey of a victim after a case was closed; answered once. */
@Entity
public class VictimSurvey extends TalliedAggregate<VictimSurvey> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String caseKey;

	private String secretHash;

	@Enumerated(EnumType.STRING)
	private SurveyState state;

	private LocalDate sentOn;

	private LocalDate validUntil;

	private LocalDate endedOn;

	@Embedded
	private SurveyAnswers answers;

	protected VictimSurvey() {
	}

	VictimSurvey(String partnership, String caseKey) {
		this.partnership = partnership;
		this.caseKey = caseKey;
		this.state = SurveyState.SENT;
	}

	/** Sends the link; a new link makes the one before useless. */
	VictimSurvey send(String hash, LocalDate today, LocalDate lastDay) {
		this.secretHash = hash;
		this.sentOn = today;
		this.validUntil = lastDay;
		registerEvent(new SurveySent(this.caseKey, lastDay));
		return this;
	}

	VictimSurvey answer(SurveyAnswers given, LocalDate today) {
		this.answers = given;
		end(SurveyState.ANSWERED, today);
		registerEvent(new SurveyAnswered(this.caseKey));
		return this;
	}

	VictimSurvey decline(LocalDate today) {
		end(SurveyState.DECLINED, today);
		registerEvent(new SurveyDeclined(this.caseKey));
		return this;
	}

	VictimSurvey stayUnanswered(LocalDate today) {
		end(SurveyState.NO_ANSWER, today);
		registerEvent(new SurveyNotAnswered(this.caseKey));
		return this;
	}

	private void end(SurveyState end, LocalDate today) {
		if (!isOpen()) {
			throw new StepNotOpen("This survey has ended already (" + this.state.words().toLowerCase(Locale.UK) + ").");
		}
		this.state = end;
		this.endedOn = today;
	}

	/** Forgets what else the victim said; the answers that are counted stay. */
	public VictimSurvey erase() {
		this.answers = answers().map(SurveyAnswers::withoutWords).orElse(null);
		return this;
	}

	/** What the victim said, on the day the survey was sent. */
	@Override
	protected Optional<Tally> tally() {
		return Optional.of(Tally.of(this.partnership, TalliedFigure.SURVEYS, this.sentOn,
				SurveyResult.of(this.state, answers().map(SurveyAnswers::actionTaken).orElse(null))));
	}

	boolean isOpen() {
		return this.state == SurveyState.SENT;
	}

	/** Whether the link can still be used on a day. */
	boolean takesAnswersOn(LocalDate day) {
		return isOpen() && !day.isAfter(this.validUntil);
	}

	String caseKey() {
		return this.caseKey;
	}

	public SurveyState state() {
		return this.state;
	}

	public LocalDate sentOn() {
		return this.sentOn;
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

	LocalDate endedOn() {
		return this.endedOn;
	}

	public Optional<SurveyAnswers> answers() {
		return Optional.ofNullable(this.answers);
	}

}
