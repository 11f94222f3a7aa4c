package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.ActionEvent.ProgressReported;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.action.TimelineEntry;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What leads may say of their actions, and what is refused. */
@WholeProduct
@Scene("plan")
class ProgressTakingTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final LocalDate END = LocalDate.of(2026, 6, 30);

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private ProgressTaking taking;

	@Autowired
	private ActionChanges changes;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void standAfterTheQuarter() {
		this.engine.key("4.9");
		itIs(TODAY);
	}

	@AfterEach
	void standAtTheBeginning() {
		itIs(BEGIN);
	}

	@Test
	void keepsEveryWordAndAnswersTheLastBeforeADay() {
		String key = this.engine.key("4.9");
		GivenProgress first = new GivenProgress(END, Status.IN_PROGRESS, Confidence.AMBER, 20, 1, "One of four.");
		GivenProgress second = new GivenProgress(TODAY, Status.IN_PROGRESS, Confidence.GREEN, 30, null, null);
		give("4.9", first);
		give("4.9", second);
		assertThat(lastBefore(key, END)).isNull();
		assertThat(lastBefore(key, END.plusDays(1))).isEqualTo(first);
		assertThat(lastBefore(key, TODAY)).isEqualTo(first);
		assertThat(lastBefore(key, TODAY.plusDays(1))).isEqualTo(second);
		assertThat(this.sql.queryForList("select who from audit_entry where event = 'ProgressReported'"
				+ " and subject_key = ? and details like '%2026-06-30%'", String.class, key))
			.hasSize(1)
			.containsExactly(lead("4.9"));
		assertThat(this.engine.view("4.9").timeline()).extracting(TimelineEntry::text)
			.contains("Progress given, as of 30 June 2026");
	}

	@ParameterizedTest
	@MethodSource
	void namesEachFieldAndTheFix(GivenProgress given, List<String> fields) {
		InvalidAnswers refused = catchThrowableOfType(InvalidAnswers.class, () -> give("1.4", given));
		assertThat(refused.errors()).extracting(FieldError::field).containsExactlyElementsOf(fields);
		assertThat(refused.errors()).extracting(FieldError::message)
			.allMatch((message) -> message.matches("(Enter|Select|Shorten) .+"));
	}

	static Stream<Arguments> namesEachFieldAndTheFix() {
		return Stream.of(
				Arguments.of(new GivenProgress(TODAY.plusDays(1), Status.IN_PROGRESS, Confidence.RED, 0, 0, ""),
						List.of("asOf")),
				Arguments.of(new GivenProgress(BEGIN.minusDays(1), Status.IN_PROGRESS, Confidence.RED, 0, 0, ""),
						List.of("asOf")),
				Arguments.of(new GivenProgress(END, Status.WITHDRAWN, Confidence.RED, 100, 0, ""), List.of("status")),
				Arguments.of(new GivenProgress(END, Status.IN_PROGRESS, Confidence.RED, 101, -1, ""),
						List.of("percent", "counted")),
				Arguments.of(new GivenProgress(null, null, null, -1, null, "x".repeat(501)),
						List.of("asOf", "status", "confidence", "percent", "sentence")));
	}

	@Test
	void takesNoWordOfAnotherAgencyNorOfTheManager() {
		String key = this.engine.key("4.9");
		GivenProgress given = new GivenProgress(END, Status.IN_PROGRESS, Confidence.GREEN, 20, null, null);
		for (String who : List.of("moat.coordinator", "manager", "auditor", "board")) {
			assertThatThrownBy(() -> as(who, () -> this.taking.give(key, given))).as(who)
				.isInstanceOf(AccessDeniedException.class);
		}
	}

	@Test
	void takesNoWordOnAWithdrawnAction() {
		String key = this.engine.key("3.8");
		String lead = lead("3.8");
		as("manager", () -> this.changes.withdraw(key, "The law has changed."));
		assertThatThrownBy(() -> as(lead,
				() -> this.taking.give(key,
						new GivenProgress(END, Status.IN_PROGRESS, Confidence.GREEN, 20, null, null))))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("withdrawn");
	}

	private GivenProgress lastBefore(String key, LocalDate day) {
		return Actor.as("manager", () -> this.taking.lastBefore(key, day));
	}

	private void give(String ref, GivenProgress given) {
		String key = this.engine.key(ref);
		as(lead(ref), () -> this.taking.give(key, given));
	}

	private String lead(String ref) {
		return this.engine.view(ref).summary().partners().accountableLead() + ".coordinator";
	}

	private void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

	private static void as(String who, Runnable work) {
		Actor.as(who, () -> {
			work.run();
			return null;
		});
	}

}
