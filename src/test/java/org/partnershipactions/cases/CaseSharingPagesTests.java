package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Pages and API of requests for access, of sharing, and of one tool or power. */
@WholeProduct
@OnH2
class CaseSharingPagesTests {

	private static final List<String> OUTSIDERS = List.of("board", "auditor", "admin");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CaseOnTheEngine story;

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private CaseParties parties;

	@Autowired
	private JdbcTemplate sql;

	private String name;

	private String key;

	private String path;

	@BeforeEach
	void aNewCase() {
		this.name = "Resident " + UUID.randomUUID();
		this.story.itIs(LocalDate.of(2026, 6, 1));
		this.key = this.story.open(CaseCategory.NOISE_MUSIC, this.story.resident(this.name));
		this.path = "/cases/" + this.story.now(this.key).ref();
	}

	@Test
	void saysWhichAgencyKnowsAndOffersToAskIt() {
		assertThat(get("police.member", "/cases")).bodyText().contains("Ask whether a person or place is known");
		assertThat(get("kfrs.member", "/cases/known")).hasStatusOk().bodyText().contains("You have not asked");
		assertThat(post("police.member", "/cases/known", typed())).hasStatusOk()
			.bodyText()
			.contains("Known to ", "Ask for access", "/cases/known/" + this.key)
			.doesNotContain(this.path, "Noise (music)");
		assertThat(post("csu.member", "/cases/known", typed())).bodyText().contains(this.path);
		assertThat(post("police.member", "/cases/known", "name=Resident+14")).hasStatus(422)
			.bodyText()
			.contains("Enter the name with a date of birth", "Resident 14");
	}

	@Test
	void asksForAccessAndShowsWhatBecameOfIt() {
		String ask = "/cases/known/" + this.key;
		assertThat(get("moat.member", ask)).hasStatusOk().bodyText().contains("Known to").doesNotContain(this.path);
		assertThat(post("moat.member", ask, "purpose=")).hasStatus(422).bodyText().contains("Say what you need");
		assertThat(post("moat.member", ask, "purpose=Our+tenant+too")).hasStatus3xxRedirection();
		assertThat(get("moat.member", "/cases/known")).bodyText()
			.contains("Waits for the agency that owns the case")
			.doesNotContain(this.path);
		assertThat(get("csu.member", this.path)).bodyText().contains("Who asked to see it", "Our tenant too");
		assertThat(get("moat.member", "/cases/known/none")).hasStatus(404);
	}

	@Test
	void isForThoseWhoWorkWithCases() {
		OUTSIDERS.forEach((account) -> {
			assertThat(get(account, "/cases/known")).as(account).hasStatus(403);
			assertThat(post(account, "/cases/known", typed())).as(account).hasStatus(403);
			assertThat(get(account, "/cases/known/" + this.key)).as(account).hasStatus(403);
			assertThat(get(account, "/api/asb/access-requests")).as(account).hasStatus(403);
			assertThat(get(account, "/cases")).bodyText().doesNotContain("Ask whether a person");
		});
	}

	@Test
	void showsTheGroundForSharingAndWithWhomItWasShared() {
		assertThat(get("csu.member", this.path)).bodyText()
			.contains("Public task", "section 115", "The case was shared with nobody yet");
		assertThat(get("csu.member", this.path + "/do/sharing")).hasStatusOk();
		assertThat(post("csu.member", this.path + "/do/sharing",
				"basis=LAW_ENFORCEMENT&regime=UK_GDPR&gateway=CONSENT&pointer=YES"))
			.hasStatus(422)
			.bodyText()
			.contains("Law enforcement goes with Part 3");
		assertThat(post("csu.member", this.path + "/do/sharing",
				"basis=LAW_ENFORCEMENT&regime=DPA_2018_PART_3&gateway=SAFEGUARDING&pointer=YES"))
			.hasStatus3xxRedirection();
		assertThat(post("csu.member", this.path + "/do/ask", "agency=police&request=Visit")).hasStatus3xxRedirection();
		assertThat(get("csu.member", this.path)).bodyText()
			.contains("Asked for its part in the case", "Safeguarding; Data Protection Act 2018, Part 3",
					"Others may be told which agency knows");
		assertThat(get("police.member", "/api/asb" + this.path + "/sharing")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.disclosures[0].toAgency")
			.isEqualTo("police");
		assertThat(get("moat.member", "/api/asb" + this.path + "/sharing")).hasStatus(404);
		assertThat(post("police.member", this.path + "/do/sharing",
				"basis=PUBLIC_TASK&regime=UK_GDPR&gateway=CONSENT&pointer=NO"))
			.hasStatus(403);
	}

	@Test
	void asksThroughTheApiAsThroughThePages() {
		String body = "{\"name\":\"%s\",\"telephone\":\"01732 000014\"}".formatted(this.name);
		assertThat(api("police.member", "/api/asb/known", body)).hasStatusOk()
			.bodyJson()
			.extractingPath("$[0].key")
			.isEqualTo(this.key);
		String ask = "{\"case\":\"%s\",\"purpose\":\"Our patrol\"}".formatted(this.key);
		assertThat(api("police.member", "/api/asb/access-requests", ask)).hasStatus(201);
		assertThat(api("police.member", "/api/asb/access-requests", ask)).hasStatus(422);
		assertThat(api("police.member", "/api/asb/access-requests", "{}")).hasStatus(404);
		assertThat(api("police.member", "/api/asb/known", "[]")).hasStatus(422);
		assertThat(get("police.member", "/api/asb/access-requests")).bodyJson()
			.extractingPath("$[*].state")
			.asArray()
			.contains("ASKED");
	}

	@Test
	void showsTheToolWithItsBreachesAndItsOwner() {
		String page = intervention();
		assertThat(get("csu.member", this.path)).bodyText().contains("Civil injunction", page);
		assertThat(get("csu.member", page)).hasStatusOk()
			.bodyText()
			.contains("Civil injunction", "No music after ten", "None is noted", "Whoever works the case");
		assertThat(post("csu.member", page + "/breaches", "breachedOn=1+6+2026&breachWords=At+midnight&penalty=50"))
			.hasStatus(422)
			.bodyText()
			.contains("there is no fixed penalty", "At midnight");
		assertThat(post("csu.member", page + "/breaches", "breachedOn=soon&penalty=a+lot")).hasStatus(422)
			.bodyText()
			.contains("Enter a real date", "Enter whole pounds");
		assertThat(post("csu.member", page + "/breaches", "breachedOn=1+6+2026&breachWords=At+midnight"))
			.hasStatus3xxRedirection();
		assertThat(post("csu.member", page + "/owner", "owner=nobody")).hasStatus(422)
			.bodyText()
			.contains("Choose the agency");
		assertThat(post("csu.member", page + "/owner", "owner=sdc-housing")).hasStatus3xxRedirection();
		assertThat(get("csu.member", page)).bodyText().contains("1 June 2026", "At midnight").contains("selected");
		assertThat(get("csu.member", "/api/asb" + this.path)).bodyJson()
			.extractingPath("$.interventions[0].tool")
			.isEqualTo("CIVIL_INJUNCTION");
	}

	@Test
	void keepsTheToolToThoseWhoMaySeeTheCase() {
		String page = intervention();
		List.of("police.member", "moat.coordinator", "board", "auditor", "admin", "road-safety.lead")
			.forEach((account) -> {
				assertThat(get(account, page)).as(account).hasStatus(404);
				assertThat(post(account, page + "/breaches", "breachedOn=1+6+2026")).as(account).hasStatus(404);
				assertThat(api(account, "/api/asb" + page + "/breaches", "{\"on\":\"2026-06-01\"}")).as(account)
					.hasStatus(404);
			});
		assertThat(get("triage", page)).hasStatusOk().bodyText().doesNotContain("Note the breach");
		assertThat(post("triage", page + "/breaches", "breachedOn=1+6+2026")).hasStatus(403);
		assertThat(api("csu.member", "/api/asb" + page + "/breaches", "{\"on\":\"2026-06-01\",\"what\":\"Music\"}"))
			.hasStatus(201)
			.bodyJson()
			.extractingPath("$.breaches[0].on")
			.isEqualTo("2026-06-01");
		assertThat(api("csu.member", "/api/asb" + this.path + "/interventions/none/breaches", "{}")).hasStatus(404);
	}

	private String intervention() {
		String person = Actor.as("triage", () -> this.residents.add("sevenoaks",
				new ResidentFacts("Resident 45", LocalDate.of(1980, 5, 1), null, null, null, null, false)));
		Actor.as("csu.member", () -> {
			this.parties.join(this.key, person, CaseRole.COMPLAINED_ABOUT);
			return null;
		});
		String body = "{\"tool\":\"CIVIL_INJUNCTION\",\"issuer\":\"csu\",\"subject\":\"%s\",\"from\":\"2026-06-01T08:00\","
				+ "\"until\":\"2026-12-01T12:00\",\"conditions\":\"No music after ten\"}";
		assertThat(api("csu.member", "/api/asb" + this.path + "/interventions", body.formatted(person))).hasStatus(201);
		return this.path + "/interventions/"
				+ this.sql.queryForObject("select id from intervention where case_key = ?", String.class, this.key);
	}

	private String typed() {
		return "name=" + this.name.replace(' ', '+') + "&telephone=01732+000014";
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult api(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
