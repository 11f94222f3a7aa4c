package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseCourse;
import org.partnershipactions.cases.CaseDates;
import org.partnershipactions.cases.CaseProcess;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.StepDue;
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

	private final CaseSpeaking speaking;

	private final CaseDates dates;

	private final CaseCourse course;

	private final CaseProcess process;

	CaseVictims(AsbCases cases, CaseSpeaking speaking, CaseDates dates, CaseCourse course, CaseProcess process) {
		this.cases = cases;
		this.speaking = speaking;
		this.dates = dates;
		this.course = course;
		this.process = process;
	}

	/** Takes the first contact, or a try; after three failed ones a letter may end it. */
	@FormTask("ContactVictim")
	@MayOnCase(WORK)
	public void contact(String key, ContactVictim answers) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = asbCase.deadlines().get(CaseStep.CONTACT);
		this.speaking.note(asbCase, answers.outcome(), answers.line());
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
		this.speaking.note(asbCase, answers.outcome(), answers.line());
		asbCase.end(CaseStep.UPDATE);
		if (answers.outcome() == ContactOutcome.REACHED) {
			this.course.begin(asbCase.say(new VictimUpdated(key)), CaseStep.UPDATE);
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
		this.speaking.farewell(asbCase, new CaseContact(null, answers.channel(),
				answers.channel() != ContactChannel.LETTER, answers.words(), null));
		this.cases.save(this.course.begin(asbCase.say(new VictimTold(key, answers.channel())), CaseStep.SURVEY));
		this.process.done(asbCase, CaseStep.TELL);
	}

	/** Writes down a contact that no task asked for. */
	@MayOnCase(WORK)
	public void log(String key, CaseContact contact) {
		AsbCase asbCase = this.cases.withKey(key);
		if (contact.channel() == null) {
			throw new InvalidAnswers("channel", "Choose how you contacted the person");
		}
		this.speaking.note(asbCase, contact.reached() ? ContactOutcome.REACHED : ContactOutcome.NOT_REACHED, contact);
		if (asbCase.status().live() && contact.reached()) {
			this.course.happened(asbCase);
		}
		this.cases.save(asbCase);
	}

}
