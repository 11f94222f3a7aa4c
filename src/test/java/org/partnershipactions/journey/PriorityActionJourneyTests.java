package org.partnershipactions.journey;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One action of the real plan, from the document on the table to approved completion. */
@WholeApplication
class PriorityActionJourneyTests {

	private static final String ACTION = "/actions/2016-17/7.2";

	private static final String LEAD = "road-safety.lead";

	private static final String APPROACH = "Four campaign weeks, one on each cause of death on our roads.";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Test
	void anActionGoesFromThePlansDocumentToApprovedCompletion() {
		this.application.moveClockTo("2016-04-04T09:00");
		theManagerImportsAndAdoptsThePlan();
		theLeadPlansAndTheTaskGroupReturnsAndApproves();
		thePartnersAnswerAndContribute();
		theActionGoesLateAndGetsANewDate();
		theLeadReportsAndTheTaskGroupApproves();
		everythingOfItHasEnded();
	}

	private void theManagerImportsAndAdoptsThePlan() {
		Visitor manager = as("manager");
		manager.open("/plan").looksRight("plan-none").open("/plan/2016-17/import").looksRight("import");
		manager.attach("file", Path.of("db/sample/action-plan-2016-17.txt")).press("See what would change");
		manager.reads("7 priorities and 54 actions: 54 new, 0 changed, 0 unchanged", "Look at these", "8 priorities",
				"Kent Fire & Rescue Service");
		manager.looksRight("import-report").press("Import these actions");
		manager.reads("This plan is a draft").looksRight("plan-draft");
		manager.press("Adopt the plan").looksRight("adopt").press("Adopt the plan");
		manager.reads("Adopted on 4 April 2016").looksRight("plan");
		manager.open("/plan/2016-17/import").attach("file", Path.of("db/sample/action-plan-2016-17.txt"));
		manager.press("See what would change").reads("There is nothing to import");
		manager.open("/plan/2016-17/priorities/7").reads("Road safety", "Planning delivery").looksRight("priority");
	}

	private void theLeadPlansAndTheTaskGroupReturnsAndApproves() {
		Visitor member = as("police.member").looksRight("home-member");
		member.open("/work?scope=team").looksRight("work").openTask("Plan the delivery", "7.2");
		member.type("approach", "Campaigns.").select("outputUnit", "events").type("outputTarget", "4");
		member.looksRight("task-plan").press("Submit").reads("“Plan the delivery” for 7.2 (2016-17) is done.");
		Visitor lead = as(LEAD).reads("Approve the delivery plan").looksRight("home-lead");
		lead.openTask("Approve the delivery plan", "7.2").reads("Campaigns.").looksRight("task-approve");
		lead.choose("Return it, to be changed").type("comment", "Say which campaigns, and when.").press("Submit");
		member.openTask("Plan the delivery", "7.2").reads("Say which campaigns, and when.");
		member.finds("outputUnit", "events").type("approach", APPROACH);
		member.type("milestones[0].title", "Seat belt week held").type("milestones[0].date", LocalDate.of(2016, 6, 30));
		member.press("Submit").reads("is done");
		lead.openTask("Approve the delivery plan", "7.2").reads(APPROACH);
		lead.choose("Approve the delivery plan").press("Submit").reads("is done");
	}

	private void thePartnersAnswerAndContribute() {
		answer("csu.coordinator", "We accept the request", "");
		answer("kfrs.coordinator", "We have nothing to contribute", "");
		answer("kcc-road-safety.coordinator", "We decline the request", "Our officers are committed to the schools.");
		Visitor coordinator = as("police.coordinator").openTask("Decide on the declined request", "7.2");
		coordinator.reads("Our officers are committed to the schools.").looksRight("task-decline");
		coordinator.choose("Go on without this contribution").press("Submit").reads("is done");
		this.application.moveClockTo("2016-07-01T10:00");
		Visitor member = as("csu.member").openTask("Make the contribution", "7.2");
		member.type("done", "Stalls at four markets").type("doneOn", LocalDate.of(2016, 6, 25)).type("counted", "4");
		member.press("Submit").reads("is done");
		member.open(ACTION).reads("3 of 3 answered", "Stalls at four markets").looksRight("action-delivering");
	}

	private void theActionGoesLateAndGetsANewDate() {
		this.application.moveClockTo("2016-10-03T09:00");
		assertThat(this.application.runTimers()).isPositive();
		Visitor coordinator = as("police.coordinator").looksRight("home-coordinator");
		coordinator.openTask("Explain the delay", "7.2").looksRight("task-explain");
		coordinator.select("reason", "Waiting for a partner").type("explanation", "The last venue was flooded.");
		coordinator.type("remedy", "Another hall is booked.").type("proposedDate", LocalDate.of(2016, 10, 28));
		coordinator.press("Submit").reads("is done");
		Visitor manager = as("manager").reads("Overdue by agency").looksRight("home-manager");
		manager.open("/overdue?agency=police").reads("Waiting for a partner").looksRight("overdue");
		manager.followInRow("7.2 (2016-17) Address", "Decide");
		manager.reads("Another hall is booked.", "28 October 2016").looksRight("overdue-decision");
		manager.choose("Agree a new date").type("newDate", LocalDate.of(2016, 10, 31));
		manager.type("comment", "Agreed, with two days to spare.").press("Record the decision");
		manager.open(ACTION).reads("From 30 September 2016 to 31 October 2016: Agreed, with two days to spare.");
		manager.looksRight("action-moved").open("/agencies/police").looksRight("agency");
	}

	private void theLeadReportsAndTheTaskGroupApproves() {
		Visitor member = as("police.member").openTask("Deliver and report completion", "7.2");
		member.type("outcome", "Four campaign weeks were held.").type("counted", "4").press("Submit").reads("is done");
		Visitor lead = as(LEAD).openTask("Approve the completion", "7.2");
		lead.reads("Four campaign weeks were held.").looksRight("task-completion");
		lead.choose("Completed").type("comment", "Well done, all.").press("Submit").reads("is done");
		lead.open(ACTION).reads("Closed: completed", "Well done, all.", "31 October 2016");
		lead.reads("The plan was adopted and the action began",
				"Delivery plan returned: Say which campaigns, and when.", "Delivery plan approved",
				"Date moved from 30 September 2016 to 31 October 2016", "Completion reported, 4 counted",
				"Completion approved: completed");
		lead.reads("Stalls at four markets", "Our officers are committed to the schools.");
		lead.looksRight("action-completed");
	}

	private void everythingOfItHasEnded() {
		String key = this.application.keyOf(new PlanYear(2016), "7.2");
		assertThat(this.application.isRunning("PriorityAction", key)).isFalse();
		assertThat(this.application.openItemsOf("7.2")).isZero();
		as("manager").open("/work?scope=all&subject=7.2").reads("No open task fits these filters.");
	}

	private void answer(String username, String answer, String reason) {
		Visitor coordinator = as(username).openTask("Answer the request", "7.2");
		coordinator.looksRight("task-answer").choose(answer).type("reason", reason).press("Submit").reads("is done");
	}

	private Visitor as(String username) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(username);
	}

}
