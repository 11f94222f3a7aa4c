package org.partnershipactions.plan.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed of an action, laid over what it says. */
class ActionEntryTests {

	private static final ActionEntry NOW = entry("Walk", List.of("police", "kfrs", "csu"), List.of("moat", "imago"));

	@Test
	void whatIsNotSaidStays() {
		assertThat(new ActionEntry(null, null, null, "Run", null, null, null, null, null, null).over(NOW))
			.isEqualTo(entry("Run", NOW.leads(), NOW.partners()));
	}

	/** A page lists agencies by name, which is no change of theirs. */
	@Test
	void agenciesThatWereThereKeepTheirOrderAndNewOnesComeLast() {
		ActionEntry typed = entry("Walk", List.of("police", "csu", "kfrs"), List.of("davss", "imago", "moat"));
		assertThat(typed.over(NOW).leads()).isEqualTo(NOW.leads());
		assertThat(typed.over(NOW).partners()).containsExactly("moat", "imago", "davss");
	}

	@Test
	void theAccountableLeadIsTheOneThatIsNamedFirst() {
		ActionEntry typed = entry("Walk", List.of("csu", "kfrs", "police"), List.of());
		assertThat(typed.over(NOW).leads()).containsExactly("csu", "police", "kfrs");
	}

	private static ActionEntry entry(String title, List<String> leads, List<String> partners) {
		return new ActionEntry("3.4", "3", "", title, leads, partners, false, "", "Ongoing", "");
	}

}
