package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.AnswerRequest.Answer;
import org.partnershipactions.contributions.DecideOnDecline.Decision;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one agency owes to an action, from the request to its end. Read this first: the
 * Community Safety Unit leads an action and asks Kent Police for articles about what was
 * achieved.
 */
@ContributionsAlone
@Scene("contributions")
@Transactional
class ContributionStoryTests {

	@Autowired
	private ContributionRequesting requests;

	@Autowired
	private ContributionAnswering answers;

	@Autowired
	private DeclineDeciding declined;

	@Autowired
	private ContributionTasks tasks;

	@Autowired
	private RecordedProcesses processes;

	@Autowired
	private SampleQueues person;

	@Autowired
	private PartnershipClock clock;

	private String request;

	@BeforeEach
	void thePoliceAreAskedOnTheFirstOfFebruary() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.processes.forget();
		this.request = this.requests.ask(ContributionTests.aRequest("police"));
	}

	@Test
	void theAgencyAcceptsAndMakesWhatItPromised() {
		// Its coordinator has five working days to answer.
		assertThat(state()).isEqualTo(ContributionState.ASKED);
		assertThat(this.tasks.answerer(this.request)).isEqualTo("agency:police/coordinator");
		assertThat(this.tasks.answerDue(this.request)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 8)));

		// They accept, and the work goes to the agency's members until the action's day.
		answerAs("agency:police/coordinator", Answer.ACCEPT);
		assertThat(state()).isEqualTo(ContributionState.ACCEPTED);
		assertThat(this.tasks.contributor(this.request)).isEqualTo("agency:police/member");

		// A member writes down what was done, and the action can count on it.
		this.person.hold("agency:police/member");
		MakeContribution three = new MakeContribution("Three articles", LocalDate.of(2027, 2, 1), 3);
		as(() -> this.answers.make(this.request, three));
		assertThat(this.requests.view(this.request)).satisfies((made) -> {
			assertThat(made.state()).isEqualTo(ContributionState.MADE);
			assertThat(made.done()).isEqualTo("Three articles");
			assertThat(made.counted()).isEqualTo(3);
		});
		assertThat(this.processes.told()).containsExactly(
				"complete Task_AnswerTheRequest{accepted=true, declined=false}", "complete Task_MakeTheContribution{}");
	}

	@Test
	void theAgencyHasNothingToContributeAndSaysSo() {
		answerAs("agency:police/coordinator", Answer.NOTHING);
		assertThat(state()).isEqualTo(ContributionState.NOTHING);
		assertThat(state().open()).isFalse();
		assertThat(this.requests.view(this.request).reason()).isEqualTo("No officers");
	}

	@Test
	void theAgencyDeclinesAndWhoeverAskedTurnsToAnother() {
		// The coordinator declines with a reason; the decision goes back to who asked.
		answerAs("agency:police/coordinator", Answer.DECLINE);
		assertThat(state()).isEqualTo(ContributionState.DECLINED);
		assertThat(this.tasks.decider(this.request)).isEqualTo("agency:csu/coordinator");

		// They take it to the manager, who asks the fire service instead.
		decideAs("agency:csu/coordinator", new DecideOnDecline(Decision.TO_MANAGER, null, "They always did it"));
		assertThat(this.tasks.decider(this.request)).isEqualTo("partnership/manager");
		decideAs("partnership/manager", new DecideOnDecline(Decision.ASK_ANOTHER, "kfrs", "Try them"));
		assertThat(state()).isEqualTo(ContributionState.REPLACED);
		assertThat(this.processes.told()).contains("ask kfrs");
	}

	@Test
	void theActionGoesOnWithoutWhereNobodyElseCan() {
		answerAs("agency:police/coordinator", Answer.DECLINE);
		decideAs("agency:csu/coordinator", new DecideOnDecline(Decision.GO_ON, null, "We can do without"));
		assertThat(state()).isEqualTo(ContributionState.WITHOUT);
	}

	@Test
	void theActionIsWithdrawnAndNobodyOwesItAnythingAnyMore() {
		answerAs("agency:police/coordinator", Answer.ACCEPT);
		this.requests.releaseAll("action", "action-1", "The action was withdrawn");
		assertThat(state()).isEqualTo(ContributionState.RELEASED);
		assertThat(this.processes.told()).endsWith("tell Contribution RequestWithdrawn");
	}

	private ContributionState state() {
		return this.requests.view(this.request).state();
	}

	private void answerAs(String queue, Answer answer) {
		this.person.hold(queue);
		as(() -> this.answers.answer(this.request, new AnswerRequest(answer, "No officers")));
	}

	private void decideAs(String queue, DecideOnDecline decision) {
		this.person.hold(queue);
		as(() -> this.declined.decide(this.request, decision));
	}

	private static void as(Runnable deed) {
		Actor.as("somebody", () -> {
			deed.run();
			return null;
		});
	}

}
