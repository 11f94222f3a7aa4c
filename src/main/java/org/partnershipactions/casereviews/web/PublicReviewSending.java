package org.partnershipactions.casereviews.web;

import java.time.Instant;
import java.util.Optional;

import org.partnershipactions.casereviews.NewApplication;
import org.partnershipactions.casereviews.ReviewApplications;
import org.partnershipactions.intake.publicreport.JustDone;
import org.partnershipactions.intake.publicreport.SendingRate;

import org.springframework.stereotype.Component;

/**
 * Hands over what strangers send: each application once, not too much from one address.
 */
@Component
class PublicReviewSending {

	private final ReviewApplications applications;

	private final SendingRate rate;

	private final JustDone done;

	PublicReviewSending(ReviewApplications applications, SendingRate rate, JustDone done) {
		this.applications = applications;
		this.rate = rate;
		this.done = done;
	}

	/** Empty where it may be sent, else the moment from which it may be. */
	Optional<Instant> mustWait(ApplicationForm form, String address) {
		return this.done.did(key(form)) ? Optional.empty() : this.rate.count("case-review", address);
	}

	/** Sends it; the second of two clicks gets the reference of the first. */
	String send(ApplicationForm form, NewApplication application) {
		return this.done.once(key(form), () -> this.applications.apply(application).ref());
	}

	private static String key(ApplicationForm form) {
		return "case-review " + form.text("id") + " " + form.text("story").hashCode();
	}

}
