package org.partnershipactions.intake.publicreport;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.security.KeptAnswers;

import org.springframework.stereotype.Component;

/** What a browser brings with it: the report so far, and what its page carried. */
@Component
class PublicVisit {

	private static final String CARRIED = "carried";

	private final PublicDrafts drafts;

	PublicVisit(PublicDrafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * The report so far: what the session holds, else what the page carried, unless that
	 * was sent already.
	 */
	Optional<PublicDraft> draft(HttpServletRequest request, PublicAnswers typed) {
		Optional<PublicDraft> held = this.drafts.in(request.getSession(false));
		return held.or(() -> this.drafts.restored(typed.text(CARRIED)).filter((draft) -> !wasSent(request, draft)));
	}

	/** What was typed into a page whose session had run out; empty where none did. */
	Optional<PublicAnswers> kept(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return KeptAnswers.take(request.getSession(false), path).map(KeptAnswers::parameters).map(PublicAnswers::kept);
	}

	static PublicAnswers typed(HttpServletRequest request) {
		return PublicAnswers.sent(request.getParameterMap());
	}

	private boolean wasSent(HttpServletRequest request, PublicDraft draft) {
		return this.drafts.sent(request.getSession(false)).filter((sent) -> sent.id().equals(draft.id())).isPresent();
	}

}
