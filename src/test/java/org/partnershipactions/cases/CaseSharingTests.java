package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseSharing.LawfulBasis;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.access.AccessRequesting.MyAccessRequest;
import org.partnershipactions.cases.access.CasePointer;
import org.partnershipactions.cases.access.CaseSharingReading;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who learns of a case that is not theirs, how they get to see it, and what is noted. */
@WholeProduct
@OnH2
class CaseSharingTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final String DECIDE = "Task_DecideOnTheAccess";

	static final List<String> ACCOUNTS = List.of("csu.member", "csu.coordinator", "asb.lead", "manager", "triage",
			"police.member", "moat.coordinator", "road-safety.lead", "board", "auditor", "admin");

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
	private CaseSharingReading reading;

	@Autowired
	private CaseSearch search;

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private JdbcTemplate sql;

	private ResidentFacts somebody;

	private String key;

	@BeforeEach
	void open() {
		this.engine.itIs(BEGIN);
		String name = "Resident " + UUID.randomUUID();
		this.somebody = new ResidentFacts(name, null, null, null, "01732 000014", null, false);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident(name));
	}

	@AfterEach
	void backToTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void anAgencyLearnsWhoKnowsSomebodyAndNothingElse() {
		CasePointer pointer = known("police.member");
		assertThat(pointer).isEqualTo(new CasePointer(this.key, "csu", null));
		assertThat(known("csu.member").ref()).isEqualTo(ref());
		assertThat(looksAtTheCase("police.member")).isEqualTo(1);
	}

	@Test
	void aNameAloneFindsNobody() {
		ResidentFacts name = new ResidentFacts(this.somebody.name(), null, null, null, null, null, false);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> Actor.as("police.member", () -> this.asking.known(name)));
		ResidentFacts wrong = new ResidentFacts(this.somebody.name(), LocalDate.of(1980, 1, 1), null, null, null, null,
				false);
		assertThat(Actor.as("police.member", () -> this.asking.known(wrong))).isEmpty();
	}

	@Test
	void aPlaceIsKnownByItsAddress() {
		ResidentFacts place = new ResidentFacts(null, null, "14 sample street, swanley", null, null, null, false);
		assertThat(Actor.as("moat.coordinator", () -> this.asking.known(place))).extracting(CasePointer::agency)
			.contains("csu");
	}

	@Test
	void aRestrictedCaseIsNotKnownUnlessItsOwnerAllowsIt() {
		as("csu.member", () -> this.changes.restrict(this.key, "A witness is afraid."));
		assertThat(Actor.as("police.member", () -> this.asking.known(this.somebody))).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Actor.as("police.member", () -> this.asking.pointer(this.key)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Actor.as("police.member", () -> this.asking.ask(this.key, "Same tenant.")));
		as("csu.member", () -> this.changes.share(this.key, sharing(true)));
		assertThat(known("police.member").ref()).isNull();
		assertThat(who()).doesNotContain("police.member", "triage");
	}

	@Test
	void onlyThoseWhoWorkWithCasesAsk() {
		Stream.of("board", "auditor", "admin").forEach((account) -> {
			refused(account, () -> this.asking.known(this.somebody));
			refused(account, () -> this.asking.pointer(this.key));
			refused(account, () -> this.asking.ask(this.key, "To look."));
			refused(account, () -> this.asking.mine());
			assertThat(Actor.as(account, this.asking::offered)).isFalse();
		});
		Stream
			.of("csu.member", "csu.coordinator", "asb.lead", "manager", "triage", "police.member", "moat.coordinator",
					"road-safety.lead")
			.forEach((account) -> assertThat(Actor.as(account, () -> this.asking.known(this.somebody))).hasSize(1));
	}

	@Test
	void accessIsGivenForAnAgencyUntilADay() {
		assertThat(who()).doesNotContain("police.member");
		ask("police.member");
		assertThat(this.engine.teams(this.key, DECIDE)).containsExactly("agency:csu/coordinator");
		assertThat(this.engine.due(this.key, DECIDE)).containsExactly("2026-06-04");
		this.engine.complete(this.key, DECIDE, give("NOT_SHOWN"));
		assertThat(who()).contains("police.member").doesNotContain("moat.coordinator", "road-safety.lead", "board");
		assertThat(Actor.as("police.member", () -> this.access.seesIdentity(this.key))).isFalse();
		assertThat(listed("police.member")).contains(ref());
		assertThat(Actor.as("police.member", this.asking::mine)).extracting(MyAccessRequest::ref).contains(ref());
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		assertThat(who()).contains("police.member");
		this.engine.itIs(LocalDate.of(2026, 7, 1));
		assertThat(who()).doesNotContain("police.member");
		assertThat(listed("police.member")).doesNotContain(ref());
	}

	@Test
	void accessIsGivenToOnePersonWhoBelongsToNoAgency() {
		ask("road-safety.lead");
		this.engine.complete(this.key, DECIDE, give("SHOWN"));
		assertThat(who()).contains("road-safety.lead").doesNotContain("police.member");
		assertThat(Actor.as("road-safety.lead", () -> this.access.seesIdentity(this.key))).isTrue();
		assertThat(listed("road-safety.lead")).contains(ref());
	}

	@Test
	void givingAccessIsWrittenIntoTheLedger() {
		ask("police.member");
		this.engine.complete(this.key, DECIDE, give("SHOWN"));
		DisclosureView row = ledger().get(0);
		assertThat(row.toAgency()).isEqualTo("police");
		assertThat(row.purpose()).contains("30 June 2026");
		assertThat(row.gateway()).isEqualTo(Gateway.SAFEGUARDING);
		assertThat(row.regime()).isEqualTo(Regime.DPA_2018_PART_3);
		assertThat(row.shown()).contains("Who complains");
		assertThat(row.who()).isEqualTo("csu.coordinator");
	}

	@Test
	void aRefusalNeedsAReasonAndGivesNothing() {
		ask("police.member");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(this.key, DECIDE, Map.of("decision", "REFUSE")));
		this.engine.complete(this.key, DECIDE, Map.of("decision", "REFUSE", "reason", "Another person is meant."));
		assertThat(who()).doesNotContain("police.member");
		assertThat(ledger()).isEmpty();
		assertThat(Actor.as("police.member", this.asking::mine)).extracting(MyAccessRequest::reason)
			.contains("Another person is meant.");
	}

	@Test
	void nobodyButTheOwnersCoordinatorDecides() {
		ask("police.member");
		Stream.of("csu.member", "asb.lead", "manager", "police.member", "triage", "moat.coordinator", "board", "admin")
			.forEach((account) -> assertThatExceptionOfType(RuntimeException.class).as(account)
				.isThrownBy(() -> this.engine.completeAs(account, this.key, DECIDE, give("SHOWN"))));
		assertThat(who()).doesNotContain("police.member");
	}

	@Test
	void nobodyAsksTwiceOrForWhatTheySee() {
		ask("police.member");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> ask("police.member"));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> ask("csu.member"));
	}

	@Test
	void aLateDecisionBecomesAnOverdueReviewAndGoesWithTheLead() {
		ask("police.member");
		as("manager", () -> this.changes.changeLead(this.key, "sdc-housing", "Their tenants."));
		assertThat(this.engine.teams(this.key, DECIDE)).containsExactly("agency:sdc-housing/coordinator");
		this.engine.itIs(LocalDate.of(2026, 6, 5));
		assertThat(this.reviews.history("sevenoaks", "/cases/" + ref())).extracting((review) -> review.step().task())
			.contains(DECIDE);
	}

	@Test
	void askingAnAgencyTellingItWhoComplainsAndChangingTheLeadAreActsOfSharing() {
		as("csu.member", () -> this.changes.share(this.key, new CaseSharing(LawfulBasis.LAW_ENFORCEMENT,
				Regime.DPA_2018_PART_3, Gateway.ASB_ACT_SCHEDULE_4, false)));
		as("csu.member", () -> this.agencies.ask(this.key, new AgencyRequest("police", "Patrol past.", null)));
		as("csu.member", () -> this.changes.showIdentity(this.key, "police", true));
		as("csu.member", () -> this.changes.showIdentity(this.key, "police", false));
		as("manager", () -> this.changes.changeLead(this.key, "moat", "Their tenants."));
		assertThat(ledger("manager")).extracting(DisclosureView::toAgency)
			.containsExactly("moat", "csu", "police", "police");
		assertThat(ledger("manager")).extracting(DisclosureView::gateway).containsOnly(Gateway.ASB_ACT_SCHEDULE_4);
		assertThat(ledger("manager")).extracting(DisclosureView::regime).containsOnly(Regime.DPA_2018_PART_3);
		assertThat(ledger("manager").get(3).shown()).doesNotContain("Who complains");
	}

	@Test
	void theLawfulBasisAndTheRegimeFitTogether() {
		CaseSharing torn = new CaseSharing(LawfulBasis.LAW_ENFORCEMENT, Regime.UK_GDPR, Gateway.CONSENT, false);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("csu.member", () -> this.changes.share(this.key, torn)));
		Stream.of("police.member", "moat.coordinator", "triage", "board", "auditor", "admin")
			.forEach((account) -> refused(account, () -> {
				this.changes.share(this.key, sharing(true));
				return null;
			}));
	}

	static CaseSharing sharing(boolean pointer) {
		return new CaseSharing(LawfulBasis.PUBLIC_TASK, Regime.UK_GDPR, Gateway.CRIME_AND_DISORDER_ACT_S115, pointer);
	}

	private static Map<String, Object> give(String identity) {
		return Map.of("decision", "GIVE", "until", "2026-06-30", "gateway", "SAFEGUARDING", "regime", "DPA_2018_PART_3",
				"identity", identity);
	}

	private void ask(String account) {
		Actor.as(account, () -> this.asking.ask(this.key, "The same tenant troubles our street."));
	}

	private CasePointer known(String account) {
		List<CasePointer> found = Actor.as(account, () -> this.asking.known(this.somebody));
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<String> who() {
		return ACCOUNTS.stream().filter((account) -> Actor.as(account, () -> this.access.sees(this.key))).toList();
	}

	private List<String> listed(String account) {
		CaseFilter filter = new CaseFilter(ref(), null, null, null, null, null, false);
		return Actor.as(account, () -> this.search.page(filter, null, 10)).rows().stream().map(CaseRow::ref).toList();
	}

	private List<DisclosureView> ledger() {
		return ledger("csu.member");
	}

	private List<DisclosureView> ledger(String account) {
		return Actor.as(account, () -> this.reading.view(this.key)).disclosures();
	}

	private int looksAtTheCase(String account) {
		return this.sql.queryForObject("select count(*) from view_entry where subject_key = ? and who = ?",
				Integer.class, this.key, account);
	}

	private String ref() {
		return this.engine.now(this.key).ref();
	}

	private static void refused(String account, Supplier<?> work) {
		assertThatExceptionOfType(AccessDeniedException.class).as(account)
			.isThrownBy(() -> Actor.as(account, work::get));
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
