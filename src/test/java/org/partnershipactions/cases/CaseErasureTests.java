package org.partnershipactions.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.evidence.CaseEvidence;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.figures.CaseFigures.ImprovedCases;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyAnswers;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.privacy.Retention;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.testing.PlantedNames;
import org.partnershipactions.testing.SealedWords;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a case tells the person it is about, and what is left of it in the end. */
@WholeProduct
@OnH2
class CaseErasureTests {

	private static final String OPENED = "The panel of the erasure asked for it";

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	/** Each test plants a word of its own: they share a database. */
	private final String word = "Quibble" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private CaseParties parties;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private AccessRequesting asking;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseRestricting restricting;

	@Autowired
	private CaseEvidence evidence;

	@Autowired
	private RiskChanging risk;

	@Autowired
	private SurveyLifecycle surveys;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private SubjectAccess copies;

	@Autowired
	private Retention retention;

	@Autowired
	private CaseFigures counts;

	@Autowired
	private CaseReading reading;

	@Autowired
	private EvidenceFolder folder;

	@Autowired
	private Seal seal;

	@Autowired
	private JdbcTemplate sql;

	private String victim;

	private String other;

	private String key;

	@BeforeEach
	void aCaseThatWasWorkedToItsEnd() {
		this.engine.itIs(BEGIN);
		this.victim = this.engine.resident("Resident " + this.word);
		this.other = this.engine.resident("Neighbour " + this.word);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.victim);
		work();
		close();
	}

	@AfterEach
	void backToTheBeginning() {
		this.sql.update("update asb_case set closed_on = ? where id = ? and erased_on is null", BEGIN, this.key);
		this.engine.itIs(BEGIN);
	}

	@Test
	void aVictimLearnsWhatTheCaseHoldsAboutThem() {
		List<PersonalDataItem> held = Actor.as("manager", () -> this.copies.copy(this.victim)).held();
		assertThat(held).filteredOn((one) -> one.ref().equals(ref()))
			.extracting(PersonalDataItem::title)
			.contains("Victim", "Reporter", "Risk assessment 1", "Contact: Telephone", "Action plan", "Closure",
					"Survey after the case was closed");
		assertThat(held.toString()).contains("It wakes " + this.word, "Speak to " + this.word,
				this.word + " is content");
	}

	@Test
	void whoIsComplainedAboutLearnsWhatWasUsedAndNotWhatTheVictimSaid() {
		List<PersonalDataItem> held = Actor.as("manager", () -> this.copies.copy(this.other)).held();
		assertThat(held).extracting(PersonalDataItem::title)
			.contains("Person complained about", "Mediation", "Action plan")
			.doesNotContain("Victim", "Risk assessment 1", "Contact: Telephone", "Survey after the case was closed");
		assertThat(held.toString()).doesNotContain("It wakes " + this.word, this.word + " is content");
	}

	@Test
	void nothingIsDueBeforeItsTime() {
		assertThat(due()).isNull();
		closedOn(BEGIN.minusYears(6).plusDays(1));
		assertThat(due()).isNull();
		closedOn(BEGIN.minusYears(6));
		assertThat(due().dueOn()).isEqualTo(BEGIN);
	}

	@Test
	void aLiveOrderStandsInTheWay() {
		this.sql.update("update intervention set tool = 'CIVIL_INJUNCTION', ends_at = '2027-05-03 12:00:00'"
				+ " where case_key = ?", this.key);
		closedOn(BEGIN.minusYears(7));
		assertThat(due().inTheWay()).isEqualTo("Civil injunction is live until 3 May 2027");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(this::erase).withMessageContaining("");
		assertThat(Actor.as("manager", () -> this.copies.copy(this.victim)).held()).isNotEmpty();
	}

	@Test
	void erasureLeavesTheFiguresAndNobody() {
		ImprovedCases improved = improved();
		CaseFigures.SatisfactionCount satisfied = satisfied();
		String file = this.sql.queryForObject("select id from case_evidence where case_key = ?", String.class,
				this.key);
		assertThat(new SealedWords(this.sql, this.seal).with(this.word)).contains("case_contact.words",
				"resident.name");
		closedOn(BEGIN.minusYears(7));
		erase();
		assertThat(improved()).isEqualTo(improved);
		assertThat(satisfied()).isEqualTo(satisfied);
		assertThat(new SealedWords(this.sql, this.seal).with(this.word)).isEmpty();
		assertThat(new SealedWords(this.sql, this.seal).with(OPENED)).doesNotContain("case_reasoned_opening.reason",
				"case_timeline_entry.text", "audit_entry.words");
		try (PlantedNames planted = new PlantedNames(this.word)) {
			assertThat(planted.inDatabase(this.sql)).isEmpty();
		}
		assertThat(Files.exists(this.folder.path(file))).isFalse();
		assertThat(due()).isNull();
		assertThat(this.engine.now(this.key).categories()).containsExactly(CaseCategory.NOISE_MUSIC);
	}

	@Test
	void theErasedCaseStillOpensAndNamesNobody() {
		closedOn(BEGIN.minusYears(7));
		erase();
		CaseView view = Actor.as("manager", () -> this.reading.view(this.key));
		assertThat(view.circle().parties()).isEmpty();
		assertThat(view.circle().places()).isEmpty();
		assertThat(view.summary().outcome()).isEqualTo(Outcome.RESOLVED_INFORMALLY);
		assertThat(view.timeline()).extracting(CaseView.TimelineLine::text).containsOnly("Erased");
		assertThat(Actor.as("manager", () -> this.copies.copy(this.victim)).held()).isEmpty();
	}

	private void work() {
		as("csu.member", () -> this.parties.join(this.key, this.other, CaseRole.COMPLAINED_ABOUT));
		this.engine.complete(this.key, "Task_ContactTheVictim",
				Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", "It wakes " + this.word));
		this.engine.complete(this.key, "Task_AssessTheRisk", CaseOnTheEngine.risk());
		Map<String, Object> plan = CaseOnTheEngine.plan();
		plan.put("summary", "Speak to " + this.word);
		this.engine.complete(this.key, "Task_AgreeTheActionPlan", plan);
		as("csu.member", () -> this.risk.raise(this.key, RiskBand.MEDIUM, this.word + " was ill."));
		as("csu.member", () -> this.agencies.ask(this.key, new AgencyRequest("police", "Visit " + this.word, null)));
		this.engine.complete(this.key, "Task_AnswerTheRequest", Map.of("answer", "NOTHING", "reason", this.word));
		as("csu.member", () -> this.evidence.add(this.key,
				new HandedFile(this.word + ".txt", this.word.getBytes(StandardCharsets.UTF_8))));
		as("csu.member", () -> this.powers.record(this.key, new NewIntervention("MEDIATION", "csu", this.other,
				LocalDateTime.of(2026, 6, 1, 8, 0), null, null, null, this.word + " keeps the windows shut.", null)));
		as("moat.coordinator", () -> this.asking.ask(this.key, this.word + " is our tenant."));
		this.engine.complete(this.key, "Task_DecideOnTheAccess", Map.of("decision", "REFUSE", "reason", this.word));
		as("csu.member", () -> this.changes.restrict(this.key, this.word + " is afraid."));
		as("manager", () -> this.restricting.open(ref(), OPENED));
		as("csu.member", () -> this.changes.unrestrict(this.key, this.word + " is not afraid any more."));
	}

	private void close() {
		this.engine.complete(this.key, "Task_ProposeClosure", Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour",
				"IMPROVED", "summary", this.word + " agreed.", "victimsView", this.word + " is content"));
		this.engine.complete(this.key, "Task_ApproveClosure", Map.of("decision", "APPROVE", "comment", this.word));
		this.engine.complete(this.key, "Task_TellTheVictim", Map.of("channel", "TELEPHONE", "words", this.word));
		this.surveys.answered(this.key, new SurveyAnswers(SurveyReply.YES, null, null, null, Satisfaction.SATISFIED,
				null, "I am " + this.word));
		assertThat(this.engine.now(this.key).status()).isEqualTo(CaseStatus.CLOSED);
	}

	private void erase() {
		as("manager", () -> this.retention.erase("case", this.key, true));
	}

	private DueErasure due() {
		return Actor.as("manager", () -> this.retention.list())
			.due()
			.stream()
			.filter((one) -> one.key().equals(this.key))
			.findFirst()
			.orElse(null);
	}

	private void closedOn(LocalDate day) {
		this.sql.update("update asb_case set closed_on = ? where id = ?", day, this.key);
	}

	private ImprovedCases improved() {
		return Actor.as("manager", () -> this.counts.improved("sevenoaks", BEGIN.minusYears(10), BEGIN.plusYears(10)));
	}

	private CaseFigures.SatisfactionCount satisfied() {
		return Actor.as("manager", () -> this.counts.satisfied("sevenoaks", BEGIN.minusYears(10), BEGIN.plusYears(10)));
	}

	private String ref() {
		return this.engine.now(this.key).ref();
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
