package org.partnershipactions.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.partnershipactions.audit.AuditQuestion;
import org.partnershipactions.audit.AuditTrail;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseLookup.ReasonNeeded;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.cases.reading.SeenCases;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.cases.restriction.CaseRestricting.NamedReaderView;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.privacy.ViewReading;
import org.partnershipactions.privacy.ViewReading.ViewQuestion;
import org.partnershipactions.privacy.ViewRow;
import org.partnershipactions.residents.InvolvementReading.Involvement;
import org.partnershipactions.residents.ResidentReading;
import org.partnershipactions.residents.ResidentReading.ResidentPage;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.worklist.WorkItemCompletion;
import org.partnershipactions.worklist.WorkItemReading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever may see a case finds it in the list, and nobody finds another: for every
 * account and every way to come to a case, the rule in Java and the one in SQL agree.
 */
@WholeProduct
@OnH2
@TestInstance(Lifecycle.PER_CLASS)
class CaseVisibilityTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final LocalDate AFTER_THE_SHORT_GRANT = LocalDate.of(2026, 6, 16);

	private static final String DECIDE = "Task_DecideOnTheAccess";

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private AccessRequesting asking;

	@Autowired
	private CaseAccess access;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private CaseSearch search;

	@Autowired
	private SeenCases seen;

	@Autowired
	private CaseRestricting restricting;

	@Autowired
	private CaseReading reading;

	@Autowired
	private ViewReading views;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private ResidentReading residents;

	@Autowired
	private SubjectAccess copies;

	@Autowired
	private WorkItemReading items;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private JdbcTemplate sql;

	private final Map<String, String> cases = new LinkedHashMap<>();

	private final Map<String, String> victims = new LinkedHashMap<>();

	@BeforeEach
	void itBegins() {
		this.engine.itIs(BEGIN);
	}

	/** Opened once for all that walk over them and change nothing. */
	private void casesOfEveryKind() {
		if (this.cases.isEmpty()) {
			openEveryKind();
		}
		this.sql.update("update asb_case set partnership = 'elsewhere' where id = ?", this.cases.get("of others"));
		this.engine.itIs(AFTER_THE_SHORT_GRANT);
	}

	private void openEveryKind() {
		open("open", false);
		open("restricted", true);
		Stream.of(false, true).forEach((restricted) -> {
			String suffix = restricted ? ", restricted" : "";
			String on = open("on it" + suffix, restricted);
			as("csu.member", () -> this.agencies.ask(on, ask("police", "Patrol past.")));
			give("police.member", open("granted to an agency" + suffix, restricted), "2026-06-30");
			give("road-safety.lead", open("granted to a person" + suffix, restricted), "2026-06-30");
			give("police.member", open("grant to an agency ended" + suffix, restricted), "2026-06-15");
			give("road-safety.lead", open("grant to a person ended" + suffix, restricted), "2026-06-15");
		});
		as("csu.member", () -> this.restricting.name(open("named, restricted", true), "moat.member"));
		String opened = open("opened with a reason, restricted", true);
		open("of others", false);
		this.engine.itIs(AFTER_THE_SHORT_GRANT);
		as("manager", () -> this.restricting.open(this.engine.now(opened).ref(), "Asked by the panel."));
	}

	@AfterEach
	void backToTheBeginning() {
		this.sql.update("update asb_case set partnership = 'sevenoaks' where id = ?", this.cases.get("of others"));
		this.engine.itIs(BEGIN);
	}

	@Test
	void whatIsListedIsWhatIsSeen() {
		casesOfEveryKind();
		CaseSharingTests.ACCOUNTS.forEach((account) -> Actor.as(account, () -> {
			this.cases.forEach((kind, key) -> {
				boolean sees = this.access.sees(key);
				assertThat(listed(key)).as("%s lists a case that is %s", account, kind).isEqualTo(sees);
				assertThat(this.seen.of(List.of(key)).contains(key))
					.as("%s is told of a case that is %s", account, kind)
					.isEqualTo(sees);
			});
			return null;
		}));
	}

	/**
	 * A person has no rule of their own: who may see them follows from what they are in.
	 */
	@Test
	void whoeverSeesACaseSeesThatItsPeopleAreKnownAndNobodyElseDoes() {
		casesOfEveryKind();
		CaseSharingTests.ACCOUNTS.forEach((account) -> Actor.as(account, () -> {
			this.cases.forEach((kind, key) -> {
				String victim = this.victims.get(kind);
				boolean sees = this.access.sees(key);
				boolean knows = sees && this.access.seesIdentity(key);
				assertThat(!this.access.seen(List.of(victim)).isEmpty())
					.as("%s may see the victim of a case that is %s", account, kind)
					.isEqualTo(sees);
				assertThat(page(victim).isPresent()).as("%s opens the victim of a case that is %s", account, kind)
					.isEqualTo(sees);
				assertThat(casesOf(victim).contains(key)).as("%s finds by its victim a case that is %s", account, kind)
					.isEqualTo(knows);
				assertThat(isNamed(victim)).as("%s reads the name of the victim of a case that is %s", account, kind)
					.isEqualTo(knows);
			});
			return null;
		}));
	}

	@Test
	void everyGroundLetsSomebodyIn() {
		casesOfEveryKind();
		assertThat(seenBy("asb.lead")).hasSize(this.cases.size() - 1).doesNotContain("of others");
		assertThat(seenBy("csu.member")).isEqualTo(seenBy("asb.lead"));
		assertThat(seenBy("csu.coordinator")).isEqualTo(seenBy("triage"));
		assertThat(seenBy("triage")).noneMatch((kind) -> kind.endsWith("restricted")).contains("open", "on it");
		assertThat(seenBy("manager")).isEqualTo(
				Stream.concat(seenBy("triage").stream(), Stream.of("opened with a reason, restricted")).toList());
		assertThat(seenBy("moat.member")).containsExactly("named, restricted");
		assertThat(seenBy("police.member")).containsExactly("on it", "granted to an agency",
				"granted to an agency, restricted");
		assertThat(seenBy("road-safety.lead")).containsExactly("granted to a person",
				"granted to a person, restricted");
		assertThat(seenBy("board")).isEmpty();
	}

	@Test
	void aReasonOpensARestrictedCaseToWhoeverSeesItByRoleAndOnlyForAWhile() {
		String victim = this.engine.resident("Resident " + UUID.randomUUID());
		String key = openOne(victim, true);
		as("csu.member", () -> this.agencies.ask(key, ask("police", "Patrol past.")));
		String ref = this.engine.now(key).ref();
		for (String account : new String[] { "triage", "board", "auditor", "admin", "moat.member" }) {
			assertThatExceptionOfType(NotFound.class).as(account)
				.isThrownBy(() -> as(account, () -> this.restricting.open(ref, "To look.")));
			assertThatExceptionOfType(NotFound.class).as(account)
				.isThrownBy(() -> as(account, () -> this.reading.key(ref)));
		}
		for (String account : new String[] { "manager", "csu.coordinator", "police.member" }) {
			assertThatExceptionOfType(ReasonNeeded.class).as(account)
				.isThrownBy(() -> as(account, () -> this.reading.key(ref)));
			assertThatExceptionOfType(InvalidAnswers.class).as(account)
				.isThrownBy(() -> as(account, () -> this.restricting.open(ref, " ")));
			as(account, () -> this.restricting.open(ref, "A sister of the victim rang."));
			assertThat(Actor.as(account, () -> this.reading.key(ref))).as(account).isEqualTo(key);
		}
		assertThat(Actor.as("asb.lead", () -> this.reading.view(key)).timeline())
			.anyMatch((line) -> line.text().contains("Partnership manager opened the restricted case: A sister"));
		assertThat(lookedAt("manager", null)).anyMatch((view) -> view.key() == null && view.ref().equals("Restricted")
				&& view.purpose().contains("A sister of the victim"));
		assertThat(lookedAt(null, ref)).isEmpty();
		assertThat(Actor.as("auditor", () -> this.trail.read(new AuditQuestion(null, null, null, null, null, 200)))
			.items()
			.toString()).contains("RestrictedCaseOpened", "ResidentAdded").doesNotContain(ref, key, victim);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(61)));
		assertThatExceptionOfType(ReasonNeeded.class).isThrownBy(() -> as("manager", () -> this.reading.key(ref)));
	}

	@Test
	void aTaskOfARestrictedCaseOpensWithAReasonToWhoeverIsNotNamed() {
		String key = openOne(this.engine.resident("Resident " + UUID.randomUUID()), false);
		String ref = this.engine.now(key).ref();
		as("csu.member", () -> this.agencies.ask(key, ask("police", "Patrol past.")));
		assertThat(titleForPolice(ref)).doesNotContain("Restricted");
		as("csu.member", () -> this.changes.share(key, CaseSharingTests.sharing(true)));
		as("csu.member", () -> this.changes.restrict(key, "A witness is afraid."));
		assertThat(titleForPolice(ref)).isEqualTo("Restricted case");
		long id = this.sql.queryForObject(
				"select id from work_item where subject_ref = ? and team = 'agency:police' and state = 'OPEN'",
				Long.class, ref);
		assertThatExceptionOfType(ReasonNeeded.class)
			.isThrownBy(() -> as("police.coordinator", () -> this.items.opened(id)));
		assertThatExceptionOfType(ReasonNeeded.class).isThrownBy(
				() -> as("police.coordinator", () -> this.completion.keepDraft(id, Map.of("reason", "Why"), null)));
		as("police.coordinator", () -> this.restricting.open(ref, "The task is mine."));
		assertThat(Actor.as("police.coordinator", () -> this.items.opened(id)).about().ref()).isEqualTo(ref);
	}

	private String titleForPolice(String ref) {
		return this.sql.queryForObject(
				"select subject_title from work_item where subject_ref = ? and team = 'agency:police'", String.class,
				ref);
	}

	@Test
	void aCopyForAPersonHoldsNothingOfARestrictedCaseThatItsMakerDoesNotSee() {
		String key = openOne(this.engine.resident("Resident " + UUID.randomUUID()), true);
		String ref = this.engine.now(key).ref();
		String victim = this.sql.queryForObject(
				"select resident_key from case_party where case_id = ? order by position" + " limit 1", String.class,
				key);
		assertThat(copied(victim)).doesNotContain(ref);
		as("manager", () -> this.restricting.open(ref, "The person asked for a copy."));
		assertThat(copied(victim)).contains(ref);
	}

	private List<String> copied(String resident) {
		try {
			return Actor.as("manager", () -> this.copies.copy(resident))
				.held()
				.stream()
				.map(PersonalDataItem::ref)
				.toList();
		}
		catch (NotFound nothing) {
			return List.of();
		}
	}

	@Test
	void theLeadNamesAndRemovesPeopleOfThePartnership() {
		String key = openOne(this.engine.resident("Resident " + UUID.randomUUID()), true);
		for (String other : new String[] { "manager", "csu.coordinator", "triage", "board" }) {
			assertThatExceptionOfType(AuthorizationDeniedException.class).as(other)
				.isThrownBy(() -> as(other, () -> this.restricting.name(key, other)));
		}
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("csu.member", () -> this.restricting.name(key, "nobody.here")))
			.withMessageContaining("user name");
		as("csu.member", () -> this.restricting.name(key, "kfrs.member"));
		assertThat(Actor.as("kfrs.member", () -> this.access.sees(key))).isTrue();
		assertThat(Actor.as("asb.lead", () -> this.restricting.readers(key))).extracting(NamedReaderView::username)
			.containsExactly("csu.member", "kfrs.member");
		as("asb.lead", () -> this.restricting.remove(key, "kfrs.member"));
		assertThat(Actor.as("kfrs.member", () -> this.access.sees(key))).isFalse();
	}

	@Test
	void theManagerMergesIntoNoCaseThatTheyMayNotSee() {
		String open = openOne(this.engine.resident("Resident " + UUID.randomUUID()), false);
		String restricted = openOne(this.engine.resident("Resident " + UUID.randomUUID()), true);
		for (String ref : List.of(this.engine.now(restricted).ref(), "C-1999-0001")) {
			assertThatExceptionOfType(InvalidAnswers.class).as(ref)
				.isThrownBy(() -> as("manager", () -> this.changes.merge(open, ref, "The same people.")))
				.satisfies((refused) -> assertThat(refused.errors().get(0).message())
					.isEqualTo("Enter the reference of a case, like C-2026-0001"));
		}
	}

	/** What the auditor reads of the looks of somebody, or at something. */
	private List<ViewRow> lookedAt(String who, String ref) {
		return Actor.as("auditor", () -> this.views.read(new ViewQuestion(who, ref, null, null, null, 200))).items();
	}

	private List<String> seenBy(String account) {
		return Actor.as(account,
				() -> this.cases.entrySet()
					.stream()
					.filter((one) -> this.access.sees(one.getValue()))
					.map(Map.Entry::getKey)
					.toList());
	}

	private List<String> casesOf(String resident) {
		return page(resident).map((page) -> page.involvements().stream().map(Involvement::key).toList())
			.orElse(List.of());
	}

	private boolean isNamed(String resident) {
		return page(resident).filter((page) -> page.identity() != null).isPresent();
	}

	/** A person's page; empty where nobody may know that there is such a person. */
	private Optional<ResidentPage> page(String resident) {
		try {
			return Optional.of(this.residents.page(resident));
		}
		catch (NotFound | AuthorizationDeniedException hidden) {
			return Optional.empty();
		}
	}

	private boolean listed(String key) {
		String ref = this.engine.now(key).ref();
		CaseFilter filter = new CaseFilter(ref, null, null, null, null, null, false);
		return this.search.page(filter, null, 10).rows().stream().map(CaseRow::key).anyMatch(key::equals);
	}

	private String open(String kind, boolean restricted) {
		String victim = this.engine.resident("Resident " + UUID.randomUUID());
		this.victims.put(kind, victim);
		this.cases.put(kind, openOne(victim, restricted));
		return this.cases.get(kind);
	}

	private String openOne(String victim, boolean restricted) {
		String key = this.engine.open(CaseCategory.NOISE_MUSIC, victim);
		if (restricted) {
			as("csu.member", () -> this.changes.share(key, CaseSharingTests.sharing(true)));
			as("csu.member", () -> this.changes.restrict(key, "A witness is afraid."));
		}
		return key;
	}

	private void give(String account, String key, String until) {
		as(account, () -> this.asking.ask(key, "The same tenant troubles our street."));
		this.engine.complete(key, DECIDE, Map.of("decision", "GIVE", "until", until, "gateway", "SAFEGUARDING",
				"regime", "DPA_2018_PART_3", "identity", "NOT_SHOWN"));
	}

	private static AgencyRequest ask(String agency, String words) {
		return new AgencyRequest(agency, words, null);
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
