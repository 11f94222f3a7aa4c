package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.WithheldMatters.Withheld;
import org.partnershipactions.workflow.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Late work on what is restricted: that it is late is told, and not of what it is. */
class OverdueViewTests {

	@Test
	void nothingIsToldOfWhatIsRestrictedButThatItIsLate() {
		OverdueView view = view("k", "C-2026-0001");
		OverdueView told = view.without(new Withheld(Map.of("k", "C-2026-0001")));
		assertThat(told.toString()).doesNotContain("C-2026-0001", "Swanley", "afraid", "neighbour", "Talk",
				"Moved out");
		assertThat(told.subjectRef()).isEqualTo("Restricted");
		assertThat(told.path()).isEqualTo("/overdue");
		assertThat(told.due()).isEqualTo(view.due());
		assertThat(told.team()).isEqualTo(view.team());
	}

	@Test
	void whoDecidesReadsWhichOneItIsAndNothingOfItBeforeTheySaidWhy() {
		OverdueView view = view("k", "C-2026-0001");
		OverdueView covered = view.covered(new Withheld(Map.of("k", "C-2026-0001")));
		assertThat(covered.toString()).doesNotContain("Swanley", "afraid", "neighbour", "Talk", "Moved out");
		assertThat(covered.subjectRef()).isEqualTo("C-2026-0001");
		assertThat(covered.path()).isEqualTo(view.path());
		assertThat(view.covered(new Withheld(Map.of("other", "C-2026-0002")))).isSameAs(view);
	}

	@Test
	void aStepThatHasAKeyOfItsOwnIsKnownByTheReference() {
		Withheld withheld = new Withheld(Map.of("k", "C-2026-0001"));
		assertThat(view("key of a request", "C-2026-0001").without(withheld).subjectTitle())
			.isEqualTo("Not shown to you");
		OverdueView other = view("other", "C-2026-0002");
		assertThat(other.without(withheld)).isSameAs(other);
	}

	private static OverdueView view(String key, String ref) {
		Instant opened = Instant.parse("2026-06-01T08:00:00Z");
		return new OverdueView("review", new Step("AsbCase", "Task_ContactTheVictim", key), ref, "Noise, Swanley",
				"/cases/" + ref, null, "agency:csu", "Contact the victim", LocalDate.of(2026, 5, 29), 0,
				OverdueLevel.values()[0], OverdueReviewState.values()[0], "NO_TIME",
				"A witness is afraid of a neighbour", "Talk to them", LocalDate.of(2026, 6, 9), null, "Moved out",
				opened, null);
	}

}
