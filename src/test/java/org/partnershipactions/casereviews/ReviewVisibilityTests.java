package org.partnershipactions.casereviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewFilter;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewRow;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may see a case review finds it in the list, and nobody finds another: for every
 * account and every way to come to a review, the rule in Java and the one in SQL agree.
 */
@WholeProduct
@Scene("who-sees-reviews")
@OnH2
class ReviewVisibilityTests {

	private static final List<String> ACCOUNTS = List.of("csu.member", "csu.coordinator", "asb.lead", "manager",
			"triage", "police.member", "moat.member", "moat.coordinator", "kfrs.member", "road-safety.lead", "board",
			"auditor", "admin");

	private static final String PANEL = "Task_HoldTheReviewPanel";

	@Autowired
	private CaseReviewsOnTheEngine engine;

	@Autowired
	private Appealing appeals;

	@Autowired
	private CaseReviews reviews;

	@Autowired
	private ReviewVisibility visibility;

	@Autowired
	private ReviewList list;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	private final Map<String, String> keys = new LinkedHashMap<>();

	@BeforeEach
	void reviewsOfEveryKind() {
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
		apply("applied for", "Resident 181", "csu");
		apply("applied to the landlord", "Resident 182", "moat");
		String shared = apply("being shared", "Resident 183", "csu");
		this.engine.acknowledgeAsMet(shared, "NOT_NEEDED", "The landlord");
		String recommended = apply("recommended", "Resident 184", "csu");
		this.engine.acknowledgeAsMet(recommended, "NOT_NEEDED", "The landlord");
		this.engine.complete(recommended, "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
		this.engine.complete(recommended, PANEL, panel("kfrs"));
		apply("withdrawn", "Resident 185", "csu");
		Actor.as("csu.coordinator", () -> {
			this.appeals.withdraw(this.keys.get("withdrawn"), "Moved away.");
			return null;
		});
		apply("of others", "Resident 186", "csu");
		this.sql.update("update asb_case_review set partnership = 'elsewhere' where id = ?",
				this.keys.get("of others"));
	}

	@AfterEach
	void backToTheBeginning() {
		this.sql.update("update asb_case_review set partnership = 'sevenoaks' where id = ?",
				this.keys.get("of others"));
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void whatIsListedIsWhatIsSeen() {
		ACCOUNTS.forEach((account) -> {
			List<String> listed = listedBy(account);
			this.keys.forEach(
					(kind, key) -> assertThat(listed.contains(key)).as("%s lists a review that is %s", account, kind)
						.isEqualTo(sees(account, key)));
		});
	}

	@Test
	void everyGroundLetsSomebodyIn() {
		assertThat(seenBy("manager")).hasSize(this.keys.size() - 1).doesNotContain("of others");
		assertThat(seenBy("asb.lead")).isEqualTo(seenBy("manager"));
		assertThat(seenBy("csu.member")).contains("applied for", "being shared", "recommended", "withdrawn")
			.doesNotContain("applied to the landlord", "of others");
		assertThat(seenBy("moat.member")).contains("applied to the landlord").doesNotContain("applied for");
		assertThat(seenBy("police.member")).containsExactly("being shared", "recommended");
		assertThat(seenBy("kfrs.member")).containsExactly("recommended");
		assertThat(seenBy("board")).isEmpty();
	}

	private List<String> seenBy(String account) {
		return this.keys.entrySet()
			.stream()
			.filter((one) -> sees(account, one.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private boolean sees(String account, String key) {
		return Actor.as(account,
				() -> this.transaction.execute((status) -> this.visibility.sees(this.reviews.withKey(key))));
	}

	private List<String> listedBy(String account) {
		return Actor.as(account, () -> this.list.page(ReviewFilter.none(), null, 200))
			.rows()
			.stream()
			.map(ReviewRow::key)
			.toList();
	}

	private String apply(String kind, String victim, String body) {
		NewApplication one = CaseReviewsOnTheEngine.by(victim);
		ApplicationReceipt receipt = this.engine.apply(new NewApplication(one.partnership(), one.madeBy(),
				one.applicant(), one.victim(), one.consent(), body, one.concerned(), one.story()));
		this.keys.put(kind, receipt.key());
		return receipt.ref();
	}

	private static Map<String, Object> panel(String asked) {
		return Map.of("heldOn", "2026-06-01", "chairAgency", "independent", "chair", "A retired judge", "invited",
				"YES", "findings", "The reports were not joined up.", "recommendations",
				List.of(Map.of("agency", asked, "words", "Visit together.")));
	}

}
