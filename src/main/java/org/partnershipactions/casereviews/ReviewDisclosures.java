package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.Regime;

import org.springframework.stereotype.Component;

/**
 * Writes each sharing into the ledger, in the act of sharing: Schedule 4 to the 2014 Act
 * lets relevant bodies ask each other and obliges them to answer.
 */
@Component
public class ReviewDisclosures {

	private final DisclosureLedger ledger;

	ReviewDisclosures(DisclosureLedger ledger) {
		this.ledger = ledger;
	}

	/** A body is asked, which tells it whom the review is about. */
	void asked(CaseReview review, String agency) {
		write(review, agency, DisclosedFacts.TO_ASK);
	}

	/** A body is asked to act on a recommendation, which tells it whom that is about. */
	void recommended(CaseReview review, String agency) {
		write(review, agency, DisclosedFacts.TO_ACT);
	}

	/** A body tells the body applied to what it holds. */
	public void shared(CaseReview review, ReviewShare share) {
		write(review, review.body(),
				new DisclosedFacts(DisclosurePurpose.REVIEW_ANSWER,
						"For the case review, by the body " + share.agency(),
						List.of("what it was told", "what it did", "with what result")));
	}

	private void write(CaseReview review, String to, DisclosedFacts given) {
		this.ledger.shared(new NewDisclosure(
				new PrivacySubject(review.partnership(), ReviewSubject.KIND, review.key(), review.ref()), to,
				given.purpose(), given.words(), Gateway.ASB_ACT_SCHEDULE_4, Regime.UK_GDPR, given.shown()));
	}

	/** What is given and what for. */
	private record DisclosedFacts(DisclosurePurpose purpose, String words, List<String> shown) {

		static final DisclosedFacts TO_ASK = new DisclosedFacts(DisclosurePurpose.REVIEW_QUESTION,
				"To ask what it holds for the case review",
				List.of("name of the victim", "dates and references of the reports and cases"));

		static final DisclosedFacts TO_ACT = new DisclosedFacts(DisclosurePurpose.REVIEW_RECOMMENDATION,
				"To ask it to act on what the panel recommends",
				List.of("what is recommended", "name of the victim", "dates and references of the reports and cases"));

	}

}
