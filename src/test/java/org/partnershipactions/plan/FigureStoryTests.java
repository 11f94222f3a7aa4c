package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.figures.LocalFigureAdministration;
import org.partnershipactions.partners.figures.LocalFigureAdministration.NewLocalFigure;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a changed local figure does to the deadlines of running actions. */
@WholeProduct
@Scene("plan")
class FigureStoryTests {

	private static final String APPROVAL = "plan.approval.days";

	private static final LocalDate BEFORE = LocalDate.of(2026, 6, 1);

	private static final LocalDate FROM = LocalDate.of(2026, 6, 3);

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private LocalFigureAdministration figures;

	@BeforeEach
	void standAtTheBeginning() {
		this.engine.itIs(BEFORE);
	}

	@AfterEach
	void asItWas() {
		set("5");
		this.engine.itIs(BEFORE);
	}

	@Test
	void aChangedFigureChangesTheNextDeadlineAndNoEarlierOne() {
		set("8");
		planDelivery("4.1");
		assertThat(approvalDue("4.1")).isEqualTo("2026-06-08");
		this.engine.itIs(FROM);
		assertThat(approvalDue("4.1")).isEqualTo("2026-06-08");
		planDelivery("4.2");
		assertThat(approvalDue("4.2")).isEqualTo("2026-06-15");
		assertThat(approvalDue("4.1")).isEqualTo("2026-06-08");
	}

	private void planDelivery(String ref) {
		this.engine.key(ref);
		this.engine.complete(ref, "Task_PlanDelivery",
				Map.of("approach", "In three steps.", "outputUnit", "visits", "outputTarget", 4));
	}

	private String approvalDue(String ref) {
		return this.engine.items(ref, "Task_ApproveDeliveryPlan").get(0).get("due_on").toString();
	}

	private void set(String days) {
		Actor.as("admin", () -> {
			this.figures.set(APPROVAL, new NewLocalFigure(days, FROM.toString(), "Decided"));
			return null;
		});
	}

}
