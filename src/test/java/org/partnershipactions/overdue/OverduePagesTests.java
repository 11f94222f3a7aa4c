package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionsAlone;
import org.partnershipactions.overdue.ReviewOverdueWork.Decision;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleQueues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ContributionsAlone
@WithMockUser
@Transactional
class OverduePagesTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private OverdueTasks tasks;

	@Autowired
	private RecordedProcesses processes;

	@Autowired
	private SampleQueues person;

	@Autowired
	private PartnershipClock clock;

	private String key;

	@BeforeEach
	void twoThingsAreLateAndOneWaitsForTheManager() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.processes.forget();
		this.person.hold("partnership/manager");
		this.key = fellLate("action-1", "agency:police", LocalDate.of(2027, 1, 29));
		fellLate("action-2", "agency:kfrs", LocalDate.of(2027, 1, 20));
		this.tasks.noteSilence(this.key);
	}

	@Test
	void listsTheOldestBreachFirstWithCountsByAgency() {
		assertThat(this.pages.get().uri("/overdue")).hasStatusOk()
			.bodyText()
			.containsSubsequence("<strong>2</strong> in all", "Kent Fire and Rescue Service", "20 January 2027",
					"8 working days late", "explains by 4 February 2027", "29 January 2027", "1 working day late",
					"No explanation given", "The manager decides by 8 February 2027", "Decide");
	}

	@Test
	void showsOneAgencyAndSaysSoWhenItOwesNothing() {
		assertThat(this.pages.get().uri("/overdue?agency=kfrs")).bodyText()
			.contains("20 January 2027")
			.doesNotContain("29 January 2027");
		assertThat(this.pages.get().uri("/overdue?agency=moat")).bodyText()
			.contains("Nothing of this agency or level is late");
	}

	@Test
	void refusesThoseWhoDoNotSeeEverything() {
		this.person.hold("agency:police/coordinator");
		assertThat(this.pages.get().uri("/overdue")).hasStatus(403);
	}

	@Test
	void decidesFromTheRowAndComesBack() {
		assertThat(this.pages.get().uri(page())).hasStatusOk()
			.bodyText()
			.contains("Record the decision", "Plan delivery");
		assertThat(
				this.pages.post().uri(page()).with(csrf()).param("decision", "CHASE").param("comment", "Nearly there"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/overdue");
		assertThat(this.processes.told()).last().isEqualTo("complete Task_ReviewTheOverdueWork{raised=false}");
	}

	@Test
	void keepsWhatWasTypedWhenTheDecisionIsRefused() {
		assertThat(this.pages.post()
			.uri(page())
			.with(csrf())
			.param("decision", "NEW_DATE")
			.param("newDate-day", "1")
			.param("newDate-month", "2")
			.param("newDate-year", "2027")
			.param("comment", "Half-term & snow")).hasStatus(422)
			.bodyText()
			.contains("There is a problem", "after today", "Half-term &amp; snow");
	}

	@Test
	void keepsWhatWasTypedWhenSomebodyElseDecided() {
		assertThat(this.pages.post().uri(page()).with(csrf()).param("decision", "CHASE").param("comment", "First"))
			.hasStatus3xxRedirection();
		assertThat(this.pages.post().uri(page()).with(csrf()).param("decision", "CHASE").param("comment", "Second"))
			.hasStatus(409)
			.bodyText()
			.contains("Your decision was not recorded", "Second", "There is nothing to decide");
	}

	@Test
	void bringsBackWhatWasTypedWhenTheSessionRanOut() {
		KeptAnswers kept = new KeptAnswers(page(),
				Map.of("decision", List.of("CHASE"), "comment", List.of("A long & careful answer")));
		assertThat(this.pages.get().uri(page()).sessionAttr("keptAnswers", kept)).hasStatusOk()
			.bodyText()
			.contains("Your session had run out", "your decision is not recorded yet", "A long &amp; careful answer");
		assertThat(this.pages.get().uri(page())).bodyText().doesNotContain("Your session had run out");
	}

	@Test
	void showsWhatWasTypedWhenSomebodyDecidedWhileTheSessionWasLost() {
		assertThat(this.pages.post().uri(page()).with(csrf()).param("decision", "CHASE").param("comment", "First"))
			.hasStatus3xxRedirection();
		KeptAnswers kept = new KeptAnswers(page(), Map.of("comment", List.of("Kept words")));
		assertThat(this.pages.get().uri(page()).sessionAttr("keptAnswers", kept)).hasStatusOk()
			.bodyText()
			.contains("What you typed", "Kept words");
	}

	@Test
	void answersProgramsWithTheSameRows() {
		assertThat(this.pages.get().uri("/api/overdue")).bodyJson().isLenientlyEqualTo("""
				{"items":[{"subject":{"ref":"3.5","title":"Promote successes"},"agency":"kfrs"},
				{"key":"%s","step":"Plan delivery","agency":"police","due":"2027-01-29","workingDaysLate":1,
				"timesMoved":0,"level":"AGENCY","state":"REVIEWING","reason":"No explanation given",
				"nextStep":"The manager decides by 8 February 2027"}]}""".formatted(this.key));
	}

	@Test
	void takesADecisionFromPrograms() {
		assertThat(this.pages.post()
			.uri("/api/overdue/" + this.key + "/decision")
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"decision\":\"%s\",\"comment\":\"Nearly there\"}".formatted(Decision.CHASE))).hasStatus(204);
	}

	private String page() {
		return "/overdue/" + this.key + "/decision";
	}

	private String fellLate(String action, String team, LocalDate due) {
		LateItem sample = OverdueReviewTests.aLateItem(action);
		this.reviews.open(new LateItem(sample.partnership(), sample.step(), sample.subjectRef(), sample.subjectTitle(),
				sample.path(), sample.priority(), team, sample.stepLabel(), due, 0, false));
		String opened = this.reviews.openFor(sample.step()).orElseThrow().key();
		this.tasks.findLevel(opened);
		return opened;
	}

}
