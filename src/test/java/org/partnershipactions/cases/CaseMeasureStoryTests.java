package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.Point;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan's measures that cases move, at the next look. */
@WholeProduct
@OnH2
class CaseMeasureStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private MeasureRegister register;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
		this.plan.adopt();
	}

	@Test
	void anAcceptedCaseWhoseBehaviourNobodyKnowsStaysInTheWhole() {
		Share before = share("asb-improved");
		this.engine.close("IMPROVED", Map.of("willing", "ANSWERED", "actionTaken", "SATISFIED"));
		assertThat(share("asb-improved")).isEqualTo(before.and(1, 1));
		this.engine.close("NOT_KNOWN", Map.of("willing", "DECLINED"));
		assertThat(share("asb-improved")).isEqualTo(before.and(1, 2));
		assertThat(point("asb-improved").note()).containsPattern("not known in [1-9]");
	}

	@Test
	void onlyAnswersCountAndHowManyWereSentIsShown() {
		Share before = share("asb-satisfied");
		this.engine.close("IMPROVED", Map.of("willing", "ANSWERED", "actionTaken", "SATISFIED"));
		this.engine.close("SAME", Map.of("willing", "ANSWERED", "actionTaken", "DISSATISFIED"));
		this.engine.close("SAME", Map.of("willing", "DECLINED"));
		assertThat(share("asb-satisfied")).isEqualTo(before.and(1, 2));
		assertThat(point("asb-satisfied").note()).containsPattern("\\d+ of \\d+ surveys sent were answered")
			.contains("anonymous reporters are sent none");
	}

	@Test
	void offensiveGraffitiCountsFromTheMomentItIsKnown() {
		Share before = share("graffiti-removed");
		String key = this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null);
		assertThat(share("graffiti-removed")).isEqualTo(before.and(0, 1));
		this.engine.itIs(BEGIN.plusDays(1));
		this.engine.complete(key, "Task_RemoveTheGraffiti", Map.of("removedOn", "2026-06-01", "removedAt", "18:00"));
		assertThat(share("graffiti-removed")).isEqualTo(before.and(1, 1));
	}

	private Share share(String code) {
		String[] parts = point(code).share().split(" of ");
		return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
	}

	private Point point(String code) {
		return Actor.as("manager", () -> this.register.sheet(new PlanYear(2026), code)).measure().latest();
	}

	private record Share(int part, int whole) {

		Share and(int part, int whole) {
			return new Share(this.part + part, this.whole + whole);
		}

	}

}
