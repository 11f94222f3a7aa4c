package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.progress.RagRule;
import org.partnershipactions.plan.progress.RagRule.Ratable;

import static org.assertj.core.api.Assertions.assertThat;

/** The rating by dates, held against whole numbers, which know no rounding. */
class RagRuleTests {

	private static final LocalDate START = LocalDate.of(2026, 4, 1);

	private static final RagRule RULE = new RagRule(90, 70);

	@Test
	void isGreenWithHalfOfTheMilestonesAfterFiveNinthsOfTheTime() {
		assertThat(rated(2, 4, 50, 90)).isEqualTo(Rag.GREEN);
		assertThat(rated(2, 4, 51, 90)).isEqualTo(Rag.AMBER);
	}

	@Test
	void ratesEveryShareOfMilestonesOnEveryDayAsWholeNumbersDo() {
		List<String> wrong = new ArrayList<>();
		for (int milestones = 1; milestones <= 6; milestones++) {
			for (int reached = 0; reached <= milestones; reached++) {
				for (int whole = 1; whole <= 364; whole++) {
					for (int gone = 0; gone <= whole; gone++) {
						if (rated(reached, milestones, gone, whole) != exact(reached, milestones, gone, whole)) {
							wrong.add(reached + " of " + milestones + " after " + gone + " of " + whole);
						}
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static Rag exact(long reached, long milestones, long gone, long whole) {
		long line = milestones * gone;
		if (100 * reached * whole >= 90 * line) {
			return Rag.GREEN;
		}
		return (100 * reached * whole >= 70 * line) ? Rag.AMBER : Rag.RED;
	}

	private static Rag rated(int reached, int milestones, int gone, int whole) {
		LocalDate due = START.plusDays(whole);
		Ratable action = new Ratable(Stage.DELIVER, Status.IN_PROGRESS, START, due, due, due,
				OptionalDouble.of(reached / (double) milestones));
		return RULE.rate(action, START.plusDays(gone));
	}

}
