package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewFilter;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewRow;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.cases.NewCase;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which bodies a case review asks, what they may see, and whose people may chair it. */
@WholeProduct
@OnH2
class ReviewBodiesTests {

	private static final String PANEL = "Task_HoldTheReviewPanel";

	@Autowired
	private CaseReviewsOnTheEngine engine;

	@Autowired
	private CaseOpening opening;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseReading cases;

	@Autowired
	private ReviewList list;

	@Autowired
	private DisclosureLedger disclosures;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void anAgencyThatLedTheCaseBeforeCannotChair() {
		String caseRef = caseThatMoatGaveUp();
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 161", caseRef)).ref();
		this.engine.acknowledgeAsMet(ref, "NOT_NEEDED", "The landlord");
		assertThat(this.engine.teams(ref, "Task_ShareWhatYouHold")).contains("agency:moat/coordinator");
		this.engine.complete(ref, "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(ref, PANEL, panel("moat", "kfrs")))
			.withMessageContaining(
					"Moat Homes led case %s before, so its people cannot chair this review".formatted(caseRef));
		this.engine.complete(ref, PANEL, panel("kfrs", "moat"));
	}

	@Test
	void aBodyThatIsAskedOnlyByARecommendationFindsTheReviewInItsList() {
		ApplicationReceipt applied = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 162"));
		this.engine.acknowledgeAsMet(applied.ref(), "NOT_NEEDED", "The landlord");
		assertThat(this.engine.teams(applied.ref(), "Task_ShareWhatYouHold"))
			.noneMatch((team) -> team.startsWith("agency:kfrs"));
		this.engine.complete(applied.ref(), "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
		assertThat(listed("kfrs.member")).doesNotContain(applied.ref());
		this.engine.complete(applied.ref(), PANEL, panel("independent", "kfrs"));
		assertThat(listed("kfrs.member")).containsOnlyOnce(applied.ref());
		assertThat(listed("kfrs.coordinator")).containsOnlyOnce(applied.ref());
		assertThat(listed("moat.member")).doesNotContain(applied.ref());
		assertThat(this.disclosures.of("case-review", applied.key())).extracting(DisclosureView::toAgency)
			.containsOnlyOnce("kfrs");
	}

	@Test
	void whereNobodyHasTheDutyTheDeedIsRefusedAndSaysWhatIsMissing() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 991")).ref();
		NewApplication without = new NewApplication("sevenoaks", ApplicantKind.VICTIM,
				CaseReviewsOnTheEngine.person("Resident 992"), null, false, null, List.of(), "Nothing changed.");
		this.sql.update("update agency_duty set valid_from = '2099-01-01' where duty <> 'NEW_CASES'");
		try {
			assertThat(refused(() -> this.engine.apply(without))).singleElement().satisfies((error) -> {
				assertThat(error.field()).isEqualTo("body");
				assertThat(error.message()).contains("Takes applications for case reviews", "Duties");
			});
			assertThat(refused(
					() -> this.engine.complete(ref, "Task_AcknowledgeTheApplication", Map.of("consent", "NOT_NEEDED"))))
				.singleElement()
				.satisfies((error) -> assertThat(error.message()).contains("Shares what it holds"));
		}
		finally {
			this.sql.update("update agency_duty set valid_from = '2016-04-01' where duty <> 'NEW_CASES'");
		}
		assertThat(this.engine.apply(without).ref()).isNotBlank();
	}

	private static List<FieldError> refused(Runnable deed) {
		try {
			deed.run();
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors();
		}
	}

	private String caseThatMoatGaveUp() {
		String key = Actor.as("triage", () -> this.opening
			.open(new NewCase("sevenoaks", "moat", "Swanley", null, Set.of(CaseCategory.NOISE_MUSIC), null)));
		return Actor.as("manager", () -> {
			this.changes.changeLead(key, "csu", "Not their tenants.");
			return this.cases.view(key).summary().ref();
		});
	}

	private List<String> listed(String account) {
		return Actor.as(account, () -> this.list.page(ReviewFilter.none(), null, 200))
			.rows()
			.stream()
			.map(ReviewRow::ref)
			.toList();
	}

	private static Map<String, Object> panel(String chair, String asked) {
		return Map.of("heldOn", "2026-06-01", "chairAgency", chair, "chair", "Head of service", "invited", "YES",
				"findings", "The reports were not joined up.", "recommendations",
				List.of(Map.of("agency", asked, "words", "Visit together.")));
	}

}
