package org.partnershipactions.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Works out whose work each step of a case is, and by when it is due. */
@Component
public class CaseSchedule {

	/** Number of the priority of the plan that cases serve. */
	public static final int PRIORITY = 3;

	private final LocalFigureReading figures;

	private final WorkingDays working;

	private final PartnershipClock clock;

	private final Directory directory;

	CaseSchedule(LocalFigureReading figures, WorkingDays working, PartnershipClock clock, Directory directory) {
		this.figures = figures;
		this.working = working;
		this.clock = clock;
		this.directory = directory;
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
				? new StepDue(today(), now().plus(Duration.ofHours(figure("graffiti.hours"))), 0)
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
				: this.working.after(active, figure("quiet.days"));
	}

	/** The day by which a victim answers the letter. */
	LocalDate letterEnds(AsbCase asbCase) {
		return this.working.after(asbCase.contacting().letterSentOn(), figure("no-contact.days"));
	}

	/** The day after which a quiet case that nobody closes is late. */
	LocalDate late(CaseStep step, StepDue due) {
		return (step == CaseStep.PROPOSE_CLOSURE) ? this.working.after(due.day(), figure("quiet.late.days"))
				: due.day();
	}

	/**
	 * The day on which the reminder goes out: before the day by which the step is due, or
	 * on it where the step has so little time.
	 */
	LocalDate reminder(StepDue due) {
		boolean before = this.working.between(due.openedOn(), due.day()) >= figure("reminder.from");
		return before ? this.working.after(due.day(), -figure("reminder.days")) : due.day();
	}

	/** Whether a reminder helps: not on the day on which the step opened, nor late. */
	boolean worthReminding(StepDue due) {
		return today().isAfter(due.openedOn()) && !today().isAfter(due.day());
	}

	/** By when the risk is assessed after a linked report. */
	LocalDate dueAgain() {
		return in(figure("risk-again.days"));
	}

	/** By when an agency contributes where no day was agreed. */
	LocalDate contributionDue() {
		return in(figure("contribution.days"));
	}

	/** By when the owner of a case decides who else may see it. */
	public LocalDate accessDecided() {
		return in(figure("access.days"));
	}

	/** How long a restricted case stays open to somebody who gave a reason. */
	public Duration restrictedOpenFor() {
		return Duration.ofMinutes(figure("restricted.open.minutes"));
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
		return figure("update", asbCase.assumedBand());
	}

	/** Failed tries after which a letter may be sent. */
	public int tries() {
		return figure("no-contact.tries");
	}

	/** The last day on which a case closed on a day can be reopened. */
	LocalDate lastDayToReopen(LocalDate closedOn) {
		return closedOn.plusMonths(figure("reopen.months"));
	}

	/** The lead officers: members of the agency that leads the case. */
	public Queue leadOfficer(AsbCase asbCase) {
		return this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "member");
	}

	public Queue coordinator(AsbCase asbCase) {
		return this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "coordinator");
	}

	/** The lead of the task group for anti-social behaviour; else the manager. */
	public Queue groupLead(AsbCase asbCase) {
		return this.directory.groupOfCases(asbCase.partnership())
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(Queue.ofPartnership("manager"));
	}

	public Queue working(AsbCase asbCase, CaseStep step) {
		return switch (step) {
			case ACCEPT, ACCEPT_LATER -> groupLead(asbCase);
			case APPROVE_CLOSURE -> asbCase.groupDecides() ? groupLead(asbCase) : coordinator(asbCase);
			case SUPERVISE -> asbCase.highRisk() ? groupLead(asbCase) : coordinator(asbCase);
			default -> leadOfficer(asbCase);
		};
	}

	/** A figure of cases, in the unit that its row names. */
	private int figure(String name) {
		return this.figures.today("cases." + name);
	}

	/** A figure that depends on the risk. */
	private int figure(String name, RiskBand band) {
		return figure(name + "." + band.code());
	}

	private LocalDate day(AsbCase asbCase, CaseStep step) {
		return switch (step) {
			case CONTACT, ASSESS -> in(figure("contact", asbCase.assumedBand()));
			case PLAN -> in(figure("plan.days"));
			case ACCEPT, ACCEPT_LATER -> in(figure("accept.days"));
			case PROPOSE_CLOSURE -> quiet(asbCase);
			case APPROVE_CLOSURE -> in(figure("approve.days"));
			case UPDATE -> in(updateEvery(asbCase));
			case SUPERVISE -> in(figure("supervise", asbCase.supervised() ? asbCase.assumedBand() : RiskBand.MEDIUM));
			case TELL -> in(figure("tell.days"));
			case SURVEY -> in(figure("survey.days"));
			default -> dueAgain();
		};
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
