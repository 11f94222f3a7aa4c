package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.ReviewTimeline.TimelineLine;
import org.partnershipactions.casereviews.reading.ReviewFigures;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.casereviews.reading.ReviewReading;
import org.partnershipactions.casereviews.reading.ReviewReading.ReviewView;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.privacy.Retention;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.testing.PlantedNames;
import org.partnershipactions.testing.SealedWords;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a case review tells whom it is about, and what is left of it in the end. */
@WholeProduct
@OnH2
class ReviewErasureTests {

	private static final String PANEL = "Task_HoldTheReviewPanel";

	/** Each test plants a word of its own: they share a database. */
	private final String word = "Dabble" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private CaseReviewsOnTheEngine engine;

	@Autowired
	private ReviewReading reading;

	@Autowired
	private Appealing appeals;

	@Autowired
	private ReviewFigures figures;

	@Autowired
	private SubjectAccess copies;

	@Autowired
	private Retention retention;

	@Autowired
	private Seal seal;

	@Autowired
	private JdbcTemplate sql;

	private ApplicationReceipt applied;

	@BeforeEach
	void aNeighbourAppliedForTheVictim() {
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
		this.applied = this.engine.apply(new NewApplication("sevenoaks", ApplicantKind.WITH_CONSENT,
				CaseReviewsOnTheEngine.person("Neighbour " + this.word),
				CaseReviewsOnTheEngine.person("Victim " + this.word), true, "csu", List.of(),
				this.word + " is shouted at"));
	}

	@AfterEach
	void backToTheBeginning() {
		this.sql.update("update review_timeline_entry set happened_at = ? where review_key = ?",
				CaseReviewsOnTheEngine.BEGIN.atStartOfDay(), this.applied.key());
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void theVictimLearnsAllThatIsHeld() {
		theReviewIsHeld();
		assertThat(held("victim_key")).extracting(PersonalDataItem::title)
			.contains("Application for a case review, as victim", "Threshold", "What Kent Police holds", "The panel",
					"Recommendations", "The answer");
		assertThat(held("victim_key").toString()).contains(this.word + " is shouted at", "Landlord of " + this.word,
				this.word + " called", "Nobody heard " + this.word, "Move " + this.word, "We hear you " + this.word,
				"Not all " + this.word, "No more " + this.word);
	}

	@Test
	void whoeverAppliedForAnotherLearnsTheirOwnWordsAndTheAnswer() {
		theReviewIsHeld();
		assertThat(held("applicant_key")).extracting(PersonalDataItem::title)
			.containsExactly("Application for a case review, as applicant", "The answer");
		assertThat(held("applicant_key").toString()).contains(this.word + " is shouted at")
			.doesNotContain(this.word + " called", "Nobody heard " + this.word, "Landlord of " + this.word);
	}

	@Test
	void nothingIsDueWhileAReviewRunsOrBeforeItsTime() {
		quietFor(7);
		assertThat(due()).isNull();
		withdraw();
		assertThat(due()).isNull();
		quietFor(6);
		assertThat(due().dueOn()).isEqualTo(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void aRecommendationThatNobodyCarriedOutStandsInTheWay() {
		theReviewIsHeld();
		quietFor(7);
		assertThat(due().inTheWay()).isEqualTo("Moat Homes has not done yet what was recommended");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(this::erase);
	}

	@Test
	void erasureLeavesTheFiguresAndNobody() {
		theReviewIsHeld();
		this.engine.complete(this.applied.ref(), "Task_AnswerTheRequest",
				Map.of("answer", "DECLINE", "reason", "Not ours " + this.word));
		this.engine.complete(this.applied.ref(), "Task_DecideOnTheDeclinedRequest",
				Map.of("decision", "GO_ON", "comment", "Then without " + this.word));
		ReviewYear before = year();
		assertThat(new SealedWords(this.sql, this.seal).with(this.word)).contains("asb_case_review.story",
				"review_share.held_told", "case_review_recommendation.words");
		quietFor(7);
		erase();
		assertThat(year()).isEqualTo(before);
		assertThat(new SealedWords(this.sql, this.seal).with(this.word)).isEmpty();
		try (PlantedNames planted = new PlantedNames(this.word)) {
			assertThat(planted.inDatabase(this.sql)).isEmpty();
		}
		assertThat(due()).isNull();
		theErasedReviewStillOpens();
	}

	@Test
	void aNoticeThatSomebodyCouldApplyIsToldAndErasedToo() {
		withdraw();
		quietFor(7);
		String victim = resident("victim_key");
		this.sql.update(
				"insert into review_warning (id, version, partnership, resident_key, reports, warned_on, state)"
						+ " values (?, 0, 'sevenoaks', ?, 3, ?, 'OPEN')",
				this.word, victim, CaseReviewsOnTheEngine.BEGIN.minusYears(6));
		assertThat(held("victim_key")).extracting(PersonalDataItem::title)
			.contains("You could apply for a case review");
		erase();
		assertThat(new SealedWords(this.sql, this.seal).with("Victim " + this.word)).contains("resident.name");
		as("manager", () -> this.retention.erase("case-review-notice", this.word, true));
		assertThat(new SealedWords(this.sql, this.seal).with("Victim " + this.word)).isEmpty();
		assertThat(Actor.as("manager", () -> this.copies.copy(victim)).held()).isEmpty();
	}

	private void theErasedReviewStillOpens() {
		ReviewView view = Actor.as("manager", () -> this.reading.view(this.applied.ref()));
		assertThat(view.sections()).extracting(BriefingSection::title)
			.contains("The application", "The panel", "The answer");
		assertThat(view.timeline()).extracting(TimelineLine::text).containsOnly("Erased");
	}

	private void theReviewIsHeld() {
		String ref = this.applied.ref();
		this.engine.acknowledgeAsMet(ref, "YES", "Landlord of " + this.word);
		this.engine.completeOf("police", ref, "Task_ShareWhatYouHold",
				Map.of("holds", "YES", "told", this.word + " called", "done", "Went", "result", "None"));
		this.engine.complete(ref, "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
		this.engine.complete(ref, PANEL,
				Map.of("heldOn", "2026-06-01", "chairAgency", "independent", "chair", "Somebody known to " + this.word,
						"invited", "NO", "whyNotInvited", this.word + " did not want to", "findings",
						"Nobody heard " + this.word, "recommendations",
						List.of(Map.of("agency", "moat", "words", "Move " + this.word))));
		this.engine.complete(ref, "Task_TellTheApplicant",
				Map.of("channel", "LETTER", "words", "We hear you " + this.word));
		as("csu.coordinator", () -> this.appeals.appeal(this.applied.key(), "Not all " + this.word));
		this.engine.complete(ref, "Task_DecideTheAppeal",
				Map.of("decision", "NOT_UPHELD", "reason", "No more " + this.word));
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	private void withdraw() {
		as("csu.coordinator", () -> this.appeals.withdraw(this.applied.key(), "It stopped for " + this.word));
	}

	private void erase() {
		as("manager", () -> this.retention.erase("case-review", this.applied.key(), true));
	}

	private void quietFor(int years) {
		this.sql.update("update review_timeline_entry set happened_at = ? where review_key = ?",
				CaseReviewsOnTheEngine.BEGIN.minusYears(years).atTime(9, 0), this.applied.key());
	}

	private DueErasure due() {
		return Actor.as("manager", () -> this.retention.list())
			.due()
			.stream()
			.filter((one) -> one.key().equals(this.applied.key()))
			.findFirst()
			.orElse(null);
	}

	private List<PersonalDataItem> held(String column) {
		return Actor.as("manager", () -> this.copies.copy(resident(column))).held();
	}

	private String resident(String column) {
		return this.sql.queryForObject("select %s from asb_case_review where id = ?".formatted(column), String.class,
				this.applied.key());
	}

	private ReviewYear year() {
		return this.figures.of("sevenoaks", new PlanYear(2026));
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
