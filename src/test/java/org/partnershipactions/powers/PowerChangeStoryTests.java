package org.partnershipactions.powers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.PowerRegistration.NewPowerRules;
import org.partnershipactions.powers.PowerRule.Proposal;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** How announced law comes into effect here: by a day that two people have looked at. */
@WholeProduct
@OnH2
@Scene("power-changes")
class PowerChangeStoryTests {

	@Autowired
	private PowerRegistration register;

	@Autowired
	private ToolCatalogue tools;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private MockMvcTester web;

	@Test
	void whatIsAnnouncedHasNoEffectAndSaysSo() {
		assertThat(Actor.as("manager", this.register::all)).extracting(PowerChangeView::code)
			.contains("RESPECT_ORDER", "YOUTH_INJUNCTION", "HOUSING_INJUNCTION", "CIVIL_INJUNCTION", "CLOSURE_NOTICE",
					"CP_NOTICE", "SPACES_ORDER", "VEHICLE_SEIZURE");
		assertThat(this.tools.inForce(today().plusDays(1))).extracting(ToolView::code)
			.contains("CIVIL_INJUNCTION")
			.doesNotContain("RESPECT_ORDER", "VEHICLE_SEIZURE");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> this.tools.rules("RESPECT_ORDER", today()))
			.withMessageContaining("Respect order: not in force on 1 June 2026 (Crime and Policing Act 2026)");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> this.tools.rules("NO_SUCH", today()))
			.withMessageContaining("Choose a tool");
	}

	@Test
	void itHoldsFromTheDayThatOnePersonGaveAndAnotherConfirmed() {
		LocalDate from = today().plusDays(10);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> date("2026-dispersal", today().minusDays(1)))
			.withMessageContaining("today or later");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> confirm("manager", "2026-dispersal"));
		date("2026-dispersal", from);
		assertThat(hours(from)).isEqualTo(48);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> confirm("admin", "2026-dispersal"))
			.withMessageContaining("You gave this day");
		confirm("manager", "2026-dispersal");
		assertThat(hours(from.minusDays(1))).isEqualTo(48);
		assertThat(hours(from)).isEqualTo(72);
		assertThat(refusal(from.minusDays(1)))
			.isEqualTo("Dispersal: at most 48 hours (s. 34 of the Anti-social Behaviour,"
					+ " Crime and Policing Act 2014, in force since 20 October 2014)");
		assertThat(refusal(from)).isEqualTo("Dispersal: at most 72 hours (s. 34 of the Anti-social Behaviour, Crime and"
				+ " Policing Act 2014 as amended by the Crime and Policing Act 2026, in force since 11 June 2026)");
		assertThat(this.tools.tool("DISPERSAL", from).rules()).contains("At most 72 hours", "Reviewed after 48 hours");
	}

	@Test
	void anInjunctionForYoungPeopleAndTheEndOfTheOldOne() {
		LocalDate from = today().plusDays(5);
		for (String key : List.of("2026-youth-injunction", "2026-civil-injunction")) {
			date(key, from);
			confirm("manager", key);
		}
		assertThat(this.tools.inForce(from.minusDays(1))).extracting(ToolView::code).contains("CIVIL_INJUNCTION");
		assertThat(this.tools.inForce(from)).extracting(ToolView::code)
			.contains("YOUTH_INJUNCTION")
			.doesNotContain("CIVIL_INJUNCTION");
		assertThat(broken("YOUTH_INJUNCTION", from, 18)).contains("it is for people aged 10 to 17");
		assertThat(broken("YOUTH_INJUNCTION", from, 9)).contains("it is for people aged 10 to 17");
		assertThat(broken("YOUTH_INJUNCTION", from, 17)).contains("a risk assessment comes before the application")
			.doesNotContain("aged");
	}

	@Test
	void aDayThatHasNotComeIsTakenBack() {
		LocalDate from = today().plusDays(3);
		date("2026-closure-order", from);
		confirm("manager", "2026-closure-order");
		assertThat(this.tools.rules("CLOSURE_ORDER", from).rules().afterHours()).isEqualTo(72);
		Actor.as("manager", () -> {
			this.register.takeBack("2026-closure-order");
			return null;
		});
		assertThat(this.tools.rules("CLOSURE_ORDER", from).rules().afterHours()).isEqualTo(48);
	}

	@Test
	void anAdministratorEntersOtherRulesOnThePage() {
		assertThat(post("admin", "/administration/powers", "power", "CP_NOTICE", "minimumAge", "16", "penaltyPounds",
				"lots", "source", "", "reason", ""))
			.hasStatus(422)
			.bodyText()
			.contains("Enter a whole number", "lots");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> Actor.as("admin",
					() -> this.register
						.enter(new NewPowerRules("CP_NOTICE", 20, 10, null, null, 0, "navy", " ", null))))
			.satisfies((refused) -> assertThat(refused.errors()).extracting("field")
				.containsExactly("penaltyPounds", "maximumAge", "issuers", "source", "reason"));
		assertThat(post("admin", "/administration/powers", "power", "CP_NOTICE", "minimumAge", "16", "penaltyPounds",
				"200", "issuers", "police, council", "source", "Local order", "reason", "Agreed with the council"))
			.hasStatus3xxRedirection();
		PowerChangeView entered = Actor.as("manager", this.register::all)
			.stream()
			.filter((one) -> one.source().equals("Local order"))
			.findFirst()
			.orElseThrow();
		assertThat(entered.rules()).contains("After a Community Protection Warning, with time to act",
				"A breach can lead to a fixed penalty of up to £200", "Used by: the police, the council");
		assertThat(get("manager", "/administration/powers")).hasStatusOk()
			.bodyText()
			.contains("Agreed with the council", "Announced, without effect")
			.doesNotContain("Enter the change");
		assertThat(json("/api/powers/changes/%s/day".formatted(entered.key()), "{\"from\":\"2026-05-01\"}"))
			.hasStatus(422);
		assertThat(json("/api/powers/changes/%s/day".formatted(entered.key()), "{\"from\":\"2027-05-01\"}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("DATED");
		assertThat(json("/api/powers/changes/%s/confirmation".formatted(entered.key()), "{}")).hasStatus(422);
		assertThat(post("manager", "/administration/powers/%s/withdrawal".formatted(entered.key())))
			.hasStatus3xxRedirection();
	}

	private int hours(LocalDate day) {
		return this.tools.rules("DISPERSAL", day).times().maximumHours();
	}

	private String refusal(LocalDate day) {
		LocalDateTime noon = day.atTime(12, 0);
		NewIntervention asked = new NewIntervention("DISPERSAL", "police", null, noon, noon.plusHours(80), null, null,
				null, null);
		return message(
				new Proposal(this.tools.rules("DISPERSAL", day), asked, Optional.empty(), false, "police", List.of()));
	}

	private String broken(String tool, LocalDate day, int age) {
		LocalDateTime noon = day.atTime(12, 0);
		NewIntervention asked = new NewIntervention(tool, "council", "somebody", noon, noon.plusMonths(6), null, null,
				null, null);
		return message(new Proposal(this.tools.rules(tool, day), asked, Optional.of(age), false, "council", List.of()));
	}

	private static String message(Proposal proposal) {
		try {
			PowerRuleSet.mustBeKept(proposal);
			return "";
		}
		catch (InvalidAnswers refused) {
			return refused.errors()
				.stream()
				.map((error) -> error.message())
				.collect(java.util.stream.Collectors.joining("; "));
		}
	}

	private void date(String key, LocalDate from) {
		Actor.as("admin", () -> {
			this.register.date(key, from);
			return null;
		});
	}

	private void confirm(String who, String key) {
		Actor.as(who, () -> {
			this.register.confirm(key);
			return null;
		});
	}

	private LocalDate today() {
		return this.clock.today();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String... fields) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		for (int each = 0; each < fields.length; each += 2) {
			request = request.param(fields[each], fields[each + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult json(String path, String body) {
		return this.web.post()
			.uri(path)
			.with(user("admin"))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
