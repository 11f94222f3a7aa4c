package org.partnershipactions.powers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.PowerRule.Proposal;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each rule of the table of tools and powers, refused once by its name and kept once. */
@WholeProduct
@OnH2
class PowerRulesTests {

	private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 4, 12, 0);

	private static final LocalDate DAY = NOON.toLocalDate();

	private static final String SOMEBODY = "resident";

	@Autowired
	private ToolCatalogue tools;

	private final List<Proposal.Earlier> before = new ArrayList<>();

	private Integer age = 40;

	private boolean body;

	private String issuer = "council";

	private String ground;

	private LocalDate actBy;

	@BeforeEach
	void adult() {
		this.before.clear();
	}

	@Test
	void everyToolOfTheTableIsThereTheLowestFirst() {
		assertThat(this.tools.inForce(DAY)).extracting(ToolView::code)
			.startsWith("ADVICE", "WARNING", "DIARY_SHEETS", "MEDIATION")
			.containsSubsequence("CP_WARNING", "CP_NOTICE", "CIVIL_INJUNCTION", "CRIMINAL_BEHAVIOUR_ORDER", "DISPERSAL",
					"CLOSURE_NOTICE", "CLOSURE_ORDER", "SPACES_ORDER", "POSSESSION");
		assertThat(this.tools.inForce(LocalDate.of(2014, 1, 1))).isEmpty();
	}

	@Test
	void aNoticeIsForPeopleOf16OrOver() {
		warnedUntil(DAY.minusDays(1));
		this.age = 15;
		refused("CP_NOTICE", null, "subject", "people aged 16 or over (ss. 43, 46 and 52");
		this.age = 16;
		kept("CP_NOTICE", null);
	}

	@Test
	void anAgeThatIsNotKnownIsAskedFor() {
		this.age = null;
		refused("CIVIL_INJUNCTION", NOON.plusMonths(6), "subject", "Enter the person's date of birth first");
	}

	@Test
	void aNoticeIsForBodiesTooButAnInjunctionIsNot() {
		warnedUntil(DAY.minusDays(1));
		this.age = null;
		this.body = true;
		kept("CP_NOTICE", null);
		refused("CIVIL_INJUNCTION", NOON.plusMonths(6), "subject", "not for a business or organisation");
	}

	@Test
	void aNoticeComesAfterAWarningWithTimeToAct() {
		refused("CP_NOTICE", null, "tool", "a written warning with time to act comes first");
		warnedUntil(DAY);
		refused("CP_NOTICE", null, "tool", "a written warning with time to act comes first");
		this.before.clear();
		warnedUntil(DAY.minusDays(1));
		kept("CP_NOTICE", null);
	}

	@Test
	void aWarningToSomebodyElseDoesNotCount() {
		this.before.add(new Proposal.Earlier("CP_WARNING", "another", NOON.minusDays(20), null, DAY.minusDays(5)));
		refused("CP_NOTICE", null, "tool", "a written warning with time to act comes first");
	}

	@Test
	void aWarningLeavesTimeToAct() {
		refused("CP_WARNING", null, "actBy", "until which there is time to act");
		this.actBy = DAY.plusDays(7);
		kept("CP_WARNING", null);
	}

	@Test
	void anInjunctionIsForPeopleOf10OrOverAndUnder18ForAtMost12Months() {
		this.age = 9;
		refused("CIVIL_INJUNCTION", NOON.plusMonths(6), "subject", "people aged 10 or over");
		this.age = 17;
		refused("CIVIL_INJUNCTION", NOON.plusMonths(13), "until", "under 18, at most 12 months");
		kept("CIVIL_INJUNCTION", NOON.plusMonths(12));
		this.age = 18;
		kept("CIVIL_INJUNCTION", NOON.plusYears(3));
	}

	@Test
	void aCriminalBehaviourOrderRestsOnAConvictionAndLastsAsTheLawSays() {
		refused("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusYears(2), "ground", "on conviction");
		this.ground = "CONVICTION";
		refused("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusMonths(23), "until", "at least 24 months");
		kept("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusYears(2));
		this.age = 17;
		refused("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusMonths(11), "until", "under 18, at least 12 months");
		refused("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusMonths(37), "until", "under 18, at most 36 months");
		kept("CRIMINAL_BEHAVIOUR_ORDER", NOON.plusMonths(36));
	}

	@Test
	void aDispersalIsThePolicesForAtMost48Hours() {
		refused("DISPERSAL", NOON.plusHours(48), "issuer", "it is used by the police");
		this.issuer = "police";
		refused("DISPERSAL", NOON.plusHours(49), "until", "at most 48 hours");
		refused("DISPERSAL", null, "until", "at most 48 hours");
		kept("DISPERSAL", NOON.plusHours(48));
	}

	@Test
	void aClosureOrderComesWithin48HoursOfItsNoticeForAtMostThreeMonthsAndSixInAll() {
		refused("CLOSURE_NOTICE", NOON.plusHours(49), "until", "at most 48 hours");
		refused("CLOSURE_ORDER", NOON.plusMonths(3), "tool", "within 48 hours of the notice");
		this.before.add(new Proposal.Earlier("CLOSURE_NOTICE", null, NOON.minusHours(49), null, null));
		refused("CLOSURE_ORDER", NOON.plusMonths(3), "tool", "within 48 hours of the notice");
		this.before.add(new Proposal.Earlier("CLOSURE_NOTICE", null, NOON.minusHours(48), null, null));
		refused("CLOSURE_ORDER", NOON.plusMonths(3).plusDays(1), "until", "at most 3 months");
		kept("CLOSURE_ORDER", NOON.plusMonths(3));
		this.before.clear();
		this.before.add(new Proposal.Earlier("CLOSURE_ORDER", null, NOON.minusMonths(4), NOON.minusMonths(1), null));
		refused("CLOSURE_ORDER", NOON.plusMonths(3), "until", "at most 6 months in all");
		kept("CLOSURE_ORDER", NOON.plusMonths(2));
	}

	@Test
	void aSpacesOrderIsTheCouncilsAfterAConsultation() {
		refused("SPACES_ORDER", null, "ground", "it needs a consultation first");
		this.ground = "CONSULTATION";
		kept("SPACES_ORDER", null);
		this.issuer = "police";
		refused("SPACES_ORDER", null, "issuer", "it is used by the council");
	}

	@Test
	void possessionIsALandlords() {
		refused("POSSESSION", null, "issuer", "it is used by a landlord");
		this.issuer = "housing";
		kept("POSSESSION", null);
	}

	@Test
	void anEndBeforeTheBeginningIsRefused() {
		refused("CIVIL_INJUNCTION", NOON.minusDays(1), "until", "after the beginning");
	}

	private void warnedUntil(LocalDate until) {
		this.before.add(new Proposal.Earlier("CP_WARNING", SOMEBODY, NOON.minusDays(14), null, until));
	}

	private void refused(String tool, LocalDateTime until, String field, String words) {
		assertThatThrownBy(() -> PowerRuleSet.mustBeKept(proposal(tool, until))).isInstanceOfSatisfying(
				InvalidAnswers.class, (refusal) -> assertThat(refusal.errors()).anySatisfy((error) -> {
					assertThat(error.field()).isEqualTo(field);
					assertThat(error.message()).contains(words);
				}));
	}

	private void kept(String tool, LocalDateTime until) {
		PowerRuleSet.mustBeKept(proposal(tool, until));
	}

	private Proposal proposal(String code, LocalDateTime until) {
		Tool tool = this.tools.rules(code, DAY);
		String subject = tool.rules().needsPerson() ? SOMEBODY : null;
		NewIntervention asked = new NewIntervention(code, "x", subject, NOON, until, this.actBy, this.ground, null,
				null);
		return new Proposal(tool, asked, Optional.ofNullable(this.age), this.body, this.issuer, this.before);
	}

}
