package org.partnershipactions.measures.choosing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.choosing.MeasureChoosing.TemplateView;
import org.partnershipactions.measures.readings.GiveReading;
import org.partnershipactions.measures.readings.ReadingGiving;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A partnership chooses what it measures, makes measures of its own and retires them. */
@WholeProduct
@Scene("choosing")
class MeasureChoosingStoryTests {

	private static final PlanYear YEAR = new PlanYear(2026);

	private static final PlanYear NEXT = new PlanYear(2027);

	private static final String PARCELS = """
			{"title": "%s", "unit": "%s", "direction": "HIGHER", "target": %s, "owner": "%s",
			"feed": "%s", "group": %s, "action": %s}""";

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private MeasureChoosing choosing;

	@Autowired
	private MeasureRegister register;

	@Autowired
	private ReadingGiving giving;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	void aPlanThatRuns() {
		itIs("2026-06-01");
		this.plan.adopt();
	}

	@Test
	void nothingIsMeasuredThatNobodyChose() {
		assertThat(Actor.as("manager", () -> this.choosing.templates(NEXT))).hasSize(19)
			.noneMatch(TemplateView::chosen);
		assertThat(all(NEXT)).isEmpty();
		assertThat(get("admin", "/api/set-up")).bodyText().contains("/measures/choose");
		assertThat(get("manager", "/measures?year=2027-28")).bodyText().contains("/measures/choose?year=2027-28");
		assertThat(get("police.member", "/measures?year=2027-28")).bodyText().doesNotContain("/measures/choose");
	}

	@Test
	void whatIsChosenIsOwnedByAnAgencyOfThePartnershipAndFedByWhatItHas() {
		PlanYear year = new PlanYear(2028);
		assertThat(refused(year, choice("burglary", "met-police", null), choice("substance-misuse", "moat", "nobody"),
				choice("speed-events", "police", "7.5"), choice("nothing", "police", null)))
			.containsExactly("owner-burglary", "of-substance-misuse", "of-speed-events", "template");
		assertThat(refused(year)).containsExactly("template");
		assertThat(all(year)).isEmpty();
		List<TemplateChoice> chosen = List.of(choice("burglary", "kfrs", null), choice("speed-events", "police", ""),
				choice("substance-misuse", "moat", "asb"));
		assertThat(Actor.as("admin", () -> this.choosing.choose(year, chosen))).isEqualTo(3);
		assertThat(Actor.as("admin", () -> this.choosing.choose(year, chosen))).isZero();
		assertThat(all(year)).extracting(MeasureView::code)
			.containsExactly("burglary", "speed-events", "substance-misuse");
		assertThat(all(year)).extracting(MeasureView::owner).containsExactly("kfrs", "police", "moat");
		assertThat(all(year).get(2).counting().countedOf()).isEqualTo("asb");
	}

	@Test
	void aMemberChoosesAndMakesNothing() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Actor.as("police.member",
				() -> this.choosing.choose(YEAR, List.of(choice("burglary", "kfrs", null)))));
		assertThat(get("police.coordinator", "/measures/choose")).hasStatus(403);
		assertThat(get("police.coordinator", "/measures/burglary/description")).hasStatus(403);
		assertThat(send("board", HttpMethod.POST, "/api/measures", parcels("Parcels", "packages", "READINGS")))
			.hasStatus(403);
	}

	@Test
	void aMeasureOfItsOwnIsMadeReadDescribedAnewAndRetired() {
		assertThat(send("manager", HttpMethod.POST, "/api/measures", parcels("Food parcels", "packages", "READINGS")))
			.hasStatus(201)
			.bodyText()
			.contains("\"code\":\"food-parcels\"", "\"target\":40");
		assertThat(send("admin", HttpMethod.POST, "/api/measures", parcels("Food parcels", "packages", "READINGS")))
			.hasStatus(422)
			.bodyText()
			.contains("\"field\":\"title\"");
		itIs("2026-07-02");
		give("2026-06-30", "12");
		assertThat(send("manager", HttpMethod.PUT, "/api/measures/food-parcels",
				parcels("Food parcels handed out", "packages", "ACTION")))
			.hasStatus(422)
			.bodyText()
			.contains("\"field\":\"feed\"");
		assertThat(send("manager", HttpMethod.PUT, "/api/measures/food-parcels",
				parcels("Food parcels handed out", "packages", "READINGS")))
			.hasStatusOk()
			.bodyText()
			.contains("Food parcels handed out", "\"latest\":12");
		assertThat(
				send("manager", HttpMethod.POST, "/api/measures/food-parcels/retirement", "{\"day\":\"2026-06-30\"}"))
			.hasStatus(422);
		assertThat(
				send("manager", HttpMethod.POST, "/api/measures/food-parcels/retirement", "{\"day\":\"2026-07-01\"}"))
			.hasStatusOk()
			.bodyText()
			.contains("\"retiredOn\":\"2026-07-01\"", "\"latest\":12");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> give("2026-07-01", "13"))
			.satisfies((late) -> assertThat(late.errors()).extracting(FieldError::field).containsExactly("date"));
		assertThat(get("moat.member", "/measures/food-parcels")).bodyText()
			.contains("It is measured no more since 1 July 2026", "12 packages");
	}

	@ParameterizedTest
	@CsvSource({ "'', packages, 40, moat, READINGS, null, null, title",
			"Walks, furlongs, 40, moat, READINGS, null, null, unit",
			"Walks, '%', 140, moat, READINGS, null, null, target",
			"Walks, packages, null, moat, READINGS, null, null, target",
			"Walks, packages, 40, met-police, READINGS, null, null, owner",
			"Walks, packages, 40, moat, magic, null, null, feed",
			"Walks, packages, 40, moat, asb-improved, null, null, unit",
			"Walks, '%', 40, moat, on-schedule, '\"nobody\"', null, group",
			"Walks, '%', 40, moat, ACTION, null, null, unit",
			"Walks, visits, 40, moat, ACTION, null, '\"99.9\"', action" })
	void whatThePartnershipDoesNotHaveIsRefusedByField(String title, String unit, String target, String owner,
			String feed, String group, String action, String field) {
		assertThat(send("manager", HttpMethod.POST, "/api/measures",
				PARCELS.formatted(title, unit, target, owner, feed, group, action)))
			.hasStatus(422)
			.bodyText()
			.contains("\"field\":\"" + field + "\"");
	}

	@Test
	void theActionsOfAnyTaskGroupCanBeCountedUnderAnyTitle() {
		assertThat(send("manager", HttpMethod.POST, "/api/measures",
				PARCELS.formatted("Roads on schedule", "%", "80", "police", "on-schedule", "\"road-safety\"", "null")))
			.hasStatus(201);
		MeasureView roads = all(YEAR).stream()
			.filter((one) -> one.code().equals("roads-on-schedule"))
			.findFirst()
			.get();
		assertThat(roads.latest().rows()).startsWith("/measures/roads-on-schedule/rows");
		assertThat(get("moat.member", "/measures/roads-on-schedule/rows")).hasStatusOk()
			.bodyText()
			.contains("road safety task group", "/actions/2026-27/7.5")
			.doesNotContain("/actions/2026-27/5.1");
	}

	@Test
	void thePagesChooseAndMakeAndKeepWhatWasTyped() {
		assertThat(this.web.post()
			.uri("/measures/choose?year=2029-30")
			.param("template", "burglary")
			.param("owner-burglary", "")
			.with(user("manager"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("There is a problem", "href=\"#owner-burglary\"", "Choose an agency of the partnership");
		assertThat(this.web.post()
			.uri("/measures/choose?year=2029-30")
			.param("template", "burglary", "vehicle-crime")
			.param("owner-burglary", "police")
			.param("owner-vehicle-crime", "kfrs")
			.with(user("manager"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(get("manager", "/measures?year=2029-30")).bodyText()
			.contains("Dwelling and other burglary", "Vehicle crime")
			.doesNotContain("Baseline of gangs");
		assertThat(this.web.post().uri("/measures/new").param("title", "Own <one>").with(user("manager")).with(csrf()))
			.hasStatus(422)
			.bodyText()
			.contains("Own &lt;one&gt;", "Choose where its values come from");
		assertThat(get("manager", "/measures/burglary/retirement")).hasStatusOk();
	}

	private List<String> refused(PlanYear year, TemplateChoice... choices) {
		try {
			Actor.as("manager", () -> this.choosing.choose(year, List.of(choices)));
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors().stream().map(FieldError::field).toList();
		}
	}

	private static TemplateChoice choice(String template, String owner, String of) {
		return new TemplateChoice(template, null, owner, of, null);
	}

	private static String parcels(String title, String unit, String feed) {
		return PARCELS.formatted(title, unit, "40", "moat", feed, "null", "null");
	}

	private void give(String day, String value) {
		String key = "sevenoaks:2026:food-parcels";
		Actor.as("moat.member", () -> {
			this.giving.give(key, new GiveReading(value, LocalDate.parse(day), "Counted by hand", null));
			return null;
		});
	}

	private List<MeasureView> all(PlanYear year) {
		return Actor.as("manager", () -> this.register.all(year));
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult send(String who, HttpMethod method, String path, String body) {
		return this.web.method(method)
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private void itIs(String day) {
		this.clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

}
