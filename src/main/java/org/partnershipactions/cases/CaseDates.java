package org.partnershipactions.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/** Works out by when each step of a case is due. */
@Component
public class CaseDates {

	private final CaseFigures figures;

	private final WorkingDays working;

	private final PartnershipClock clock;

	CaseDates(CaseFigures figures, WorkingDays working, PartnershipClock clock) {
		this.figures = figures;
		this.working = working;
		this.clock = clock;
	}

	public LocalDate today() {
		return this.clock.today();
	}

	public Instant now() {
		return this.clock.instant();
	}

	/** By when a step that opens now is due. */
	StepDue due(AsbCase asbCase, CaseStep step) {
		return (step == CaseStep.GRAFFITI)
				? new StepDue(today(), now().plus(Duration.ofHours(this.figures.today("graffiti.hours"))), 0)
				: StepDue.on(today(), day(asbCase, step));
	}

	/** Days of the first contact go on from the opening: a failed try gains one day. */
	public StepDue again(StepDue before) {
		return StepDue.on(before.openedOn(), later(before.day(), in(1)));
	}

	/** The first assessment comes with the first contact, and never in the past. */
	public StepDue withContact(StepDue contact) {
		return StepDue.on(today(), later(contact.day(), today()));
	}

	/** The day after which a case in which nothing happens is quiet. */
	public LocalDate quiet(AsbCase asbCase) {
		LocalDate active = asbCase.deadlines().lastActivityOn();
		LocalDate letter = asbCase.contacting().letterSentOn();
		return (letter != null && !active.isAfter(letter)) ? letterEnds(asbCase)
				: this.working.after(active, this.figures.today("quiet.days"));
	}

	/** The day by which a victim answers the letter. */
	LocalDate letterEnds(AsbCase asbCase) {
		return this.working.after(asbCase.contacting().letterSentOn(), this.figures.today("no-contact.days"));
	}

	/** The day after which a quiet case that nobody closes is late. */
	LocalDate late(CaseStep step, StepDue due) {
		return (step == CaseStep.PROPOSE_CLOSURE) ? this.working.after(due.day(), this.figures.today("quiet.late.days"))
				: due.day();
	}

	/** The day on which the reminder goes out. */
	LocalDate reminder(StepDue due) {
		return this.working.after(due.day(), -this.figures.today("reminder.days"));
	}

	/** Whether a step has so much time that a reminder helps. */
	boolean worthReminding(StepDue due) {
		return this.working.between(due.openedOn(), due.day()) >= this.figures.today("reminder.from")
				&& !today().isAfter(due.day());
	}

	/** By when the risk is assessed after a linked report. */
	LocalDate dueAgain() {
		return in(this.figures.today("risk-again.days"));
	}

	/** By when an agency contributes where no day was agreed. */
	LocalDate contributionDue() {
		return in(this.figures.today("contribution.days"));
	}

	/** By when the owner of a case decides who else may see it. */
	public LocalDate accessDecided() {
		return in(this.figures.today("access.days"));
	}

	LocalDate in(int workingDays) {
		return this.working.after(today(), workingDays);
	}

	/** Working days between two updates: what the risk asks, or more often if agreed. */
	int updateEvery(AsbCase asbCase) {
		int byRisk = updatesByRisk(asbCase);
		Integer agreed = asbCase.plan().updateEvery();
		return (agreed != null) ? Math.min(agreed, byRisk) : byRisk;
	}

	/** Working days between two updates that the risk asks for. */
	int updatesByRisk(AsbCase asbCase) {
		return this.figures.today("update", asbCase.assumedBand());
	}

	private LocalDate day(AsbCase asbCase, CaseStep step) {
		return switch (step) {
			case CONTACT, ASSESS -> in(this.figures.today("contact", asbCase.assumedBand()));
			case PLAN -> in(this.figures.today("plan.days"));
			case ACCEPT, ACCEPT_LATER -> in(this.figures.today("accept.days"));
			case PROPOSE_CLOSURE -> quiet(asbCase);
			case APPROVE_CLOSURE -> in(this.figures.today("approve.days"));
			case UPDATE -> in(updateEvery(asbCase));
			case SUPERVISE ->
				in(this.figures.today("supervise", asbCase.supervised() ? asbCase.assumedBand() : RiskBand.MEDIUM));
			case TELL -> in(this.figures.today("tell.days"));
			case SURVEY -> in(this.figures.today("survey.days"));
			default -> dueAgain();
		};
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
