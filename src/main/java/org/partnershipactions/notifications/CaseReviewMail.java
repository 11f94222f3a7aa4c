package org.partnershipactions.notifications;

import org.partnershipactions.cases.casereview.CaseReviewWarned;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about case reviews: a victim who could apply, and what is due soon. */
@Component
@MailIsOn
class CaseReviewMail {

	private final Post post;

	CaseReviewMail(Post post) {
		this.post = post;
	}

	@ApplicationModuleListener
	void on(CaseReviewWarned event) {
		Subject about = new Subject(event.partnership(), "case-review-notice", event.key(), "notice",
				"A victim could apply", null, "/case-reviews");
		this.post.send(Letter.news(Queue.ofPartnership("manager"), about, "A victim could apply for a case review",
				"The reports of a victim reach the threshold of a case review, and nobody has applied. Tell the victim of their right, and note what was done."));
	}

}
