package org.partnershipactions.cases.victims;

import java.time.LocalDate;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.CaseProcess;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.victims.VictimEvent.VictimTold;
import org.partnershipactions.cases.victims.VictimEvent.VictimUpdated;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Speaks to the victim of a case: first contact, updates, and the last message. */
@Service
@Transactional
public class CaseVictims {

	private final AsbCases cases;

	private final CaseSchedule dates;

	private final CaseProcess process;

	private final ContactLog log;

	private final SurveyLifecycle surveys;

	CaseVictims(AsbCases cases, CaseSchedule dates, CaseProcess process, ContactLog log, SurveyLifecycle surveys) {
		this.cases = cases;
		this.dates = dates;
		this.process = process;
		this.log = log;
		this.surveys = surveys;
	}

	/** Takes the first contact, or a try; after three failed ones a letter may end it. */
	@FormTask("ContactVictim")
	@MayOnCase(WORK)
	public void contact(String key, ContactVictim answers) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = asbCase.deadlines().get(CaseStep.CONTACT);
		note(asbCase, answers.outcome(), answers.line());
		asbCase.end(CaseStep.CONTACT);
		boolean again = answers.outcome() == ContactOutcome.NOT_REACHED;
		asbCase.begin(again ? CaseStep.CONTACT : CaseStep.ASSESS,
				again ? this.dates.again(due) : this.dates.withContact(due));
		this.cases.save(asbCase);
		this.process.contacted(asbCase, answers.outcome() == ContactOutcome.REACHED,
				answers.outcome() == ContactOutcome.LETTER_SENT);
	}

	/** Writes down that the victim heard how the case stands, or could not be reached. */
	@FormTask("UpdateVictim")
	@MayOnCase(WORK)
	public void update(String key, UpdateVictim answers) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = asbCase.deadlines().get(CaseStep.UPDATE);
		note(asbCase, answers.outcome(), answers.line());
		asbCase.end(CaseStep.UPDATE);
		if (answers.outcome() == ContactOutcome.REACHED) {
			this.process.begin(asbCase.say(new VictimUpdated(key)), CaseStep.UPDATE);
		}
		else if (answers.outcome() == ContactOutcome.NOT_REACHED) {
			asbCase.begin(CaseStep.UPDATE, this.dates.again(due));
		}
		asbCase.deadlines().shift(CaseStep.PROPOSE_CLOSURE, this.dates.quiet(asbCase));
		this.cases.save(asbCase);
		this.process.done(asbCase, CaseStep.UPDATE);
		this.process.changed(asbCase);
	}

	/** Tells the victim that the case is closed, and sends the survey. */
	@FormTask("TellVictim")
	@MayOnCase(WORK)
	public void tell(String key, TellVictim answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.end(CaseStep.TELL);
		farewell(asbCase, new CaseContact(null, answers.channel(), answers.channel() != ContactChannel.LETTER,
				answers.words(), null));
		this.cases.save(this.process.begin(asbCase.say(new VictimTold(key, answers.channel())), CaseStep.SURVEY));
		this.process.done(asbCase, CaseStep.TELL);
	}

	/** Writes down a contact that no task asked for. */
	@MayOnCase(WORK)
	public void log(String key, CaseContact contact) {
		AsbCase asbCase = this.cases.withKey(key);
		if (contact.channel() == null) {
			throw new InvalidAnswers("channel", "Choose how you contacted the person");
		}
		note(asbCase, contact.reached() ? ContactOutcome.REACHED : ContactOutcome.NOT_REACHED, contact);
		if (asbCase.status().live() && contact.reached()) {
			this.process.happened(asbCase);
		}
		this.cases.save(asbCase);
	}

	void note(AsbCase asbCase, ContactOutcome outcome, CaseContact contact) {
		if (outcome == ContactOutcome.LETTER_SENT) {
			mustHaveTried(asbCase);
			asbCase.letterSent(this.dates.today());
		}
		else if (contact.channel() == null) {
			throw new InvalidAnswers("channel", "Choose how you contacted the victim");
		}
		else if (outcome == ContactOutcome.REACHED && contact.channel() != ContactChannel.LETTER) {
			asbCase.reached(this.dates.today());
		}
		this.log.tried(asbCase.key(), contact);
	}

	/** The last message: the survey begins with it. */
	void farewell(AsbCase asbCase, CaseContact contact) {
		this.log.tried(asbCase.key(), contact);
		this.surveys.send(asbCase.partnership(), asbCase.key());
	}

	private void mustHaveTried(AsbCase asbCase) {
		long tries = failedSince(asbCase.begunOn(), asbCase.key());
		if (tries < this.dates.tries()) {
			throw new InvalidAnswers("outcome", ("Try to reach the victim %d times before a letter takes the place"
					+ " of a contact. Tries written down so far: %d")
				.formatted(this.dates.tries(), tries));
		}
	}

	/** Tries of an earlier run of a case that was reopened do not count. */
	private long failedSince(LocalDate begun, String key) {
		return this.log.of(key)
			.stream()
			.takeWhile((contact) -> !contact.reached() && !contact.madeOn().isBefore(begun))
			.filter((contact) -> contact.channel() != ContactChannel.LETTER)
			.count();
	}

}
