package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.plan.action.ActionRow.ActionMoney;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;

import static org.assertj.core.api.Assertions.assertThat;

class ActionValueTests {

	private static final BigDecimal THOUSAND = new BigDecimal("1000.00");

	@Test
	void costsWhatWasSpentForEachOneCounted() {
		assertThat(action("Budgets", 4, 3, THOUSAND).costOfEach()).isEqualByComparingTo("333.33");
	}

	@Test
	void neverDividesByNothing() {
		assertThat(action("Budgets", 4, 0, THOUSAND).costOfEach()).isNull();
		assertThat(action("Budgets", 4, null, THOUSAND).costOfEach()).isNull();
		assertThat(action("Budgets", 4, 3, null).costOfEach()).isNull();
	}

	@Test
	void reachesItsTargetOnlyWhereThereIsOneAndItWasCounted() {
		assertThat(action("Budgets", 4, 4, null).targetReached()).isTrue();
		assertThat(action("Budgets", 4, 3, null).targetReached()).isFalse();
		assertThat(action("Budgets", 4, null, null).targetReached()).isFalse();
		assertThat(action("Budgets", null, 9, null).targetReached()).isFalse();
	}

	@Test
	void addsMoneyUnderTheFundingAsItIsNamedAndNeverSplitsIt() {
		List<FundingValue> funding = FundingValue.of(List.of(action("Budgets", 1, 1, THOUSAND),
				action("Budgets; Grant", 1, 1, THOUSAND), action("budgets", 1, 1, null), action(null, 1, 1, null)));
		assertThat(funding).extracting(FundingValue::funding).containsExactly(null, "Budgets", "Budgets; Grant");
		assertThat(funding.get(0).spent()).isNull();
		assertThat(funding.get(1).actions()).hasSize(2);
		assertThat(funding.get(1).spent()).isEqualByComparingTo("1000");
		assertThat(funding.get(2).spent()).isEqualByComparingTo("1000");
	}

	private static ActionValue action(String funding, Integer target, Integer counted, BigDecimal spent) {
		return new ActionValue(new ActionAt("key", "3.4", "Report back", 3, List.of("csu"), Stage.DELIVER,
				Status.IN_PROGRESS, Rag.GREEN, null, null, null, new CountedOutput("visits", target, counted),
				new ActionMoney(funding, null, spent)));
	}

}
