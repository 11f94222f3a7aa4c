package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.DisclosureReading;
import org.partnershipactions.privacy.DisclosureReading.DisclosurePage;
import org.partnershipactions.privacy.DisclosureReading.DisclosureQuestion;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.privacy.Retention;
import org.partnershipactions.privacy.ViewReading;
import org.partnershipactions.privacy.ViewReading.ViewQuestion;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Who sees people, merges them, gives copies of what is held and has it erased. */
@WholeProduct
@OnH2
class PeopleTests {

	private static final String CSP = "sevenoaks";

	@Autowired
	private PeopleStandIn subjects;

	@Autowired
	private ResidentRegister register;

	@Autowired
	private ResidentMerging merging;

	@Autowired
	private Retention retention;

	@Autowired
	private SubjectAccess access;

	@Autowired
	private DisclosureReading ledger;

	@Autowired
	private DisclosureLedger disclosures;

	@Autowired
	private ViewReading viewReading;

	@Autowired
	private ContributionRequesting requests;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	private String key;

	@BeforeEach
	void somebodyIsKnown() {
		this.subjects.subjects.clear();
		this.key = add("Resident Fourteen");
	}

	@Test
	void nobodySeesAPersonUnlessAModuleSaysSo() {
		for (String username : List.of("manager", "csu.member", "auditor", "admin")) {
			assertThat(get(username, "/residents/" + this.key)).hasStatus(404);
			assertThat(get(username, "/api/residents/" + this.key)).hasStatus(404);
		}
		assertThat(get("csu.member", "/residents/nobody")).hasStatus(404);
	}

	@Test
	void showsReferenceAndRoleButNoNameToThoseWhoMayNotKnowIt() {
		this.subjects.show("csu.member", this.key, false);
		this.subjects.involve("1", this.key);
		assertThat(get("csu.member", "/residents/" + this.key)).hasStatusOk()
			.bodyText()
			.contains(this.register.ref(this.key), "Victim", "S-1", "shown only to those who need them")
			.doesNotContain("Fourteen", "14 High Street", "01732");
		assertThat(get("csu.member", "/api/residents/" + this.key)).bodyText().doesNotContain("Fourteen");
		assertThat(views()).contains("csu.member: Page of the person, without name and contact");
	}

	@Test
	void showsWhoItIsToThoseWhoMayAndWritesItDown() {
		this.subjects.show("csu.member", this.key, true);
		this.subjects.involve("1", this.key);
		this.subjects.involve("2", this.key);
		assertThat(get("csu.member", "/residents/" + this.key)).hasStatusOk()
			.bodyText()
			.contains("Resident Fourteen", "14 High Street", "Victim 2 times", "Page of the person");
		assertThat(views()).contains("csu.member: Page of the person");
	}

	@Test
	void suggestsOnlyThoseWhomTheReaderMayHearOf() {
		String like = add("Resident Fourteen");
		String hidden = add("Resident Fourteen");
		this.subjects.show("csu.member", this.key, true);
		this.subjects.show("csu.member", like, false);
		assertThat(get("csu.member", "/residents/" + this.key)).bodyText()
			.contains("Compare with " + this.register.ref(like), "same name")
			.doesNotContain(this.register.ref(hidden));
	}

	@Test
	void mergesAndPartsOnThePageAndSaysWhatIsMissing() {
		String other = add("Resident Fourtene");
		this.subjects.show("csu.member", this.key, true);
		this.subjects.show("csu.member", other, true);
		String merge = "/residents/" + this.key + "/merge/" + other;
		assertThat(get("csu.member", merge)).bodyText().contains("Resident Fourteen", "Resident Fourtene");
		assertThat(post("csu.member", merge, "reason", "")).hasStatus(422)
			.bodyText()
			.contains("Say why they are the same person");
		assertThat(post("csu.member", merge, "reason", "Same door")).hasStatus(302);
		assertThat(this.register.current(other)).isEqualTo(this.key);
		assertThat(get("csu.member", "/residents/" + other)).bodyText().contains("Resident Fourteen", "Same door");
		assertThat(post("csu.member", "/residents/" + other + "/unmerge", "reason", "")).hasStatus(422)
			.bodyText()
			.contains("Say why they are not the same person");
		assertThat(post("csu.member", "/residents/" + other + "/unmerge", "reason", "Brothers")).hasStatus(302);
		assertThat(this.register.current(other)).isEqualTo(other);
		assertThat(get("csu.member", "/residents/" + this.key)).bodyText().contains("Parted on", "Brothers");
	}

	@Test
	void mergesNobodyWhomTheReaderMayNotKnow() {
		String other = add("Resident Fourteen");
		this.subjects.show("csu.member", this.key, true);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge(other));
		this.subjects.show("csu.member", other, false);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> merge(other));
	}

	@Test
	void givesAManagerACopyOfAllThatIsHeldAndWritesDownThatItWasSent() {
		String other = add("Resident Merged");
		this.register.merge(this.key, other, "Same");
		this.subjects.involve("7", other);
		String path = "/residents/" + this.key + "/export";
		assertThat(get("manager", path)).hasStatusOk()
			.bodyText()
			.contains("Resident Fourteen", "Resident Merged", "Words of 7");
		assertThat(get("manager", "/api" + path)).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyText()
			.contains("Words of 7");
		assertThat(views()).contains("manager: Copy for a person who asked what is held about them");
		assertThat(get("csu.member", path)).hasStatus(403);
		assertThat(post("manager", path, "how", "")).hasStatus(422).bodyText().contains("Say how you sent it");
		assertThat(post("manager", path, "how", "By letter, passport seen")).hasStatus(302);
		assertThat(ledger("manager", this.register.ref(this.key)).items()).singleElement()
			.satisfies((row) -> assertThat(row.gateway()).isEqualTo(Gateway.RIGHT_OF_ACCESS));
	}

	@Test
	void erasesWhatIsDueOnceAPersonConfirmsAndWithItWhoIsInNothingElse() {
		String elsewhere = add("Resident Elsewhere");
		String subject = subject(this.key, elsewhere);
		this.subjects.involve("other", elsewhere);
		String page = "/retention/" + PeopleStandIn.KIND + "/" + subject;
		assertThat(get("manager", "/retention")).bodyText().contains("S-" + subject);
		assertThat(post("manager", page, "confirmed", "false")).hasStatus(422).bodyText().contains("Confirm that");
		assertThat(post("manager", page, "confirmed", "true")).hasStatus(302).redirectedUrl().isEqualTo("/retention");
		assertThat(this.sql.queryForMap("select * from resident where resident_key = ?", this.key))
			.containsEntry("name", null)
			.containsEntry("address", null)
			.hasEntrySatisfying("erased_at", (at) -> assertThat(at).isNotNull());
		assertThat(this.register.like(CSP, named("Resident Fourteen"))).extracting(ResidentMatch::key)
			.doesNotContain(this.key);
		assertThat(Actor.as("system", () -> this.register.view(elsewhere, "test")).name())
			.isEqualTo("Resident Elsewhere");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> erase(subject));
		assertThat(get("manager", page)).hasStatus(404);
		assertThat(post("manager", page, "confirmed", "true")).hasStatus(404);
		assertThat(get("manager", "/retention/nothing/known")).hasStatus(404);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.register.change(this.key, named("Resident Again")));
	}

	@Test
	void forgetsTheWordsOfContributionsAndReviewsOfWhatWasErased() {
		String subject = subject(this.key);
		String asked = this.requests.ask(new ContributionRequest(CSP, "action", subject, "S-1", "Sample", 3, "/plan",
				"police", "agency:csu/coordinator", "Visit Resident Fourteen", LocalDate.of(2026, 7, 1)));
		String words = "select count(*) from contribution where id = ? and request is not null";
		assertThat(this.sql.queryForObject(words, Integer.class, asked)).isOne();
		erase(subject);
		assertThat(this.sql.queryForObject(words, Integer.class, asked)).isZero();
		assertThat(this.requests.view(asked).agency()).isEqualTo("police");
		assertThat(this.sql.queryForList("select subject_key from audit_entry where event = 'PersonalDataErased'",
				String.class))
			.contains(subject, asked, this.key);
	}

	@Test
	void listsPeopleWhomNothingIsHeldAboutOnceTheirTimeIsUp() {
		this.sql.update("update resident set added_at = '2019-05-31 12:00:00' where resident_key = ?", this.key);
		assertThat(Actor.as("manager", this.retention::list).due()).extracting(DueErasure::key).contains(this.key);
		this.subjects.involve("1", this.key);
		assertThat(Actor.as("manager", this.retention::list).due()).extracting(DueErasure::key)
			.doesNotContain(this.key);
	}

	@Test
	void listsPeopleWhoAreInNothingBehindManyWhoAreInSomething() {
		List<String> before = IntStream.range(0, 120).mapToObj((number) -> add("Resident Before")).toList();
		String last = add("Resident In Nothing");
		this.subjects.involve("many", before.toArray(String[]::new));
		this.sql.update(
				"update resident set added_at = '2019-05-31 12:00:00' where number >="
						+ " (select one.number from (select number from resident where resident_key = ?) one)",
				before.get(0));
		assertThat(Actor.as("manager", this.retention::list).due()).extracting(DueErasure::key)
			.contains(last)
			.doesNotContainAnyElementsOf(before);
	}

	@Test
	void asksForOneThingByItsKeyAndLeavesOutInTheQuestionWhatIsHeld() {
		String subject = subject(this.key);
		String page = "/retention/" + PeopleStandIn.KIND + "/" + subject;
		this.subjects.listings.clear();
		assertThat(get("manager", page)).hasStatusOk();
		assertThat(post("manager", page + "/hold", "reason", "Appeal runs")).hasStatus(302);
		assertThat(get("manager", page)).hasStatus(404);
		assertThat(this.subjects.listings).isEmpty();
		assertThat(get("manager", "/retention")).hasStatusOk();
		assertThat(this.subjects.listings).singleElement().satisfies((held) -> assertThat(held).contains(subject));
	}

	@Test
	void erasesNothingThatIsHeldOrHasSomethingInTheWay() {
		String subject = subject(this.key);
		String page = "/retention/" + PeopleStandIn.KIND + "/" + subject;
		assertThat(post("manager", page + "/hold", "reason", "")).hasStatus(422)
			.bodyText()
			.contains("Say why it must be kept");
		assertThat(post("manager", page + "/hold", "reason", "Appeal runs")).hasStatus(302);
		assertThat(get("manager", "/retention")).bodyText().contains("Appeal runs");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> erase(subject));
		String hold = Actor.as("manager", this.retention::list)
			.holds()
			.stream()
			.filter((one) -> one.key().equals(subject))
			.findFirst()
			.orElseThrow()
			.id();
		assertThat(post("manager", "/retention/holds/" + hold + "/lift", "x", "")).hasStatus(302);
		this.subjects.inTheWay.put(subject, "an order runs until 3 May 2027");
		assertThat(get("manager", page)).bodyText().contains("an order runs until 3 May 2027");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> erase(subject))
			.withMessageContaining("an order runs");
	}

	@Test
	void showsTheLedgerToManagersAndAuditorsOnly() {
		String ref = "C-" + UUID.randomUUID();
		Actor.as("csu.member", () -> {
			this.disclosures.shared(new NewDisclosure(new PrivacySubject(CSP, "case", ref, ref), "police",
					DisclosurePurpose.CASE_PART, "Joint visit", Gateway.CRIME_AND_DISORDER_ACT_S115,
					Regime.DPA_2018_PART_3, List.of("risk", "address")));
			return null;
		});
		assertThat(this.disclosures.of("case", ref)).hasSize(1);
		for (String username : List.of("manager", "auditor")) {
			assertThat(get(username, "/disclosures?ref=" + ref)).hasStatusOk()
				.bodyText()
				.contains("Joint visit", "Kent Police", "section 115", "risk, address");
			assertThat(get(username, "/api/disclosures?ref=" + ref)).bodyText().contains("DPA_2018_PART_3");
		}
		assertThat(get("csu.member", "/disclosures")).hasStatus(403);
		assertThat(this.sql.queryForList("select * from disclosure where subject_ref = ?", ref).toString())
			.doesNotContain("Joint visit", "address,");
	}

	@Test
	void knowsToWhomItWasGivenForAPurposeWhateverTheWordsSay() {
		String key = UUID.randomUUID().toString();
		Actor.as("csu.member", () -> {
			disclose(key, "police", DisclosurePurpose.CASE_FORMER_LEAD, "Led the case until now");
			disclose(key, "moat", DisclosurePurpose.CASE_FORMER_LEAD, "Was the lead agency before");
			disclose(key, "kfrs", DisclosurePurpose.CASE_LEAD, "Led the case until now");
			return null;
		});
		assertThat(this.disclosures.recipients("case", key, DisclosurePurpose.CASE_FORMER_LEAD))
			.containsExactlyInAnyOrder("police", "moat");
		assertThat(this.disclosures.recipients("report", key, DisclosurePurpose.CASE_FORMER_LEAD)).isEmpty();
	}

	@Test
	void letsAdministratorsLookAfterTheWards() {
		String name = "Ward " + UUID.randomUUID();
		assertThat(post("admin", "/administration/wards", "name", name)).hasStatus(302);
		assertThat(post("admin", "/administration/wards", "name", name)).hasStatus(422)
			.bodyText()
			.contains("There is a ward of this name already");
		String id = this.sql.queryForObject("select id from ward where name = ?", String.class, name);
		assertThat(post("admin", "/administration/wards/" + id, "active", "false")).hasStatus(302);
		assertThat(get("admin", "/administration/wards")).bodyText().contains(name, "Offer again");
		assertThat(post("manager", "/administration/wards", "name", "Other")).hasStatus(403);
		this.sql.update("delete from ward where id = ?", id);
	}

	@Test
	void showsAuditorsTheViewsAndChecksThem() {
		this.subjects.show("csu.member", this.key, true);
		get("csu.member", "/residents/" + this.key);
		assertThat(get("auditor", "/views?ref=" + this.register.ref(this.key))).hasStatusOk()
			.bodyText()
			.contains("csu.member", "Page of the person");
		assertThat(post("auditor", "/views/verification", "x", "")).hasStatusOk().bodyText().contains("entries hold");
		assertThat(get("auditor", "/api/views/verification")).bodyText().contains("\"firstBroken\":null");
		assertThat(get("auditor", "/api/views?from=yesterday")).hasStatus(422);
		assertThat(get("manager", "/views")).hasStatus(403);
	}

	private void disclose(String key, String agency, DisclosurePurpose purpose, String words) {
		this.disclosures.shared(new NewDisclosure(new PrivacySubject(CSP, "case", key, "C-" + key), agency, purpose,
				words, Gateway.CRIME_AND_DISORDER_ACT_S115, Regime.UK_GDPR, List.of("risk")));
	}

	private String subject(String... people) {
		String subject = UUID.randomUUID().toString();
		this.subjects.involve(subject, people);
		return subject;
	}

	private void merge(String other) {
		Actor.as("csu.member", () -> {
			this.merging.merge(this.key, other, "Same");
			return null;
		});
	}

	private void erase(String subject) {
		Actor.as("manager", () -> {
			this.retention.erase(PeopleStandIn.KIND, subject, true);
			return null;
		});
	}

	private DisclosurePage ledger(String username, String ref) {
		return Actor.as(username, () -> this.ledger.read(new DisclosureQuestion(ref, null, null, null)));
	}

	private List<String> views() {
		String ref = this.register.ref(this.key);
		return Actor.as("auditor", () -> this.viewReading.read(new ViewQuestion(null, ref, null, null, null, null)))
			.items()
			.stream()
			.map((row) -> row.who() + ": " + row.purpose())
			.toList();
	}

	private String add(String name) {
		return this.register.add(CSP,
				new ResidentFacts(name, LocalDate.of(1981, 3, 9), "14 High Street", null, "01732 000014", null, false));
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

	private MvcTestResult post(String username, String path, String name, String value) {
		return this.web.post().uri(path).param(name, value).with(user(username)).with(csrf()).exchange();
	}

	private static ResidentFacts named(String name) {
		return new ResidentFacts(name, null, null, null, null, null, false);
	}

}
