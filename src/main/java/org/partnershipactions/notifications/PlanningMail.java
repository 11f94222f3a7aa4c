package org.partnershipactions.notifications;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.planning.acceptance.RoleEvent.AcceptanceAsked;
import org.partnershipactions.planning.acceptance.RoleEvent.RoleReminderDue;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.AdoptionAsked;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.IssuesScored;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningConcluded;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningReminderDue;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningStarted;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftAsked;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftReminderDue;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails to those who make the plan of the next year. */
@Component
@MailIsOn
class PlanningMail {

	private static final Queue MANAGER = Queue.ofPartnership("manager");

	private static final Queue BOARD = Queue.ofPartnership("board");

	private static final String COORDINATOR = "coordinator";

	private static final String COPY = """
			%s has adopted its action plan %s. The plan is attached as a PDF and as a Word document.

			This mail was sent by Partnership Actions. Please do not reply to it.
			""";

	private final MailSubjects subjects;

	private final MailOutbox outbox;

	private final Plans plans;

	private final Directory directory;

	PlanningMail(MailSubjects subjects, MailOutbox outbox, Plans plans, Directory directory) {
		this.subjects = subjects;
		this.outbox = outbox;
		this.plans = plans;
		this.directory = directory;
	}

	/** The local policing body is sent a copy of what was adopted. */
	@MailListener
	void on(PlanAdopted event) {
		Plan plan = this.plans.findById(event.key()).orElseThrow();
		String name = this.directory.partnershipName(plan.partnership());
		this.directory.policingBody(plan.partnership())
			.ifPresent((address) -> this.outbox.writeWithPlan(address, "Action plan adopted: " + plan.year(),
					COPY.formatted(name, plan.year()), plan.key()));
	}

	@MailListener
	void on(PlanningStarted event) {
		this.outbox.write(Letter.task(MANAGER, this.subjects.annualPlan(event.key()), "Score the issues",
				"The making of the next plan has begun. Score its issues" + by(event.due())));
	}

	@MailListener
	void on(IssuesScored event) {
		this.outbox.write(Letter.task(BOARD, this.subjects.annualPlan(event.key()), "Choose the priorities",
				"The manager scored the issues. Choose which of them become priorities" + by(event.due())));
	}

	@MailListener
	void on(DraftAsked event) {
		this.outbox.write(Letter.task(Queue.ofGroupLead(event.group()), this.subjects.priorityDraft(event.key()),
				"Draft your priority's actions",
				"Say what becomes of last year's actions, and what is new" + by(event.due())));
	}

	@MailListener
	void on(AcceptanceAsked event) {
		this.outbox.write(Letter.task(Queue.ofAgency(event.agency(), COORDINATOR), this.subjects.planRole(event.key()),
				"Accept your role", "Read what the draft asks of your agency, and answer" + by(event.due())));
	}

	@MailListener
	void on(AdoptionAsked event) {
		this.outbox.write(Letter.task(BOARD, this.subjects.annualPlan(event.key()), "Adoption waits",
				"The agencies have answered. Adopt the plan or return its draft" + by(event.due())));
	}

	@MailListener
	void on(PlanningConcluded event) {
		Subject plan = this.subjects.annualPlan(event.key());
		List.of(MANAGER, BOARD)
			.forEach((reader) -> this.outbox
				.write(Letter.news(reader, plan, "Plan adopted", "The board adopted the plan of the next year.")));
	}

	@MailListener
	void on(PlanningReminderDue event) {
		this.outbox.write(Letter.task(event.ofBoard() ? BOARD : MANAGER, this.subjects.annualPlan(event.key()),
				"Due soon", "A step towards the next plan waits for you" + by(event.due())));
	}

	@MailListener
	void on(DraftReminderDue event) {
		this.outbox.write(Letter.task(Queue.ofGroupLead(event.group()), this.subjects.priorityDraft(event.key()),
				"Due soon", "The actions of your priority wait to be drafted" + by(event.due())));
	}

	@MailListener
	void on(RoleReminderDue event) {
		this.outbox.write(Letter.task(Queue.ofAgency(event.agency(), COORDINATOR), this.subjects.planRole(event.key()),
				"Due soon", "The draft of the next plan waits for your agency's answer" + by(event.due())));
	}

	private static String by(LocalDate due) {
		return " by " + MailSubjects.day(due) + ".";
	}

}
